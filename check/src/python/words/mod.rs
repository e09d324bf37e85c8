//! What one Python module says: its imports, and the words by which it may mean something of
//! another module.

mod lines;
mod reader;
mod strings;

use super::deep::with_tree;
pub use lines::Lines;
use reader::Reader;
use ruff_python_ast::visitor::Visitor;
use ruff_text_size::Ranged;
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::collections::BTreeSet;

/// What a module says. What is no Python is read as well as it can be.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Its import statements, wherever they stand.
    pub imports: Vec<Import>,
    /// Names with the attributes that follow, as in `a.b.c`, outside of import statements; not
    /// where they get a value.
    pub chains: Lines,
    /// Names behind a dot.
    pub attributes: Lines,
    /// All names outside of import statements.
    pub names: Lines,
    /// Strings that look like the names of modules, or the beginnings of such, with dots in front
    /// where they are relative.
    pub paths: Paths,
    /// Interfaces that are asked for by their names in WIT.
    pub wit_names: BTreeSet<WitName>,
    /// Whether modules are imported whose names cannot be seen.
    pub imports_unseen: bool,
}

/// One name of an import statement.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// How many dots stand in front.
    pub level: usize,
    /// The module.
    pub path: String,
    /// What is taken from it.
    pub what: What,
    /// The name behind `as`.
    pub alias: Option<String>,
}

/// What an import takes from a module.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// The module itself: `import a.b`.
    Module,
    /// `from a.b import name`.
    Name(String),
    /// `from a.b import *`.
    All,
}

/// A string that may be a module's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Path<'a> {
    /// What it says.
    pub text: &'a str,
    /// Whether more follows that cannot be seen.
    pub open: bool,
}

/// Strings, each once. A module may have a hundred thousand of them, so it is counted how often one
/// is looked at.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paths {
    whole: Lines,
    open: Lines,
    #[serde(skip)]
    looked_at: Cell<usize>,
}

impl Paths {
    /// All of them: first those that are whole, then those behind which more follows.
    pub fn iter(&self) -> impl Iterator<Item = Path<'_>> {
        let whole = self.whole.iter().map(|text| Path { text, open: false });
        let open = self.open.iter().map(|text| Path { text, open: true });
        let count = |_: &Path<'_>| self.looked_at.set(self.looked_at.get() + 1);
        whole.chain(open).inspect(count)
    }

    /// Whether one says just this.
    pub fn mention(&self, name: &str) -> bool {
        self.whole.contains(name) || self.open.contains(name)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.whole.iter().chain(self.open.iter()).count()
    }

    /// How often [`Paths::iter`] gave one.
    pub fn looked_at(&self) -> usize {
        self.looked_at.get()
    }
}

/// An interface that is asked for by its name in WIT.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct WitName {
    /// As in `wasi:http/types`.
    pub interface: String,
    /// Beginnings of the versions that will do, best first; none means all.
    pub versions: Vec<String>,
}

impl Words {
    /// Reads a module's text.
    pub fn read(text: &str) -> Words {
        let words = with_tree(text, |parsed| {
            let mut reader = Reader::default();
            reader.visit_body(&parsed.syntax().body);
            let tokens = parsed.tokens().iter();
            reader.finish(text, tokens.map(|token| token.range()))
        });
        // Of a file that is too long to be read, everything is taken to be meant.
        words.unwrap_or_else(|| Words {
            imports_unseen: true,
            ..Words::default()
        })
    }

    /// Whether it mentions a name in any way.
    pub fn mentions(&self, name: &str) -> bool {
        self.names.contains(name)
            || (self.imports.iter()).any(|i| matches!(&i.what, What::Name(found) if found == name))
            || self.paths.mention(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn import(level: usize, path: &str, what: What, alias: Option<&str>) -> Import {
        Import {
            level,
            path: path.into(),
            what,
            alias: alias.map(Into::into),
        }
    }

    #[test]
    fn import_statements_are_found_wherever_they_stand() {
        let name = |name: &str| What::Name(name.into());
        for (code, expected) in [
            ("import a", vec![import(0, "a", What::Module, None)]),
            (
                "import a.b as c, d",
                vec![
                    import(0, "a.b", What::Module, Some("c")),
                    import(0, "d", What::Module, None),
                ],
            ),
            (
                "from ..a import (b as c,\n d,)",
                vec![
                    import(2, "a", name("b"), Some("c")),
                    import(2, "a", name("d"), None),
                ],
            ),
            ("from ... import a", vec![import(3, "", name("a"), None)]),
            ("from a.b import *", vec![import(0, "a.b", What::All, None)]),
            (
                "def f(): import a\nif x:\n  import b; import c",
                ["a", "b", "c"]
                    .map(|path| import(0, path, What::Module, None))
                    .into(),
            ),
            ("raise a from b", vec![]),
            ("def f():\n    yield from a", vec![]),
            ("'import a'  # import b", vec![]),
            ("from", vec![]),
        ] {
            assert_eq!(Words::read(code).imports, expected, "{code}");
        }
    }

    #[test]
    fn attributes_and_chains_are_told_from_other_names() {
        let module = Words::read(
            "a.b.c(d.e)[f].g = h\nexports.i\na = 1\ngetattr(j.k, 'l')\ngetattr(m, 'n' + o)",
        );
        let attributes: Vec<&str> = module.attributes.iter().collect();
        assert_eq!(attributes, ["b", "c", "e", "g", "k"]);
        let chains: Vec<&str> = module.chains.iter().collect();
        assert_eq!(
            chains,
            ["a.b.c", "d.e", "exports.i", "f", "getattr", "h", "m", "o"]
        );
    }

    #[test]
    fn strings_are_paths_where_they_could_be() {
        let module = Words::read("f('a.b', '.c', f'd.{e}', 'no path', 'g_' + h, '', '1')");
        let found: Vec<(&str, bool)> = (module.paths.iter())
            .map(|path| (path.text, path.open))
            .collect();
        assert_eq!(
            found,
            [(".c", false), ("a.b", false), ("d.", true), ("g_", true)]
        );
    }

    #[test]
    fn names_in_wit_have_the_versions_that_stand_beside_them() {
        let module = Words::read(
            "needed('a:b/c', '1', '2')\nimported(\"a:b/d\", v)\nx = 'a:b/e@1.0.0'\nimported(y)",
        );
        let found: Vec<(&str, Vec<&str>)> = (module.wit_names.iter())
            .map(|name| {
                (
                    name.interface.as_str(),
                    name.versions.iter().map(String::as_str).collect(),
                )
            })
            .collect();
        assert_eq!(
            found,
            [
                ("a:b/c", vec!["1", "2"]),
                ("a:b/d", vec![]),
                ("a:b/e", vec![])
            ]
        );
    }

    #[test]
    fn imports_by_values_are_noticed() {
        for (code, unseen) in [
            ("import_module('a')", false),
            ("import_module(f'a.{b}')", false),
            ("import_module(f'{b}')", true),
            ("importlib.import_module(name)", true),
            ("map(__import__, names)", true),
            ("import importlib", false),
        ] {
            assert_eq!(Words::read(code).imports_unseen, unseen, "{code}");
        }
    }
}
