//! The links of the stock runtime, and of the one that native packages are joined with.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Result, bail};
use hognose_link::{For, Guest, Kit, Link, Linker};
use hognose_natives::ROOM;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::cache::{Cache, Key};

/// The stock runtime in the artifact.
pub const RUNTIME: &str = "runtime.wasm";
/// The one that native packages are joined with.
pub const PACKAGES: &str = "natives.wasm";

/// The stock runtime for pages, without what few of them need, and whole.
const PAGES: &str = "pages.wasm";
const FULL: &str = "full.wasm";
/// Tables that the former is without, if there are any.
const TABLES: &str = "tables.zip";

/// What is linked for pages.
pub struct Pages {
    /// The module without what few pages need.
    pub small: PathBuf,
    /// The archive of tables that it is without.
    pub tables: Option<PathBuf>,
    /// The module with all of CPython.
    pub full: PathBuf,
}

/// What is linked.
pub struct Inputs<'a> {
    /// `wasm-ld`.
    pub linker: &'a Path,
    /// The guest's static library and its key.
    pub guest: (&'a Path, &'a str),
    /// The folder of the kit.
    pub kit: &'a Path,
    /// Keep the names of functions, for profiling.
    pub names: bool,
    /// What `wasm-opt` does to the modules, for example `-O1`; nothing when empty.
    pub optimise: &'a str,
}

/// Links those for pages, of which the second has all of CPython.
pub fn pages(cache: &Cache, inputs: &Inputs, native: Guest, native_key: &str) -> Result<Pages> {
    let kit = Kit::open(inputs.kit)?;
    let mut key = key(inputs, &kit);
    key.text(native_key);
    let guests = &[Guest::stock(inputs.guest.0), native];
    let kit = &kit;
    let folder = cache.step("link-pages", &key, |folder, _| {
        both(
            || write(inputs, kit, guests, &folder.join(PAGES), For::Pages),
            || write(inputs, kit, guests, &folder.join(FULL), For::Components),
        )
    })?;
    Ok(Pages {
        small: folder.join(PAGES),
        tables: Some(folder.join(TABLES)).filter(|archive| archive.is_file()),
        full: folder.join(FULL),
    })
}

/// Does two things at once: `wasm-opt` keeps one core busy, most of the time.
fn both(one: impl FnOnce() -> Result<()> + Send, other: impl FnOnce() -> Result<()>) -> Result<()> {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        let one = one.join().unwrap_or_else(|_| bail!("a thread failed"));
        other.and(one)
    })
}

fn key(inputs: &Inputs, kit: &Kit) -> Key {
    let mut key = Key::new(include_str!("link.rs"));
    key.text(inputs.guest.1)
        .text(kit.key())
        .text(&hognose_link::fingerprint())
        .text(&inputs.names.to_string())
        .text(inputs.optimise);
    key
}

fn write(inputs: &Inputs, kit: &Kit, guests: &[Guest], path: &Path, purpose: For) -> Result<()> {
    let linked = hognose_link::link(&Link {
        kit,
        linker: &Linker::at(inputs.linker),
        guests,
        names: inputs.names,
        optimise: inputs.optimise,
        purpose,
    })?;
    if !linked.tables.is_empty() {
        archive(&linked.tables, &path.with_file_name(TABLES))?;
    }
    Ok(fs::write(path, linked.module)?)
}

/// Writes tables, which are packed, into an archive.
fn archive(tables: &BTreeMap<&str, Vec<u8>>, path: &Path) -> Result<()> {
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let stored = options.compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(fs::File::create(path)?);
    for (name, table) in tables {
        zip.start_file(*name, stored)?;
        zip.write_all(table)?;
    }
    zip.finish()?;
    Ok(())
}

/// Links both: the path of the stock runtime, that of the other one, and their key.
pub fn link(cache: &Cache, inputs: &Inputs) -> Result<(PathBuf, PathBuf, String)> {
    let kit = Kit::open(inputs.kit)?;
    let key = key(inputs, &kit);
    let kit = &kit;
    let guests = &[Guest::stock(inputs.guest.0)];
    let folder = cache.step("link", &key, |folder, _| {
        let packages = For::Packages { room: ROOM };
        both(
            || write(inputs, kit, guests, &folder.join(PACKAGES), packages),
            || write(inputs, kit, guests, &folder.join(RUNTIME), For::Components),
        )
    })?;
    Ok((folder.join(RUNTIME), folder.join(PACKAGES), key.finish()))
}
