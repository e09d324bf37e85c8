//! Rules about files as a whole.

use super::tree::with_written;
use std::fs;
use testing::root;

/// One idea a file: beyond this nobody holds it in the head.
const MOST_LINES: usize = 600;

#[test]
fn files_are_short() {
    let files = with_written(&["py", "rs"]);
    assert!(files.len() > 500, "only {} files were found", files.len());
    for file in files {
        let lines = file.text.lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", file.path);
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for file in with_written(&["rs"]) {
        let says = file.text.starts_with("//! ");
        assert!(says, "{} does not open with `//! `", file.path);
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
