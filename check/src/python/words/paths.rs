//! Strings that may be the names of modules.

use super::lines::Lines;
use serde::{Deserialize, Serialize};
use std::cell::Cell;

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
    plain: Lines,
    dotted: Lines,
    open: Lines,
    #[serde(skip)]
    looked_at: Cell<usize>,
}

impl Paths {
    pub(super) fn new(whole: &[String], open: &[String]) -> Paths {
        let is_plain = |text: &&String| !text.contains('.');
        let (plain, dotted): (Vec<&String>, Vec<&String>) = whole.iter().partition(is_plain);
        Paths {
            plain: plain.into_iter().collect(),
            dotted: dotted.into_iter().collect(),
            open: open.iter().collect(),
            looked_at: Cell::default(),
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Path<'_>> {
        let plain = self.plain.iter().map(|text| Path { text, open: false });
        let count = |_: &Path<'_>| self.looked_at.set(self.looked_at.get() + 1);
        plain.inspect(count).chain(self.long())
    }

    /// Those with dots, and those behind which more follows: what names modules wherever it is.
    pub fn long(&self) -> impl Iterator<Item = Path<'_>> {
        let dotted = self.dotted.iter().map(|text| Path { text, open: false });
        let open = self.open.iter().map(|text| Path { text, open: true });
        let count = |_: &Path<'_>| self.looked_at.set(self.looked_at.get() + 1);
        dotted.chain(open).inspect(count)
    }

    /// Those that name a module, or something below it.
    pub fn below<'a>(&'a self, module: &'a str) -> impl Iterator<Item = Path<'a>> {
        let whole = [&self.plain, &self.dotted].map(|lines| (lines, false));
        let all = whole.into_iter().chain([(&self.open, true)]);
        all.flat_map(move |(lines, open)| {
            let found = lines.from(module);
            let found = found.take_while(move |text| text.starts_with(module));
            let is_below =
                |text: &&str| matches!(text.as_bytes().get(module.len()), None | Some(b'.'));
            found.filter(is_below).map(move |text| Path { text, open })
        })
    }

    /// Whether one says just this.
    pub fn mention(&self, text: &str) -> bool {
        [&self.plain, &self.dotted, &self.open]
            .iter()
            .any(|lines| lines.contains(text))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        let lines = [&self.plain, &self.dotted, &self.open];
        lines.iter().map(|lines| lines.iter().count()).sum()
    }

    /// How often [`Paths::iter`] or [`Paths::long`] gave one.
    pub fn looked_at(&self) -> usize {
        self.looked_at.get()
    }
}
