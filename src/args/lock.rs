//! The command for what pages fetch.

use super::messages::MessageArgs;
use std::path::PathBuf;

/// `hognose lock`.
#[derive(Debug, clap::Args)]
pub struct Lock {
    /// Folder of the page, with a packages.json
    #[arg(default_value = ".")]
    pub folder: PathBuf,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}
