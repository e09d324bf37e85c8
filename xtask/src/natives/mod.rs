//! `cargo xtask natives`: native packages as wheels, from their source distributions.

mod compile;
mod recipe;
mod sdist;
pub mod web;
mod wheel;

use crate::process;
use crate::runtime::{self, Base, cache::Key, manifest::NATIVES};
use crate::setup;
use anyhow::{Context, Result};
use hognose_natives::Description;
use recipe::{Native, Recipe};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Options of `cargo xtask natives`.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// The packages [default: all that `natives/packages.toml` has]
    #[arg(value_name = "PACKAGE")]
    packages: Vec<String>,
    /// Where the wheels go [default: the runtime's folder, where `hognose build` finds them]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

impl Args {
    /// Those that are named, or all.
    pub fn of(packages: &[&str]) -> Args {
        let packages = packages.iter().map(|name| (*name).to_owned());
        Args {
            packages: packages.collect(),
            ..Args::default()
        }
    }
}

/// Builds the packages.
pub fn run(args: &Args) -> Result<()> {
    let workspace = crate::workspace::root()?;
    let recipes = Recipe::named(workspace, &args.packages)?;
    let runtime = runtime::Args::default();
    setup::ensure(&runtime::needs(&runtime), &runtime.setup)?;
    let base = runtime::base(&runtime)?;
    let default = workspace.join("target/runtime").join(NATIVES);
    let out = args.out.as_deref().unwrap_or(&default);
    fs::create_dir_all(out)?;
    for recipe in &recipes {
        let built = build(&base, recipe)?;
        let file = out.join(built.file_name().context("a wheel has a name")?);
        fs::copy(&built, &file).with_context(|| format!("cannot write {}", file.display()))?;
        eprintln!("natives: {}", file.display());
    }
    Ok(())
}

/// The package's wheel: built, or as it was built before.
fn build(base: &Base, recipe: &Recipe) -> Result<PathBuf> {
    let Recipe { name, version, .. } = recipe;
    let file = sdist::get(&base.cache, name, (&recipe.sdist, &recipe.sha256))?;
    let mut key = Key::new(include_str!("compile.rs"));
    key.text(include_str!("mod.rs"))
        .text(include_str!("wheel.rs"))
        .text(&base.cpython.1)
        .text(&base.toolchain.version)
        .text(&format!("{recipe:?}"));
    // What makes the object and its description, and not what joins them.
    key.text(include_str!("../../../natives/src/description.rs"))
        .tree(&crate::workspace::root()?.join("natives/src/object"))?;
    let step = format!("native-{name}");
    let wheel = wheel::name(name, version);
    let folder = base.cache.step(&step, &key, |folder, log| {
        let scratch = tempfile::tempdir()?;
        let (source, scratch) = (scratch.path().join("source"), scratch.path());
        fs::create_dir(&source)?;
        let mut tar = Command::new("tar");
        tar.arg("-xf").arg(&file).arg("--strip-components=1");
        process::run(tar.arg("-C").arg(&source), log)?;
        let object = compile::object(base, recipe, (&source, scratch), log)?;
        let licences = recipe
            .licences
            .iter()
            .map(|file| format!("licenses/{file}"));
        let modules = recipe.modules();
        let modules: Vec<&str> = modules.values().map(String::as_str).collect();
        let contents = wheel::Wheel {
            description: &Description::new(name, version, &modules, licences.collect()),
            object: &object,
            source: &source,
            python: &recipe.python,
            made: match &recipe.native {
                Native::Rust(found) if recipe.python.is_empty() => Some(&found.module),
                Native::Rust(_) | Native::C(_) => None,
            },
            licences: &recipe.licences,
        };
        Ok(fs::write(folder.join(&wheel), contents.bytes()?)?)
    })?;
    Ok(folder.join(wheel))
}
