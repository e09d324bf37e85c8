//! Folders for what installers read.

use crate::diagnostics::{Doing, Failure, Result};
use std::{fs, path::PathBuf};

/// A folder that is gone when it is dropped.
pub(super) fn scratch() -> Result<tempfile::TempDir> {
    tempfile::Builder::new()
        .prefix("hognose-")
        .tempdir()
        .map_err(|error| Failure::file(Doing::MakeIn, &std::env::temp_dir(), &error))
}

/// Writes requirements into a file of a folder that is gone when it is dropped.
pub(super) fn requirements_file(text: &str) -> Result<(tempfile::TempDir, PathBuf)> {
    let scratch = scratch()?;
    let file = scratch.path().join("requirements.txt");
    fs::write(&file, text).map_err(|error| Failure::file(Doing::Write, &file, &error))?;
    Ok((scratch, file))
}
