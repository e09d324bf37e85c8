//! `natives/packages.toml`: which native packages there are, and how each is built.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    package: Vec<Recipe>,
}

/// How a package is built.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// The package's name as indexes normalise it.
    pub name: String,
    pub version: String,
    /// The file name of the source distribution, and its hash.
    pub sdist: String,
    pub sha256: String,
    /// Folders with the package's Python files.
    pub python: Vec<String>,
    /// Files with the licences of all that is compiled.
    pub licences: Vec<String>,
    #[serde(flatten)]
    pub native: Native,
}

/// What is compiled.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Native {
    C(C),
    Rust(Crate),
}

/// C files.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct C {
    /// Native modules, and the files that each is made of.
    pub modules: BTreeMap<String, Vec<String>>,
    /// Folders with headers.
    #[serde(default)]
    pub include: Vec<String>,
    /// Macros, as in `NAME=VALUE`.
    #[serde(default)]
    pub defines: Vec<String>,
    /// Other options of the compiler.
    #[serde(default)]
    pub flags: Vec<String>,
}

/// A crate that uses PyO3.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crate {
    /// Its folder.
    pub folder: String,
    /// The native module.
    pub module: String,
}

impl Recipe {
    /// All that there are.
    pub fn all(workspace: &Path) -> Result<Vec<Recipe>> {
        let file = workspace.join("natives/packages.toml");
        let text = fs::read_to_string(&file)?;
        let file: File = toml::from_str(&text).with_context(|| format!("in {}", file.display()))?;
        Ok(file.package)
    }

    /// Those that are named, or all of them.
    pub fn named(workspace: &Path, names: &[String]) -> Result<Vec<Recipe>> {
        let all = Recipe::all(workspace)?;
        if names.is_empty() {
            return Ok(all);
        }
        let find = |name: &String| match all.iter().find(|recipe| recipe.name == *name) {
            Some(recipe) => Ok(recipe.clone()),
            None => {
                let known: Vec<&str> = all.iter().map(|recipe| recipe.name.as_str()).collect();
                bail!(
                    "there is no recipe for `{name}`, but for {}",
                    known.join(", ")
                )
            }
        };
        names.iter().map(find).collect()
    }

    /// The native modules, by the functions that make them in the source.
    pub fn modules(&self) -> BTreeMap<String, String> {
        let names: Vec<&String> = match &self.native {
            Native::C(c) => c.modules.keys().collect(),
            Native::Rust(found) => vec![&found.module],
        };
        let init = |name: &String| {
            let last = name.rsplit('.').next().unwrap_or(name);
            (format!("PyInit_{last}"), name.clone())
        };
        names.into_iter().map(init).collect()
    }
}
