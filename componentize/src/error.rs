//! What can go wrong in a build.

use hognose_runtime_abi::Problem;
use std::path::{Path, PathBuf};

/// Why there is no component.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no artifact in any of the places where it could be.
    #[error(
        "no runtime found in {}; make it with `cargo xtask runtime`, or set `HOGNOSE_RUNTIME` to a folder that holds one",
        list(.looked)
    )]
    ArtifactMissing {
        /// The folders that were looked at.
        looked: Vec<PathBuf>,
    },
    /// The artifact is incomplete, damaged or made for another version.
    #[error("the runtime in `{}` {reason}; make it again with `cargo xtask runtime`", .path.display())]
    ArtifactUnfit {
        /// The artifact's folder.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A file or folder cannot be read or written.
    #[error("cannot {doing} `{}`: {source}", .path.display())]
    Io {
        /// `read`, `write`, ...
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The sources cannot become an archive.
    #[error("cannot pack `{root}`: {reason}")]
    Pack {
        /// The source's root as the app sees it, or its folder.
        root: String,
        /// Why.
        reason: String,
    },
    /// The app cannot be bound to the world.
    #[error("{}", problems(.0))]
    Problems(Vec<Problem>),
    /// The app left Python while it was imported.
    #[error(
        "the app exited with status {status} while it was imported; call `exit` inside an exported function only"
    )]
    Exited {
        /// What it gave as its status.
        status: i32,
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

impl Error {
    pub(crate) fn io(doing: &'static str, path: &Path, source: std::io::Error) -> Error {
        Error::Io {
            doing,
            path: path.to_owned(),
            source,
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
    let messages: Vec<&str> = problems
        .iter()
        .map(|problem| problem.message.as_str())
        .collect();
    messages.join("; ")
}
