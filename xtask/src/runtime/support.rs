//! Our own C files that stand between CPython and the guest: unpacking of tables, and what is
//! derived of other memory.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::cache::{Cache, Key};
use super::cpython;
use super::toolchain::Toolchain;
use crate::process;

const SOURCES: [&str; 2] = ["tables", "derived"];

/// Compiles the files: objects to link, and the key. `wasm` is CPython's build, `libraries` that of
/// the C libraries, `site` our folder.
pub fn build(
    cache: &Cache,
    toolchain: &Toolchain,
    wasm: (&Path, &str),
    libraries: &Path,
    site: &Path,
) -> Result<(Vec<PathBuf>, String)> {
    let mut key = Key::new(include_str!("support.rs"));
    key.text(wasm.1);
    for name in SOURCES {
        key.file(&site.join(format!("{name}.c")))?;
    }
    let headers = wasm.0.join("include");
    let folder = cache.step("support", &key, |folder, log| {
        for name in SOURCES {
            let mut clang = Command::new(&toolchain.clang);
            clang.args(&toolchain.target).args(["-c", "-Os", "-g0"]);
            clang.args(
                cpython::CFLAGS
                    .split_whitespace()
                    .filter(|flag| flag.starts_with("-D")),
            );
            for include in [
                &headers,
                &headers.join("internal"),
                &libraries.join("include"),
            ] {
                clang.arg("-I").arg(include);
            }
            clang
                .arg(site.join(format!("{name}.c")))
                .arg("-o")
                .arg(folder.join(format!("{name}.o")));
            process::run(&mut clang, log)?;
        }
        Ok(())
    })?;
    let objects = SOURCES
        .iter()
        .map(|name| folder.join(format!("{name}.o")))
        .collect();
    Ok((objects, key.finish()))
}
