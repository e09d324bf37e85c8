//! The modules that every component has, as the runtime says.

use hognose_componentize::{Artifact, ArtifactManifest};
use hognose_runtime_abi::python::MODULES;
use std::{collections::BTreeSet, sync::OnceLock};

/// Their names, of those without a dot: what the runtime's manifest lists, or what this program
/// knows of the runtime that it was made for where there is none.
pub fn names() -> &'static BTreeSet<String> {
    static NAMES: OnceLock<BTreeSet<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let folder = Artifact::locate().ok();
        let manifest = folder.and_then(|folder| ArtifactManifest::read(&folder).ok());
        let listed = manifest.map(|manifest| manifest.stdlib).unwrap_or_default();
        let python: Vec<&str> = match listed.is_empty() {
            true => MODULES.split_whitespace().collect(),
            false => listed.iter().map(String::as_str).collect(),
        };
        let names = hognose_check::stdlib(python.into_iter());
        names.map(str::to_owned).collect()
    })
}

/// Whether there is a module of this name, which has no dots.
pub fn has(name: &str) -> bool {
    names().contains(name)
}
