//! What comes with the runtime to compile native packages for it.

use super::{
    cache::{Cache, Key},
    kit::pyo3,
};
use anyhow::Result;
use hognose_wheels::Kit;
use std::path::{Path, PathBuf};

/// The folder, and its key, of CPython for wasm and its key.
pub fn folder(cache: &Cache, (cpython, cpython_key): (&Path, &str)) -> Result<(PathBuf, String)> {
    let recipes = crate::workspace::root()?.join("natives");
    let mut key = Key::new(include_str!("packages.rs"));
    key.text(cpython_key).text(&pyo3());
    key.file(&recipes.join("packages.toml"))?;
    key.tree(&recipes.join("patches"))?;
    let folder = cache.step("packages", &key, |folder, _| {
        Kit::write(
            &folder.join(hognose_wheels::FOLDER),
            cpython,
            &pyo3(),
            &recipes,
        )?;
        Ok(())
    })?;
    Ok((folder, key.finish()))
}
