//! The commands in the README work as they stand.

use std::fs;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::cargo::show;

/// Stands above each block that is run.
const MARK: &str = "<!-- A test runs this block as it stands";
const BEGIN: &str = "```sh\n";
const END: &str = "```";

/// Runs the blocks in one shell, as a reader would.
pub fn blocks() -> Result<()> {
    let readme = fs::read_to_string(crate::workspace()?.join("README.md"))?;
    let script: Vec<&str> = readme
        .split(MARK)
        .skip(1)
        .filter_map(|rest| rest.split_once(BEGIN)?.1.split(END).next())
        .collect();
    ensure!(script.len() == 2, "the README has lost a block that is run");
    show(Command::new("bash").args(["-euc", &script.concat()]))
}
