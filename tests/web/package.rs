//! What the checks run on: the package of `web/`, and sites of pages, as commands make them.

use super::{pages, published};
use hognose_natives::{FOR_PAGES, release};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
};
use testing::Error;
use zip::ZipArchive;

/// The package, as `cargo xtask web` makes it, with sites of pages in it.
pub fn package() -> Result<PathBuf, Error> {
    let runtime = testing::runtime();
    let pages = runtime.join("web");
    if !pages.join("runtime.wasm").is_file() {
        let message = "the runtime for pages is missing: `cargo xtask runtime` links it";
        return Err(Error(message.to_owned()));
    }
    let package = testing::scratch("web")?;
    let web = testing::root().join("web");
    for folder in ["src", "stubs"] {
        testing::copy(&web.join(folder), &package.join(folder), &[])?;
    }
    let program = package.join("program");
    testing::copy(&web.join("python"), &program.join("web/python"), &[])?;
    let world = testing::root().join("wit/web");
    testing::copy(&world, &program.join("wit/web"), &[])?;
    testing::copy(&pages.join("native"), &program.join("native"), &[])?;
    build(&pages, &[], &package.join("runner"))?;
    other(&package, &pages.join("full"), &[], "full.wasm")?;
    prepared(&package, &runtime)?;
    pages::write(&package)?;
    Ok(package)
}

fn build(runtime: &Path, options: &[PathBuf], folder: &Path) -> Result<(), Error> {
    let mut build = testing::hognose_in(&testing::root().join("web/python"));
    build.env("HOGNOSE_RUNTIME", runtime);
    testing::succeed(build.args(["build", "-o"]).arg(folder).args(options)).map(drop)
}

/// Another runner.
fn other(package: &Path, runtime: &Path, options: &[PathBuf], name: &str) -> Result<(), Error> {
    let folder = testing::scratch(format!("web-of-{}", name.replace(".wasm", "")))?;
    build(runtime, options, &folder)?;
    copied(
        &folder.join("runner.wasm"),
        &package.join("runner").join(name),
    )
}

/// The runner with native packages, as far as they are there.
fn prepared(package: &Path, runtime: &Path) -> Result<(), Error> {
    let mut releases = BTreeMap::new();
    let inside = testing::scratch("web-natives")?;
    let natives = fs::read_dir(runtime.join("natives")).into_iter().flatten();
    for path in natives.flatten().map(|entry| entry.path()) {
        let file = testing::name(&path);
        let Some((name, release)) = release(&file) else {
            continue;
        };
        if FOR_PAGES.contains(&name.as_str()) {
            unpack(&path, &inside)?;
            releases.insert(name, release.to_owned());
        }
    }
    if releases.is_empty() {
        eprintln!("native packages are missing: pages with them go untested");
    } else {
        let folders = [PathBuf::from("."), runtime.join("web/native"), inside];
        let options = folders.into_iter().flat_map(|folder| ["-p".into(), folder]);
        let options: Vec<PathBuf> = options.collect();
        other(package, runtime, &options, "natives.wasm")?;
    }
    if releases.contains_key("pydantic-core") {
        published::write(&package.join("index"), &releases)?;
    }
    let text = serde_json::to_string(&releases).map_err(|error| Error(error.to_string()))?;
    let path = package.join("runner/natives.json");
    fs::write(&path, text).map_err(|error| Error::at(&path, error))
}

fn unpack(wheel: &Path, folder: &Path) -> Result<(), Error> {
    let file = File::open(wheel).map_err(|error| Error::at(wheel, error))?;
    let failed = |error: zip::result::ZipError| Error(format!("{}: {error}", wheel.display()));
    let mut archive = ZipArchive::new(file).map_err(failed)?;
    archive.extract(folder).map_err(failed)
}

fn copied(from: &Path, to: &Path) -> Result<(), Error> {
    fs::copy(from, to).map_err(|error| Error::at(from, error))?;
    Ok(())
}
