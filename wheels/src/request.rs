//! One source distribution that somebody has, with or without a recipe.

use crate::file::name;
use crate::guess::guess;
use crate::kit::Kit;
use crate::library::{Builder, Library};
use crate::make::{Packed, compile, wheel};
use crate::recipe::{Native, Recipe};
use crate::source::{Sdist, unpack};
use crate::toolchain::{self, Toolchain};
use crate::tools::Tools;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What is asked for.
pub struct Request<'a> {
    /// The source distribution's file.
    pub sdist: &'a Path,
    /// Settings for its build system.
    pub settings: BTreeMap<String, Vec<String>>,
    /// What came with the runtime.
    pub kit: &'a Kit,
    /// Takes what programs print.
    pub log: &'a Path,
    /// Hears of what takes time, and of what was decided.
    pub says: &'a dyn Fn(&str),
}

/// Why there is no wheel.
#[derive(Debug)]
pub struct Failed {
    /// The reasons, each that of the one before it.
    pub reasons: Vec<String>,
}

impl From<anyhow::Error> for Failed {
    fn from(error: anyhow::Error) -> Failed {
        Failed {
            reasons: error.chain().map(ToString::to_string).collect(),
        }
    }
}

impl Request<'_> {
    /// Makes the wheel, with the C compiler of this machine: its file name, and what it is.
    ///
    /// # Errors
    /// What is missing, or what a program said.
    pub fn make(&self) -> Result<(String, Packed), Failed> {
        Ok(self.made()?)
    }

    fn made(&self) -> Result<(String, Packed)> {
        let folder = tempfile::tempdir().context("there is no room for what is compiled")?;
        let scratch = folder.path();
        let (source, compiled) = (scratch.join("source"), scratch.join("compiled"));
        for folder in [&source, &compiled] {
            fs::create_dir(folder)?;
        }
        let recipes = self.kit.recipes();
        unpack(self.sdist, &source, self.log)?;
        let recipe = self.recipe(&source, &recipes)?;
        let toolchain = toolchain::find()?;
        let libraries = self.libraries(&recipe, &recipes, (&toolchain, scratch))?;
        let sdist = Sdist {
            source: &source,
            patches: &recipes.join("patches"),
        };
        sdist.patch(&recipe, self.log)?;
        let tools = Tools {
            toolchain: &toolchain,
            headers: &self.kit.headers(),
            sysconfig: &self.kit.sysconfig(),
            pyo3: &self.kit.pyo3(),
            libraries: &libraries,
            log: self.log,
            says: self.says,
        };
        compile(&tools, &recipe, &source, scratch, &compiled)?;
        let packed = wheel(&tools, &recipe, &source, scratch, &compiled)?;
        Ok((name(&recipe.name, &recipe.version), packed))
    }

    /// C libraries that the recipe names. The archives of their sources are beside that of the
    /// package.
    fn libraries(
        &self,
        recipe: &Recipe,
        recipes: &Path,
        (toolchain, scratch): (&Toolchain, &Path),
    ) -> Result<Vec<PathBuf>> {
        let builder = Builder {
            toolchain,
            patches: &recipes.join("patches"),
            log: self.log,
        };
        let beside = self.sdist.parent().unwrap_or(Path::new(""));
        let libraries = recipe.libraries(recipes)?;
        let absent = libraries
            .iter()
            .filter(|it| !beside.join(&it.file).is_file());
        let absent: Vec<String> = absent.map(Library::wanted).collect();
        if !absent.is_empty() {
            bail!(
                "`{}` needs sources of C libraries beside its own:\n{}",
                recipe.name,
                absent.join("\n")
            );
        }
        let mut folders: Vec<PathBuf> = Vec::new();
        for library in libraries {
            let archive = beside.join(&library.file);
            let found = format!("{:x}", Sha256::digest(fs::read(&archive)?));
            if found != library.sha256 {
                let (archive, expected) = (archive.display(), &library.sha256);
                bail!("`{archive}` has SHA-256 {found}, expected {expected}");
            }
            (self.says)(&format!("compiling the C library `{}`", library.name));
            let folder = scratch.join(format!("library-{}", library.name));
            fs::create_dir(&folder)?;
            builder.build(&library, &archive, &folders, &folder)?;
            folders.push(folder);
        }
        Ok(folders)
    }

    /// The recipe that ships, if it is of this release, or one that the sources lead to.
    fn recipe(&self, source: &Path, recipes: &Path) -> Result<Recipe> {
        let mut recipe = guess(source)?;
        let known = Recipe::all(recipes)?;
        if let Some(known) = known.into_iter().find(|it| it.name == recipe.name) {
            if known.version == recipe.version {
                recipe = known;
            } else {
                (self.says)(&format!(
                    "there is a recipe for `{}` {}, and not for {}, which is built without one",
                    known.name, known.version, recipe.version
                ));
            }
        }
        if let Native::Build(build) = &mut recipe.native {
            for (key, values) in &self.settings {
                let known = build.settings.entry(key.clone()).or_default();
                known.extend(values.iter().cloned());
            }
        }
        Ok(recipe)
    }
}
