//! The C libraries behind zlib, bz2, lzma and sqlite3, built for wasm from the sources that some
//! crates carry.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::cache::{Cache, Key};
use super::toolchain::Toolchain;
use crate::process;

/// One library: where its sources are in a crate and how to compile them.
struct Library {
    name: &'static str,
    package: &'static str,
    /// Folders and files in the crate; of a folder all C files but `skip`.
    sources: &'static [&'static str],
    skip: &'static [&'static str],
    /// Folders of the crate that hold headers.
    includes: &'static [&'static str],
    /// What extension modules include.
    headers: &'static [&'static str],
    flags: &'static [&'static str],
}

const LIBRARIES: [Library; 4] = [
    Library {
        name: "z",
        package: "libz-sys",
        sources: &["src/zlib"],
        // Compressed files; the modules use streams only.
        skip: &["gzclose.c", "gzlib.c", "gzread.c", "gzwrite.c"],
        includes: &[],
        headers: &["src/zlib/zlib.h", "src/zlib/zconf.h"],
        flags: &["-O2", "-DHAVE_UNISTD_H"],
    },
    Library {
        name: "bz2",
        package: "bzip2-sys",
        sources: &[
            "bzip2-1.0.8/blocksort.c",
            "bzip2-1.0.8/huffman.c",
            "bzip2-1.0.8/crctable.c",
            "bzip2-1.0.8/randtable.c",
            "bzip2-1.0.8/compress.c",
            "bzip2-1.0.8/decompress.c",
            "bzip2-1.0.8/bzlib.c",
        ],
        skip: &[],
        includes: &[],
        headers: &["bzip2-1.0.8/bzlib.h"],
        // The library asks its user for this function when it is built without stdio.
        flags: &[
            "-Os",
            "-DBZ_NO_STDIO",
            "-Dbz_internal_error(code)=__builtin_trap()",
        ],
    },
    Library {
        name: "lzma",
        package: "liblzma-sys",
        sources: &[
            "xz/src/common/tuklib_cpucores.c",
            "xz/src/common/tuklib_physmem.c",
            "xz/src/liblzma/check",
            "xz/src/liblzma/common",
            "xz/src/liblzma/delta",
            "xz/src/liblzma/lz",
            "xz/src/liblzma/lzma",
            "xz/src/liblzma/rangecoder",
            "xz/src/liblzma/simple",
        ],
        // Generators of tables, smaller variants of others, threads.
        skip: &[
            "crc32_small.c",
            "crc32_tablegen.c",
            "crc64_small.c",
            "crc64_tablegen.c",
            "crc_clmul_consts_gen.c",
            "fastpos_tablegen.c",
            "price_tablegen.c",
            "hardware_cputhreads.c",
            "outqueue.c",
            "stream_decoder_mt.c",
            "stream_encoder_mt.c",
        ],
        includes: &[
            "",
            "xz/src/common",
            "xz/src/liblzma/api",
            "xz/src/liblzma/check",
            "xz/src/liblzma/common",
            "xz/src/liblzma/delta",
            "xz/src/liblzma/lz",
            "xz/src/liblzma/lzma",
            "xz/src/liblzma/rangecoder",
            "xz/src/liblzma/simple",
        ],
        headers: &["xz/src/liblzma/api/lzma.h", "xz/src/liblzma/api/lzma"],
        flags: &["-Os", "-std=gnu99", "-DNDEBUG", "-DHAVE_CONFIG_H"],
    },
    Library {
        name: "sqlite3",
        package: "libsqlite3-sys",
        sources: &["sqlite3/sqlite3.c"],
        skip: &[],
        includes: &[],
        headers: &["sqlite3/sqlite3.h"],
        // What Debian's build has, as far as Python can use it here: no threads, no shared memory
        // for the write-ahead log, no libraries to load. Sessions and hooks are for C programs;
        // `LIMIT` of `UPDATE` is not in the sources that crates carry.
        flags: &[
            "-Oz",
            "-DSQLITE_DEFAULT_MEMSTATUS=0",
            "-DSQLITE_ENABLE_COLUMN_METADATA",
            "-DSQLITE_ENABLE_DBSTAT_VTAB",
            "-DSQLITE_ENABLE_FTS3",
            "-DSQLITE_ENABLE_FTS3_PARENTHESIS",
            "-DSQLITE_ENABLE_FTS3_TOKENIZER",
            "-DSQLITE_ENABLE_FTS4",
            "-DSQLITE_ENABLE_FTS5",
            "-DSQLITE_ENABLE_MATH_FUNCTIONS",
            "-DSQLITE_ENABLE_RTREE",
            "-DSQLITE_ENABLE_STMTVTAB",
            "-DSQLITE_LIKE_DOESNT_MATCH_BLOBS",
            "-DSQLITE_MAX_SCHEMA_RETRY=25",
            "-DSQLITE_MAX_VARIABLE_NUMBER=250000",
            "-DSQLITE_OMIT_DEPRECATED",
            "-DSQLITE_OMIT_LOAD_EXTENSION",
            "-DSQLITE_OMIT_SHARED_CACHE",
            "-DSQLITE_OMIT_WAL",
            "-DSQLITE_SECURE_DELETE",
            "-DSQLITE_SOUNDEX",
            "-DSQLITE_THREADSAFE=0",
            "-DSQLITE_USE_URI",
        ],
    },
];

