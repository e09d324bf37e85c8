//! Commands that run to their end.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use crate::{
    error::{Error, Result},
    place,
};

/// The command line under test, with nothing of the user's, and with the runtime of this checkout.
pub fn hognose() -> Command {
    let mut command = Command::new(place::program("hognose"));
    command
        .env("HOGNOSE_RUNTIME", place::runtime())
        .env("NO_COLOR", "1")
        .env_remove("VIRTUAL_ENV")
        .env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

/// The same in a folder.
pub fn hognose_in(folder: &Path) -> Command {
    let mut command = hognose();
    command.current_dir(folder);
    command
}

/// Where cargo puts what it makes of the crates of apps: all tests share their dependencies.
pub fn rust_target() -> Result<PathBuf> {
    place::scratch("rust")
}

/// Runs a command that must succeed. What it printed on stdout and stderr.
pub fn succeed(command: &mut Command) -> Result<(String, String)> {
    let output = command
        .output()
        .map_err(|error| Error(format!("{command:?} does not start: {error}")))?;
    match output.status.success() {
        true => {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            Ok((text(&output.stdout), text(&output.stderr)))
        }
        false => Err(Error(format!("{command:?} failed:\n{}", said(&output)))),
    }
}

/// Both streams of a process that has ended.
pub fn said(output: &Output) -> String {
    let bytes = [&output.stdout[..], &output.stderr].concat();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether a program is on this machine, and runs with this argument.
pub fn finds(program: &str, argument: &str) -> bool {
    let output = Command::new(program).arg(argument).output();
    output.is_ok_and(|output| output.status.success())
}

/// The same the other way around, with a note that a test does nothing; in CI it is an error.
pub fn is_missing(program: &str, argument: &str) -> Result<bool> {
    if finds(program, argument) {
        return Ok(false);
    }
    if place::in_ci() {
        return Err(Error(format!("`{program}` is missing")));
    }
    eprintln!("`{program}` is missing: a part goes untested");
    Ok(true)
}
