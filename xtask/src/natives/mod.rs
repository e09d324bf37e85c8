//! `cargo xtask natives`: native packages as wheels, from sources that PyPI has.

mod sdist;
mod wheel;

use crate::process;
use crate::runtime::{self, Base, cache::Key};
use crate::setup;
use anyhow::{Context, Result, bail};
use hognose_natives::{Description, isolate};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Options of `cargo xtask natives`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The packages
    #[arg(required = true, value_name = "PACKAGE")]
    packages: Vec<String>,
    /// Where the wheels go
    #[arg(long, value_name = "FOLDER", default_value = "target/natives")]
    out: PathBuf,
}

/// A package whose native part is C files of one module.
struct Package {
    name: &'static str,
    version: &'static str,
    /// The source distribution's file and its SHA-256.
    sdist: (&'static str, &'static str),
    /// The native module.
    module: &'static str,
    /// Its function in the source.
    init: &'static str,
    sources: &'static [&'static str],
    /// The folder that holds the Python files.
    python: &'static str,
    licence: &'static str,
}

const PACKAGES: &[Package] = &[Package {
    name: "markupsafe",
    version: "3.0.4",
    sdist: (
        "markupsafe-3.0.4.tar.gz",
        "2e9ad7dd851bf45fab9f75cbff4cb493fee9979e8d8c7c9c3ee119022518edd6",
    ),
    module: "markupsafe._speedups",
    init: "PyInit__speedups",
    sources: &["src/markupsafe/_speedups.c"],
    python: "src",
    licence: "LICENSE.txt",
}];

/// Builds the packages.
pub fn run(args: &Args) -> Result<()> {
    let runtime = runtime::Args::default();
    setup::ensure(&runtime::needs(&runtime), &runtime.setup)?;
    let base = runtime::base(&runtime)?;
    for name in &args.packages {
        let package = PACKAGES.iter().find(|package| package.name == name);
        let Some(package) = package else {
            let names: Vec<&str> = PACKAGES.iter().map(|package| package.name).collect();
            bail!(
                "no recipe for `{name}`: there is one for {}",
                names.join(", ")
            );
        };
        let built = build(&base, package)?;
        fs::create_dir_all(&args.out)?;
        let file = args
            .out
            .join(built.file_name().context("a wheel has a name")?);
        fs::copy(&built, &file).with_context(|| format!("cannot write {}", file.display()))?;
        eprintln!("natives: {}", file.display());
    }
    Ok(())
}

/// The package's wheel: built, or as it was built before.
fn build(base: &Base, package: &Package) -> Result<PathBuf> {
    let file = sdist::get(&base.cache, package.name, package.sdist)?;
    let mut key = Key::new(include_str!("mod.rs"));
    key.text(include_str!("wheel.rs")).text(&base.cpython.1);
    key.text(&base.toolchain.version)
        .text(package.name)
        .file(&file)?;
    // What makes the object and its description.
    key.tree(&crate::workspace()?.join("natives"))?;
    let name = wheel::name(package.name, package.version);
    let step = format!("native-{}", package.name);
    let folder = base.cache.step(&step, &key, |folder, log| {
        let scratch = tempfile::tempdir()?;
        let unpacked = scratch.path();
        let mut tar = Command::new("tar");
        tar.arg("-xf")
            .arg(&file)
            .arg("--strip-components=1")
            .arg("-C")
            .arg(unpacked);
        process::run(&mut tar, log)?;
        let object = compile(base, package, unpacked, log)?;
        let licence = format!("licenses/{}", package.licence);
        let description = Description::new(
            package.name,
            package.version,
            &[package.module],
            vec![licence.clone()],
        );
        let wheel = wheel::Wheel {
            description: &description,
            object: &object,
            python: &unpacked.join(package.python),
            metadata: &unpacked.join("PKG-INFO"),
            licences: &[(licence, unpacked.join(package.licence))],
        };
        fs::write(folder.join(&name), wheel.bytes()?)?;
        Ok(())
    })?;
    Ok(folder.join(name))
}

/// The package's object.
fn compile(base: &Base, package: &Package, source: &Path, log: &Path) -> Result<Vec<u8>> {
    let toolchain = &base.toolchain;
    let scratch = tempfile::tempdir()?;
    let mut objects = Vec::new();
    for (number, file) in package.sources.iter().enumerate() {
        let object = scratch.path().join(format!("{number}.o"));
        let mut clang = Command::new(&toolchain.clang);
        // Names of files are relative, so that no folder of this machine is in `__FILE__`.
        clang.current_dir(source).args(&toolchain.target);
        clang.args(["-c", "-O2", "-g0", "-DNDEBUG", "-I"]);
        clang
            .arg(base.cpython.0.join("include"))
            .arg(file)
            .arg("-o")
            .arg(&object);
        process::run(&mut clang, log)?;
        objects.push(object);
    }
    let linked = scratch.path().join("linked.o");
    let mut linker = Command::new(&toolchain.linker);
    linker.arg("-r").args(&objects).arg("-o").arg(&linked);
    process::run(&mut linker, log)?;
    let modules = BTreeMap::from([(package.init, package.module)]);
    let isolated = isolate(&fs::read(&linked)?, &modules);
    let isolated = isolated.with_context(|| format!("`{}` cannot be linked", package.name))?;
    Ok(isolated.object)
}
