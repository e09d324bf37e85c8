//! Tools: quiet, and what they said is the error when they fail.

use anyhow::{Context, Result, bail};
use std::process::{Command, Stdio};

/// Lines of output that an error shows.
const TAIL: usize = 25;

/// Runs a command to its end and gives what it printed to standard output.
///
/// # Errors
/// An exit status other than 0, with the last lines of what it said.
pub fn run(command: &mut Command) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{name}`"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let lines: Vec<&str> = said.lines().collect();
    let tail = lines[lines.len().saturating_sub(TAIL)..].join("\n");
    bail!("`{name}` failed ({})\n{tail}", output.status)
}
