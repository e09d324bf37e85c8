//! What is asked of every module.

use super::{
    imports::Imports,
    noted::Noted,
    paths::Paths,
    strings::{Text, is_identifier, wit_name},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a module says to others. What is no Python is read as well as it can be.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// Its import statements, wherever they are.
    pub imports: Imports,
    /// Strings that look like the names of modules, or the beginnings of such, with dots in front
    /// where they are relative.
    pub paths: Paths,
    /// Interfaces that are asked for by their names in WIT.
    pub wit_names: BTreeSet<WitName>,
    /// Whether modules are imported whose names cannot be seen.
    pub imports_unseen: bool,
    /// Which of the noted names it mentions, in any way: their bits.
    pub noted: u64,
}

/// An interface that is asked for by its name in WIT.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct WitName {
    /// As in `wasi:http/types`.
    pub interface: String,
    /// Beginnings of the versions that will do, best first; none means all.
    pub versions: Vec<String>,
}

/// An outline that is being written.
pub(super) struct Writer<'n> {
    pub outline: Outline,
    noted: &'n Noted,
    whole: Vec<String>,
    open: Vec<String>,
}

impl<'n> Writer<'n> {
    pub fn new(noted: &'n Noted) -> Writer<'n> {
        Writer {
            outline: Outline::default(),
            noted,
            whole: Vec::new(),
            open: Vec::new(),
        }
    }

    /// A word of the text outside of import statements.
    pub fn word(&mut self, word: &str) {
        self.outline.noted |= self.noted.bit(word);
    }

    /// `from ..path import`, with these names.
    pub fn import_from<'a>(
        &mut self,
        level: usize,
        path: &str,
        names: impl IntoIterator<Item = (&'a str, Option<&'a str>)>,
    ) {
        let noted = self.noted;
        let mut found = 0;
        let names = names
            .into_iter()
            .inspect(|(name, _)| found |= noted.bit(name));
        self.outline.imports.add_from(level, path, names);
        self.outline.noted |= found;
    }

    /// A string.
    pub fn text(&mut self, text: &Text<'_>) {
        if let Some(interface) = wit_name(&text.text) {
            self.outline.wit_names.insert(WitName {
                interface: interface.to_owned(),
                versions: Vec::new(),
            });
            return;
        }
        let open = text.is_open();
        if text.fields && !open {
            return;
        }
        let path = text.text.trim_start_matches('.');
        let mut words = path.strip_suffix('.').unwrap_or(path).split('.');
        if words.all(is_identifier) || (open && path.is_empty()) {
            self.word(&text.text);
            let texts = match open {
                true => &mut self.open,
                false => &mut self.whole,
            };
            texts.push(text.text.to_string());
        }
    }

    pub fn finish(self) -> Outline {
        Outline {
            paths: Paths::new(&self.whole, &self.open),
            ..self.outline
        }
    }
}
