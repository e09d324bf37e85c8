//! What is wrong, where, and what to do about it.

use super::codes::Code;
use std::ops::Range;

/// One thing that is wrong, with its place and what to do about it.
///
/// Messages are lower case, name what was expected and what was found, and end without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its kind, which `hognose explain` explains.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// Where, when a file of the user is to blame.
    pub place: Option<Place>,
    /// Lines that belong to the message and are printed as they are: a Python traceback, a list of
    /// what exists.
    pub detail: String,
    /// What to do next; empty when the message says it all.
    pub help: String,
    /// It may work all the same.
    pub is_warning: bool,
}

/// A place in a text file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file as the user named it.
    pub path: String,
    /// The whole text of the file.
    pub text: String,
    /// Ranges of bytes in `text`, each with words about it; the first is where the fault is.
    pub labels: Vec<(Range<usize>, String)>,
}

impl Report {
    /// A report without a place.
    pub fn new(code: Code, message: impl Into<String>) -> Report {
        Report {
            code,
            message: message.into(),
            place: None,
            detail: String::new(),
            help: String::new(),
            is_warning: false,
        }
    }

    /// Adds what to do next.
    pub fn help(mut self, help: impl Into<String>) -> Report {
        self.help = help.into();
        self
    }

    /// Adds lines to print below the message.
    pub fn detail(mut self, detail: impl Into<String>) -> Report {
        self.detail = detail.into();
        self
    }

    /// Adds the place of the fault.
    pub fn at(mut self, place: Option<Place>) -> Report {
        self.place = place;
        self
    }
}

/// Everything that kept a command from its result: at least one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The reports in the order in which they are printed.
    pub reports: Vec<Report>,
}

/// The result of everything a command does.
pub type Result<T> = std::result::Result<T, Failure>;

impl From<Report> for Failure {
    fn from(report: Report) -> Failure {
        Failure {
            reports: vec![report],
        }
    }
}

impl From<Vec<Report>> for Failure {
    fn from(reports: Vec<Report>) -> Failure {
        Failure { reports }
    }
}
