//! What goes wrong in a test, in words.

use std::fmt;

/// A failure that a test reports as it is.
#[derive(Clone, Debug)]
pub struct Error(pub String);

/// What a step of a test gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// That something failed at a path.
    pub fn at(path: &std::path::Path, error: impl fmt::Display) -> Error {
        Error(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl From<String> for Error {
    fn from(text: String) -> Error {
        Error(text)
    }
}

impl From<&str> for Error {
    fn from(text: &str) -> Error {
        Error(text.to_owned())
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        Error(error.to_string())
    }
}

impl From<Error> for String {
    fn from(error: Error) -> String {
        error.0
    }
}
