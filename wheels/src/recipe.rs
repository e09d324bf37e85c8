//! How a package is built. `natives/packages.toml` has those that ship.

use crate::library::Library;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    library: Vec<Library>,
    package: Vec<Recipe>,
}

/// How a package is built.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// The package's name as indexes normalise it.
    pub name: String,
    /// Its release.
    pub version: String,
    /// The file name of the source distribution.
    pub sdist: String,
    /// Its hash.
    pub sha256: String,
    /// Folders with the package's Python files, where they are not those that a build system takes.
    #[serde(default)]
    pub python: Vec<String>,
    /// Files with the licences of all that is compiled.
    #[serde(default)]
    pub licences: Vec<String>,
    /// Files in `natives/patches` that change the sources. Each begins with its reason.
    #[serde(default)]
    pub patches: Vec<String>,
    /// Files that the wheel does without: a `*` is for any characters.
    #[serde(rename = "leave-out", default)]
    pub leave_out: Vec<String>,
    /// What is compiled.
    #[serde(flatten)]
    pub native: Native,
}

/// What is compiled.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Native {
    /// C files.
    C(C),
    /// A crate.
    Rust(Crate),
    /// What the package's own build system says.
    Build(Build),
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
    /// Features that are switched on.
    #[serde(default)]
    pub features: Vec<String>,
}

/// A build system: setuptools, meson-python, scikit-build-core and their like.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Build {
    /// What it is, by release, in place of what the package asks for.
    #[serde(default)]
    pub requires: Vec<String>,
    /// Its settings, as `pip wheel --config-settings` takes them.
    #[serde(default)]
    pub settings: BTreeMap<String, Vec<String>>,
    /// Variables of its environment.
    #[serde(default)]
    pub env: BTreeMap<String, String>,
    /// C libraries that it needs, of those in the same file.
    #[serde(default)]
    pub libraries: Vec<String>,
}

impl Recipe {
    /// All that there are in `packages.toml` of a folder.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn all(folder: &Path) -> Result<Vec<Recipe>> {
        Ok(read(folder)?.package)
    }

    /// The C libraries that it needs, and before each those that this one needs.
    ///
    /// # Errors
    /// When the file cannot be read, or has none of a name.
    pub fn libraries(&self, folder: &Path) -> Result<Vec<Library>> {
        let Native::Build(build) = &self.native else {
            return Ok(Vec::new());
        };
        let all = read(folder)?.library;
        let found = Library::named(&all, &build.libraries)?;
        Ok(found.into_iter().cloned().collect())
    }

    /// Those that are named, or all of them.
    ///
    /// # Errors
    /// When there is none of a name.
    pub fn named(folder: &Path, names: &[String]) -> Result<Vec<Recipe>> {
        let all = Recipe::all(folder)?;
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

    /// Whether a file of the wheel is left out.
    pub(crate) fn leaves_out(&self, file: &str) -> bool {
        self.leave_out.iter().any(|pattern| matches(pattern, file))
    }
}

fn read(folder: &Path) -> Result<File> {
    let file = folder.join("packages.toml");
    let text = fs::read_to_string(&file);
    let text = text.with_context(|| format!("cannot read {}", file.display()))?;
    toml::from_str(&text).with_context(|| format!("in {}", file.display()))
}

/// The function that makes a module, as sources call it.
pub(crate) fn init(module: &str) -> String {
    let last = module.rsplit('.').next().unwrap_or(module);
    format!("PyInit_{last}")
}

/// Whether a name fits a pattern.
fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| name.strip_prefix(first)) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.find(part) {
            Some(place) => rest = &rest[place + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_have_stars() {
        assert!(matches("a/*.py", "a/b/c.py"));
        assert!(matches("*/tests/*", "numpy/tests/x"));
        assert!(matches("a", "a"));
        assert!(!matches("a", "ab"));
        assert!(!matches("*/tests/*", "numpy/testing/x"));
    }
}
