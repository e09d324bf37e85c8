//! A module that was read.

use crate::finding::Place;
use crate::python::Module;
use std::ops::Range;

/// A module that was read.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub name: String,
    pub kind: Kind,
    /// The file as the user named it.
    pub shown: String,
    pub text: String,
    pub python: Module,
}

/// Where a module comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Made of the world: what is not in it does not exist.
    Generated,
    App,
    Library,
}

impl Loaded {
    /// A place in the module's file.
    pub fn place(&self, range: Range<usize>) -> Place {
        Place::new(&self.shown, &self.text, range)
    }

    /// What is written there.
    pub fn written(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Whether names come about here in ways that nobody can follow.
    pub fn is_dynamic(&self) -> bool {
        const FUNCTIONS: [&str; 6] = ["setattr", "globals", "locals", "vars", "exec", "eval"];
        if self.kind == Kind::Generated {
            return false;
        }
        let python = &self.python;
        let calls = python.calls.iter().map(|call| &call.callee);
        calls
            .clone()
            .any(|callee| FUNCTIONS.iter().any(|name| callee.is(&[name])))
            || python.scopes[0].names.contains_key("__getattr__")
            || self.changes_modules()
            || !python.errors.is_empty()
    }

    /// Whether it changes how modules are found.
    pub fn changes_modules(&self) -> bool {
        let python = &self.python;
        let uses = python.uses.iter().map(|found| &found.name);
        uses.chain(python.calls.iter().map(|call| &call.callee))
            .chain(&python.stores)
            .any(|name| {
                let parts = name.parts.as_slice();
                let is = |index: usize, word: &str| {
                    parts.get(index).is_some_and(|(part, _)| part == word)
                };
                is(0, "sys") && (is(1, "modules") || is(1, "path") || is(1, "meta_path"))
            })
    }
}
