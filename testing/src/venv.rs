//! Tools and packages that are installed once, and again when what is asked for changes.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    command::succeed,
    error::{Error, Result},
};

/// Makes a folder with `make`, where it was not made of the same `wanted` before.
pub fn once(folder: &Path, wanted: &str, make: impl FnOnce() -> Result<()>) -> Result<()> {
    let stamp = folder.with_extension("made-of");
    if folder.exists() && fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(());
    }
    let _ = fs::remove_file(&stamp);
    let _ = fs::remove_dir_all(folder);
    make()?;
    fs::write(&stamp, wanted).map_err(|error| Error::at(&stamp, error))
}

/// A virtual environment of Python.
pub struct Venv(PathBuf);

impl Venv {
    /// One in `folder` with the requirements of a file. `options` are pip's.
    pub fn with(folder: &Path, requirements: &Path, options: &[&str]) -> Result<Venv> {
        let venv = Venv(folder.to_owned());
        let failed = |error| Error::at(requirements, error);
        let wanted = fs::read_to_string(requirements).map_err(failed)?;
        once(folder, &wanted, || {
            succeed(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
            let mut pip = venv.python();
            pip.args(["-m", "pip", "install", "--quiet"]).args(options);
            succeed(pip.arg("-r").arg(requirements)).map(drop)
        })?;
        Ok(venv)
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Its Python.
    pub fn python(&self) -> Command {
        Command::new(self.0.join("bin/python"))
    }
}
