//! Sub-processes: quiet, their output in a log file whose tail is shown when they fail.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};

use anyhow::{Context, Result, anyhow, bail};

/// Lines of the log that an error shows.
const TAIL: usize = 25;

/// Runs a command to its end with its output appended to `log`. An exit status other than 0 is an
/// error.
///
/// # Errors
/// When it cannot be started, or fails.
pub fn run(command: &mut Command, log: &Path) -> Result<()> {
    let file = opened(command, log)?;
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .status()
        .with_context(|| format!("cannot start `{name}`"))?;
    match status.success() {
        true => Ok(()),
        false => Err(failed(&name, status, log)),
    }
}

/// Runs a command and returns what it prints to standard output; the rest goes to `log`.
///
/// # Errors
/// When its exit status is not 0.
pub fn answer(command: &mut Command, log: &Path) -> Result<String> {
    let file = opened(command, log)?;
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(file)
        .spawn()
        .and_then(Child::wait_with_output)
        .with_context(|| format!("cannot start `{name}`"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(failed(&name, output.status, log)),
    }
}

/// The log, in which the command is written already.
fn opened(command: &Command, log: &Path) -> Result<File> {
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(log)
        .with_context(|| format!("cannot write {}", log.display()))?;
    writeln!(file, "$ {command:?}")?;
    Ok(file)
}

fn failed(name: &str, status: ExitStatus, log: &Path) -> anyhow::Error {
    anyhow!(
        "`{name}` failed ({status})\n{}full log: {}",
        tail(log),
        log.display()
    )
}

/// Runs a command and returns what it prints to standard output. An exit status other than 0 is an
/// error with its standard error.
///
/// # Errors
/// When it cannot be started, or fails.
pub fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{name}`"))?;
    if !output.status.success() {
        bail!(
            "`{name}` failed ({})\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The last lines of a log, indented.
fn tail(log: &Path) -> String {
    let text = fs::read(log)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(TAIL)..]
        .iter()
        .map(|line| format!("    {line}\n"))
        .collect()
}
