//! The command that gives this program the name of componentize-py.

use super::messages::MessageArgs;
use std::path::PathBuf;

/// The other name.
pub const NAME: &str = "componentize-py";

/// `hognose alias`.
#[derive(Debug, clap::Args)]
pub struct Alias {
    /// Where to make it [default: the active virtual environment, or beside this program]
    pub folder: Option<PathBuf>,
    /// Replace a `componentize-py` that is something else
    #[arg(short, long, conflicts_with = "remove")]
    pub force: bool,
    /// Remove what this command has made
    #[arg(long)]
    pub remove: bool,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}
