//! From what was compiled to a package's object.

use crate::process;
use crate::recipe::{Native, Recipe, init};
use crate::support;
use crate::tools::Tools;
use anyhow::{Context, Result, bail};
use hognose_natives::{init_symbol, isolate};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An object, and the modules in it.
pub struct Made {
    /// The object.
    pub object: Vec<u8>,
    /// The modules' dotted names.
    pub modules: Vec<String>,
}

/// The object of what a recipe names.
pub(crate) fn of_recipe(
    tools: &Tools<'_>,
    recipe: &Recipe,
    scratch: &Path,
    compiled: &Path,
) -> Result<Made> {
    let modules: Vec<String> = match &recipe.native {
        Native::Build(_) => bail!("`{}` is built by a build system", recipe.name),
        Native::C(c) => c.modules.keys().cloned().collect(),
        Native::Rust(found) => vec![found.module.clone()],
    };
    let linked = scratch.join("linked.o");
    let mut objects: Vec<PathBuf> = fs::read_dir(compiled)?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
    objects.sort();
    relocatable(tools, &objects, &linked)?;
    let names: BTreeMap<String, &str> = modules
        .iter()
        .map(|name| (init(name), name.as_str()))
        .collect();
    Ok(Made {
        object: isolated(recipe, &fs::read(&linked)?, &names)?,
        modules,
    })
}

/// One object of those of modules, each with symbols of its own, as shared libraries have them.
pub(crate) fn of_modules(
    tools: &Tools<'_>,
    recipe: &Recipe,
    modules: BTreeMap<String, Vec<u8>>,
    scratch: &Path,
) -> Result<Made> {
    if modules.is_empty() {
        bail!(
            "the build system of `{}` made no native module: use its pure release",
            recipe.name
        );
    }
    let library = support::library(tools, scratch)?;
    let mut objects = Vec::new();
    for (number, (name, object)) in modules.iter().enumerate() {
        let names = BTreeMap::from([(init(name), name.as_str())]);
        let path = scratch.join(format!("module{number}.o"));
        let own = scratch.join("own.o");
        fs::write(&own, object)?;
        relocatable(tools, &[own, library.clone()], &path)?;
        let object = isolated(recipe, &fs::read(&path)?, &names);
        fs::write(&path, object.with_context(|| format!("in `{name}`"))?)?;
        objects.push(path);
    }
    let linked = scratch.join("linked.o");
    relocatable(tools, &objects, &linked)?;
    let names: BTreeMap<String, &str> = modules
        .keys()
        .map(|name| (init_symbol(name), name.as_str()))
        .collect();
    Ok(Made {
        object: isolated(recipe, &fs::read(&linked)?, &names)?,
        modules: modules.into_keys().collect(),
    })
}

fn relocatable(tools: &Tools<'_>, objects: &[PathBuf], linked: &Path) -> Result<()> {
    let mut linker = Command::new(&tools.toolchain.linker);
    linker.arg("-r").args(objects).arg("-o").arg(linked);
    process::run(&mut linker, tools.log)
}

fn isolated(recipe: &Recipe, object: &[u8], names: &BTreeMap<String, &str>) -> Result<Vec<u8>> {
    let names: BTreeMap<&str, &str> = names
        .iter()
        .map(|(init, name)| (init.as_str(), *name))
        .collect();
    let isolated = isolate(object, &names);
    let isolated = isolated.with_context(|| format!("`{}` cannot be linked", recipe.name))?;
    Ok(isolated.object)
}
