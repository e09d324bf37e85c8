//! Options about the packages that a project names as its dependencies.

use crate::dependencies::Locking;

/// Options about the packages that a project names as its dependencies.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
#[command(next_help_heading = "Dependencies")]
pub struct DependencyArgs {
    /// Install no dependencies: take only what is on the Python path and in the virtual environment
    #[arg(long, conflicts_with_all = ["locked", "upgrade"], hide_short_help = true)]
    pub no_deps: bool,
    /// Fail if pylock.toml is missing or was made for other dependencies
    #[arg(long, conflicts_with = "upgrade", hide_short_help = true)]
    pub locked: bool,
    /// Choose the versions of dependencies again, and write pylock.toml
    #[arg(long, hide_short_help = true)]
    pub upgrade: bool,
}

impl DependencyArgs {
    /// How much the lock file decides.
    pub fn locking(&self) -> Locking {
        // The parser admits one of them.
        match self {
            DependencyArgs { no_deps: true, .. } => Locking::Ignored,
            DependencyArgs { locked: true, .. } => Locking::Required,
            DependencyArgs { upgrade: true, .. } => Locking::Upgraded,
            DependencyArgs { .. } => Locking::Kept,
        }
    }
}
