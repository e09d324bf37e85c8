//! Commands for shells and editors.

use super::{alias, messages::MessageArgs};

/// `hognose completions`.
#[derive(Debug, clap::Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
    /// The command to complete: `hognose`, or what `hognose alias` makes [default: as this one is
    /// called]
    #[arg(long, value_parser = ["hognose", alias::NAME])]
    pub name: Option<String>,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose schema`.
#[derive(Debug, clap::Args)]
pub struct Schema {
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}
