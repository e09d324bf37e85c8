//! The archive of the standard library: compiled modules and the time zones, as one zip with fixed
//! bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

use super::cache::{Cache, Key};
use super::cpython::BuildPython;
use super::sources::Python;
use super::timezones::STDLIB_ROOT;
use super::{solid, timezones};
use crate::process;
use hognose_runtime_abi::roots;

/// Builds the archive: its path and key. `wasm` is the folder of the cross build, `site` our folder
/// of settings, `zones` the source of the time zones, `ours` the modules that are ours.
pub fn build(
    cache: &Cache,
    source: &Python,
    zones: Option<&Path>,
    python: &BuildPython,
    wasm: (&Path, &str),
    site: &Path,
    ours: &Path,
) -> Result<(PathBuf, String)> {
    let script = site.join("compile_stdlib.py");
    let docstrings = site.join("docstrings.py");
    let mut key = Key::new(include_str!("stdlib.rs"));
    key.text(include_str!("timezones.rs"))
        .text(include_str!("solid.rs"))
        .text(include_str!("../../../link/src/lzma.rs"))
        .text(include_str!("../../../solid/src/lib.rs"))
        .text(&source.key)
        .text(wasm.1)
        .file(&script)?
        .file(&docstrings)?
        .tree(ours)?;
    if let Some(zones) = zones {
        key.file(zones)?;
    }
    let folder = cache.step("stdlib", &key, |folder, log| {
        let files = tempfile::tempdir_in(folder)?;
        let compiled = files.path().join("stdlib");
        let lib = &source.folder.join("Lib");
        let mut modules = python.command();
        modules.args(["-X", "no_debug_ranges"]).arg(&script);
        modules.env(STDLIB_ROOT, roots::STDLIB);
        process::run(
            modules
                .arg(lib)
                .arg(wasm.0.join("sysconfigdata.py"))
                .arg(&compiled),
            log,
        )?;
        let mut more = python.command();
        more.args(["-X", "no_debug_ranges"]).arg(&script);
        more.env(STDLIB_ROOT, roots::STDLIB);
        process::run(more.arg("--more").arg(ours).arg(&compiled), log)?;
        let docs = files.path().join("docs");
        let mut collect = python.command();
        process::run(collect.arg(&docstrings).arg(&source.folder).arg(&docs), log)?;
        let mut more = python.command();
        more.arg(&script).env(STDLIB_ROOT, roots::STDLIB);
        process::run(more.arg("--more").arg(&docs).arg(&compiled), log)?;
        if let Some(zones) = zones {
            timezones::build(zones, python, site, &compiled, log)?;
        }
        solid::pack(&read(&compiled)?, &folder.join("stdlib.zip"))
    })?;
    Ok((folder.join("stdlib.zip"), key.finish()))
}

/// The files of a folder, by their names below it.
fn read(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(folder)?;
            let name = name.to_str().context("a file name that is not UTF-8")?;
            files.insert(name.to_owned(), fs::read(entry.path())?);
        }
    }
    Ok(files)
}
