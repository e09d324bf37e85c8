//! Faults of hognose itself, which no user can cause: they ask to be reported.

use super::{codes::Code, report::Report};
use std::{env, fmt};

/// Where to report them.
const ISSUES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/issues");

impl Report {
    /// A report of what no user can cause.
    pub fn internal(fault: impl fmt::Display) -> Report {
        report(&fault.to_string())
    }
}

/// What is wrong, with what a maintainer needs to know.
fn report(fault: &str) -> Report {
    let words: Vec<String> = env::args_os()
        .map(|word| shown(&word.to_string_lossy()))
        .collect();
    let detail = format!(
        "version: {} on {} ({})\ncommand: {}",
        env!("CARGO_PKG_VERSION"),
        env::consts::OS,
        env::consts::ARCH,
        words.join(" ")
    );
    Report::new(Code::Internal, format!("a fault of hognose: {fault}"))
        .detail(detail)
        .help(format!(
            "this is not your mistake: please report it with these lines at {ISSUES}"
        ))
}

/// A word of a command line as a shell would take it.
fn shown(word: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./=:@,+".contains(letter);
    match !word.is_empty() && word.chars().all(plain) {
        true => word.to_string(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_names_version_system_and_command() {
        let report = report("a stage made an invalid module");
        assert_eq!(
            report.message,
            "a fault of hognose: a stage made an invalid module"
        );
        for word in [env!("CARGO_PKG_VERSION"), env::consts::OS, "command: "] {
            assert!(report.detail.contains(word), "{}", report.detail);
        }
        assert!(report.help.contains("https://"), "{}", report.help);
    }

    #[test]
    fn words_are_quoted_for_a_shell() {
        assert_eq!(shown("-o"), "-o");
        assert_eq!(shown("two words"), "'two words'");
        assert_eq!(shown("it's"), r"'it'\''s'");
    }
}
