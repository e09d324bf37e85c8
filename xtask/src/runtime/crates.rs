//! The guest as one folder: `guest-runtime` with the crates that it depends on inside.
//!
//! Cargo hashes where a crate lies, seen from the root of the workspace, and that hash decides on
//! symbols and on their order in the runtime. Crates beside the root count by their whole path, so
//! that every checkout would make other bytes. Crates below it do not.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use super::cache::Key;

/// The folder of the guest, in the workspace and in the kit.
pub const GUEST: &str = "guest-runtime";
/// The crates that it depends on by path.
const BESIDE: [&str; 2] = ["runtime-abi", "solid"];

/// All that [`write`] reads becomes part of the key.
pub fn key(key: &mut Key, workspace: &Path) -> Result<()> {
    let guest = workspace.join(GUEST);
    key.text(include_str!("crates.rs"))
        .file(&workspace.join("Cargo.toml"))?
        .file(&guest.join("Cargo.toml"))?
        .file(&guest.join("Cargo.lock"))?
        .tree(&guest.join("src"))?
        .tree(&guest.join("python"))?;
    for name in BESIDE {
        key.tree(&workspace.join(name))?;
    }
    Ok(())
}

/// Copies the crates of `workspace` to the folder [`GUEST`] in `folder`, which is all that cargo
/// needs to compile them.
pub fn write(workspace: &Path, folder: &Path) -> Result<()> {
    let (from, to) = (workspace.join(GUEST), folder.join(GUEST));
    let ours = table(&workspace.join("Cargo.toml"))?;
    let ours = ours.get("workspace").and_then(toml::Value::as_table);
    let ours = ours.context("no workspace in Cargo.toml")?;
    for part in ["Cargo.lock", "src", "python"] {
        copy_tree(&from.join(part), &to.join(part))?;
    }
    for name in BESIDE {
        let mut manifest = table(&workspace.join(name).join("Cargo.toml"))?;
        inherit(&mut manifest, ours);
        copy_tree(
            &workspace.join(name).join("src"),
            &to.join(name).join("src"),
        )?;
        fs::write(
            to.join(name).join("Cargo.toml"),
            toml::to_string(&manifest)?,
        )?;
    }
    let manifest = root(table(&from.join("Cargo.toml"))?);
    fs::write(to.join("Cargo.toml"), toml::to_string(&manifest)?)?;
    Ok(())
}

fn table(path: &Path) -> Result<toml::Table> {
    let text = fs::read_to_string(path).with_context(|| format!("no {}", path.display()))?;
    text.parse()
        .with_context(|| format!("in {}", path.display()))
}

/// The guest's manifest, with the crates below it, which are no members: the lock file would have
/// to name what only their other users need.
fn root(mut manifest: toml::Table) -> toml::Table {
    for name in BESIDE {
        let dependency = format!("hognose-{name}");
        let dependency = manifest
            .get_mut("dependencies")
            .and_then(|all| all.get_mut(&dependency)?.as_table_mut());
        if let Some(dependency) = dependency {
            dependency.insert("path".into(), name.into());
        }
    }
    let excluded = toml::Table::from_iter([("exclude".into(), BESIDE.to_vec().into())]);
    manifest.insert("workspace".into(), excluded.into());
    manifest
}

/// Writes out what a manifest has from the workspace, by the rules of cargo's `workspace = true`.
fn inherit(manifest: &mut toml::Table, workspace: &toml::Table) {
    for (key, from) in [("package", "package"), ("dependencies", "dependencies")] {
        let Some(own) = manifest.get_mut(key).and_then(toml::Value::as_table_mut) else {
            continue;
        };
        for (name, value) in own.iter_mut() {
            let shared = workspace.get(from).and_then(|all| all.get(name));
            if let (true, Some(shared)) = (is_inherited(value), shared) {
                *value = united(shared, value);
            }
        }
    }
    if manifest.get("lints").is_some_and(is_inherited) {
        let lints = workspace.get("lints").cloned();
        manifest.insert(
            "lints".into(),
            lints.unwrap_or_else(|| toml::Table::new().into()),
        );
    }
}

fn is_inherited(value: &toml::Value) -> bool {
    let workspace = value.get("workspace").and_then(toml::Value::as_bool);
    workspace == Some(true)
}

/// What is shared, with the keys that the crate has itself; features are added.
fn united(shared: &toml::Value, own: &toml::Value) -> toml::Value {
    let own = own.as_table().into_iter().flatten();
    let own: Vec<(&String, &toml::Value)> = own.filter(|(key, _)| *key != "workspace").collect();
    if own.is_empty() {
        return shared.clone();
    }
    let mut all = match shared {
        toml::Value::Table(table) => table.clone(),
        version => toml::Table::from_iter([("version".into(), version.clone())]),
    };
    for (key, value) in own {
        let there = all.get_mut(key).and_then(toml::Value::as_array_mut);
        match (there, value.as_array()) {
            (Some(there), Some(more)) => there.extend(more.iter().cloned()),
            _ => drop(all.insert(key.clone(), value.clone())),
        }
    }
    all.into()
}

/// Copies a file, or a folder with all that is in it but for `target` folders and Python's caches.
pub fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    let files = WalkDir::new(from).into_iter().filter_entry(|entry| {
        !matches!(entry.file_name().to_str(), Some("target" | "__pycache__"))
    });
    for entry in files {
        let entry = entry?;
        let relative = entry.path().strip_prefix(from)?;
        let target = match relative.as_os_str().is_empty() {
            true => to.to_owned(),
            false => to.join(relative),
        };
        if entry.file_type().is_dir() {
            fs::create_dir_all(target)?;
        } else {
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_inherits_what_it_asks_for() {
        let parsed = |text: &str| -> toml::Table { text.parse().expect("valid TOML") };
        let workspace = parsed(
            "[package]\nversion = \"1.2.3\"\n[dependencies]\na = \"1\"\n\
             b = { version = \"2\", features = [\"x\"] }\n[lints.rust]\nmissing_docs = \"warn\"",
        );
        let mut manifest = parsed(
            "[package]\nname = \"it\"\nversion.workspace = true\n[dependencies]\nc = \"3\"\n\
             a = { workspace = true, optional = true }\n\
             b = { workspace = true, features = [\"y\"] }\n[lints]\nworkspace = true",
        );
        inherit(&mut manifest, &workspace);
        let expected = parsed(
            "[package]\nname = \"it\"\nversion = \"1.2.3\"\n[dependencies]\nc = \"3\"\n\
             a = { version = \"1\", optional = true }\n\
             b = { version = \"2\", features = [\"x\", \"y\"] }\n[lints.rust]\n\
             missing_docs = \"warn\"",
        );
        assert_eq!(manifest, expected);
    }

    #[test]
    fn all_crates_lie_below_the_root() {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = crate::workspace::root().expect("the workspace");
        write(workspace, folder.path()).expect("the crates can be copied");
        let manifests = WalkDir::new(folder.path()).into_iter().flatten();
        let manifests = manifests.filter(|entry| entry.file_name() == "Cargo.toml");
        let texts: Vec<String> = manifests
            .map(|entry| fs::read_to_string(entry.path()).expect("a manifest"))
            .collect();
        assert_eq!(texts.len(), 1 + BESIDE.len());
        for text in texts {
            assert!(
                !text.contains("..") && !text.contains("workspace = true"),
                "{text}"
            );
        }
    }
}
