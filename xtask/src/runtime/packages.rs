//! What comes with the runtime to compile native packages for it.

use super::{Base, cache::Key, kit::pyo3};
use anyhow::Result;
use hognose_wheels::Kit;
use std::path::PathBuf;

/// The folder, and its key.
pub fn folder(base: &Base) -> Result<(PathBuf, String)> {
    let recipes = crate::workspace::root()?.join("natives");
    let mut key = Key::new(include_str!("packages.rs"));
    key.text(&base.cpython.1).text(&pyo3());
    key.file(&recipes.join("packages.toml"))?;
    key.tree(&recipes.join("patches"))?;
    let folder = base.cache.step("packages", &key, |folder, _| {
        Kit::write(
            &folder.join(hognose_wheels::FOLDER),
            &base.cpython.0,
            &pyo3(),
            &recipes,
        )?;
        Ok(())
    })?;
    Ok((folder, key.finish()))
}

/// The same, to use it.
pub fn kit(base: &Base) -> Result<Kit> {
    Ok(Kit::of(&folder(base)?.0))
}
