//! The C toolchain for wasm: the WASI SDK that `WASI_SDK_PATH` names, else Debian's clang with
//! Debian's wasi-libc.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use walkdir::WalkDir;

use crate::process;

/// What all C is compiled with.
pub(crate) const FLAGS: [&str; 6] = [
    "-O2",
    "-g0",
    "-DNDEBUG",
    "-ffunction-sections",
    "-fdata-sections",
    "-msimd128",
];

/// A clang for wasm32-wasip1 and what goes with it.
pub struct Toolchain {
    /// `clang`.
    pub clang: PathBuf,
    /// `llvm-ar`.
    pub ar: PathBuf,
    /// `llvm-ranlib`.
    pub ranlib: PathBuf,
    /// `wasm-ld`.
    pub linker: PathBuf,
    /// Flags that say target and sysroot.
    pub target: Vec<String>,
    /// The folder with `libc.a` and `crt1-reactor.o`.
    pub libraries: PathBuf,
    /// The compiler's own library.
    pub builtins: PathBuf,
    /// For C++, if that is installed.
    pub cxx: Option<Cxx>,
    /// What `clang --version` says first.
    pub version: String,
}

/// What C++ needs beside C.
pub struct Cxx {
    /// `clang++`.
    pub compiler: PathBuf,
    /// Where the headers are, if the compiler does not know.
    pub flags: Vec<String>,
    /// Its libraries.
    pub libraries: Vec<PathBuf>,
}

/// What to install where there is no C++.
pub const NO_CXX: &str = "the package has C++, and there is no C++ library for WebAssembly: \
    install Debian's `libc++-22-dev-wasm32` and `libc++abi-22-dev-wasm32`, or take the WASI SDK";
/// What to install where there is no compiler.
pub const NO_COMPILER: &str = "there is no C compiler for WebAssembly: download the WASI SDK \
    (https://github.com/WebAssembly/wasi-sdk) and set `WASI_SDK_PATH` to its folder, or install \
    Debian's `clang-22`, `lld-22`, `llvm-22`, `libclang-rt-22-dev-wasm32` and `wasi-libc`";
/// What to install where Debian's libc is that of Debian 12, with which nothing compiles.
const OLD_LIBC: &str = "the `wasi-libc` of this machine is too old: download the WASI SDK \
    (https://github.com/WebAssembly/wasi-sdk) and set `WASI_SDK_PATH` to its folder, or install \
    the `wasi-libc` of Debian 13 or later";
/// wasi-libc's emulations that the runtime has, as macros and as libraries.
const EMULATIONS: [(&str, &str); 3] = [
    ("_WASI_EMULATED_SIGNAL", "wasi-emulated-signal"),
    ("_WASI_EMULATED_GETPID", "wasi-emulated-getpid"),
    (
        "_WASI_EMULATED_PROCESS_CLOCKS",
        "wasi-emulated-process-clocks",
    ),
];

impl Toolchain {
    /// The macros with which headers offer what is emulated.
    pub fn emulations(&self) -> impl Iterator<Item = &'static str> {
        EMULATIONS.into_iter().map(|(name, _)| name)
    }

    /// What the compiler needs to link a program.
    #[must_use]
    pub fn link_flags(&self) -> Vec<String> {
        let libraries = self.cxx.iter().flat_map(|cxx| &cxx.libraries);
        let folders = libraries.filter_map(|library| library.parent());
        let folders = folders.chain([self.libraries.as_path()]);
        let mut flags: Vec<String> = folders.map(|it| format!("-L{}", it.display())).collect();
        flags.dedup();
        flags.extend(EMULATIONS.iter().map(|(_, library)| format!("-l{library}")));
        flags
    }
}

/// The toolchain of this machine: the WASI SDK that `WASI_SDK_PATH` names, or Debian's packages.
///
/// # Errors
/// When there is none.
pub fn find() -> Result<Toolchain> {
    let named = env::var_os("WASI_SDK_PATH").filter(|path| !path.is_empty());
    if let Some(folder) = named {
        return from_sdk(Path::new(&folder));
    }
    let sysroot = Path::new("/usr");
    let include = sysroot.join("include");
    if !include.join(DEBIAN_TARGET).is_dir() || version(Path::new(CLANG)).is_err() {
        bail!("{NO_COMPILER}");
    }
    if !include.join(NEWER_TARGET).is_dir() {
        bail!("{OLD_LIBC}");
    }
    from_debian(sysroot)
}

