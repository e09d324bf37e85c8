//! The tour in the README works as it stands.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::show;

/// Stands above the block that is run.
const MARK: &str = "<!-- A test runs this block as it stands. -->\n```sh\n";

/// Runs the tour.
pub fn tour() -> Result<()> {
    let readme = fs::read_to_string(crate::workspace()?.join("README.md"))?;
    let (_, rest) = readme.split_once(MARK).context("the README has no tour")?;
    let (script, _) = rest
        .split_once("```")
        .context("the README's tour has no end")?;
    show(Command::new("bash").args(["-euc", script]))
}
