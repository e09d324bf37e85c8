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
        let mut rest = self.0.as_str();
        while !rest.is_empty() {
            // The line in which the middle is.
            let middle = rest.floor_char_boundary(rest.len() / 2);
            let start = rest[..middle].rfind('\n').map_or(0, |end| end + 1);
            let end = rest[start..]
                .find('\n')
                .map_or(rest.len(), |end| start + end);
            rest = match word.cmp(&rest[start..end]) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => &rest[..start],
                std::cmp::Ordering::Greater => rest.get(end + 1..).unwrap_or_default(),
            };
        }
        false
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
