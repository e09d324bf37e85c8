//! What comes with the runtime to compile packages for it: a folder.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The folder in an installed runtime.
pub const FOLDER: &str = "packages";
const HEADERS: &str = "include";
const SYSCONFIG: &str = "sysconfigdata.py";
const PYO3: &str = "pyo3.txt";
const RECIPES: &str = "recipes";

/// The folder.
pub struct Kit(PathBuf);

impl Kit {
    /// That of an installed runtime.
    #[must_use]
    pub fn of(runtime: &Path) -> Kit {
        Kit(runtime.join(FOLDER))
    }

    /// Puts one together, of CPython's build and the folder of recipes.
    ///
    /// # Errors
    /// When files cannot be copied.
    pub fn write(folder: &Path, cpython: &Path, pyo3: &str, recipes: &Path) -> Result<Kit> {
        copy(&cpython.join(HEADERS), &folder.join(HEADERS))?;
        copy(&cpython.join(SYSCONFIG), &folder.join(SYSCONFIG))?;
        fs::write(folder.join(PYO3), pyo3)?;
        let ours = folder.join(RECIPES);
        for name in ["packages.toml", "patches"] {
            copy(&recipes.join(name), &ours.join(name))?;
        }
        Ok(Kit(folder.to_owned()))
    }

    /// Python's headers, as the runtime was compiled with.
    #[must_use]
    pub fn headers(&self) -> PathBuf {
        self.0.join(HEADERS)
    }

    /// What `sysconfig` says of the runtime's Python, as CPython's build writes it.
    #[must_use]
    pub fn sysconfig(&self) -> PathBuf {
        self.0.join(SYSCONFIG)
    }

    /// What PyO3 has to know of it.
    #[must_use]
    pub fn pyo3(&self) -> PathBuf {
        self.0.join(PYO3)
    }

    /// The folder of recipes.
    #[must_use]
    pub fn recipes(&self) -> PathBuf {
        self.0.join(RECIPES)
    }
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from).sort_by_file_name() {
        let entry = entry.with_context(|| format!("cannot read {}", from.display()))?;
        let inner = entry.path().strip_prefix(from)?;
        let target = match inner.as_os_str().is_empty() {
            true => to.to_owned(),
            false => to.join(inner),
        };
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target)?;
            continue;
        }
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(entry.path(), &target)
            .with_context(|| format!("cannot write {}", target.display()))?;
    }
    Ok(())
}
