//! The packages of a virtual environment.

use crate::diagnostics::{Code, Doing, Failure, Report, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folders of packages in the virtual environment at `venv`: `site-packages`, and what its
/// `.pth` files name (packages that were installed to be edited).
pub fn site_packages(venv: &Path) -> Result<Vec<PathBuf>> {
    let mut candidates = vec![venv.join("Lib/site-packages")];
    if let Ok(entries) = fs::read_dir(venv.join("lib")) {
        let versions = entries.flatten().map(|entry| entry.path());
        let mut versions: Vec<PathBuf> = versions
            .filter(|path| file_name(path).starts_with("python3"))
            .map(|path| path.join("site-packages"))
            .collect();
        versions.sort();
        candidates.extend(versions);
    }
    let mut folders: Vec<PathBuf> = candidates
        .into_iter()
        .filter(|path| path.is_dir())
        .collect();
    if folders.is_empty() {
        let message = format!(
            "`VIRTUAL_ENV` is `{}`, which holds no Python packages",
            venv.display()
        );
        return Err(Report::new(Code::BadEnvironment, message)
            .help("unset it, or make the environment again: `python3 -m venv FOLDER`")
            .into());
    }
    for folder in folders.clone() {
        folders.extend(linked(&folder)?);
    }
    Ok(folders)
}

/// Folders that the `.pth` files in `folder` name. Lines of code in them are not run.
fn linked(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).map_err(|error| Failure::file(Doing::Read, folder, &error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "pth"));
    files.sort();
    let mut folders = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let lines = text.lines().map(str::trim);
        let paths = lines.filter(|line| {
            !line.is_empty() && !line.starts_with('#') && !line.starts_with("import ")
        });
        folders.extend(
            paths
                .map(|path| folder.join(path))
                .filter(|path| path.is_dir()),
        );
    }
    Ok(folders)
}

fn file_name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}
