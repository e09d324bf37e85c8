//! The text of what was read, for places in it.

use crate::diagnostics::Place;
use std::collections::BTreeMap;
use wit_parser::{SourceMap, Span};

/// The text of every WIT file that was read, by the path under which it was given to the parser.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: BTreeMap<String, String>,
}

impl Sources {
    /// Remembers a file.
    pub fn insert(&mut self, path: String, text: String) {
        self.texts.insert(path, text);
    }

    /// Remembers the files of others.
    pub fn extend(&mut self, others: Sources) {
        self.texts.extend(others.texts);
    }

    /// The text of a file that was read.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// The place of `labels`, each a span of `map` with words. Labels in other files than the first
    /// one's are left out.
    pub fn place(&self, map: &SourceMap, labels: &[(Span, &str)]) -> Option<Place> {
        let first = map.resolve_span(labels.first()?.0)?;
        let labels = labels.iter().filter_map(|(span, words)| {
            let location = map.resolve_span(*span)?;
            (location.path == first.path).then(|| (location.range, words.to_string()))
        });
        Some(Place {
            path: first.path.to_string(),
            text: self.texts.get(first.path)?.clone(),
            labels: labels.collect(),
        })
    }

    /// All of them, by path.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&String, &String)> {
        self.texts.iter()
    }
}
