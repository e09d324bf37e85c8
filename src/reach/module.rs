//! What one Python module says: its imports, and the words by which it may mean something of another module.

use super::lex::{Token, tokens};
use std::collections::BTreeSet;

/// What a module says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Module {
    /// Its import statements, wherever they stand.
    pub imports: Vec<Import>,
    /// Names with the attributes that follow, as in `a.b.c`, outside of import statements; not where something is assigned to them.
    pub chains: BTreeSet<Vec<String>>,
    /// Names behind a dot.
    pub attributes: BTreeSet<String>,
    /// All names outside of import statements.
    pub names: BTreeSet<String>,
    /// Strings that look like the names of modules, or the beginnings of such, with dots in front where they are relative.
    pub paths: BTreeSet<Path>,
    /// Interfaces that are asked for by their names in WIT.
    pub wit_names: BTreeSet<WitName>,
    /// Whether modules are imported whose names cannot be seen.
    pub imports_unseen: bool,
}

/// One name of an import statement.
#[derive(Debug, PartialEq, Eq)]
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
#[derive(Debug, PartialEq, Eq)]
pub enum What {
    /// The module itself: `import a.b`.
    Module,
    /// `from a.b import name`.
    Name(String),
    /// `from a.b import *`.
    All,
}

/// A string that may be a module's name.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    /// What it says.
    pub text: String,
    /// Whether more follows that cannot be seen.
    pub open: bool,
}

/// An interface that is asked for by its name in WIT.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WitName {
    /// As in `wasi:http/types`.
    pub interface: String,
    /// Beginnings of the versions that will do, best first; none means all.
    pub versions: Vec<String>,
}

/// Functions that import a module by a name that is a value.
const IMPORTERS: [&str; 2] = ["import_module", "__import__"];

/// Functions of `hognose.world` that find a generated module.
const FINDERS: [&str; 2] = ["imported", "needed"];

