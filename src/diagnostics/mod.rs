//! What the user is told when something is wrong: reports, and how they are printed.

mod codes;
mod fault;
mod host;
mod native;
mod plain;
mod python;
mod render;
mod traceback;
mod wit;
mod wit_help;
mod wit_names;

use crate::{color, status};
use std::{env, fmt, io::ErrorKind, ops::Range, path::Path};

pub use codes::Code;
pub use fault::report_panics;
pub use host::from_host_error;
pub use plain::{escape, plain};
pub use python::{Searched, from_build_error};
pub use render::render;
pub use wit::{Sources, from_parse_error, from_resolve_error};

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
    /// Lines that belong to the message and are printed as they are: a Python traceback, a list of what exists.
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

    /// A report of what no user can cause.
    pub fn internal(fault: impl fmt::Display) -> Report {
        fault::report(&fault.to_string())
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

impl Failure {
    /// A failure to reach a file: `doing` says what was tried, as in ``cannot read``.
    pub fn file(doing: &str, path: &Path, error: &std::io::Error) -> Failure {
        let code = match doing {
            "cannot read" | "cannot find" | "cannot open" => Code::CannotRead,
            _ => Code::CannotWrite,
        };
        let message = format!("{doing} `{}`: {}", path.display(), reason(error));
        let help = match error.kind() {
            ErrorKind::NotFound if path.is_relative() => match env::current_dir() {
                Ok(here) => format!("it was looked for in `{}`", here.display()),
                Err(_) => String::new(),
            },
            ErrorKind::PermissionDenied if code == Code::CannotWrite => {
                "name a place where you may write, or change its permissions".to_string()
            }
            ErrorKind::PermissionDenied => "change its permissions, or name another".to_string(),
            ErrorKind::StorageFull => "make room on the disk".to_string(),
            ErrorKind::ReadOnlyFilesystem => "name a place where you may write".to_string(),
            _ => String::new(),
        };
        Report::new(code, message).help(help).into()
    }

    /// The exit status of a command that ends with it.
    pub fn status(&self) -> u8 {
        let is_ours = |report: &Report| report.code == Code::Internal;
        match self.reports.iter().any(is_ours) {
            true => status::INTERNAL,
            false => status::FAILED,
        }
    }
}

/// Whether text on stderr may have colours.
pub fn has_color() -> bool {
    color::on_stderr()
}

/// An error of the system in our style: lower case and without its number.
pub fn reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

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

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render(self, false))
    }
}

impl std::error::Error for Failure {}
