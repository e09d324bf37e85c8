//! Comments and documentation are at most 100 columns wide, as rustfmt makes code.

use crate::tokens::Source;
use crate::tree::File;
use crate::{Finding, Rule};

const MOST_COLUMNS: usize = 100;

pub const RULE: Rule = Rule {
    extensions: &["rs", "py", "sh", "toml"],
    find,
    probes: &[
        (
            "crate/src/lib.rs",
            concat!(
                "/// words of a comment words of a comment words of a comment words of a comment words of a comment w\n",
                "/// words of a comment words of a comment words of a comment words of a comment words of a comment wo\n",
                "let a = 1; // words of a comment words of a comment words of a comment words of a comment words of as\n",
                "let a = \"// words of a comment words of a comment words of a comment words of a comment words of as\";\n",
            ),
        ),
        (
            "a.py",
            concat!(
                "# words of a comment words of a comment words of a comment words of a comment words of a comment word\n",
                "def a():\n",
                "    \"\"\"words of a comment words of a comment words of a comment words of a comment words of a comment\n",
                "    words of a comment words of a comment words of a comment words of a comment words of a comment\"\"\"\n",
                "    a = \"words of a comment words of a comment words of a comment words of a comment words of a comm\"\n",
            ),
        ),
        (
            "a.sh",
            concat!(
                "# https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
                "  # words of a comment words of a comment words of a comment words of a comment words of a comment wo\n",
            ),
        ),
    ],
    found: &[
        "crate/src/lib.rs:2: 101 columns, at most 100",
        "crate/src/lib.rs:3: 101 columns, at most 100",
        "a.py:1: 101 columns, at most 100",
        "a.py:3: 101 columns, at most 100",
        "a.py:4: 101 columns, at most 100",
        "a.sh:2: 101 columns, at most 100",
    ],
};

fn find(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        let said = match file.path.rsplit('.').next() {
            Some("rs") => Source::read(&file.text).comments,
            Some("py") => [hashes(&file.text), docstrings(&file.text)].concat(),
            Some(_) | None => hashes(&file.text),
        };
        for (number, line) in file.text.lines().enumerate() {
            let columns = line.chars().count();
            let words = line.trim_start_matches(['/', '!', '#', ' ']);
            let can_break = words.trim().contains(' ');
            if columns > MOST_COLUMNS && can_break && said.contains(&(number + 1)) {
                findings.push(Finding {
                    path: file.path.clone(),
                    line: Some(number + 1),
                    what: format!("{columns} columns, at most {MOST_COLUMNS}"),
                });
            }
        }
    }
    findings
}

/// The lines that are a comment as a whole.
fn hashes(text: &str) -> Vec<usize> {
    let lines = text.lines().enumerate();
    let comments = lines.filter(|(_, line)| line.trim_start().starts_with('#'));
    comments.map(|(number, _)| number + 1).collect()
}

/// The lines of strings with which a line of Python begins.
fn docstrings(text: &str) -> Vec<usize> {
    // Within a string: whether it is documentation.
    let mut inside = None;
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let is_doc = inside.unwrap_or_else(|| line.trim_start().starts_with("\"\"\""));
        if is_doc {
            lines.push(number + 1);
        }
        if line.matches("\"\"\"").count() % 2 == 1 {
            inside = match inside {
                Some(_) => None,
                None => Some(is_doc),
            };
        }
    }
    lines
}
