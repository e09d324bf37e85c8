//! The source files that the rules are about.

use std::path::{Path, PathBuf};
use std::{fs, iter};
use testing::root;
use walkdir::WalkDir;

/// What is built, and what emitters wrote for no reader. By path: a folder of ours may have any
/// name.
const SKIPPED: [&str; 6] = [
    ".git",
    "bench/rust/target",
    "guest-runtime/target",
    "target",
    "tests/codegen/golden",
    "tests/codegen/shim",
];

/// What emitters wrote for readers.
const WRITTEN: [&str; 2] = ["tests/codegen/host", "tests/codegen/rust"];

/// A file of ours.
pub struct File {
    /// From the root, as in `host/src/lib.rs`.
    pub path: String,
    pub text: String,
}

impl File {
    /// Whether it is part of what is shipped.
    pub fn is_test(&self) -> bool {
        self.path.split('/').any(|part| part == "tests")
    }
}

/// The files of ours whose names end with one of `extensions`, sorted.
pub fn files(extensions: &[&str]) -> Vec<File> {
    let mut files = with_written(extensions);
    files.retain(|file| !WRITTEN.iter().any(|folder| file.path.starts_with(folder)));
    files
}

/// The same, with what emitters wrote for readers.
pub fn with_written(extensions: &[&str]) -> Vec<File> {
    let skipped = SKIPPED.map(|path| root().join(path));
    let is_ours = |path: &Path| !skipped.iter().any(|skipped| path == skipped);
    let has = |path: &PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| extensions.contains(&extension))
    };
    let paths = WalkDir::new(root()).sort_by_file_name().into_iter();
    let paths = paths.filter_entry(|entry| is_ours(entry.path())).flatten();
    let paths = paths
        .map(|entry| entry.into_path())
        .filter(|path| path.is_file());
    let files = paths.filter(has).filter_map(|path| {
        let name = path.strip_prefix(root()).ok()?;
        let path_parts = name.iter().filter_map(|part| part.to_str());
        Some(File {
            path: path_parts.collect::<Vec<_>>().join("/"),
            // Some tests have files that are no text.
            text: String::from_utf8(fs::read(&path).ok()?).ok()?,
        })
    });
    files.collect()
}

/// The folder of the crate that a file belongs to: the lowest one that has a root module.
pub fn crate_of<'a>(path: &'a str, files: &[File]) -> Option<&'a str> {
    let folders = iter::successors(Some(path), |path| Some(path.rsplit_once('/')?.0)).skip(1);
    let mut folders = folders.filter(|folder| {
        let is_root = |name| {
            files
                .iter()
                .any(|file| file.path == format!("{folder}/{name}"))
        };
        is_root("lib.rs") || is_root("main.rs")
    });
    folders.next()
}
