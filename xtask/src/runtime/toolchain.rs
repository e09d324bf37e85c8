//! The C toolchain for wasm: the WASI SDK that `WASI_SDK_PATH` names, else Debian's clang with
//! Debian's wasi-libc.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::process;

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
    /// What `clang --version` says first.
    pub version: String,
}

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
        clang: bin.join("clang"),
        ar: bin.join("llvm-ar"),
        ranlib: bin.join("llvm-ranlib"),
        linker: bin.join("wasm-ld"),
        libraries,
    })
}

/// Debian's clang 22 with the wasi-libc in `sysroot`.
pub fn from_debian(sysroot: &Path) -> Result<Toolchain> {
    let target = "wasm32-wasi";
    Ok(Toolchain {
        target: vec![
            format!("--target={target}"),
            format!("--sysroot={}", sysroot.display()),
            "-isystem".to_owned(),
            sysroot.join("include").join(target).display().to_string(),
            // LLVM would rather be told `wasm32-wasip1`, which this wasi-libc does not know.
            "-Wno-deprecated".to_owned(),
        ],
        builtins: builtins(Path::new("/usr/lib/llvm-22/lib/clang"), target)?,
        version: version(Path::new("clang-22"))?,
        clang: "clang-22".into(),
        ar: "llvm-ar-22".into(),
        ranlib: "llvm-ranlib-22".into(),
        linker: "wasm-ld-22".into(),
        libraries: sysroot.join("lib").join(target),
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
