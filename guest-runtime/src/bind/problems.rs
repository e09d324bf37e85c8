//! Problems of an app, collected so that all are reported at once.

use crate::causes;
use crate::ffi::*;
use crate::{errors, report};
use hognose_runtime_abi::{Cause, Problem, ProblemKind, Raised};

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
        let traceback = report::format(error);
        self.0.push(Problem {
            traceback,
            ..problem(kind, message, help)
        });
    }

    /// Adds a fault of the generated package, with the current exception.
    pub fn add_sdk(&mut self, what: &str) {
        let reason = errors::take_text();
        let message = format!("the generated package does not hold {what}");
        self.add(
            ProblemKind::Sdk(reason),
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

/// What an exception says.
pub fn raised(error: Object) -> Raised {
    let (class, text) = (error.class_name(), str(error));
    Raised {
        summary: match text.is_empty() {
            true => class.clone(),
            false => format!("{class}: {text}"),
        },
        class,
        cause: causes::of(error).or_else(|| native_before(error)),
    }
}

/// The native module that was missing first: packages may raise another exception then.
fn native_before(error: Object) -> Option<Cause> {
    let mut before = causes::before(error);
    while let Some(error) = before {
        match causes::of(error.get()) {
            Some(cause @ Cause::NativeModule(_)) => return Some(cause),
            Some(Cause::NoHost { .. }) | None => before = causes::before(error.get()),
        }
    }
    None
}
