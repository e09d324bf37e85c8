//! CPython twice: for this machine, to run the build's Python scripts, and for wasm, as static
//! libraries.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::available_parallelism;

use anyhow::Result;
use hognose_link::{PYTHON, minor_python};

use super::cache::{Cache, Key};
use super::profile;
use super::sources::Python;
use super::toolchain::Toolchain;
use crate::process;

/// What all of CPython is compiled with. The optimisation level of single files is in
/// `optimise.mk`.
pub const CFLAGS: &str = "-O3 -g0 -msimd128 \
    -D_WASI_EMULATED_SIGNAL -D_WASI_EMULATED_GETPID -D_WASI_EMULATED_PROCESS_CLOCKS";

/// wasi-libc's emulations that CPython uses; linked before the C library.
pub const EMULATIONS: [&str; 3] = [
    "-lwasi-emulated-signal",
    "-lwasi-emulated-getpid",
    "-lwasi-emulated-process-clocks",
];

/// The static libraries of the wasm build, relative to its folder, in link order.
pub const LIBRARIES: [&str; 4] = [
    "libpython.a",
    "Modules/_decimal/libmpdec/libmpdec.a",
    "Modules/_hacl/libHacl_Hash_SHA2.a",
    "Modules/expat/libexpat.a",
];

/// Options of `configure` that change what functions look like. Twice the digits in one machine
/// word: wasm has 64-bit arithmetic. The guest brings an allocator of its own (`heap.rs`).
pub const SHAPE: [&str; 3] = [
    "--enable-big-digits=30",
    "--without-pymalloc",
    "--without-mimalloc",
];

/// `__DATE__` and `__TIME__` in the interpreter: a day that never changes, that of 3.13.0.
const SOURCE_DATE_EPOCH: &str = "1728259200";

/// The python of this machine that runs the build's scripts.
pub struct BuildPython {
    /// The executable.
    pub executable: PathBuf,
    home: PathBuf,
}

impl BuildPython {
    /// A command that runs Python with the standard library of the sources and nothing of the
    /// user's, with fixed hashes.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.executable);
        command.args(["-S", "-B"]).env("PYTHONHASHSEED", "0");
        command
            .env("PYTHONHOME", &self.home)
            .env("PYTHONPATH", self.home.join("Lib"));
        command
    }
}

/// Builds the python of this machine. It needs no extension modules but the built-in ones, and runs
/// for seconds: to optimise it takes longer than it saves.
pub fn native(cache: &Cache, source: &Python) -> Result<BuildPython> {
    let mut key = Key::new("native python, 4");
    // It finds its standard library by the path that it was compiled with.
    key.text(&source.key)
        .text(&source.folder.display().to_string());
    let folder = cache.step("python-native", &key, |folder, log| {
        let build = tempfile::tempdir_in(folder)?;
        process::run(
            Command::new(source.folder.join("configure"))
                .args([
                    "-q",
                    "CFLAGS=-O0 -g0",
                    "--without-ensurepip",
                    "--disable-test-modules",
                ])
                .current_dir(build.path()),
            log,
        )?;
        process::run(make().arg("python").current_dir(build.path()), log)?;
        fs::rename(build.path().join("python"), folder.join("python"))?;
        // Python takes this file beside itself as the sign that it runs from a build folder, and
        // finds the source folder. It names the folder of extension modules, of which there are
        // none.
        Ok(fs::write(folder.join("pybuilddir.txt"), "modules")?)
    })?;
    Ok(BuildPython {
        executable: folder.join("python"),
        home: source.folder.clone(),
    })
}

/// Builds CPython for wasm: a folder with [`LIBRARIES`], headers in `include` and
/// `sysconfigdata.py`. `site` is our folder of settings.
pub fn wasm(
    cache: &Cache,
    source: &Python,
    python: &BuildPython,
    toolchain: &Toolchain,
    libraries: &(PathBuf, String),
    site: &Path,
) -> Result<(PathBuf, String)> {
    let (libraries, libraries_key) = libraries;
    let profile = profile::unpack(cache, toolchain, site)?;
    let mut key = Key::new(include_str!("cpython.rs"));
    key.text(&source.key)
        .text(&toolchain.version)
        .text(libraries_key);
    for file in ["optimise.mk", "frozen.c"] {
        key.file(&site.join(file))?;
    }
    key.text(profile.as_ref().map_or("", |(_, key)| key));
    let profile = profile.map(|(file, _)| profile::flags(&file));
    let folder = cache.step("python-wasm", &key, |folder, log| {
        let build = tempfile::tempdir_in(folder)?;
        let build = build.path();
        configure(source, python, toolchain, libraries, build, log)?;
        process::run(
            make()
                .args(["-f", "Makefile", "-f"])
                .arg(site.join("optimise.mk"))
                .arg(format!("SITE={}", site.display()))
                .arg(format!("PROFILE={}", profile.unwrap_or_default()))
                .args([&library(), "pybuilddir.txt"])
                .args(&LIBRARIES[1..])
                // For the frozen modules: as the rest of the standard library, see
                // `compile_stdlib.py`.
                .envs([
                    ("PYTHONOPTIMIZE", "2"),
                    ("PYTHONNODEBUGRANGES", "1"),
                    ("PYTHONHASHSEED", "0"),
                ])
                .env("SOURCE_DATE_EPOCH", SOURCE_DATE_EPOCH)
                .current_dir(build),
            log,
        )?;
        collect(source, build, folder, log)
    })?;
    Ok((folder, key.finish()))
}

