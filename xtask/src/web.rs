//! `cargo xtask web`: the npm package for pages. Its module is Python with the program in
//! `web/python`, which the command line builds in a second.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::show;
use crate::runtime;
use crate::runtime::cache::{Cache, Key};

/// The command line that tests use.
pub const HOGNOSE: &str = "target/debug/hognose";
/// What is copied as it is.
const COPIED: [&str; 4] = ["src", "stubs", "package.json", "README.md"];
/// The module, and what servers send of it.
const MODULE: &str = "runner/runner.wasm";
const PACKED: &str = "runner/runner.wasm.br";
/// How hard brotli tries: as hard as it can, as this is fetched by everybody.
const QUALITY: u32 = 11;
/// Its window, as a power of two: 16 MB.
const WINDOW: u32 = 24;
const BUFFER: usize = 1 << 16;

/// Makes the package by a command line: its folder.
///
/// # Errors
/// If the command line or the runtime was not built before.
pub fn run(hognose: &Path) -> Result<PathBuf> {
    let workspace = crate::workspace::root()?;
    let package = workspace.join("target/web");
    let web = workspace.join("web");
    if package.exists() {
        fs::remove_dir_all(&package)?;
    }
    fs::create_dir_all(&package)?;
    for name in COPIED {
        copy(&web.join(name), &package.join(name))?;
    }
    crate::natives::web::install()?;
    let mut build = Command::new(hognose);
    build.env("HOGNOSE_RUNTIME", runtime::pages()?);
    build.arg("build").arg(web.join("python"));
    build.arg("--output").arg(package.join("runner"));
    show(&mut build).context("`cargo xtask demo` builds what is needed")?;
    let packed = packed(&runtime::cache()?, &package.join(MODULE))?;
    fs::copy(packed, package.join(PACKED))?;
    Ok(package)
}

/// The module in brotli's form, which takes a minute, once for each module.
fn packed(cache: &Cache, module: &Path) -> Result<PathBuf> {
    let mut key = Key::new(include_str!("web.rs"));
    key.file(module)?;
    let name = "runner.wasm.br";
    let folder = cache.step("web", &key, |folder, _| {
        let file = fs::File::create(folder.join(name))?;
        let mut writer = brotli::CompressorWriter::new(file, BUFFER, QUALITY, WINDOW);
        writer.write_all(&fs::read(module)?)?;
        Ok(writer.flush()?)
    })?;
    Ok(folder.join(name))
}

/// Puts what wheels have of the package into a folder: without the module and the archive, which
/// come in other forms already.
///
/// # Errors
/// When a file cannot be copied.
pub fn stage(package: &Path, folder: &Path) -> Result<()> {
    copy(package, folder)?;
    for name in [MODULE, "runner/stdlib.zip"] {
        fs::remove_file(folder.join(name))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        fs::copy(from, to).with_context(|| format!("cannot copy `{}`", from.display()))?;
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        copy(&path, &to.join(path.file_name().unwrap_or_default()))?;
    }
    Ok(())
}
