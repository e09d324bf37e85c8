//! What a recipe has compiled without the package's build system: C files, and crates.

use crate::process;
use crate::recipe::{C, Crate, init};
use crate::toolchain::FLAGS;
use crate::tools::Tools;
use anyhow::{Context, Result};
use hognose_link::{Rust, TARGET};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Compiles C files into objects in `out`.
pub(crate) fn c(tools: &Tools<'_>, c: &C, source: &Path, out: &Path) -> Result<()> {
    let toolchain = tools.toolchain;
    for (number, file) in c.modules.values().flatten().enumerate() {
        let mut clang = Command::new(&toolchain.clang);
        // Names of files are relative, so that no folder of this machine is in `__FILE__`.
        clang.current_dir(source).args(&toolchain.target);
        clang.arg("-c").args(FLAGS).arg("-fvisibility=hidden");
        clang.args(c.defines.iter().map(|define| format!("-D{define}")));
        clang.args(&c.flags);
        clang.args(c.include.iter().map(|folder| format!("-I{folder}")));
        clang.arg("-I").arg(tools.headers).arg(file);
        clang.arg("-o").arg(out.join(format!("{number:04}.o")));
        process::run(&mut clang, tools.log)?;
    }
    Ok(())
}

/// Compiles a crate into a static library in `out`.
pub(crate) fn rust(
    tools: &Tools<'_>,
    found: &Crate,
    source: &Path,
    scratch: &Path,
    out: &Path,
) -> Result<()> {
    let rust = Rust::ready(TARGET, &mut |what| (tools.says)(what))?;
    let target = scratch.join("target");
    let mut cargo = rust.cargo_rustc();
    let folder = source.join(&found.folder);
    if folder.join("Cargo.lock").is_file() || source.join("Cargo.lock").is_file() {
        cargo.arg("--locked");
    }
    if !found.features.is_empty() {
        cargo.args(["--features", &found.features.join(",")]);
    }
    cargo
        .args(["--lib", "--crate-type", "staticlib"])
        .current_dir(&folder)
        .env("PYO3_CONFIG_FILE", tools.pyo3)
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(&rust, source));
    // C that crates bring is compiled by `cc`.
    let c = "wasm32_wasip1";
    let toolchain = tools.toolchain;
    cargo.env(format!("CC_{c}"), &toolchain.clang);
    cargo.env(format!("AR_{c}"), &toolchain.ar);
    let words = ["-O2", "-g0", "-ffunction-sections", "-fdata-sections"].map(str::to_owned);
    let words: Vec<String> = toolchain.target.iter().cloned().chain(words).collect();
    cargo.env(format!("CFLAGS_{c}"), words.join(" "));
    process::run(&mut cargo, tools.log)?;
    let made = target.join(TARGET).join("release");
    let libraries = fs::read_dir(&made)?.flatten().map(|entry| entry.path());
    let mut libraries = libraries.filter(|path| path.extension().is_some_and(|end| end == "a"));
    let library = libraries
        .next()
        .with_context(|| format!("cargo made no library in {}", made.display()))?;
    fs::copy(library, out.join("library.a"))?;
    root(tools, &init(&found.module), out)
}

/// An object that refers to the function, so that the linker takes of a library what it needs.
fn root(tools: &Tools<'_>, init: &str, out: &Path) -> Result<()> {
    let text = format!("void *{init}(void);\nvoid *(*hognose_root)(void) = {init};\n");
    let (file, object) = (out.join("0000.c"), out.join("0000.o"));
    fs::write(&file, text)?;
    let mut clang = Command::new(&tools.toolchain.clang);
    clang.args(&tools.toolchain.target);
    clang.args(["-c", "-O2", "-g0"]).arg(&file);
    process::run(clang.arg("-o").arg(&object), tools.log)?;
    Ok(fs::remove_file(&file)?)
}

/// Panic messages name source files: no folder of this machine may show there.
fn flags(rust: &Rust, source: &Path) -> String {
    let mut flags = vec!["-Ctarget-feature=+simd128".to_owned()];
    flags.extend(hognose_link::remapped_registry());
    flags.push(format!("--remap-path-prefix={}=/package", source.display()));
    flags.extend(rust.flags());
    flags.join("\u{1f}")
}
