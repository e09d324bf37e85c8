//! The files of a page: all in its folder but what tools keep there.

use super::PACKAGE;
use crate::diagnostics::{Doing, Failure, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders whose name does not start with a dot, and that are no part of a page.
const SKIPPED: [&str; 2] = ["__pycache__", "node_modules"];
/// Files about the project.
const ABOUT: [&str; 3] = ["pyproject.toml", "pylock.toml", "README.md"];
/// Says that a folder is a virtual environment, or a cache.
const MARKS: [&str; 2] = ["pyvenv.cfg", "CACHEDIR.TAG"];

/// Whether a browser may see a file of this path inside the folder.
pub fn is_source(name: &Path) -> bool {
    let is_open = |part: &std::ffi::OsStr| {
        let part = part.to_string_lossy();
        !part.starts_with('.') && !SKIPPED.contains(&part.as_ref())
    };
    name.iter().all(is_open) && !ABOUT.iter().any(|about| name == Path::new(about))
}

/// Whether a folder is a site that was written.
pub(super) fn is_site(folder: &Path) -> bool {
    folder.join(PACKAGE).join("src/index.js").is_file()
}

/// All files, by paths inside the page's folder.
///
/// # Errors
/// When a folder cannot be read.
pub(super) fn of(page: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        let folder = page.join(&inner);
        // Sites that were written earlier are no part of the next one.
        if inner != Path::new("") && is_site(&folder)
            || MARKS.iter().any(|mark| folder.join(mark).exists())
        {
            continue;
        }
        let unreadable = |error| Failure::file(Doing::Read, &folder, &error);
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let name = inner.join(entry.map_err(unreadable)?.file_name());
            let path = page.join(&name);
            if !is_source(&name) {
                continue;
            }
            match path.is_dir() {
                true => folders.push(name),
                false => found.push(name),
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tools_keep_is_no_part_of_a_page() {
        for name in ["index.html", "kit/__init__.py", "a.b/c"] {
            assert!(is_source(Path::new(name)), "{name}");
        }
        for name in [
            ".git/config",
            "kit/__pycache__/a.pyc",
            "a/.env",
            "pyproject.toml",
        ] {
            assert!(!is_source(Path::new(name)), "{name}");
        }
    }
}