fn configure(
    source: &Python,
    python: &BuildPython,
    toolchain: &Toolchain,
    libraries: &Path,
    build: &Path,
    log: &Path,
) -> Result<()> {
    let clang = format!(
        "{} {}",
        toolchain.clang.display(),
        toolchain.target.join(" ")
    );
    let include = format!("-I{}", libraries.join("include").display());
    let mut configure = Command::new(source.folder.join("configure"));
    configure
        .args([
            "-q",
            "--host=wasm32-unknown-wasip1",
            "--build=x86_64-linux-gnu",
            "--prefix=/",
        ])
        .arg(format!(
            "--with-build-python={}",
            python.executable.display()
        ))
        .args([
            "--disable-ipv6",
            "--disable-test-modules",
            "--without-doc-strings",
            "--without-ensurepip",
        ])
        .args(SHAPE)
        .current_dir(build)
        .env(
            "CONFIG_SITE",
            source.folder.join("Tools/wasm/config.site-wasm32-wasi"),
        )
        // pkg-config would find this machine's libraries.
        .env("PKG_CONFIG_LIBDIR", "/nonexistent")
        .env("PKG_CONFIG_PATH", "/nonexistent")
        .env("CC", &clang)
        .env("CPP", format!("{clang} -E"))
        .env("CXX", format!("{clang} -x c++"))
        .env("AR", &toolchain.ar)
        .env("RANLIB", &toolchain.ranlib)
        .env("LD", &toolchain.linker)
        .env("READELF", "true")
        .env(
            "CFLAGS",
            format!(
                "{CFLAGS} -ffile-prefix-map={}=/python",
                source.folder.display()
            ),
        )
        .env("LDFLAGS", format!("-L{}", toolchain.libraries.display()))
        .env("LIBS", EMULATIONS.join(" "));
    for (variable, library) in [
        ("ZLIB", "z"),
        ("BZIP2", "bz2"),
        ("LIBLZMA", "lzma"),
        ("LIBSQLITE3", "sqlite3"),
    ] {
        configure.env(format!("{variable}_CFLAGS"), &include).env(
            format!("{variable}_LIBS"),
            format!("-L{} -l{library}", libraries.join("lib").display()),
        );
    }
    process::run(&mut configure, log)
}

/// What CPython's makefile calls its library.
fn library() -> String {
    format!("libpython{}.a", minor_python(PYTHON))
}

/// Takes from the build folder what the next steps need.
fn collect(source: &Python, build: &Path, folder: &Path, log: &Path) -> Result<()> {
    fs::rename(build.join(library()), folder.join(LIBRARIES[0]))?;
    for library in &LIBRARIES[1..] {
        if let Some(parent) = folder.join(library).parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(build.join(library), folder.join(library))?;
    }
    process::run(
        Command::new("cp")
            .arg("-r")
            .arg(source.folder.join("Include"))
            .arg(folder.join("include")),
        log,
    )?;
    fs::copy(build.join("pyconfig.h"), folder.join("include/pyconfig.h"))?;
    let platform = build.join(fs::read_to_string(build.join("pybuilddir.txt"))?.trim());
    fs::copy(
        platform.join("_sysconfigdata__wasi_wasm32-wasi.py"),
        folder.join("sysconfigdata.py"),
    )?;
    Ok(())
}

/// `make` on all cores.
pub fn make() -> Command {
    let mut make = Command::new("make");
    make.arg(format!(
        "-j{}",
        available_parallelism().map_or(1, |count| count.get())
    ));
    // Settings of a make around us are not for this one.
    for variable in ["MAKEFLAGS", "MFLAGS", "MAKELEVEL"] {
        make.env_remove(variable);
    }
    make
}
