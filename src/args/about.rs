//! Commands that say what something is, and one for packages.

use super::messages::MessageArgs;
use std::path::PathBuf;

/// `hognose inspect`.
#[derive(Debug, clap::Args)]
pub struct Inspect {
    /// The component
    pub component: PathBuf,
    /// Print all of it as a JSON object on standard output
    #[arg(long)]
    pub json: bool,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose explain`.
#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code
    pub code: Option<String>,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose precompile`.
#[derive(Debug, clap::Args)]
pub struct Precompile {
    /// The folder of the runtime
    pub folder: PathBuf,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}
