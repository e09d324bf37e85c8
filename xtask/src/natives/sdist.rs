//! Source distributions: the file alone. pip's download of one runs its build.

use crate::process;
use crate::runtime::cache::{Cache, sha256};
use anyhow::{Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Finds the file where pip is configured to look, and saves it.
const DOWNLOAD: &str = include_str!("download.py");

/// The source distribution `name` of a package, whose hash is known; downloaded once.
pub fn get(cache: &Cache, package: &str, (name, hash): (&str, &str)) -> Result<PathBuf> {
    let file = cache.downloads().join(name);
    if !file.is_file() {
        let part = file.with_extension("part");
        let mut python = Command::new("python3");
        python.args(["-c", DOWNLOAD, package, name]).arg(&part);
        process::run(&mut python, &cache.log("download"))?;
        fs::rename(&part, &file)?;
    }
    let found = sha256(&file)?;
    if found != hash {
        fs::remove_file(&file)?;
        bail!("`{name}` is not the file that it was: expected SHA-256 {hash}, found {found}");
    }
    Ok(file)
}
