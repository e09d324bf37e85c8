//! Import statements in one piece of text.

use serde::{Deserialize, Serialize};

/// The import statements of a module, a line each, so that they are read from a file as one: dots
/// and path, then what is taken, each with `=` and its other name where it has one. Where the
/// module itself is imported, `=` comes first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imports(String);

/// `import path`, or `from path import name, ...`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// How many dots are in front.
    pub level: usize,
    /// The module.
    pub path: &'a str,
    taken: &'a str,
}

/// One name of an import statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Import<'a> {
    /// What it takes.
    pub what: What<'a>,
    /// The name behind `as`.
    pub alias: Option<&'a str>,
}

/// What an import takes from a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What<'a> {
    /// The module itself: `import a.b`.
    Module,
    /// `from a.b import name`.
    Name(&'a str),
    /// `from a.b import *`.
    All,
}

impl Imports {
    /// All of them, in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = Statement<'_>> {
        self.0.lines().map(|line| {
            let (module, taken) = line.split_once(' ').unwrap_or((line, ""));
            let path = module.trim_start_matches('.');
            Statement {
                level: module.len() - path.len(),
                path,
                taken,
            }
        })
    }

    /// Adds `import path as alias`.
    pub(super) fn add_module(&mut self, path: &str, alias: Option<&str>) {
        for text in [path, " =", alias.unwrap_or_default(), "\n"] {
            self.0.push_str(text);
        }
    }

    /// Adds `from ..path import`, with these names.
    pub(super) fn add_from<'a>(
        &mut self,
        level: usize,
        path: &str,
        names: impl IntoIterator<Item = (&'a str, Option<&'a str>)>,
    ) {
        self.0.extend(std::iter::repeat_n('.', level));
        self.0.push_str(path);
        for (name, alias) in names {
            self.0.push(' ');
            self.0.push_str(name);
            if let Some(alias) = alias {
                self.0.push('=');
                self.0.push_str(alias);
            }
        }
        self.0.push('\n');
    }
}

impl<'a> Statement<'a> {
    /// What it takes.
    pub fn names(&self) -> impl Iterator<Item = Import<'a>> + use<'a> {
        let words = self.taken.split_terminator(' ');
        words.map(|word| {
            let (name, alias) = match word.split_once('=') {
                Some((name, alias)) => (name, Some(alias).filter(|alias| !alias.is_empty())),
                None => (word, None),
            };
            let what = match name {
                "" => What::Module,
                "*" => What::All,
                name => What::Name(name),
            };
            Import { what, alias }
        })
    }
}
