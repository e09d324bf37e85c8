//! Where things are: the repository, what is built, and room for outputs.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::error::{Error, Result};

/// The folder of the repository.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A path below `tests` of the repository.
pub fn tests(path: impl AsRef<Path>) -> PathBuf {
    root().join("tests").join(path)
}

/// The folder with the programs of the profile that the tests are built with.
fn built() -> PathBuf {
    let test = env::current_exe().unwrap_or_default();
    // A test lies in `deps` there, a program does not.
    let folders = test.ancestors().skip(1);
    let mut folders = folders.filter(|folder| !folder.ends_with("deps"));
    folders.next().map_or_else(PathBuf::new, Path::to_owned)
}

/// A program of the workspace, as in `hognose`.
pub fn program(name: &str) -> PathBuf {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    built().join(name)
}

/// A folder that stays from run to run, for the outputs of one test.
pub fn scratch(name: impl AsRef<Path>) -> Result<PathBuf> {
    let folder = built().with_file_name("tmp").join(name);
    fs::create_dir_all(&folder).map_err(|error| Error::at(&folder, error))?;
    Ok(folder)
}

/// The folder of the runtime that components are made with.
pub fn runtime() -> PathBuf {
    let named = env::var_os("HOGNOSE_RUNTIME").filter(|folder| !folder.is_empty());
    named.map_or_else(|| root().join("target/runtime"), PathBuf::from)
}

/// Whether tests that need a runtime are run. Where `CI` is set a missing one is a failure.
pub fn has_runtime() -> bool {
    in_ci() || runtime().join("runtime.wasm").is_file()
}

/// Whether what is missing on this machine is a failure.
pub fn in_ci() -> bool {
    env::var_os("CI").is_some()
}

/// The last part of a path, for names of tests.
pub fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The folders in a folder, sorted.
pub fn subfolders(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

/// Copies a folder with all that is in it, but for files of these names.
pub fn copy(from: &Path, to: &Path, without: &[&str]) -> Result<()> {
    fs::create_dir_all(to).map_err(|error| Error::at(to, error))?;
    for entry in fs::read_dir(from).map_err(|error| Error::at(from, error))? {
        let path = entry?.path();
        let target = to.join(name(&path));
        if path.is_dir() {
            copy(&path, &target, without)?;
        } else if !without.contains(&name(&path).as_str()) {
            fs::copy(&path, &target).map_err(|error| Error::at(&path, error))?;
        }
    }
    Ok(())
}
