//! The archive of the standard library: compiled modules and the time zones, as one zip with fixed bytes.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::cache::{Cache, Key};
use super::cpython::BuildPython;
use super::sources::Python;
use super::timezones;
use crate::process;

/// The best of zlib. Zopfli would save a twentieth and take minutes.
const LEVEL: i64 = 9;

/// Builds the archive: its path and key. `wasm` is the folder of the cross build, `site` our folder of
/// settings, `zones` the source of the time zones.
pub fn build(
    cache: &Cache,
    source: &Python,
    zones: Option<&Path>,
    python: &BuildPython,
    wasm: (&Path, &str),
    site: &Path,
) -> Result<(PathBuf, String)> {
    let script = site.join("compile_stdlib.py");
    let mut key = Key::new(include_str!("stdlib.rs"));
    key.text(include_str!("timezones.rs"))
        .text(&source.key)
        .text(wasm.1)
        .file(&script)?;
    if let Some(zones) = zones {
        key.file(zones)?;
    }
    let folder = cache.step("stdlib", &key, |folder, log| {
        let files = tempfile::tempdir_in(folder)?;
        let compiled = files.path().join("stdlib");
        let lib = &source.folder.join("Lib");
        let mut modules = python.command();
        modules.args(["-X", "no_debug_ranges"]).arg(&script);
        process::run(
            modules
                .arg(lib)
                .arg(wasm.0.join("sysconfigdata.py"))
                .arg(&compiled),
            log,
        )?;
        if let Some(zones) = zones {
            timezones::build(zones, python, site, &compiled, log)?;
        }
        pack(&compiled, &folder.join("stdlib.zip"))
    })?;
    Ok((folder.join("stdlib.zip"), key.finish()))
}

/// Packs a folder: entries sorted by name, without dates, modes or entries for folders.
fn pack(folder: &Path, archive: &Path) -> Result<()> {
    let mut names = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(folder)?;
            names.push(
                name.to_str()
                    .context("a file name that is not UTF-8")?
                    .to_owned(),
            );
        }
    }
    names.sort();
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let deflated = options
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL));
    let stored = options.compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(File::create(archive)?);
    for name in names {
        let bytes = fs::read(folder.join(&name))?;
        // Tiny files only grow.
        zip.start_file(name, if bytes.len() < 64 { stored } else { deflated })?;
        zip.write_all(&bytes)?;
    }
    zip.finish()?;
    Ok(())
}