/// A folder that only releases of `wasi-libc` have that clang 22 can compile with.
const NEWER_TARGET: &str = "wasm32-wasip1";
const DEBIAN_TARGET: &str = "wasm32-wasi";
const CLANG: &str = "clang-22";
const DEBIAN: &str = "/usr/lib/llvm-22";

/// The WASI SDK in `folder`.
pub fn from_sdk(folder: &Path) -> Result<Toolchain> {
    let bin = folder.join("bin");
    let sysroot = folder.join("share/wasi-sysroot");
    let libraries = ["wasm32-wasip1", "wasm32-wasi"].map(|target| sysroot.join("lib").join(target));
    let libraries = libraries
        .into_iter()
        .find(|folder| folder.join("libc.a").is_file())
        .with_context(|| format!("no libc.a in {} (from `WASI_SDK_PATH`)", sysroot.display()))?;
    let target = libraries
        .file_name()
        .and_then(OsStr::to_str)
        .unwrap_or("wasm32-wasip1");
    Ok(Toolchain {
        target: vec![
            format!("--target={target}"),
            format!("--sysroot={}", sysroot.display()),
        ],
        builtins: builtins(&folder.join("lib/clang"), target)?,
        version: version(&bin.join("clang"))?,
        cxx: cxx(bin.join("clang++"), Vec::new(), &libraries),
        clang: bin.join("clang"),
        ar: bin.join("llvm-ar"),
        ranlib: bin.join("llvm-ranlib"),
        linker: bin.join("wasm-ld"),
        libraries,
    })
}

/// Debian's clang 22 with the wasi-libc in `sysroot`.
pub fn from_debian(sysroot: &Path) -> Result<Toolchain> {
    let target = DEBIAN_TARGET;
    let include = Path::new(DEBIAN)
        .join("include")
        .join(target)
        .join("c++/v1");
    let cxx_flags = ["-nostdinc++", "-isystem"].map(str::to_owned).into_iter();
    let cxx_flags = cxx_flags.chain([include.display().to_string()]).collect();
    Ok(Toolchain {
        target: vec![
            format!("--target={target}"),
            format!("--sysroot={}", sysroot.display()),
            "-isystem".to_owned(),
            sysroot.join("include").join(target).display().to_string(),
            // LLVM would rather be told `wasm32-wasip1`, which this wasi-libc does not know.
            "-Wno-deprecated".to_owned(),
        ],
        builtins: builtins(&Path::new(DEBIAN).join("lib/clang"), target)?,
        cxx: cxx(
            "clang++-22".into(),
            cxx_flags,
            &Path::new(DEBIAN).join("lib").join(target),
        ),
        version: version(Path::new(CLANG))?,
        clang: CLANG.into(),
        ar: "llvm-ar-22".into(),
        ranlib: "llvm-ranlib-22".into(),
        linker: "wasm-ld-22".into(),
        libraries: sysroot.join("lib").join(target),
    })
}

/// C++ with the libraries in a folder, if they are there. Those without exceptions are in a folder
/// of their own in newer SDKs.
fn cxx(compiler: PathBuf, flags: Vec<String>, folder: &Path) -> Option<Cxx> {
    let folders = [folder.join("noeh"), folder.to_owned()];
    let folder = folders.iter().find(|it| it.join("libc++.a").is_file())?;
    Some(Cxx {
        compiler,
        flags,
        libraries: vec![folder.join("libc++.a"), folder.join("libc++abi.a")],
    })
}

fn version(clang: &Path) -> Result<String> {
    let text = process::output(Command::new(clang).arg("--version"))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Finds `libclang_rt.builtins` for wasm below clang's resource folders.
fn builtins(resources: &Path, target: &str) -> Result<PathBuf> {
    let files = WalkDir::new(resources)
        .sort_by_file_name()
        .into_iter()
        .flatten();
    files
        .map(walkdir::DirEntry::into_path)
        .find(|path| {
            let text = path.to_string_lossy();
            text.ends_with("libclang_rt.builtins-wasm32.a")
                || (text.ends_with("libclang_rt.builtins.a") && text.contains(target))
        })
        .with_context(|| {
            format!(
                "no libclang_rt.builtins for wasm32 in {}",
                resources.display()
            )
        })
}
