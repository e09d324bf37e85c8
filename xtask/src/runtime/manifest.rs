//! The artifact's folder: module, archive, and a manifest that says what they were made from.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use hognose_runtime_abi as abi;
use serde::{Deserialize, Serialize};

use super::cache::sha256;
use super::crates::copy_tree;
use super::debian::Archive;
use super::link::{PACKAGES, RUNTIME};
use super::sources::Python;

/// The folder of native packages in the artifact.
pub const NATIVES: &str = "natives";

/// The folder with the runtime for pages.
pub const WEB: &str = "web";

/// The same with all of CPython.
pub const WEB_FULL: &str = "web/full";

/// The native half of the program for pages, as a folder with a native package.
pub const WEB_NATIVE: &str = "web/native";

/// The archive of tables in an artifact whose module is without them.
const TABLES: &str = "tables.zip";

/// `manifest.json` in the artifact.
#[derive(Serialize, Deserialize)]
struct Manifest {
    /// Version of the contract between runtime and shim.
    abi_version: u32,
    /// CPython's version.
    python_version: String,
    /// The modules without a dot in its standard library, those that not every platform has among
    /// them.
    #[serde(default)]
    stdlib: Vec<String>,
    /// SHA-256 of the artifact's files.
    files: BTreeMap<String, String>,
    /// SHA-256 of downloaded inputs.
    inputs: BTreeMap<String, String>,
    /// The C libraries' packages with their versions.
    libraries: BTreeMap<String, String>,
    /// Compilers.
    tools: BTreeMap<String, String>,
    /// Whether the archive has the time zones.
    time_zones: bool,
    /// Hash of all inputs: an artifact with the same key is up to date.
    key: String,
}

/// What goes into the artifact.
pub struct Contents<'a> {
    /// The linked module.
    pub module: &'a Path,
    /// The module that native packages are joined with.
    pub packages: &'a Path,
    /// The archive.
    pub stdlib: &'a Path,
    /// The folder of what links need.
    pub kit: &'a Path,
    /// Hash of all inputs.
    pub key: String,
    /// CPython's source.
    pub python: &'a Python,
    /// What native packages are compiled with.
    pub compiling: &'a Path,
    /// Downloaded packages.
    pub archive: Option<&'a Archive>,
    /// Whether the archive has the time zones.
    pub zones: bool,
    /// The list of modules in it.
    pub modules: &'a Path,
    /// The lock file of the C libraries.
    pub libraries: &'a Path,
    /// The C compiler's version.
    pub clang: &'a str,
    /// The Rust compiler's version.
    pub rustc: &'a str,
}

/// The version of the contract that an installed runtime has.
pub fn abi_version(folder: &Path) -> Result<u32> {
    let manifest: Manifest = serde_json::from_slice(&fs::read(folder.join("manifest.json"))?)?;
    Ok(manifest.abi_version)
}

/// Makes an artifact of another one and of a module that is linked in another way, with the archive
/// of tables that it is without.
pub fn with_module(
    stock: &Path,
    module: &Path,
    tables: Option<&Path>,
    folder: &Path,
) -> Result<()> {
    let bytes = fs::read(stock.join("manifest.json"))?;
    let mut manifest: Manifest = serde_json::from_slice(&bytes)?;
    fs::create_dir_all(folder)?;
    manifest.files.remove(PACKAGES);
    manifest.files.insert(RUNTIME.to_owned(), sha256(module)?);
    fs::copy(module, folder.join(RUNTIME))?;
    fs::copy(stock.join("stdlib.zip"), folder.join("stdlib.zip"))?;
    let place = folder.join(TABLES);
    match tables {
        Some(tables) => {
            manifest.files.insert(TABLES.to_owned(), sha256(tables)?);
            fs::copy(tables, place)?;
        }
        None if place.exists() => fs::remove_file(place)?,
        None => {}
    }
    let mut text = serde_json::to_string_pretty(&manifest)?;
    text.push('\n');
    Ok(fs::write(folder.join("manifest.json"), text)?)
}

impl Contents<'_> {
    /// Puts the artifact in place, whole or not at all. Returns whether it was not there already.
    pub fn install(&self, folder: &Path) -> Result<bool> {
        let installed = fs::read(folder.join("manifest.json")).ok();
        let installed = installed.and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok());
        if installed.is_some_and(|manifest| manifest.key == self.key) {
            return Ok(false);
        }
        let part = folder.with_extension("part");
        let old = folder.with_extension("old");
        for leftover in [&part, &old] {
            if leftover.exists() {
                fs::remove_dir_all(leftover)?;
            }
        }
        fs::create_dir_all(&part)?;
        fs::copy(self.module, part.join(RUNTIME))?;
        fs::copy(self.packages, part.join(PACKAGES))?;
        fs::copy(self.stdlib, part.join("stdlib.zip"))?;
        copy_tree(self.kit, &part.join("link"))?;
        copy_tree(self.compiling, &part.join(hognose_wheels::FOLDER))?;
        let mut text = serde_json::to_string_pretty(&self.manifest()?)?;
        text.push('\n');
        fs::write(part.join("manifest.json"), text)?;
        if folder.exists() {
            fs::rename(folder, &old)?;
        }
        // Native packages do not depend on how the runtime was linked.
        for name in [NATIVES, WEB] {
            if old.join(name).is_dir() {
                fs::rename(old.join(name), part.join(name))?;
            }
        }
        fs::rename(&part, folder)?;
        if old.exists() {
            fs::remove_dir_all(&old)?;
        }
        Ok(true)
    }

    fn inputs(&self) -> BTreeMap<String, String> {
        let packages = self.archive.map(|archive| archive.files().clone());
        let mut inputs = packages.unwrap_or_default();
        let (name, hash) = &self.python.archive;
        inputs.insert(name.clone(), hash.clone());
        inputs
    }

    fn manifest(&self) -> Result<Manifest> {
        let text = |text: &str| text.to_owned();
        Ok(Manifest {
            abi_version: abi::VERSION,
            python_version: self.python.version.clone(),
            stdlib: fs::read_to_string(self.modules)?
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            files: BTreeMap::from([
                (text(RUNTIME), sha256(self.module)?),
                (text(PACKAGES), sha256(self.packages)?),
                (text("stdlib.zip"), sha256(self.stdlib)?),
            ]),
            inputs: self.inputs(),
            libraries: locked(&fs::read_to_string(self.libraries)?),
            tools: BTreeMap::from([
                (text("clang"), text(self.clang)),
                (text("rustc"), text(self.rustc)),
            ]),
            time_zones: self.zones,
            key: self.key.clone(),
        })
    }
}

/// The `-sys` packages of a lock file with their versions and checksums.
fn locked(lock: &str) -> BTreeMap<String, String> {
    let value = |block: &str, name: &str| {
        let line = block
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    lock.split("[[package]]")
        .filter_map(|block| {
            let name = value(block, "name")?;
            let entry = format!(
                "{} sha256:{}",
                value(block, "version")?,
                value(block, "checksum")?
            );
            name.ends_with("-sys").then_some((name, entry))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"libz-sys\"\nversion = \"1.1.31\"\nchecksum = \"ab\"\n\n[[package]]\nname = \"cc\"\nversion = \"1.0.0\"\nchecksum = \"cd\"\n";
        assert_eq!(
            locked(lock),
            BTreeMap::from([("libz-sys".to_owned(), "1.1.31 sha256:ab".to_owned())])
        );
    }
}
