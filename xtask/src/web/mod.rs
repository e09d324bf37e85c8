//! `cargo xtask web`: the npm package for pages. Its module is Python with the program in
//! `web/python`, which the command line builds in a second.

mod prepared;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::cargo::show;
use crate::runtime;
use crate::runtime::cache::{Cache, Key};

/// The command line that tests use.
pub const HOGNOSE: &str = "target/debug/hognose";
/// The runtimes that the modules are made of.
const STOCK: &str = "target/runtime";
const RUNTIME: &str = "target/runtime/web";
const FULL_RUNTIME: &str = "target/runtime/web/full";
/// What is copied as it is.
const COPIED: [&str; 4] = ["src", "stubs", "package.json", "README.md"];
/// What runners of pages with native packages are made of, which `hognose build` needs and npm does
/// not: folders of this repository, and where the package has them.
const PROGRAM: [(&str, &str); 3] = [
    ("web/python", "program/web/python"),
    ("wit/web", "program/wit/web"),
    ("target/runtime/web/native", "program/native"),
];
/// The modules: the one for everybody, the one with all of CPython, and the one with native
/// packages, too.
const MODULE: &str = "runner/runner.wasm";
const FULL: &str = "runner/full.wasm";
const PREPARED: &str = "runner/natives.wasm";
/// Which packages the last has.
const RELEASES: &str = "runner/natives.json";
/// What servers send of them ends so.
const PACKED: &str = "br";
/// How hard brotli tries: as hard as it can, as this is fetched by everybody; less for the others.
const QUALITY: u32 = 11;
const QUALITY_FULL: u32 = 9;
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
    for (from, to) in PROGRAM {
        copy(&workspace.join(from), &package.join(to))?;
    }
    let runner = package.join("runner");
    build(hognose, &workspace.join(RUNTIME), &[], &runner)?;
    let stock = workspace.join(STOCK);
    let wheels = prepared::wheels(&stock)?;
    fs::write(
        package.join(RELEASES),
        prepared::releases(wheels.as_ref().unwrap_or(&BTreeMap::new()))?,
    )?;
    let scratch = tempfile::tempdir()?;
    let mut others = vec![(FULL, workspace.join(FULL_RUNTIME), Vec::new())];
    match &wheels {
        Some(wheels) => {
            let options = prepared::options(&stock, wheels, scratch.path())?;
            others.push((PREPARED, stock, options));
        }
        None => eprintln!(
            "web: without `{PREPARED}`, as `cargo xtask natives` has not built its packages"
        ),
    }
    let cache = runtime::cache()?;
    pack(&cache, &package.join(MODULE), QUALITY)?;
    for (name, runtime, options) in others {
        let scratch = tempfile::tempdir()?;
        build(hognose, &runtime, &options, scratch.path())?;
        let module = package.join(name);
        fs::copy(scratch.path().join("runner.wasm"), &module)?;
        if script(scratch.path())? != script(&runner)? {
            bail!("`{MODULE}` and `{name}` need different scripts");
        }
        pack(&cache, &module, QUALITY_FULL)?;
    }
    Ok(package)
}

/// Writes the module in brotli's form beside it.
fn pack(cache: &Cache, module: &Path, quality: u32) -> Result<()> {
    let packed = packed(cache, module, quality)?;
    fs::copy(packed, module.with_added_extension(PACKED))?;
    Ok(())
}

/// The script around a module, without the comments, of which one has the module's hash, and
/// without the names of files beside it: the script of the package has all of them.
fn script(folder: &Path) -> Result<String> {
    let text = fs::read_to_string(folder.join("runner.instance.js"))?;
    let differs = |line: &&str| line.starts_with("//") || line.contains("$withRest($options, {");
    let code = text.lines().filter(|line| !differs(line));
    Ok(code.collect::<Vec<_>>().join("\n"))
}

/// Builds the module by a runtime.
fn build(hognose: &Path, runtime: &Path, options: &[PathBuf], folder: &Path) -> Result<()> {
    let mut build = Command::new(hognose);
    build.env("HOGNOSE_RUNTIME", runtime);
    build.args(["build", "web/python", "--output"]).arg(folder);
    build.args(options);
    build.current_dir(crate::workspace::root()?);
    show(&mut build).context("`cargo xtask demo` builds what is needed")
}

/// The module in brotli's form, which takes a minute, once for each module.
fn packed(cache: &Cache, module: &Path, quality: u32) -> Result<PathBuf> {
    let mut key = Key::new(include_str!("mod.rs"));
    key.file(module)?.text(&quality.to_string());
    let name = "module.br";
    let folder = cache.step("web", &key, |folder, _| {
        let file = fs::File::create(folder.join(name))?;
        let mut writer = brotli::CompressorWriter::new(file, BUFFER, quality, WINDOW);
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
    for name in [MODULE, FULL, PREPARED, "runner/stdlib.zip"] {
        let path = folder.join(name);
        if path.exists() {
            fs::remove_file(path)?;
        }
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
        if path.ends_with("__pycache__") {
            continue;
        }
        copy(&path, &to.join(path.file_name().unwrap_or_default()))?;
    }
    Ok(())
}
