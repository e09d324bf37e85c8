//! Commands that write code for a world.

use super::{messages::MessageArgs, world::WorldArgs};
use std::path::PathBuf;

/// `hognose bindings`.
#[derive(Debug, clap::Args)]
pub struct Bindings {
    /// Folder to write to; made if it does not exist
    ///
    /// In a project (see `hognose build`) you may leave it out: the modules are then written into
    /// the project's folder.
    pub output_dir: Option<PathBuf>,
    /// Write the code between the host and Python as a Rust crate into a folder, and no Python
    /// modules
    ///
    /// For those who want to read what crosses the boundary, or to change it (see `--rust-shim` of
    /// `hognose build`). The command stops if it meets a file that it has not written, or one that
    /// was changed since.
    #[arg(long, value_name = "FOLDER", conflicts_with = "output_dir")]
    pub rust: Option<PathBuf>,
    /// Overwrite files of the crate that were changed
    #[arg(long, requires = "rust")]
    pub force: bool,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose host-bindings`.
#[derive(Debug, clap::Args)]
pub struct HostBindings {
    /// The component; without it, the world that `-d` and `-w` choose
    #[arg(conflicts_with_all = ["wit_path", "world"])]
    pub component: Option<PathBuf>,
    /// Folder of the package: one that does not exist, is empty, or was written by this command
    #[arg(short, long, value_name = "FOLDER")]
    pub output: PathBuf,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}
