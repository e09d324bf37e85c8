//! Exit statuses, beside those of programs that `run` runs.

use crate::diagnostics::{Code, Failure, Report};

/// The command did what it was asked.
pub const SUCCESS: u8 = 0;

/// An error of the user, or findings of `check`.
pub const FAILED: u8 = 1;

/// A wrong command line; the parser of the command line ends the process by itself.
pub const USAGE: u8 = 2;

/// A fault of hognose itself.
pub const INTERNAL: u8 = 3;

/// SIGINT or SIGTERM.
pub const INTERRUPTED: u8 = 130;

/// That of a command that fails.
pub fn of(failure: &Failure) -> u8 {
    let is_ours = |report: &Report| report.code == Code::Internal;
    match failure.reports.iter().any(is_ours) {
        true => INTERNAL,
        false => FAILED,
    }
}
