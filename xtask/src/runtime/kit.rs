//! The kit: libraries, objects and crates in one folder, which is all that a link of a guest needs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use hognose_link::{CRATES, Kit, PYO3_CONFIG, PYTHON, minor_python};
use walkdir::WalkDir;

use super::cache::{Cache, Key};
use super::toolchain::Toolchain;
use super::{cpython, libraries};

/// What goes into the kit.
pub struct Inputs<'a> {
    /// The toolchain.
    pub toolchain: &'a Toolchain,
    /// The folder with CPython's libraries and its key.
    pub cpython: (&'a Path, &'a str),
    /// Objects of our own C files and their key.
    pub support: (&'a [PathBuf], &'a str),
    /// The folder with the C libraries.
    pub libraries: &'a Path,
    /// The workspace.
    pub workspace: &'a Path,
}

/// The crates that the guest depends on.
const BESIDE: [&str; 2] = ["runtime-abi", "solid"];
/// The dependencies whose versions these have from our workspace.
const INHERITED: [&str; 4] = ["postcard", "serde", "wasm-encoder", "wasmparser"];

/// What PyO3 has to know of our CPython.
fn pyo3() -> String {
    let version = minor_python(PYTHON);
    format!(
        "implementation=CPython\nversion={version}\nshared=false\nabi3=false\n\
         lib_name=python{version}\npointer_width=32\nbuild_flags=\n\
         suppress_build_script_link_lines=true\n"
    )
}

/// Assembles the kit: its folder.
pub fn build(cache: &Cache, inputs: &Inputs) -> Result<PathBuf> {
    let guest = inputs.workspace.join("guest-runtime");
    let mut key = Key::new(include_str!("kit.rs"));
    key.text(inputs.cpython.1).text(inputs.support.1);
    key.text(&inputs.toolchain.libraries.display().to_string());
    key.file(&inputs.workspace.join("Cargo.toml"))?
        .file(&guest.join("Cargo.toml"))?
        .file(&guest.join("Cargo.lock"))?
        .tree(&guest.join("src"))?
        .tree(&guest.join("python"))?
        .tree(&inputs.workspace.join("runtime-abi"))?
        .tree(&inputs.workspace.join("solid"))?;
    cache.step("kit", &key, |folder, _| {
        let names = copy_all(&files(inputs), folder)?;
        fs::write(folder.join(PYO3_CONFIG), pyo3())?;
        let crates = folder.join(CRATES);
        for part in ["Cargo.toml", "Cargo.lock", "src", "python"] {
            copy_tree(&guest.join(part), &crates.join("guest-runtime").join(part))?;
        }
        for name in BESIDE {
            for part in ["Cargo.toml", "src"] {
                let part = Path::new(name).join(part);
                copy_tree(&inputs.workspace.join(&part), &crates.join(&part))?;
            }
        }
        let workspace = fs::read_to_string(inputs.workspace.join("Cargo.toml"))?;
        fs::write(crates.join("Cargo.toml"), workspace_of(&workspace)?)?;
        Kit::write(folder, names, key.finish())
    })
}

/// The files in link order.
fn files(inputs: &Inputs) -> Vec<PathBuf> {
    let libc = &inputs.toolchain.libraries;
    let mut files = vec![libc.join("crt1-reactor.o")];
    files.extend(inputs.support.0.iter().cloned());
    files.extend(cpython::LIBRARIES.map(|library| inputs.cpython.0.join(library)));
    files.extend(libraries::files(inputs.libraries));
    let archive = |name: &str| libc.join(format!("lib{}.a", name.trim_start_matches("-l")));
    files.extend(cpython::EMULATIONS.map(archive));
    files.extend(["-lc", "-lm", "-ldl"].map(archive));
    files.push(inputs.toolchain.builtins.clone());
    files
}

fn copy_all(files: &[PathBuf], folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for file in files {
        let name = file.file_name().context("a file without a name")?;
        let name = name.to_string_lossy().into_owned();
        fs::copy(file, folder.join(&name)).with_context(|| format!("no {}", file.display()))?;
        names.push(name);
    }
    Ok(names)
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

/// A workspace for the crates alone, from which those beside the guest inherit as from ours.
fn workspace_of(ours: &str) -> Result<String> {
    let mut root: toml::Table = ours.parse()?;
    let workspace = root
        .get_mut("workspace")
        .and_then(toml::Value::as_table_mut);
    let workspace = workspace.context("no workspace in Cargo.toml")?;
    workspace.insert("members".into(), BESIDE.to_vec().into());
    workspace.insert("exclude".into(), vec!["guest-runtime"].into());
    if let Some(dependencies) = workspace
        .get_mut("dependencies")
        .and_then(toml::Value::as_table_mut)
    {
        dependencies.retain(|name, _| INHERITED.contains(&name));
    }
    let mut alone = toml::Table::new();
    alone.insert("workspace".into(), workspace.clone().into());
    Ok(toml::to_string(&alone)?)
}
