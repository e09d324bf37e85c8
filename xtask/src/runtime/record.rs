//! `cargo xtask profile`: records the profile by which CPython is compiled.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::profile::FILE;
use super::sources::{self, Python};
use super::{Args, Site, cpython};
use crate::{process, setup};

/// The program that CPython runs for the profile.
const TRAINING: &str = "train.py";
/// How often the training repeats its tasks.
const REPEAT: &str = "10";

/// Compiles CPython for this machine with counters, runs the training,
/// writes the profile. Functions are told apart by their name and shape, which are mostly the same
/// on both machines; the build without computed gotos has the interpreter's loop of wasm.
pub fn record(args: &Args) -> Result<()> {
    let workspace = crate::workspace::root()?;
    let site = Site::of(workspace);
    let release = sources::release(&site.python)?;
    setup::ensure(&super::needs(args), &args.setup)?;
    let cache = super::cache()?;
    let source = sources::python(&cache, &release, args.cpython_source.as_deref())?;
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
