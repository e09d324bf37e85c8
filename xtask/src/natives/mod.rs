//! `cargo xtask natives`: native packages as wheels, from their source distributions.

mod libraries;
mod sdist;
pub mod web;

use crate::runtime::{self, Base, cache::Key, manifest::NATIVES};
use crate::setup;
use anyhow::{Context, Result};
use hognose_wheels::{Kit, Native, Recipe, Sdist, Tools};
use std::fs;
use std::path::{Path, PathBuf};

/// Options of `cargo xtask natives`.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// The packages [default: all that `natives/packages.toml` has]
    #[arg(value_name = "PACKAGE")]
    packages: Vec<String>,
    /// Where the wheels go [default: the runtime's folder, where `hognose build` finds them]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Keep what recipes leave out, as a package's own tests
    #[arg(long)]
    whole: bool,
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
    let folder = workspace.join("natives");
    let recipes = Recipe::named(&folder, &args.packages)?;
    let runtime = runtime::Args::default();
    let needs = setup::Needs {
        build_systems: recipes
            .iter()
            .any(|recipe| matches!(recipe.native, Native::Build(_))),
        ..runtime::needs(&runtime)
    };
    setup::ensure(&needs, &runtime.setup)?;
    let base = runtime::base(&runtime)?;
    let default = workspace.join("target/runtime").join(NATIVES);
    let out = args.out.as_deref().unwrap_or(&default);
    fs::create_dir_all(out)?;
    for mut recipe in recipes {
        if args.whole {
            recipe.leave_out.clear();
        }
        let built = build(&base, &recipe, &folder)?;
        let file = out.join(built.file_name().context("a wheel has a name")?);
        fs::copy(&built, &file).with_context(|| format!("cannot write {}", file.display()))?;
        eprintln!("natives: {}", file.display());
    }
    Ok(())
}

/// The package's wheel: built, or as it was built before. What takes minutes is a step of its own.
fn build(base: &Base, recipe: &Recipe, recipes: &Path) -> Result<PathBuf> {
    let patches = &recipes.join("patches");
    let Recipe { name, version, .. } = recipe;
    let file = sdist::get(&base.cache, name, (&recipe.sdist, &recipe.sha256))?;
    let unpack = |folder: &Path, log: &Path| {
        let source = folder.join("source");
        fs::create_dir(&source)?;
        hognose_wheels::unpack(&file, &source, log)?;
        let sdist = Sdist {
            source: &source,
            patches,
        };
        sdist.patch(recipe, log)?;
        anyhow::Ok(source)
    };
    let mut key = Key::new(&hognose_wheels::fingerprint());
    key.text(&base.cpython.1)
        .text(&base.toolchain.version)
        .text(&recipe.sha256)
        .text(&format!("{:?}", recipe.native));
    for patch in &recipe.patches {
        key.file(&patches.join(patch))?;
    }
    let (libraries, of_libraries) = libraries::build(base, recipe, recipes)?;
    if !libraries.is_empty() {
        key.text(&of_libraries);
    }
    let libraries = libraries.as_slice();
    let compiled = base
        .cache
        .step(&format!("compiled-{name}"), &key, |folder, log| {
            let scratch = tempfile::tempdir()?;
            let source = unpack(scratch.path(), log)?;
            let paths = Paths::of(base, log)?;
            let tools = paths.tools(base, libraries);
            hognose_wheels::compile(&tools, recipe, &source, scratch.path(), folder)
        })?;
    let mut key = Key::new(&key.finish());
    key.text(&format!("{recipe:?}"));
    let workspace = crate::workspace::root()?;
    // What makes the object and its description, and not what joins them.
    for folder in ["natives/src/object", "wheels/src"] {
        key.tree(&workspace.join(folder))?;
    }
    key.file(&workspace.join("natives/src/description.rs"))?;
    let wheel = hognose_wheels::name(name, version);
    let folder = base
        .cache
        .step(&format!("native-{name}"), &key, |folder, log| {
            let scratch = tempfile::tempdir()?;
            let source = unpack(scratch.path(), log)?;
            let paths = Paths::of(base, log)?;
            let packed = hognose_wheels::wheel(
                &paths.tools(base, libraries),
                recipe,
                &source,
                scratch.path(),
                &compiled,
            )?;
            Ok(fs::write(folder.join(&wheel), packed.bytes)?)
        })?;
    Ok(folder.join(wheel))
}

/// Files that tools read and write.
struct Paths {
    headers: PathBuf,
    sysconfig: PathBuf,
    pyo3: PathBuf,
    log: PathBuf,
}

impl Paths {
    fn of(base: &Base, log: &Path) -> Result<Paths> {
        let cpython = (base.cpython.0.as_path(), base.cpython.1.as_str());
        let kit = Kit::of(&runtime::packages::folder(&base.cache, cpython)?.0);
        Ok(Paths {
            headers: kit.headers(),
            sysconfig: kit.sysconfig(),
            pyo3: kit.pyo3(),
            log: log.to_owned(),
        })
    }

    fn tools<'a>(&'a self, base: &'a Base, libraries: &'a [PathBuf]) -> Tools<'a> {
        Tools {
            toolchain: &base.toolchain,
            headers: &self.headers,
            sysconfig: &self.sysconfig,
            pyo3: &self.pyo3,
            libraries,
            log: &self.log,
            says: &|what| eprintln!("natives: {what} ..."),
        }
    }
}
