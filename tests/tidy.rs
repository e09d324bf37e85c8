//! Rules of the source tree that no compiler checks.

use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// One idea a file: beyond this nobody holds it in the head.
const MOST_LINES: usize = 600;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What is built, and what emitters wrote. By path: a folder of ours may have any name.
const SKIPPED: [&str; 5] = [
    "target",
    ".git",
    "guest-runtime/target",
    "tests/codegen/golden",
    "tests/codegen/shim",
];

fn sources(extension: &str) -> Vec<PathBuf> {
    let skipped = SKIPPED.map(|path| root().join(path));
    WalkDir::new(root())
        .into_iter()
        .filter_entry(|entry| !skipped.iter().any(|path| entry.path() == path))
        .flatten()
        .map(|entry| entry.into_path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

#[test]
fn files_are_short() {
    for path in sources("rs").into_iter().chain(sources("py")) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for path in sources("rs") {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("//! "),
            "{} does not open with `//! `",
            path.display()
        );
    }
}

/// A page that names what is gone misleads.
#[test]
fn the_architecture_page_names_what_exists() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let mut checked = 0;
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        let path = row.split('`').nth(1).unwrap();
        assert!(
            root().join(path).exists(),
            "ARCHITECTURE.md names `{path}`, which does not exist"
        );
        checked += 1;
    }
    assert!(checked >= 10, "the table of paths was not found");
    let listed = |folder: &str| page.contains(&format!("`{folder}/"));
    for entry in fs::read_dir(root()).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_source = entry.path().is_dir() && !name.starts_with('.') && name != "target";
        assert!(
            !is_source || listed(&name),
            "ARCHITECTURE.md does not name `{name}/`"
        );
    }
}
