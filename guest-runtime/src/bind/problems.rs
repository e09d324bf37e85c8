//! Problems of an app, collected so that all are reported at once.

use crate::ffi::*;
use crate::start;
use hognose_runtime_abi::{Problem, ProblemKind};

/// What was met so far.
#[derive(Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn take(self) -> Vec<Problem> {
        self.0
    }

    /// Adds a problem without a traceback.
    pub fn add(&mut self, kind: ProblemKind, message: String, help: &str) {
        let new = problem(kind, message, help);
        if !self.0.contains(&new) {
            self.0.push(new);
        }
    }

    /// Adds a problem that an exception made.
    pub fn add_exception(&mut self, kind: ProblemKind, message: String, help: &str, error: Object) {
        let traceback = start::format(error);
        self.0.push(Problem {
            traceback,
            ..problem(kind, message, help)
        });
    }

    /// Adds a fault of the generated package, with the current exception.
    pub fn add_sdk(&mut self, what: &str) {
        let reason = start::take_text();
        let message = format!("the generated package does not hold {what}: {reason}");
        self.add(
            ProblemKind::Sdk,
            message,
            "generate the package again for this world",
        );
    }
}

/// One problem.
pub fn problem(kind: ProblemKind, message: String, help: &str) -> Problem {
    Problem {
        kind,
        message,
        help: help.to_owned(),
        traceback: String::new(),
    }
}

/// An exception's class and text, as the last line of its traceback has them.
pub fn summary(error: Object) -> String {
    let text = str(error);
    if text.is_empty() {
        error.class_name()
    } else {
        format!("{}: {text}", error.class_name())
    }
}
