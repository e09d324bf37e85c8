//! Makes native packages: from a source distribution to a wheel for components.
//!
//! ```text
//!             ┌─ C files that a recipe lists ── clang ──────────────▶ objects ─┐
//! sdist ─ patches ─ a crate with PyO3 ───────── cargo ──────────────▶ library ─┼─ `wasm-ld -r`,
//!             └─ its own build system ── a compiler that makes ──▶ an object ──┘  isolate ─▶ wheel
//!                                        objects in place of        for each
//!                                        shared libraries           module
//! ```
//! `cargo xtask natives` makes those that ship, and `hognose wheel` any other. `hognose-natives`
//! has the format.

mod backend;
mod compile;
mod environment;
mod failure;
mod file;
mod guess;
mod kit;
mod object;
pub mod process;
mod recipe;
mod request;
mod source;
mod support;
pub mod toolchain;

pub use file::name;
pub use guess::guess;
pub use kit::{FOLDER, Kit};
pub use recipe::{Build, C, Crate, Native, Recipe};
pub use request::{Failed, Request};
pub use source::{Sdist, unpack};
pub use toolchain::Toolchain;

use anyhow::{Context as _, Result};
use hognose_natives::Description;
use std::path::Path;

/// What makes packages, beside what is on this machine.
pub struct Tools<'a> {
    /// For C and C++.
    pub toolchain: &'a Toolchain,
    /// Python's headers, as the runtime was compiled with.
    pub headers: &'a Path,
    /// What `sysconfig` says of the runtime's Python, as CPython's build writes it.
    pub sysconfig: &'a Path,
    /// What PyO3 has to know of it.
    pub pyo3: &'a Path,
    /// Takes what programs print.
    pub log: &'a Path,
    /// Hears of what takes time.
    pub says: &'a dyn Fn(&str),
}

/// A fingerprint of this crate, for keys of caches.
#[must_use]
pub fn fingerprint() -> String {
    [
        include_str!("backend.rs"),
        include_str!("backend.py"),
        include_str!("compile.rs"),
        include_str!("compiler.py"),
        include_str!("environment.rs"),
        include_str!("toolchain.rs"),
    ]
    .concat()
}

/// Compiles a package whose sources are in `source`: what [`wheel`] needs goes into `out`, and all
/// else into `scratch`.
///
/// # Errors
/// What a program said.
pub fn compile(
    tools: &Tools<'_>,
    recipe: &Recipe,
    source: &Path,
    scratch: &Path,
    out: &Path,
) -> Result<()> {
    match &recipe.native {
        Native::C(c) => {
            compile::c(tools, c, source, out).with_context(|| failure::of("clang", tools.log))
        }
        Native::Rust(found) => compile::rust(tools, found, source, scratch, out),
        Native::Build(build) => backend::run(tools, build, source, scratch, out),
    }
}

/// A wheel, and what is native in it.
pub struct Packed {
    /// The wheel's bytes.
    pub bytes: Vec<u8>,
    /// What it says of itself.
    pub description: Description,
    /// The object.
    pub object: Vec<u8>,
}

/// An object, and the modules in it.
pub struct Made {
    /// The object.
    pub object: Vec<u8>,
    /// The modules' dotted names.
    pub modules: Vec<String>,
}

/// Makes the object of what was compiled, of a recipe without a build system.
///
/// # Errors
/// When it is not one that can be in a component.
pub fn object(tools: &Tools<'_>, recipe: &Recipe, scratch: &Path, compiled: &Path) -> Result<Made> {
    object::of_recipe(tools, recipe, scratch, compiled)
}

/// Makes the wheel of what was compiled.
///
/// # Errors
/// When the object is not one that can be in a component.
pub fn wheel(
    tools: &Tools<'_>,
    recipe: &Recipe,
    source: &Path,
    scratch: &Path,
    compiled: &Path,
) -> Result<Packed> {
    let (files, made) = match &recipe.native {
        Native::Build(_) => {
            let mut files = file::Files::of_wheel(compiled, recipe)?;
            let modules = files.take_modules();
            let made = object::of_modules(tools, recipe, modules, scratch)?;
            (files, made)
        }
        Native::C(_) | Native::Rust(_) => {
            let made = object::of_recipe(tools, recipe, scratch, compiled)?;
            (file::Files::of_source(source, recipe)?, made)
        }
    };
    let modules: Vec<&str> = made.modules.iter().map(String::as_str).collect();
    let licences = files.licences.clone();
    let description = Description::new(&recipe.name, &recipe.version, &modules, licences);
    let bytes = file::write(&description, &made.object, files)?;
    Ok(Packed {
        bytes,
        description,
        object: made.object,
    })
}
