//! Sets of words in one piece of text.

use serde::{Deserialize, Serialize};

/// Words without line breaks, sorted, with a line for each: a module has thousands, and in this
/// form they are read from a file as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lines(String);

impl Lines {
    /// All of them, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split_terminator('\n')
    }

    /// Whether a word is among them.
    pub fn contains(&self, word: &str) -> bool {
        self.from(word).next() == Some(word)
    }

    /// A word, if it is among them, and those behind it.
    pub fn from(&self, word: &str) -> impl Iterator<Item = &str> {
        // Lines start at both.
        let (mut start, mut end) = (0, self.0.len());
        while start < end {
            // The line in which the middle is.
            let middle = self.0.floor_char_boundary(start + (end - start) / 2);
            let line = self.0[start..middle].rfind('\n');
            let line = line.map_or(start, |before| start + before + 1);
            let next = self.0[line..end].find('\n');
            let next = next.map_or(end, |length| line + length + 1);
            match self.0[line..next].trim_end_matches('\n') < word {
                true => start = next,
                false => end = line,
            }
        }
        self.0[start..].split_terminator('\n')
    }
}

impl<T: AsRef<str>> FromIterator<T> for Lines {
    fn from_iter<I: IntoIterator<Item = T>>(words: I) -> Lines {
        let mut words: Vec<T> = words.into_iter().collect();
        words.sort_unstable_by(|one, other| one.as_ref().cmp(other.as_ref()));
        words.dedup_by(|one, other| (*one).as_ref() == (*other).as_ref());
        let size = words.iter().map(|word| word.as_ref().len() + 1).sum();
        let mut text = String::with_capacity(size);
        for word in &words {
            text.push_str(word.as_ref());
            text.push('\n');
        }
        Lines(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_found_and_no_other() {
        let words = ["b", "äöü", "a.b", "", "longer_than_the_others", "a", "b"];
        let lines: Lines = words.iter().collect();
        let mut sorted = words.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(lines.iter().collect::<Vec<_>>(), sorted);
        assert!(words.iter().all(|word| lines.contains(word)));
        for other in ["a.", "longer", "ä", "c", "b\na", "zzz"] {
            assert!(!lines.contains(other), "{other}");
        }
        assert!(!Lines::default().contains(""));
    }
}
