//! Faults of hognose itself: errors of ours that no user can cause, and panics. Both ask to be reported.

use super::{Code, Report, has_color, render};
use crate::status;
use std::{any::Any, backtrace::Backtrace, env, panic, process};

/// Where to report them.
const ISSUES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/issues");

/// From now on a panic is told as a report. No backtrace, unless `RUST_BACKTRACE` asks for one.
pub fn report_panics() {
    panic::set_hook(Box::new(|info| {
        let words = message(info.payload());
        // Whoever read what we print has gone: that is how `print!` says so.
        if words.starts_with("failed printing to") && words.contains("Broken pipe") {
            process::exit(status::SUCCESS.into());
        }
        let place = info.location();
        let place = place.map_or(String::new(), |at| {
            format!(" ({}:{})", at.file(), at.line())
        });
        let mut report = report(&format!("{words}{place}"));
        if env::var_os("RUST_BACKTRACE").is_some_and(|wish| wish != "0") {
            report.detail = format!("{}\n{}", report.detail, Backtrace::force_capture());
        }
        eprint!("{}", render(&report.into(), has_color()));
    }));
}

/// What is wrong, with what a maintainer needs to know.
pub(super) fn report(fault: &str) -> Report {
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

fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    let owned = payload.downcast_ref::<String>().map(String::as_str);
    text.or(owned).unwrap_or("a panic without words")
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
