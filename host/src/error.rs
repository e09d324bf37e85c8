//! What can go wrong before a component answers.

use crate::exceeded::Exceeded;
use std::{io, path::PathBuf};

/// Why a component cannot be run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder cannot be reached.
    #[error("cannot {doing} `{}`", path.display())]
    File {
        /// What was tried, as in `read`.
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// Why not.
        #[source]
        error: io::Error,
    },
    /// The file is something else.
    #[error("`{}` is {found}, expected a component", path.display())]
    NotComponent {
        /// The file.
        path: PathBuf,
        /// What it is.
        found: &'static str,
    },
    /// The file calls itself a component and is none.
    #[error("`{}` is not a valid component: {reason}", path.display())]
    Invalid {
        /// The file.
        path: PathBuf,
        /// What wasmtime says.
        reason: String,
    },
    /// Compiled code of another version or for another machine.
    #[error("`{}` was not compiled by this version of hognose for this machine: {reason}", path.display())]
    OtherVersion {
        /// The file.
        path: PathBuf,
        /// What wasmtime says.
        reason: String,
    },
    /// The component does not export what the command needs.
    #[error("the component does not export `{}`", wanted.join("` or `"))]
    WrongKind {
        /// Any of these would do.
        wanted: &'static [&'static str],
        /// What there is.
        exports: Vec<String>,
    },
    /// The component imports what is not offered, or differs from what is.
    #[error("the component cannot be linked: {0}")]
    Link(String),
    /// The address cannot be listened on.
    #[error("cannot listen on `{address}`")]
    Listen {
        /// As the user gave it.
        address: String,
        /// Why not.
        #[source]
        error: io::Error,
    },
    /// The program ended by a trap.
    #[error("the program was stopped: {0}")]
    Trap(String),
    /// The program met a limit.
    #[error(transparent)]
    Exceeded(#[from] Exceeded),
    /// An instance cannot be saved, or not be restored.
    #[error("{0}")]
    Save(String),
    /// The system refuses what the host itself needs.
    #[error("cannot start: {0}")]
    Start(String),
}
