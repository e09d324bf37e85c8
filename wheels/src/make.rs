//! From sources to a wheel: what is compiled, and what is made of it. The first takes minutes, and
//! can be kept.

use crate::compile::{c, rust};
use crate::object::{self, Made};
use crate::recipe::{Build, Native, Recipe};
use crate::tools::Tools;
use crate::{backend, cmake, failure, file, library};
use anyhow::{Context as _, Result};
use hognose_natives::Description;
use std::path::{Path, PathBuf};

/// A fingerprint of this crate, for keys of caches.
#[must_use]
pub fn fingerprint() -> String {
    let ours = [
        include_str!("backend.rs"),
        include_str!("backend.py"),
        include_str!("cmake.rs"),
        include_str!("compile.rs"),
        include_str!("compiler.py"),
        include_str!("environment.rs"),
        include_str!("numpy.rs"),
        include_str!("toolchain.rs"),
        include_str!("stubgen.py"),
    ];
    ours.into_iter()
        .chain(cmake::FILES.map(|(_, text)| text))
        .collect()
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
        Native::C(files) => {
            c(tools, files, source, out).with_context(|| failure::of("clang", tools.log))
        }
        Native::Rust(found) => rust(tools, found, source, scratch, out),
        Native::Build(build) => {
            let build = given(build, tools.libraries);
            backend::run(tools, &build, source, scratch, out)
        }
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
            files.add_licences(library::licences(tools.libraries)?);
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

/// The build with the folders of libraries in the variables that build systems read.
fn given(build: &Build, folders: &[PathBuf]) -> Build {
    let mut build = build.clone();
    if folders.is_empty() {
        // What the user's own variables say.
        return build;
    }
    let mut add = |variable: &str, option: &str, inner: &str| {
        let words = folders.iter();
        let words = words.map(|folder| format!("{option}{}", folder.join(inner).display()));
        let text = build.env.entry(variable.to_owned()).or_default();
        for word in words {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&word);
        }
    };
    add("CFLAGS", "-I", "include");
    add("LDFLAGS", "-L", "lib");
    build
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn build_systems_are_told_where_libraries_are() {
        let build = given(&Build::default(), &["/a".into(), "/b".into()]);
        assert_eq!(build.env["CFLAGS"], "-I/a/include -I/b/include");
        assert_eq!(build.env["LDFLAGS"], "-L/a/lib -L/b/lib");
        assert!(given(&Build::default(), &[]).env.is_empty());
    }
}
