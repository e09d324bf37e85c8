//! The command that makes native packages.

use super::messages::MessageArgs;
use std::path::PathBuf;

/// `hognose wheel`.
#[derive(Debug, clap::Args)]
pub struct Wheel {
    /// The source distribution, a `.tar.gz` as indexes have it
    pub sdist: PathBuf,
    /// Folder for the wheel
    #[arg(short, long, value_name = "FOLDER", default_value = ".")]
    pub output: PathBuf,
    /// A setting for the package's build system; may be repeated
    #[arg(short = 'C', long, value_name = "KEY=VALUE")]
    pub config_settings: Vec<String>,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}
