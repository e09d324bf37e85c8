//! Where files are written.

use crate::diagnostics::{Doing, Failure, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folder of a file, never an empty path.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        Some(_) | None => Path::new("."),
    }
}

/// Where a link leads: what is written takes the place of that, and the link stays.
pub(super) fn behind_links(path: &Path) -> Result<PathBuf> {
    match path.is_symlink() {
        true => fs::canonicalize(path).map_err(|error| Failure::file(Doing::Follow, path, &error)),
        false => Ok(path.to_path_buf()),
    }
}