impl Module {
    /// Reads a module's text.
    pub fn parse(text: &str) -> Module {
        let tokens = tokens(text);
        let mut module = Module::default();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at = match token {
                Token::Name(word) if word == "import" && begins_statement(&tokens, at) => {
                    module.import(&tokens, at + 1)
                }
                Token::Name(word) if word == "from" && begins_statement(&tokens, at) => {
                    module.import_from(&tokens, at + 1)
                }
                Token::Name(word) => module.name(&tokens, at, word),
                Token::Text { text, fields } => {
                    module.text(&tokens, at, text, *fields);
                    at + 1
                }
                Token::Newline | Token::Mark(_) | Token::Operator => at + 1,
            };
        }
        module
    }

    /// Whether it mentions a name in any way.
    pub fn mentions(&self, name: &str) -> bool {
        self.names.contains(name)
            || (self.imports.iter()).any(|i| matches!(&i.what, What::Name(found) if found == name))
            || self.paths.iter().any(|path| path.text == name)
    }

    /// A statement that begins with `import`.
    fn import(&mut self, tokens: &[Token], mut at: usize) -> usize {
        loop {
            let (path, next) = dotted(tokens, at);
            let (alias, next) = alias(tokens, next);
            self.imports.push(Import {
                level: 0,
                path,
                what: What::Module,
                alias,
            });
            match tokens.get(next) {
                Some(Token::Mark(',')) => at = next + 1,
                _ => return next,
            }
        }
    }

    /// A statement that begins with `from`.
    fn import_from(&mut self, tokens: &[Token], mut at: usize) -> usize {
        let start = at;
        while tokens.get(at) == Some(&Token::Mark('.')) {
            at += 1;
        }
        let level = at - start;
        let (path, mut at) = dotted(tokens, at);
        if !is_word(tokens.get(at), "import") {
            return at;
        }
        at += 1;
        if tokens.get(at) == Some(&Token::Mark('(')) {
            at += 1;
        }
        // Under another name its calls are not looked at.
        let mut unseen = false;
        let mut push = |what, alias| {
            self.imports.push(Import {
                level,
                path: path.clone(),
                what,
                alias,
            });
        };
        loop {
            match tokens.get(at) {
                Some(Token::Mark('*')) => {
                    push(What::All, None);
                    at += 1;
                }
                Some(Token::Name(name)) => {
                    let (alias, next) = alias(tokens, at + 1);
                    unseen |= alias.is_some() && IMPORTERS.contains(&name.as_str());
                    push(What::Name(name.clone()), alias);
                    at = next;
                }
                _ => break,
            }
            if tokens.get(at) == Some(&Token::Mark(',')) {
                at += 1;
            }
        }
        self.imports_unseen |= unseen;
        at
    }

    /// A name with the attributes that follow.
    fn name(&mut self, tokens: &[Token], at: usize, word: &str) -> usize {
        if IMPORTERS.contains(&word) {
            self.imports_unseen |= !is_seen(tokens, at + 1);
        }
        if FINDERS.contains(&word) {
            self.finder(tokens, at + 1);
        }
        self.names.insert(word.to_owned());
        let behind_dot = at > 0 && tokens[at - 1] == Token::Mark('.');
        if behind_dot {
            // The exported side has modules of the same names.
            if at < 2 || !is_word(tokens.get(at - 2), "exports") {
                self.attributes.insert(word.to_owned());
            }
            return at + 1;
        }
        let mut chain = vec![word.to_owned()];
        let mut next = at + 1;
        while let (Some(Token::Mark('.')), Some(Token::Name(word))) =
            (tokens.get(next), tokens.get(next + 1))
        {
            chain.push(word.clone());
            next += 2;
        }
        let assigned = tokens.get(next) == Some(&Token::Mark('='));
        if !assigned && !is_looked_up(tokens, at, next) {
            self.chains.insert(chain);
        }
        at + 1
    }

    /// The arguments of a call that finds a generated module.
    fn finder(&mut self, tokens: &[Token], mut at: usize) {
        let mut arguments = Vec::new();
        if tokens.get(at) != Some(&Token::Mark('(')) {
            return;
        }
        while let (
            Some(Token::Mark('(' | ',')),
            Some(Token::Text {
                text,
                fields: false,
            }),
        ) = (tokens.get(at), tokens.get(at + 1))
        {
            arguments.push(text.clone());
            at += 2;
        }
        let known = tokens.get(at) == Some(&Token::Mark(')'));
        if !arguments.is_empty() {
            let interface = arguments.remove(0);
            self.wit_names.insert(WitName {
                interface,
                versions: match known {
                    true => arguments,
                    false => Vec::new(),
                },
            });
        }
    }

    fn text(&mut self, tokens: &[Token], at: usize, text: &str, fields: bool) {
        if let Some((interface, _)) = wit_name(text) {
            let call = at > 1 && tokens[at - 1] == Token::Mark('(');
            let found = FINDERS
                .iter()
                .any(|name| call && is_word(tokens.get(at - 2), name));
            if !found {
                self.wit_names.insert(WitName {
                    interface: interface.to_owned(),
                    versions: Vec::new(),
                });
            }
            return;
        }
        let path = text.trim_start_matches('.');
        let open = is_open(text, fields);
        if fields && !open {
            return;
        }
        let is_path = path
            .strip_suffix('.')
            .unwrap_or(path)
            .split('.')
            .all(is_identifier);
        if is_path || (open && path.is_empty()) {
            let text = text.to_owned();
            self.paths.insert(Path { text, open });
        }
    }
}

/// Whether a string says how a name begins, and more is put behind it.
fn is_open(text: &str, fields: bool) -> bool {
    !text.is_empty() && (fields || text.ends_with('.') || text.ends_with('_'))
}

/// `ns:package/interface`, and the version behind it.
fn wit_name(text: &str) -> Option<(&str, &str)> {
    let (interface, version) = text.split_once('@').unwrap_or((text, ""));
    let (package, name) = interface.split_once('/')?;
    let is_kebab = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c == '-' || c.is_ascii_alphanumeric())
    };
    let words = package.split(':').chain([name]);
    (package.contains(':') && words.into_iter().all(is_kebab)).then_some((interface, version))
}

