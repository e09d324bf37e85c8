//! Where key-value stores and databases lie.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use tempfile::TempDir;
use wasmtime::{Result, error::Context};

/// A folder that is kept, or one that goes with the process.
pub enum Folder {
    Kept(PathBuf),
    Temporary(TempDir),
}

impl Folder {
    pub fn new(kept: Option<&Path>) -> Result<Folder> {
        match kept {
            Some(path) => {
                fs::create_dir_all(path)
                    .with_context(|| format!("cannot make the folder `{}`", path.display()))?;
                Ok(Folder::Kept(path.to_path_buf()))
            }
            None => Ok(Folder::Temporary(TempDir::new()?)),
        }
    }

    /// A database of SQLite in this folder.
    pub fn open(&self, file: &str) -> rusqlite::Result<Connection> {
        let folder = match self {
            Folder::Kept(path) => path,
            Folder::Temporary(temporary) => temporary.path(),
        };
        let connection = Connection::open(folder.join(file))?;
        // Others may be writing.
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        Ok(connection)
    }
}
