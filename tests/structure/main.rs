//! Rules of the source of every crate that no compiler checks.
//!
//! Each rule has a *probe*: a text that breaks it, and what must be found there. A rule that finds
//! nothing in its probe would pass whatever the source is.

mod cases;
mod cycles;
mod files;
mod floors;
mod functions;
mod lines;
mod tokens;
mod tree;
mod words;

use std::fmt;
use tree::File;

/// What a rule finds.
pub struct Finding {
    /// A file, or the folder of a crate.
    pub path: String,
    /// Counted from 1.
    pub line: Option<usize>,
    /// What breaks the rule.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(out, "{}:{line}: {}", self.path, self.what),
            None => write!(out, "{}: {}", self.path, self.what),
        }
    }
}

/// A rule.
pub struct Rule {
    /// Of the files that it is about.
    pub extensions: &'static [&'static str],
    /// Looks at them.
    pub find: fn(&[File]) -> Vec<Finding>,
    /// Files, by path, that break the rule.
    pub probes: &'static [(&'static str, &'static str)],
    /// What is found in them.
    pub found: &'static [&'static str],
}

impl Rule {
    /// Fails where the rule misses its probe, where it finds something that no exception names,
    /// and where nothing needs an exception any more.
    fn check(&self, exceptions: &[&str]) {
        let probes = self.probes.iter().map(|(path, text)| File {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        });
        let found = (self.find)(&probes.collect::<Vec<_>>());
        let found: Vec<String> = found.iter().map(Finding::to_string).collect();
        assert_eq!(found, self.found, "the rule is wrong about its probe");

        let files = tree::files(self.extensions);
        assert!(files.len() > 100, "only {} files were found", files.len());
        let findings = (self.find)(&files);
        let is_below = |finding: &Finding, folder: &str| {
            let rest = finding.path.strip_prefix(folder);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let is_excepted = |finding: &&Finding| exceptions.iter().any(|at| is_below(finding, at));
        let (_, bad): (Vec<&Finding>, Vec<&Finding>) = findings.iter().partition(is_excepted);
        let bad: Vec<String> = bad.iter().map(|finding| finding.to_string()).collect();
        assert!(
            bad.is_empty(),
            "{} findings:\n{}",
            bad.len(),
            bad.join("\n")
        );
        for folder in exceptions {
            let is_needed = findings.iter().any(|finding| is_below(finding, folder));
            assert!(
                is_needed,
                "take the exception `{folder}` away: nothing there needs it"
            );
        }
    }
}

/// What is being set in order: take a line away when nothing below it breaks the rule any more.
mod exceptions {
    pub const CYCLES: [&str; 0] = [];
    pub const FUNCTIONS: [&str; 0] = [];
    pub const CASES: [&str; 0] = [];
    pub const WORDS: [&str; 2] = [
        // There it is about an order, in which one comes in front of another.
        "src/reach",
        // It names the words.
        "tests/structure/words.rs",
    ];
    pub const LINES: [&str; 4] = [
        // These are text of every SDK: a changed line is a change of all components.
        "bindgen-py/src/emit/host",
        "bindgen-py/src/emit/python",
        // Moved lines change the line tables in all components.
        "guest-runtime/lib",
        "guest-runtime/python",
    ];
}

#[test]
fn modules_need_each_other_in_one_direction() {
    cycles::RULE.check(&exceptions::CYCLES);
}

#[test]
fn the_command_line_has_floors() {
    floors::RULE.check(&[]);
}

#[test]
fn functions_are_short() {
    functions::RULE.check(&exceptions::FUNCTIONS);
}

#[test]
fn emitters_name_every_case() {
    cases::RULE.check(&exceptions::CASES);
}

#[test]
fn words_are_plain() {
    words::RULE.check(&exceptions::WORDS);
}

#[test]
fn comments_are_at_most_100_columns_wide() {
    lines::RULE.check(&exceptions::LINES);
}
