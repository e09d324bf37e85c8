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

/// Where a module is has one answer: what is below it is beside it.
#[test]
fn modules_with_modules_below_are_in_mod_rs() {
    let files = with_written(&["rs"]);
    let folders: Vec<&str> = files.iter().filter_map(|file| folder(&file.path)).collect();
    for file in &files {
        let own = file.path.trim_end_matches(".rs");
        let is_module = file.path.contains("/src/") || file.path.starts_with("src/");
        let is_ours = is_module && !file.path.starts_with("tests/codegen/");
        assert!(
            !is_ours || !folders.contains(&own),
            "{} belongs into {own}/mod.rs",
            file.path
        );
    }
}

fn folder(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(folder, _)| folder)
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
