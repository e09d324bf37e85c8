//! Resolving and installing by `uv`.

use super::{
    installer::Installer,
    lock::{self, Package},
    marker,
};
use crate::diagnostics::{Failure, Result};
use std::{ffi::OsString, fs, path::Path};

/// The packages that satisfy `dependencies`, with all of their wheels. Settings are those of `folder`.
pub(super) fn resolve(
    uv: &Installer,
    dependencies: &[String],
    folder: &Path,
    doing: &str,
) -> Result<Vec<Package>> {
    let scratch = scratch()?;
    let input = scratch.path().join("dependencies.in");
    let text = dependencies.join("\n") + "\n";
    fs::write(&input, text).map_err(|error| Failure::file("cannot write", &input, &error))?;
    let words = [
        "pip",
        "compile",
        "--quiet",
        "--no-header",
        "--universal",
        "--no-build",
    ];
    let mut words: Vec<OsString> = words.iter().map(OsString::from).collect();
    let format = ["--format", "pylock.toml", "--python-version", super::MINOR];
    words.extend(format.iter().map(OsString::from));
    words.push(input.into_os_string());
    needed(&uv.run(&words, folder, doing)?)
}

/// The packages of the `uv.lock` in `folder`.
pub(super) fn export(uv: &Installer, folder: &Path, doing: &str) -> Result<Vec<Package>> {
    let words = ["export", "--quiet", "--no-header", "--locked", "--no-dev"];
    let mut words: Vec<OsString> = words.iter().map(OsString::from).collect();
    let format = ["--no-emit-project", "--format", "pylock.toml"];
    words.extend(format.iter().map(OsString::from));
    needed(&uv.run(&words, folder, doing)?)
}

/// uv locks for all systems: those packages that a component needs.
fn needed(text: &str) -> Result<Vec<Package>> {
    let lock = lock::read(Path::new("pylock.toml"), text)?;
    let mut packages = lock.packages;
    packages.retain(|package| package.marker.is_empty() || marker::holds(&package.marker, &[]));
    Ok(packages)
}

/// The words that install into a folder what a file of requirements lists.
pub(super) fn install_words(requirements: &Path, target: &Path, native: bool) -> Vec<OsString> {
    let mut words: Vec<OsString> = ["pip", "install", "--quiet", "--no-deps", "--no-build"]
        .iter()
        .map(OsString::from)
        .collect();
    words.extend(["--require-hashes", "--python-version", super::MINOR].map(OsString::from));
    if native {
        words.extend(["--python-platform", "x86_64-manylinux_2_40"].map(OsString::from));
    }
    words.extend([
        "--target".into(),
        target.into(),
        "-r".into(),
        requirements.into(),
    ]);
    words
}

/// A folder that is gone when it is dropped.
pub(super) fn scratch() -> Result<tempfile::TempDir> {
    tempfile::Builder::new()
        .prefix("hognose-")
        .tempdir()
        .map_err(|error| Failure::file("cannot make a folder in", &std::env::temp_dir(), &error))
}
