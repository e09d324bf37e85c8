//! The kit: libraries, objects and crates in one folder, which is all that a link of a guest needs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use hognose_link::{CRATES, Kit, PYO3_CONFIG, PYTHON, minor_python};

use super::cache::{Cache, Key};
use super::toolchain::Toolchain;
use super::{cpython, crates, libraries};

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

/// What PyO3 has to know of our CPython.
pub fn pyo3() -> String {
    let version = minor_python(PYTHON);
    format!(
        "implementation=CPython\nversion={version}\nshared=false\nabi3=false\n\
         lib_name=python{version}\npointer_width=32\nbuild_flags=\n\
         suppress_build_script_link_lines=true\n"
    )
}

/// Assembles the kit: its folder.
pub fn build(cache: &Cache, inputs: &Inputs) -> Result<PathBuf> {
    let mut key = Key::new(include_str!("kit.rs"));
    key.text(inputs.cpython.1).text(inputs.support.1);
    key.text(&inputs.toolchain.libraries.display().to_string());
    crates::key(&mut key, inputs.workspace)?;
    cache.step("kit", &key, |folder, _| {
        let names = copy_all(&files(inputs), folder)?;
        fs::write(folder.join(PYO3_CONFIG), pyo3())?;
        crates::write(inputs.workspace, &folder.join(CRATES))?;
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
