//! Words that comments and messages do without. `tests/docs_checks.py` looks for the same in pages.

use crate::tree::File;
use crate::{Finding, Rule};

/// Each with what to write in its place.
const WORDS: [(&str, &str); 6] = [
    ("anew", "again"),
    ("mend", "fix"),
    ("mends", "fixes"),
    ("mended", "fixed"),
    ("goes before", "overrides"),
    ("by `-", "with `-"),
];

/// Where they are named.
const HERE: &str = "tests/structure/words.rs";

pub const RULE: Rule = Rule {
    extensions: &["rs", "py", "sh", "toml"],
    find,
    probes: &[
        (
            "crate/src/lib.rs",
            "/// Choose one by `-w`.\nlet help = \"mend it\";\n// It was mended, and made Anew.\n",
        ),
        (
            "a.py",
            "amend = 1\n# What is given here goes before it.\nx = recommended\n",
        ),
    ],
    found: &[
        "crate/src/lib.rs:1: `by `-`: write `with `-`",
        "crate/src/lib.rs:2: `mend`: write `fix`",
        "crate/src/lib.rs:3: `anew`: write `again`",
        "crate/src/lib.rs:3: `mended`: write `fixed`",
        "a.py:2: `goes before`: write `overrides`",
    ],
};

fn find(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.path != HERE) {
        for (number, line) in file.text.lines().enumerate() {
            let line = line.to_lowercase();
            for (word, better) in WORDS.iter().filter(|(word, _)| says(&line, word)) {
                findings.push(Finding {
                    path: file.path.clone(),
                    line: Some(number + 1),
                    what: format!("`{word}`: write `{better}`"),
                });
            }
        }
    }
    findings
}

/// Whether a line has a word as a whole.
fn says(line: &str, word: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    let is_open = !word.ends_with(is_letter);
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + word.len()..]);
        !before.ends_with(is_letter) && (is_open || !after.starts_with(is_letter))
    })
}
