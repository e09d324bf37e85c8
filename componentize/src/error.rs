//! What can go wrong in a build.

use hognose_runtime_abi::Problem;
use std::fmt;
use std::path::{Path, PathBuf};

/// Why there is no component. What to do about it is in [`Error::help`].
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no artifact in any of the places where it could be.
    #[error("no runtime found in {}", list(.looked))]
    ArtifactMissing {
        /// The folders that were looked at.
        looked: Vec<PathBuf>,
    },
    /// The artifact is incomplete, damaged or made for another version.
    #[error("the runtime in `{}` {reason}", .path.display())]
    ArtifactUnfit {
        /// The artifact's folder.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A file or folder cannot be read or written.
    #[error("cannot {doing} `{}`: {source}", .path.display())]
    Io {
        /// What was tried.
        doing: Doing,
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file that no build has written is where one is to be written.
    #[error("cannot write `{}`: another file of that name is there", .path.display())]
    InTheWay {
        /// The file.
        path: PathBuf,
    },
    /// The sources cannot become an archive.
    #[error("cannot pack `{root}`: {reason}")]
    Pack {
        /// The source's root as the app sees it, or its folder.
        root: String,
        /// Why.
        reason: String,
    },
    /// The files of a source are too large together to become an archive.
    #[error("cannot pack `{root}`: its files are more than {most} MiB, `{name}` among them")]
    TooLarge {
        /// Its folder.
        root: String,
        /// How large they may be, in MiB.
        most: u64,
        /// The file with which they became too large.
        name: String,
    },
    /// The app cannot be bound to the world.
    #[error("{}", problems(.0))]
    Problems(Vec<Problem>),
    /// The app left Python while it was imported.
    #[error("the app exited with status {status} while it was imported")]
    Exited {
        /// What it gave as its status.
        status: i32,
    },
    /// Rust of the app called the host, which is not there yet.
    #[error(
        "the host function `{function}` of `{interface}` was called while the app is being built"
    )]
    HostCalled {
        /// The interface.
        interface: String,
        /// The function.
        function: String,
    },
    /// Python crashed or ran out of memory.
    #[error("python crashed while {doing}: {reason}")]
    Trapped {
        /// What the runtime was doing.
        doing: &'static str,
        /// The trap.
        reason: String,
    },
    /// The shim does not fit the runtime: a fault of whoever generated it.
    #[error("the generated shim is unfit: {0}")]
    Shim(String),
    /// A stage gave an invalid module, which is a fault of this library.
    #[error("the stage `{stage}` made an invalid module: {reason}")]
    Invalid {
        /// The stage's name.
        stage: &'static str,
        /// What the validator says.
        reason: String,
    },
    /// The runtime is an invalid module.
    #[error("the runtime is an invalid module: {0}")]
    InvalidRuntime(String),
    /// The engine could not be set up.
    #[error("cannot set up the engine: {0}")]
    Engine(String),
    /// The module imports what neither its world nor WASI has: a crate of the app does.
    #[error("the crate imports the function `{name}` of `{module}`, which the world does not")]
    Import {
        /// The import's module.
        module: String,
        /// Its name.
        name: String,
    },
    /// The module does not implement the world.
    #[error("cannot make a component of the module: {0}")]
    Encode(String),
    /// What was to be inspected is no component.
    #[error("not a component: {0}")]
    Inspect(String),
}

/// What was to be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Reading it.
    Read,
    /// Making it, which is a folder.
    Make,
    /// Writing it.
    Write,
}

impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Doing::Read => "read",
            Doing::Make => "make",
            Doing::Write => "write",
        })
    }
}

impl Error {
    pub(crate) fn io(doing: Doing, path: &Path, source: std::io::Error) -> Error {
        Error::Io {
            doing,
            path: path.to_owned(),
            source,
        }
    }

    /// What to do; empty where nobody knows, and for [`Error::Problems`], each of which says it.
    pub fn help(&self) -> &'static str {
        match self {
            Error::ArtifactMissing { .. } => {
                "make it with `cargo xtask runtime`, or set `HOGNOSE_RUNTIME` to a folder that holds one"
            }
            Error::ArtifactUnfit { .. } | Error::InvalidRuntime(_) => {
                "make it again with `cargo xtask runtime`"
            }
            Error::InTheWay { .. } => "name a new folder",
            Error::TooLarge { .. } => "give a folder with the app's modules only",
            Error::Import { .. } => "import it in the world, or leave out what declares it",
            Error::Exited { .. } => "call `exit` inside an exported function only",
            Error::HostCalled { .. } => "call it inside an exported function only",
            Error::Trapped { .. } => {
                "the app is imported while it is built: do large work in a function"
            }
            Error::Io { .. }
            | Error::Pack { .. }
            | Error::Problems(_)
            | Error::Shim(_)
            | Error::Invalid { .. }
            | Error::Engine(_)
            | Error::Encode(_)
            | Error::Inspect(_) => "",
        }
    }
}

fn list(paths: &[PathBuf]) -> String {
    let quoted: Vec<String> = paths
        .iter()
        .map(|path| format!("`{}`", path.display()))
        .collect();
    quoted.join(", ")
}

fn problems(problems: &[Problem]) -> String {
    let messages: Vec<String> = problems.iter().map(Problem::text).collect();
    messages.join("; ")
}
