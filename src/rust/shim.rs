//! `--shim rust`: the shim as a crate that cargo compiles, in the place of the one that is written for the snapshot.
//!
//! Crates and what cargo makes of them are in the cache folder, one for each world, so that a change in Python compiles nothing.

use super::{guest, guest::Crate, linked, no_rust};
use crate::{
    diagnostics::{Code, Failure, Report, Result},
    output,
    progress::Progress,
};
use hognose_bindgen_py::{
    emit::rust::{
        self, Dependencies,
        layout::{self, Slot, Words},
    },
    ir::{CoreFunction, Shim},
    world::World,
};
use hognose_componentize::{Artifact, LinkedExport, LinkedShim, Unneeded, cache_dir};
use hognose_link::{CRATES, Natives, Rust, TARGET};
use hognose_runtime_abi::{Bound, ENTRY_SHIM};
use std::{
    env, fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::PathBuf,
};

/// The artifact with a runtime in which the shim of a world is.
pub fn link(
    world: &World,
    shim: &Shim,
    artifact: Artifact,
    progress: &mut Progress,
) -> Result<Artifact> {
    let rust = Rust::detect(TARGET).map_err(no_rust)?;
    let kit = linked::kit(&artifact)?;
    let runtime = kit.folder().join(CRATES).join("guest-runtime");
    let runtime = fs::canonicalize(&runtime).unwrap_or(runtime);
    let mut files = rust::emit(world, shim, &Dependencies::with(Some(&runtime)));
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    let name = format!("shim-{:016x}", hasher.finish());
    // Crates that share a folder for what cargo makes need names of their own.
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        let of_world = format!("name = \"{}\"", world.resolve.worlds[world.id].name);
        *manifest = manifest.replacen(&of_world, &format!("name = \"{name}\""), 1);
    }
    let folder = folder()?;
    output::write_generated(&folder.join(&name), &files, rust::MARK)?;
    let found = Crate::generated(folder.join(&name), name, folder.join("target"));
    let library = progress.stage("cargo", || guest::compile(&found, &rust, &kit))?;
    if !library.warnings.is_empty() {
        progress.note(&format!("cargo says\n{}", library.warnings.trim_end()));
    }
    let natives = Natives {
        exports: vec![ENTRY_SHIM.to_owned()],
        ..Natives::default()
    };
    let optimise = env::var_os("HOGNOSE_OPTIMISE_SHIM").is_some();
    let module = progress.stage("link", || {
        linked::module(&library.file, &natives, optimise, &rust, &kit)
    })?;
    linked::relinked(artifact, module)
}

/// A project's own crate would have to be linked with that of the shim.
pub fn refuse_crates() -> Failure {
    let message = "a project with a Rust crate of its own cannot have the shim in Rust yet";
    Report::new(Code::ShimInRust, message)
        .help("leave out `--shim rust`")
        .into()
}

/// Where crates are made.
fn folder() -> Result<PathBuf> {
    let cache = cache_dir().ok_or_else(|| {
        let message = "there is no folder for the crate of the shim";
        Report::new(Code::CannotWrite, message).help("set `HOGNOSE_CACHE_DIR` to a folder")
    })?;
    Ok(cache.join("shims"))
}

/// What the build fills in, in the shim of a world.
pub fn describe(world: &World, shim: &Shim, bound: &Bound) -> LinkedShim {
    let slots = layout::slots(shim);
    let position = |slot: Slot| {
        let found = slots.iter().position(|known| *known == slot);
        found.unwrap_or_default()
    };
    let exports = layout::core_exports(shim, bound).into_iter();
    LinkedShim {
        function_count: slots.len(),
        words: Words::new(world).fill(bound),
        bound: (layout::bound_slots(shim, bound).into_iter())
            .map(position)
            .collect(),
        exports: exports
            .map(|export| LinkedExport {
                name: export.name,
                params: export.params,
                results: export.results,
                function: position(export.slot),
            })
            .collect(),
        unneeded: (layout::unneeded(shim, bound).into_iter())
            .map(|core| {
                let CoreFunction {
                    module,
                    name,
                    params,
                    results,
                } = core;
                Unneeded {
                    module,
                    name,
                    params,
                    results,
                }
            })
            .collect(),
    }
}
