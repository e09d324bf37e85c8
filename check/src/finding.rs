//! What is reported.

use serde::Serialize;
use std::ops::Range;

/// One thing that is wrong. As JSON:
///
/// ```json
/// {
///   "code": "wrong-signature",
///   "severity": "error",
///   "message": "`Math.add` takes 1 parameter besides `self`, expected 2: `a`, `b`",
///   "python": { "path": "app.py", "start": 32, "end": 35, "line": 3, "column": 9 },
///   "wit": { "path": "wit/world.wit", "start": 60, "end": 63 },
///   "help": "declare it as `def add(self, a, b)`"
/// }
/// ```
///
/// `wit` and `help` are `null` where there is nothing to say. Offsets count bytes from 0, `line`
/// and `column` characters from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Its kind.
    pub code: Code,
    /// What comes of it.
    pub severity: Severity,
    /// What is wrong: lower case, names in backticks.
    pub message: String,
    /// Where in the app.
    pub python: Place,
    /// What of the world it is about.
    pub wit: Option<WitPlace>,
    /// What to do.
    pub help: Option<String>,
    /// It is about a module that is in no folder: whoever reads it wants to know which these are.
    #[serde(skip)]
    pub is_nowhere: bool,
}

/// The kind of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The app's module is nowhere.
    NoApp,
    /// The text is no Python.
    PythonSyntax,
    /// An import of a module that is nowhere.
    NoModule,
    /// A class that the world asks for.
    MissingClass,
    /// A method that the world asks for.
    MissingMethod,
    /// Something in the place of a method that cannot be called.
    NotAFunction,
    /// A method or constructor that cannot be called with the parameters of WIT.
    WrongSignature,
    /// A coroutine function where WIT has a function that is not asynchronous.
    UnexpectedAsync,
    /// An annotation that contradicts WIT.
    WrongAnnotation,
    /// A name that a generated module does not have.
    UnknownName,
    /// A call of something generated with arguments that it does not take.
    WrongArguments,
    /// A function of the host that is called while the app is built.
    HostCallAtImport,
    /// A call of an asynchronous import that nobody awaits.
    NotAwaited,
}

/// What comes of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The build fails, or each call of an export.
    Error,
    /// Code fails if it is reached, or says what is not so.
    Warning,
}

/// A place in a Python file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file as the user named it.
    pub path: String,
    /// First byte.
    pub start: usize,
    /// Byte behind the last.
    pub end: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A place in a WIT file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WitPlace {
    /// The file as it was read.
    pub path: String,
    /// First byte.
    pub start: usize,
    /// Byte behind the last.
    pub end: usize,
}

impl Place {
    /// The place of a range of bytes in a text.
    pub(crate) fn new(path: &str, text: &str, range: Range<usize>) -> Place {
        let before = text.get(..range.start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            path: path.to_owned(),
            start: range.start,
            end: range.end,
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

impl Finding {
    pub(crate) fn new(code: Code, message: String, python: Place) -> Finding {
        Finding {
            severity: Severity::Error,
            code,
            message,
            python,
            wit: None,
            help: None,
            is_nowhere: false,
        }
    }

    pub(crate) fn nowhere(mut self) -> Finding {
        self.is_nowhere = true;
        self
    }

    /// The same as a warning, unless it is `sure` to fail.
    pub(crate) fn sure(mut self, sure: bool) -> Finding {
        self.severity = match sure {
            true => Severity::Error,
            false => Severity::Warning,
        };
        self
    }

    pub(crate) fn wit(mut self, place: Option<WitPlace>) -> Finding {
        self.wit = place;
        self
    }

    pub(crate) fn help(mut self, help: impl Into<Option<String>>) -> Finding {
        self.help = help.into();
        self
    }
}
