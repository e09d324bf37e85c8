//! The kit: what `cargo xtask runtime` leaves for links.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The folder of the kit's crates: those that a guest is made of.
pub const CRATES: &str = "crates";
/// PyO3's description of our CPython, for `PYO3_CONFIG_FILE`.
pub const PYO3_CONFIG: &str = "pyo3.txt";
const LIST: &str = "link.json";

/// A folder with objects and libraries, and a list of them.
pub struct Kit {
    folder: PathBuf,
    list: List,
}

/// `link.json`.
#[derive(Serialize, Deserialize)]
struct List {
    /// Files in the order in which the linker gets them, after the guest.
    files: Vec<String>,
    /// Hash of what they were made of.
    key: String,
}

impl Kit {
    /// The kit in a folder.
    ///
    /// # Errors
    /// Without a list, or with one that cannot be read.
    pub fn open(folder: &Path) -> Result<Kit> {
        let path = folder.join(LIST);
        let text = std::fs::read(&path).with_context(|| format!("no {}", path.display()))?;
        let list =
            serde_json::from_slice(&text).with_context(|| format!("in {}", path.display()))?;
        Ok(Kit {
            folder: folder.to_owned(),
            list,
        })
    }

    /// Makes a list for the files in a folder, given in link order.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(folder: &Path, files: Vec<String>, key: String) -> Result<()> {
        let mut text = serde_json::to_string_pretty(&List { files, key })?;
        text.push('\n');
        std::fs::write(folder.join(LIST), text)?;
        Ok(())
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Hash of what it was made of.
    pub fn key(&self) -> &str {
        &self.list.key
    }

    /// The files in link order.
    pub fn files(&self) -> impl Iterator<Item = PathBuf> + '_ {
        self.list.files.iter().map(|file| self.folder.join(file))
    }
}
