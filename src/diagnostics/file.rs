//! Files that cannot be reached, as reports.

use super::{
    codes::Code,
    report::{Failure, Report},
};
use std::{env, io::ErrorKind, path::Path};

/// What was to be done with a file or folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Reading it.
    Read,
    /// Finding it.
    Find,
    /// Writing it, or into it.
    Write,
    /// Making it.
    Make,
    /// Making a folder in it.
    MakeIn,
    /// Putting something into its place.
    Replace,
    /// Removing it.
    Remove,
    /// Finding where it leads, which is a link.
    Follow,
    /// Whatever comes next: it is not known what it is.
    Use,
}

impl Doing {
    /// The words behind `cannot`.
    fn words(self) -> &'static str {
        match self {
            Doing::Read => "read",
            Doing::Find => "find",
            Doing::Write => "write",
            Doing::Make => "make",
            Doing::MakeIn => "make a folder in",
            Doing::Replace => "replace",
            Doing::Remove => "remove",
            Doing::Follow => "follow the link",
            Doing::Use => "use",
        }
    }

    fn code(self) -> Code {
        match self {
            Doing::Read | Doing::Find => Code::CannotRead,
            Doing::Write
            | Doing::Make
            | Doing::MakeIn
            | Doing::Replace
            | Doing::Remove
            | Doing::Follow
            | Doing::Use => Code::CannotWrite,
        }
    }
}

impl Failure {
    /// A failure to do something with a file.
    pub fn file(doing: Doing, path: &Path, error: &std::io::Error) -> Failure {
        let code = doing.code();
        let message = format!(
            "cannot {} `{}`: {}",
            doing.words(),
            path.display(),
            reason(error)
        );
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
