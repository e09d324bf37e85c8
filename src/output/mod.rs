//! Writes files whole or not at all: nothing half-written is left by a failure or by ctrl-C, and
//! nothing is lost that is not ours.

mod file;
mod folder;

pub use file::{Output, check, is_marked, refuse_others, write, write_text};
pub use folder::{check_folder, write_folder, write_generated};

use crate::diagnostics::{Failure, Result, plain};
use std::{
    fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

/// Prints to standard output. A reader that wants no more is no failure.
pub fn print(bytes: &[u8]) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::file(
            "cannot write",
            Path::new("standard output"),
            &error,
        )),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Prints a line to standard output, in which names may hold anything.
pub fn say(line: &str) -> Result<()> {
    print(format!("{}\n", plain(line)).as_bytes())
}

/// The folder of a file, never an empty path.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        Some(_) | None => Path::new("."),
    }
}

/// Where a link leads: what is written takes the place of that, and the link stays.
fn behind_links(path: &Path) -> Result<PathBuf> {
    match path.is_symlink() {
        true => fs::canonicalize(path)
            .map_err(|error| Failure::file("cannot follow the link", path, &error)),
        false => Ok(path.to_path_buf()),
    }
}
