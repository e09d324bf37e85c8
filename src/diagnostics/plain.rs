//! Excerpts of files, made fit for a terminal. What text there is beside them, [`plain`] does so.

pub use hognose_host::terminal::{escape, plain};

use hognose_host::terminal::{LONGEST, acts};
use std::borrow::Cow;

/// The text of a file for an excerpt: with one character of the same number of bytes for each that
/// acts, so that places stay what they are.
pub(super) fn excerpt(text: &str) -> Cow<'_, str> {
    if !text.chars().any(acts) {
        return Cow::Borrowed(text);
    }
    let shown = |letter: char| match letter.len_utf8() {
        // The end of a line in files of Windows.
        _ if letter == '\r' || !acts(letter) => letter,
        1 => '?',
        2 => '\u{bf}',
        _ => '\u{fffd}',
    };
    Cow::Owned(text.chars().map(shown).collect())
}

/// Whether a line around a place is too long to be shown.
pub(super) fn is_too_long(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at..).unwrap_or_default();
    let lines_before = before.rsplit('\n').take(2);
    let lines_after = after.split('\n').take(2);
    let lengths = lines_before.chain(lines_after).map(str::len);
    lengths.max().unwrap_or(0) > 2 * LONGEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_excerpts_stay() {
        let text = "a\x1b[1mb\u{9b}c\u{202e}d\r\n";
        let shown = excerpt(text);
        assert_eq!(shown.len(), text.len());
        assert_eq!(shown, "a?[1mb\u{bf}c\u{fffd}d\r\n");
    }
}
