//! The part in Rust: the interface `words`, which the host calls, and the module `native`, which
//! Python imports.

use pyo3::prelude::*;

/// The host's side: `wit_bindgen::generate!` makes Rust types of those in WIT.
mod host {
    use self::exports::hognose::mixed::words::{Guest, Word};
    use std::collections::HashMap;

    wit_bindgen::generate!({ path: "../wit", world: "native" });

    struct Words;

    export!(Words);

    impl Guest for Words {
        fn most_frequent(text: String, limit: u32) -> Vec<Word> {
            let mut counts: HashMap<String, u32> = HashMap::new();
            let words = text.split(|letter: char| !letter.is_alphanumeric());
            for word in words.filter(|word| !word.is_empty()) {
                *counts.entry(word.to_lowercase()).or_default() += 1;
            }
            let mut words: Vec<Word> = counts
                .into_iter()
                .map(|(text, count)| Word { text, count })
                .collect();
            words.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
            words.truncate(limit as usize);
            words
        }
    }
}

/// Python's side: a crate of the registry as a module.
#[pymodule]
mod native {
    use aho_corasick::{AhoCorasick, MatchKind};
    use pyo3::{exceptions::PyValueError, prelude::*};

    /// Finds any of many words in a text, whatever their case.
    #[pyclass(frozen)]
    struct Matcher(AhoCorasick);

    #[pymethods]
    impl Matcher {
        #[new]
        fn new(words: Vec<String>) -> PyResult<Matcher> {
            AhoCorasick::builder()
                .ascii_case_insensitive(true)
                .match_kind(MatchKind::LeftmostLongest)
                .build(words)
                .map(Matcher)
                .map_err(|error| PyValueError::new_err(error.to_string()))
        }

        /// Where words begin and end, in characters.
        fn find(&self, text: &str) -> Vec<(usize, usize)> {
            // Matches come in order, so characters are counted once.
            let (mut byte, mut character) = (0, 0);
            let mut position = |to: usize| {
                character += text[byte..to].chars().count();
                byte = to;
                character
            };
            let matches = self.0.find_iter(text);
            matches
                .map(|found| (position(found.start()), position(found.end())))
                .collect()
        }

        /// The text with each letter of a word replaced.
        #[pyo3(signature = (text, mask = "*"))]
        fn mask(&self, text: &str, mask: &str) -> String {
            let mut masked = String::with_capacity(text.len());
            self.0.replace_all_with(text, &mut masked, |_, word, masked| {
                masked.extend(word.chars().map(|_| mask));
                true
            });
            masked
        }
    }
}