fn is_identifier(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(|first: char| first.is_ascii_digit())
        && text.chars().all(|c| c == '_' || c.is_alphanumeric())
}

fn is_word(token: Option<&Token>, word: &str) -> bool {
    matches!(token, Some(Token::Name(found)) if found == word)
}

fn begins_statement(tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return true;
    };
    matches!(tokens[before], Token::Newline | Token::Mark(';' | ':'))
}

/// Whether what stands from `at` to `next` is the object of a `getattr` that says the name.
fn is_looked_up(tokens: &[Token], at: usize, next: usize) -> bool {
    let call = at > 1 && tokens[at - 1] == Token::Mark('(');
    let named = matches!(
        tokens.get(next..next + 3),
        Some([
            Token::Mark(','),
            Token::Text { fields: false, .. },
            Token::Mark(',' | ')'),
        ])
    );
    let functions = ["getattr", "hasattr"];
    call && named && functions.iter().any(|f| is_word(tokens.get(at - 2), f))
}

/// Whether the first argument of a call is a string that says at least how the name begins.
fn is_seen(tokens: &[Token], at: usize) -> bool {
    match (tokens.get(at), tokens.get(at + 1)) {
        (Some(Token::Mark('(')), Some(Token::Text { text, fields })) => {
            let whole = matches!(tokens.get(at + 2), Some(Token::Mark(',' | ')')));
            is_open(text, *fields) || (whole && !fields)
        }
        _ => false,
    }
}

/// `a.b.c`, which may be empty.
fn dotted(tokens: &[Token], mut at: usize) -> (String, usize) {
    let mut path = String::new();
    while let Some(Token::Name(word)) = tokens
        .get(at)
        .filter(|token| !is_word(Some(token), "import"))
    {
        path.push_str(word);
        at += 1;
        if tokens.get(at) != Some(&Token::Mark('.')) {
            break;
        }
        path.push('.');
        at += 1;
    }
    (path, at)
}

/// `as name`.
fn alias(tokens: &[Token], at: usize) -> (Option<String>, usize) {
    match (tokens.get(at), tokens.get(at + 1)) {
        (Some(Token::Name(word)), Some(Token::Name(alias))) if word == "as" => {
            (Some(alias.clone()), at + 2)
        }
        _ => (None, at),
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
            ("import", vec![import(0, "", What::Module, None)]),
        ] {
            assert_eq!(Module::parse(code).imports, expected, "{code}");
        }
    }

    #[test]
    fn attributes_and_chains_are_told_from_other_names() {
        let module = Module::parse(
            "a.b.c(d.e)[f].g = h\nexports.i\na = 1\ngetattr(j.k, 'l')\ngetattr(m, 'n' + o)",
        );
        let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            module.attributes.into_iter().collect::<Vec<_>>(),
            words(&["b", "c", "e", "g", "k"])
        );
        let chains: Vec<&[&str]> = vec![
            &["a", "b", "c"],
            &["d", "e"],
            &["exports", "i"],
            &["f"],
            &["getattr"],
            &["h"],
            &["m"],
            &["o"],
        ];
        let chains: BTreeSet<Vec<String>> = chains.into_iter().map(words).collect();
        assert_eq!(module.chains, chains);
    }

    #[test]
    fn strings_are_paths_where_they_could_be() {
        let module = Module::parse("f('a.b', '.c', f'd.{e}', 'no path', 'g_' + h, '', '1')");
        let found: Vec<(&str, bool)> = (module.paths.iter())
            .map(|path| (path.text.as_str(), path.open))
            .collect();
        assert_eq!(
            found,
            [(".c", false), ("a.b", false), ("d.", true), ("g_", true)]
        );
    }

    #[test]
    fn names_in_wit_have_the_versions_that_stand_beside_them() {
        let module = Module::parse(
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
            assert_eq!(Module::parse(code).imports_unseen, unseen, "{code}");
        }
    }
}
