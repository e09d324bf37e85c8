//! The profile by which CPython is compiled: which branches are taken and which functions are hot.
//! Kept in the repository, since counts differ a little from run to run, and the same sources shall
//! give the same runtime.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::cache::{Cache, Key};
use super::sources::{self, Python};
use super::toolchain::Toolchain;
use super::{Args, Site, cpython};
use crate::{process, setup};

/// The compressed profile in our folder of settings, and the program that CPython ran for it.
const FILE: &str = "profile.xz";
const TRAINING: &str = "train.py";
/// How often the training repeats its tasks.
const REPEAT: &str = "10";
/// The compiler that wrote the profile: others may not read it.
const COMPILER: &str = "clang version 22";

/// The unpacked profile and its key; `None` for a compiler that cannot read it.
pub fn unpack(
    cache: &Cache,
    toolchain: &Toolchain,
    site: &Path,
) -> Result<Option<(PathBuf, String)>> {
    if !toolchain.version.contains(COMPILER) {
        eprintln!("runtime: CPython is compiled without its profile, which {COMPILER} reads");
        return Ok(None);
    }
    let packed = site.join(FILE);
    let mut key = Key::new("profile, 1");
    key.file(&packed)?;
    let folder = cache.step("profile", &key, |folder, log| {
        let status = Command::new("xz")
            .args(["--decompress", "--stdout"])
            .arg(&packed)
            .stdout(File::create(folder.join("profile"))?)
            .stderr(File::options().append(true).create(true).open(log)?)
            .status()
            .context("cannot start `xz`")?;
        if !status.success() {
            bail!("`xz` failed ({status})");
        }
        Ok(())
    })?;
    Ok(Some((folder.join("profile"), key.finish())))
}

/// Flags that make clang use the profile. What the training did not run has none, and that is no
/// fault.
pub fn flags(profile: &Path) -> String {
    format!(
        "-fprofile-instr-use={} -Wno-profile-instr-out-of-date -Wno-profile-instr-unprofiled -Wno-backend-plugin",
        profile.display()
    )
}

/// `cargo xtask profile`: compiles CPython for this machine with counters, runs the training,
/// writes the profile. Functions are told apart by their name and shape, which are mostly the same
/// on both machines; the build without computed gotos has the interpreter's loop of wasm.
pub fn record(args: &Args) -> Result<()> {
    let workspace = crate::workspace()?;
    let site = Site::of(workspace);
    let package = sources::Package::read(&site.python)?;
    setup::ensure(&super::needs(args), &args.setup)?;
    let cache = super::cache()?;
    let archive = match &args.cpython_source {
        Some(_) => None,
        None => Some(sources::archive(&cache, &package, args.force)?),
    };
    let source = sources::python(
        &cache,
        &package,
        archive.as_ref(),
        args.cpython_source.as_deref(),
    )?;
    let folder = tempfile::tempdir()?;
    let log = cache.log("profile");
    build(&source, folder.path(), &log)?;
    let counts = folder.path().join("counts");
    process::run(
        Command::new(folder.path().join("python"))
            .args(["-S", "-B", "-OO"])
            .arg(site.shared.join(TRAINING))
            .arg(REPEAT)
            .env("PYTHONHOME", &source.folder)
            .env("PYTHONPATH", source.folder.join("Lib"))
            .env("PYTHONHASHSEED", "0")
            .env("LLVM_PROFILE_FILE", &counts),
        &log,
    )?;
    let merged = folder.path().join("profile");
    process::run(
        Command::new("llvm-profdata-22")
            .args(["merge", "-o"])
            .arg(&merged)
            .arg(&counts),
        &log,
    )?;
    process::run(Command::new("xz").arg("-9e").arg(&merged), &log)?;
    let file = site.python.join(FILE);
    fs::copy(merged.with_extension("xz"), &file)?;
    eprintln!("profile: wrote {}", file.display());
    Ok(())
}

/// CPython with counters in `folder`, set up as the build for wasm where that changes functions.
fn build(source: &Python, folder: &Path, log: &Path) -> Result<()> {
    const COUNTERS: &str = "-fprofile-instr-generate";
    process::run(
        Command::new(source.folder.join("configure"))
            .args([
                "-q",
                "--disable-ipv6",
                "--disable-test-modules",
                "--without-doc-strings",
                "--without-ensurepip",
                "--with-computed-gotos=no",
            ])
            .args(cpython::SHAPE)
            .current_dir(folder)
            // Extension modules inside, as in wasm.
            .env("MODULE_BUILDTYPE", "static")
            .env("CC", "clang-22")
            .env("CFLAGS", format!("-O2 -g0 {COUNTERS}"))
            .env("LDFLAGS", COUNTERS)
            .env("PKG_CONFIG_LIBDIR", "/nonexistent")
            .env("PKG_CONFIG_PATH", "/nonexistent"),
        log,
    )?;
    process::run(cpython::make().arg("python").current_dir(folder), log)
        .context("the build with counters needs clang-22 and libclang-rt-22-dev")
}
