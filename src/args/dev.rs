//! The command that builds at every change.

use super::{build::Build, grants::GrantArgs};

/// `hognose dev`.
#[derive(Debug, clap::Args)]
pub struct Dev {
    /// Address to serve HTTP on; port 0 takes one that is free
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:8080")]
    pub addr: String,
    /// Let what is served use sockets; it may send HTTP requests anyway, and programs have the
    /// network
    #[arg(long)]
    pub allow_network: bool,
    /// Arguments for a program, after `--`
    #[arg(index = 2, last = true)]
    pub args: Vec<String>,
    // These follow, because of the headings in the help.
    /// What is built, and how.
    #[command(flatten)]
    pub build: Build,
    /// What the component may use.
    #[command(flatten)]
    pub grants: GrantArgs,
}
