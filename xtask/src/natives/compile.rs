//! From a package's sources to its object.

use super::recipe::{C, Crate, Native, Recipe};
use crate::process;
use crate::runtime::Base;
use anyhow::{Context, Result};
use hognose_link::{Rust, TARGET};
use hognose_natives::isolate;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The package's object. `source` is the folder of its sources, `scratch` is for what is made on
/// the way.
pub fn object(
    base: &Base,
    recipe: &Recipe,
    (source, scratch): (&Path, &Path),
    log: &Path,
) -> Result<Vec<u8>> {
    let modules = recipe.modules();
    let files = match &recipe.native {
        Native::C(c) => compile_c(base, c, (source, scratch), log)?,
        Native::Rust(found) => {
            let library = compile_rust(base, found, (source, scratch), log)?;
            let roots = roots(base, modules.keys(), scratch, log)?;
            vec![roots, library]
        }
    };
    let linked = scratch.join("linked.o");
    let mut linker = Command::new(&base.toolchain.linker);
    linker.arg("-r").args(&files).arg("-o").arg(&linked);
    process::run(&mut linker, log)?;
    let modules: BTreeMap<&str, &str> = modules
        .iter()
        .map(|(init, name)| (init.as_str(), name.as_str()))
        .collect();
    let isolated = isolate(&fs::read(&linked)?, &modules);
    let isolated = isolated.with_context(|| format!("`{}` cannot be linked", recipe.name))?;
    Ok(isolated.object)
}

/// An object that refers to the functions, so that the linker takes of a library what they need.
fn roots<'a>(
    base: &Base,
    inits: impl Iterator<Item = &'a String>,
    scratch: &Path,
    log: &Path,
) -> Result<PathBuf> {
    let inits: Vec<&str> = inits.map(String::as_str).collect();
    let declared: String = inits
        .iter()
        .map(|init| format!("void *{init}(void);\n"))
        .collect();
    let text = format!(
        "{declared}void *(*hognose_roots[])(void) = {{{}}};\n",
        inits.join(", ")
    );
    let (file, object) = (scratch.join("roots.c"), scratch.join("roots.o"));
    fs::write(&file, text)?;
    let mut clang = Command::new(&base.toolchain.clang);
    clang
        .args(&base.toolchain.target)
        .args(["-c", "-O2", "-g0"]);
    process::run(clang.arg(&file).arg("-o").arg(&object), log)?;
    Ok(object)
}

fn compile_c(
    base: &Base,
    c: &C,
    (source, scratch): (&Path, &Path),
    log: &Path,
) -> Result<Vec<PathBuf>> {
    let toolchain = &base.toolchain;
    let mut objects = Vec::new();
    for (number, file) in c.modules.values().flatten().enumerate() {
        let object = scratch.join(format!("{number}.o"));
        let mut clang = Command::new(&toolchain.clang);
        // Names of files are relative, so that no folder of this machine is in `__FILE__`.
        clang.current_dir(source).args(&toolchain.target);
        clang.args(["-c", "-O2", "-g0", "-DNDEBUG", "-fvisibility=hidden"]);
        clang.args(["-ffunction-sections", "-fdata-sections", "-msimd128"]);
        clang.args(c.defines.iter().map(|define| format!("-D{define}")));
        clang.args(&c.flags);
        clang.args(c.include.iter().map(|folder| format!("-I{folder}")));
        clang.arg("-I").arg(base.cpython.0.join("include"));
        clang.arg(file).arg("-o").arg(&object);
        process::run(&mut clang, log)?;
        objects.push(object);
    }
    Ok(objects)
}

/// The static library of a crate.
fn compile_rust(
    base: &Base,
    found: &Crate,
    (source, scratch): (&Path, &Path),
    log: &Path,
) -> Result<PathBuf> {
    let rust = Rust::ready(TARGET, &mut |what| eprintln!("natives: {what} ..."))?;
    let config = scratch.join("pyo3.txt");
    fs::write(&config, crate::runtime::kit::pyo3())?;
    let mut cargo = rust.cargo_rustc();
    cargo
        .args(["--locked", "--lib", "--crate-type", "staticlib"])
        .current_dir(source.join(&found.folder))
        .env("PYO3_CONFIG_FILE", &config)
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .env("CARGO_ENCODED_RUSTFLAGS", flags(&rust, source));
    let c = "wasm32_wasip1";
    let toolchain = &base.toolchain;
    cargo.env(format!("CC_{c}"), &toolchain.clang);
    cargo.env(format!("AR_{c}"), &toolchain.ar);
    let words = ["-O2", "-g0", "-ffunction-sections", "-fdata-sections"].map(str::to_owned);
    let words: Vec<String> = toolchain.target.iter().cloned().chain(words).collect();
    cargo.env(format!("CFLAGS_{c}"), words.join(" "));
    process::run(&mut cargo, log)?;
    let folder = scratch.join("target").join(TARGET).join("release");
    let libraries = fs::read_dir(&folder)?.flatten().map(|entry| entry.path());
    let mut libraries = libraries.filter(|path| path.extension().is_some_and(|end| end == "a"));
    libraries
        .next()
        .with_context(|| format!("no library in {}", folder.display()))
}

/// Panic messages name source files: no folder of this machine may show there.
fn flags(rust: &Rust, source: &Path) -> String {
    let mut flags = vec!["-Ctarget-feature=+simd128".to_owned()];
    flags.extend(crate::runtime::guest::remapped_registry());
    flags.push(format!("--remap-path-prefix={}=/package", source.display()));
    flags.extend(rust.flags());
    flags.join("\u{1f}")
}
