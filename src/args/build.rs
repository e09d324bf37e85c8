//! Commands about an app and its world.

use super::{
    app::{AppArgs, PathArgs},
    dependencies::DependencyArgs,
    messages::MessageArgs,
    world::WorldArgs,
};
use std::path::PathBuf;

/// `hognose build`.
#[derive(Debug, clap::Args)]
pub struct Build {
    /// Folder of the project, or a Python file with a `# /// script` header [default: this folder]
    pub project: Option<PathBuf>,
    /// Name of the Python module that holds the app
    #[arg(short, long, value_name = "MODULE")]
    pub app: Option<String>,
    /// Print what was built and what was found as a JSON object on standard output
    #[arg(long)]
    pub json: bool,
    /// How the app is built.
    #[command(flatten)]
    pub build: AppArgs,
    /// What it depends on.
    #[command(flatten)]
    pub dependencies: DependencyArgs,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose componentize`.
#[derive(Debug, clap::Args)]
pub struct Componentize {
    /// Name of the Python module that holds the app
    pub app_name: String,
    /// Print what was built and what was found as a JSON object on standard output
    #[arg(long)]
    pub json: bool,
    /// How the app is built.
    #[command(flatten)]
    pub build: AppArgs,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose check`.
#[derive(Clone, Debug, clap::Args)]
pub struct Check {
    /// Folder of the project, or a Python file with a `# /// script` header [default: this folder]
    pub project: Option<PathBuf>,
    /// Name of the Python module that holds the app [default: app, or as the project says]
    #[arg(short, long, value_name = "MODULE")]
    pub app: Option<String>,
    /// Print the findings as a JSON array on standard output
    #[arg(long)]
    pub json: bool,
    /// Where the app is.
    #[command(flatten)]
    pub paths: PathArgs,
    /// What it depends on.
    #[command(flatten)]
    pub dependencies: DependencyArgs,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}
