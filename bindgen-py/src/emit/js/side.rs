//! What a body is of.

use crate::world::Func;

/// What a body is of.
#[derive(Clone)]
pub(super) enum Side<'a> {
    /// An export, with its parameters.
    Export {
        params: Vec<String>,
        post_return: Option<&'a str>,
        /// Whether it may wait in the middle.
        waits: bool,
    },
    /// The beginning of a task, with the parameters of its export.
    Start { params: Vec<String> },
    /// What takes the result of a task.
    Finish,
    /// An import, with its name in the object of the host.
    Import {
        func: &'a Func,
        name: &'a str,
        host: String,
    },
    /// An asynchronous import: what is done with its result is the text.
    Subtask {
        func: &'a Func,
        name: &'a str,
        host: String,
        finish: String,
    },
    /// What lifts a value at an address.
    Read,
    /// What stores a result at an address.
    Store { address: String },
}
