//! Files that cannot be reached, as reports.

use super::{
    codes::Code,
    report::{Failure, Report},
};
use std::{env, io::ErrorKind, path::Path};

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
