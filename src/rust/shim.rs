//! `--shim rust`: the shim as a crate that cargo compiles, in the place of the one that is written
//! for the snapshot.
//!
//! It is written to the cache folder, once for each world, so that a change in Python compiles
//! nothing; or the project has it, as `hognose bindings --rust` wrote it and as it was changed
//! since.

use super::{
    crates::{Crate, FINGERPRINT},
    linked,
};
use crate::{
    diagnostics::{Code, Report, Result},
    files,
};
use hognose_bindgen_py::{
    emit::rust::{
        self, Dependencies,
        layout::{self, Slot, Words},
    },
    ir::{CoreFunction, Shim},
    world::World,
};
use hognose_componentize::{Artifact, LinkedExport, LinkedShim, Unneeded};
use hognose_link::{CRATES, TARGET};
use hognose_runtime_abi::Bound;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The files of a world's shim for a project to keep. It names the runtime's crate by its version,
/// and cargo where that is on this machine.
pub fn files(world: &World, shim: &Shim) -> BTreeMap<String, String> {
    let mut files = stamped(world, shim, &Dependencies::with(None)).0;
    let mark = rust::MARK;
    let ignored = format!("# {mark}.\n/.cargo\n/target\n");
    files.insert(".gitignore".to_owned(), ignored);
    let mut config = format!("# {mark}.\n\n[build]\ntarget = \"{TARGET}\"\n");
    let runtime = Artifact::locate()
        .ok()
        .map(|folder| guest_runtime(&folder.join("link")));
    if let Some(runtime) = runtime.filter(|runtime| runtime.is_dir()) {
        let path = toml::Value::from(runtime.display().to_string());
        config += &format!(
            "\n# Where the runtime's crate is on this machine.\n[patch.crates-io]\nguest-runtime = {{ path = {path} }}\n"
        );
    }
    files.insert(".cargo/config.toml".to_owned(), config);
    files
}

/// The crate of a world in the cache folder.
pub fn generated(world: &World, shim: &Shim, artifact: &Artifact) -> Result<Crate> {
    let runtime = guest_runtime(linked::kit(artifact)?.folder());
    let (mut files, fingerprint) = stamped(world, shim, &Dependencies::with(Some(&runtime)));
    // Crates that share a folder for what cargo makes need names of their own.
    let name = format!("shim-{fingerprint}");
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        let of_world = format!("name = \"{}\"", world.resolve.worlds[world.id].name);
        *manifest = manifest.replacen(&of_world, &format!("name = \"{name}\""), 1);
    }
    let shims = folder()?;
    let own = shims.join(&name);
    files::write_generated(&own, &files, rust::MARK)?;
    Ok(Crate::open(&own)?.made_in(shims.join("target")))
}

/// The crate that a project has of its world.
pub fn own(world: &World, shim: &Shim, folder: &Path) -> Result<Crate> {
    if !folder.join("Cargo.toml").is_file() {
        let message = format!("there is no crate of the shim in `{}`", folder.display());
        return Err(Report::new(Code::NoCrate, message)
            .help(format!(
                "run `hognose bindings --rust {}`",
                folder.display()
            ))
            .into());
    }
    let found = Crate::open(folder)?;
    let (_, fingerprint) = stamped(world, shim, &Dependencies::with(None));
    if found.fingerprint.as_ref() == Some(&fingerprint) {
        return Ok(found);
    }
    let of = match found.fingerprint {
        Some(_) => {
            "was made of another world, of other Python names, or by another version of hognose"
        }
        None => "was not made by `hognose bindings --rust`",
    };
    let message = format!("the crate in `{}` {of}", folder.display());
    Err(Report::new(Code::ShimCrate, message)
        .help(format!(
            "run `hognose bindings --rust {0} --force`, which writes its files again: your version control shows which of your changes to put back",
            folder.display()
        ))
        .into())
}

/// The files of a crate, whose manifest says what they were made of, and that.
fn stamped(
    world: &World,
    shim: &Shim,
    dependencies: &Dependencies,
) -> (BTreeMap<String, String>, String) {
    let mut files = rust::emit(world, shim, dependencies);
    let sources = files.iter().filter(|(name, _)| *name != "Cargo.toml");
    let fingerprint = fingerprint(sources.map(|(name, text)| (name.as_str(), text.as_str())));
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        *manifest += &format!(
            "\n# A build refuses this crate for anything else.\n[package.metadata.hognose]\n{FINGERPRINT} = \"{fingerprint}\"\n"
        );
    }
    (files, fingerprint)
}

/// Of sources by path, in order.
fn fingerprint<'a>(sources: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut hash = Sha256::new();
    for (name, text) in sources {
        for part in [name, text] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    let hash = hash.finalize();
    hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Fails where files of ours in a crate are not as they were written: somebody's work would be
/// lost.
pub fn refuse_changed(folder: &Path) -> Result<()> {
    let Some(written) = Crate::open(folder).ok().and_then(|found| found.fingerprint) else {
        return Ok(());
    };
    let mut sources = BTreeMap::new();
    let mut pending = vec![folder.join("src")];
    while let Some(inner) = pending.pop() {
        for path in fs::read_dir(&inner).into_iter().flatten().flatten() {
            let path = path.path();
            let name = path.strip_prefix(folder).unwrap_or(&path);
            let name = name.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                pending.push(path);
            } else if files::is_marked(&path, rust::MARK) {
                sources.insert(name, fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }
    let found = fingerprint(
        sources
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str())),
    );
    if found == written {
        return Ok(());
    }
    let message = format!(
        "cannot write to `{}`: files there were changed since they were written",
        folder.display()
    );
    Err(Report::new(Code::CannotWrite, message)
        .help("commit them, overwrite them with `--force`, and see in your version control which of them to put back")
        .into())
}

/// The crate that the runtime was made of.
fn guest_runtime(kit: &Path) -> PathBuf {
    let folder = kit.join(CRATES).join("guest-runtime");
    fs::canonicalize(&folder).unwrap_or(folder)
}

/// Where crates are made.
fn folder() -> Result<PathBuf> {
    let cache = hognose_cache::folder().ok_or_else(|| {
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
