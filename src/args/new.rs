//! The command that starts a project.

use super::messages::MessageArgs;
use std::path::PathBuf;

/// `hognose new`.
#[derive(Debug, clap::Args)]
pub struct New {
    /// Folder to make; its last part is the project's name
    pub path: PathBuf,
    /// What to start from
    #[arg(short, long, value_enum, default_value_t)]
    pub template: Template,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// What `hognose new` can start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Template {
    /// One exported function
    #[default]
    Hello,
    /// A plugin that its host calls and that calls its host
    Plugin,
    /// An HTTP service
    Http,
    /// An HTTP service with an ASGI app, such as one of Starlette or FastAPI
    Asgi,
    /// An HTTP service with FastAPI and pydantic 2, whose native part comes with Hognose
    Fastapi,
    /// An HTTP service with a WSGI app, such as one of Flask
    Wsgi,
    /// An HTTP service for Spin, with a key-value store and a variable
    Spin,
    /// A program for the command line
    Cli,
    /// A component that computes with NumPy, whose native part comes with Hognose
    Numpy,
    /// A component that is part Python, part Rust
    Mixed,
    /// A web page in TypeScript that calls Python, bundled by Vite
    Vite,
}
