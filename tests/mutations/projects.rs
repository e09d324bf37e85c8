//! Projects to start from: each is a map from paths to texts.

use std::{collections::BTreeMap, fs, path::Path};
use walkdir::WalkDir;

/// The files of a project by path.
pub type Project = BTreeMap<String, Vec<u8>>;

/// Beyond that a file is none that a person writes.
const LARGEST: usize = 100_000;

/// All projects that tests and templates have, and what other tests have as projects.
pub fn all() -> Vec<Project> {
    let root = testing::root();
    let mut projects = Vec::new();
    for group in ["templates", "tests/cli", "tests/mistakes"] {
        let entries = WalkDir::new(root.join(group)).sort_by_file_name();
        for entry in entries.into_iter().flatten() {
            if entry.file_name() == "pyproject.toml"
                && let Some(folder) = entry.path().parent()
            {
                projects.push(files(folder));
            }
        }
    }
    for group in [
        "tests/check",
        "tests/runtime",
        "tests/codegen",
        "tests/diagnostics",
    ] {
        let entries = WalkDir::new(root.join(group)).min_depth(1).max_depth(1);
        for entry in entries.sort_by_file_name().into_iter().flatten() {
            projects.push(alone(entry.path()));
        }
    }
    projects.retain(|project| !project.is_empty());
    projects
}

fn files(folder: &Path) -> Project {
    let entries = WalkDir::new(folder).sort_by_file_name();
    let files = entries.into_iter().flatten().filter_map(|entry| {
        let path = entry.path().strip_prefix(folder).ok()?.to_str()?.to_owned();
        let known = ["py", "wit", "toml", "txt", "lock"];
        let is_known = known.contains(&entry.path().extension()?.to_str()?);
        let text = fs::read(entry.path()).ok().filter(|_| is_known)?;
        (text.len() < LARGEST).then_some((path, text))
    });
    files.collect()
}

/// A file of WIT, or a folder with one beside an app, as a project.
fn alone(path: &Path) -> Project {
    let mut project = Project::new();
    match path.is_dir() {
        true => {
            for (name, text) in files(path) {
                match name.strip_suffix(".wit") {
                    Some(stem) => project.insert(format!("wit/{stem}.wit"), text),
                    None => project.insert(name, text),
                };
            }
        }
        false if path.extension().is_some_and(|end| end == "wit") => {
            let text = fs::read(path).unwrap_or_default();
            project.insert("wit/world.wit".to_owned(), text);
            let app = "import wit_world\n\n\nclass WitWorld(wit_world.WitWorld):\n    pass\n";
            project.insert("app.py".to_owned(), app.into());
        }
        false => {}
    }
    if project.keys().any(|path| path.ends_with(".wit")) {
        let table = "[project]\nname = \"thing\"\n\n[tool.hognose]\nsdk = \"wit_world\"\n";
        project.insert("pyproject.toml".to_owned(), table.into());
    }
    project
}
