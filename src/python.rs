//! The Python inside components, as the runtime's manifest describes it. Where there is no runtime:
//! the one that this program was made for.

use hognose_componentize::{Artifact, ArtifactManifest};
use hognose_runtime_abi::python::{self, MODULES, VERSION};
use std::{collections::BTreeSet, sync::OnceLock};

/// Its version, as in `3.13.15`.
pub(crate) fn full() -> &'static str {
    let found = manifest().and_then(|manifest| manifest.python_version.as_deref());
    found.unwrap_or(VERSION)
}

/// The same as packages speak of it.
pub(crate) fn minor() -> &'static str {
    python::minor(full())
}

/// The modules that every component has, of those without a dot.
pub(crate) fn modules() -> &'static BTreeSet<String> {
    static NAMES: OnceLock<BTreeSet<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let listed = manifest().map_or(&[][..], |manifest| &manifest.stdlib);
        let python: Vec<&str> = match listed {
            [] => MODULES.split_whitespace().collect(),
            listed => listed.iter().map(String::as_str).collect(),
        };
        let names = hognose_check::stdlib(python.into_iter());
        names.map(str::to_owned).collect()
    })
}

/// Whether every component has a module of this name, which has no dots.
pub(crate) fn has_module(name: &str) -> bool {
    modules().contains(name)
}

fn manifest() -> Option<&'static ArtifactManifest> {
    static MANIFEST: OnceLock<Option<ArtifactManifest>> = OnceLock::new();
    let found = MANIFEST.get_or_init(|| {
        let folder = Artifact::locate().ok()?;
        ArtifactManifest::read(&folder).ok()
    });
    found.as_ref()
}