/// Builds all libraries: a folder with `lib/lib*.a` and `include/`. `manifest` is the folder of the
/// Cargo package that pins them.
pub fn build(cache: &Cache, toolchain: &Toolchain, manifest: &Path) -> Result<(PathBuf, String)> {
    let mut key = Key::new(include_str!("libraries.rs"));
    key.text(&toolchain.version)
        .file(&manifest.join("Cargo.lock"))?;
    let folder = cache.step("c-libraries", &key, |folder, log| {
        for sub in ["lib", "include"] {
            fs::create_dir(folder.join(sub))?;
        }
        let mut cargo = cargo(manifest);
        process::run(cargo.args(["fetch", "--locked"]), log)?;
        let packages = packages(manifest)?;
        for library in &LIBRARIES {
            let package = packages
                .iter()
                .find(|package| package.name == library.package);
            let package = package.with_context(|| format!("no package `{}`", library.package))?;
            let root = package
                .manifest_path
                .parent()
                .context("a package without a folder")?;
            compile(library, root, toolchain, folder, log)?;
        }
        Ok(())
    })?;
    Ok((folder, key.finish()))
}

/// The libraries in the folder that [`build`] gave.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    LIBRARIES
        .iter()
        .map(|library| folder.join(format!("lib/lib{}.a", library.name)))
        .collect()
}

fn compile(
    library: &Library,
    root: &Path,
    toolchain: &Toolchain,
    folder: &Path,
    log: &Path,
) -> Result<()> {
    let objects = tempfile::tempdir()?;
    let mut clang = Command::new(&toolchain.clang);
    clang
        .current_dir(objects.path())
        .args(&toolchain.target)
        .args(library.flags);
    clang.args(["-c", "-g0", "-msimd128", "-ffunction-sections"]);
    clang.arg(format!(
        "-ffile-prefix-map={}=/{}",
        root.display(),
        library.name
    ));
    for include in library.includes {
        clang.arg("-I").arg(root.join(include));
    }
    for source in library.sources {
        clang.args(c_files(&root.join(source), library.skip)?);
    }
    process::run(&mut clang, log)?;

    let mut names: Vec<_> = fs::read_dir(objects.path())?.collect::<Result<Vec<_>, _>>()?;
    names.sort_by_key(fs::DirEntry::file_name);
    let mut ar = Command::new(&toolchain.ar);
    ar.arg("rcsD")
        .arg(folder.join(format!("lib/lib{}.a", library.name)));
    ar.args(names.iter().map(fs::DirEntry::path));
    process::run(&mut ar, log)?;

    for header in library.headers {
        let mut cp = Command::new("cp");
        process::run(
            cp.arg("-r")
                .arg(root.join(header))
                .arg(folder.join("include")),
            log,
        )?;
    }
    Ok(())
}

/// A file, or the C files in a folder, in order.
fn c_files(path: &Path, skip: &[&str]) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".c") && !skip.contains(&name.as_str()) {
            files.push(entry.path());
        }
    }
    if files.is_empty() {
        bail!("no C files in {}", path.display());
    }
    files.sort();
    Ok(files)
}

/// A package as `cargo metadata` tells of it.
#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

fn packages(manifest: &Path) -> Result<Vec<Package>> {
    let text =
        process::output(cargo(manifest).args(["metadata", "--locked", "--format-version=1"]))?;
    Ok(serde_json::from_str::<Metadata>(&text)?.packages)
}

fn cargo(manifest: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(manifest);
    command
}
