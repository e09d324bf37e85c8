//! The links of the stock runtime, and of the one that native packages are joined with.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Result, bail};
use hognose_link::{For, Guest, Kit, Link, Linker};
use hognose_natives::ROOM;

use super::cache::{Cache, Key};

/// The stock runtime in the artifact.
pub const RUNTIME: &str = "runtime.wasm";
/// The one that native packages are joined with.
pub const PACKAGES: &str = "natives.wasm";

/// The stock runtime without what few pages need.
pub const PAGES: &str = "pages.wasm";

/// What is linked.
pub struct Inputs<'a> {
    /// `wasm-ld`.
    pub linker: &'a Path,
    /// The guest's static library and its key.
    pub guest: (&'a Path, &'a str),
    /// The folder of the kit.
    pub kit: &'a Path,
    /// Keep the names of functions, for profiling.
    pub names: bool,
    /// What `wasm-opt` does to the modules, for example `-O1`; nothing when empty.
    pub optimise: &'a str,
}

/// Links the one for pages.
pub fn pages(cache: &Cache, inputs: &Inputs) -> Result<PathBuf> {
    let kit = Kit::open(inputs.kit)?;
    let key = key(inputs, &kit);
    let folder = cache.step("link-pages", &key, |folder, _| {
        write(inputs, &kit, &folder.join(PAGES), For::Pages { room: ROOM })
    })?;
    Ok(folder.join(PAGES))
}

fn key(inputs: &Inputs, kit: &Kit) -> Key {
    let mut key = Key::new(include_str!("link.rs"));
    key.text(inputs.guest.1)
        .text(kit.key())
        .text(&hognose_link::fingerprint())
        .text(&inputs.names.to_string())
        .text(inputs.optimise);
    key
}

fn write(inputs: &Inputs, kit: &Kit, path: &Path, purpose: For) -> Result<()> {
    let module = hognose_link::link(&Link {
        kit,
        linker: &Linker::at(inputs.linker),
        guests: &[Guest::stock(inputs.guest.0)],
        names: inputs.names,
        optimise: inputs.optimise,
        purpose,
    })?;
    Ok(fs::write(path, module)?)
}

/// Links both: the path of the stock runtime, that of the other one, and their key.
pub fn link(cache: &Cache, inputs: &Inputs) -> Result<(PathBuf, PathBuf, String)> {
    let kit = Kit::open(inputs.kit)?;
    let key = key(inputs, &kit);
    let kit = &kit;
    let folder = cache.step("link", &key, |folder, _| {
        // `wasm-opt` keeps one core busy, most of the time.
        thread::scope(|scope| {
            let packages = For::Packages { room: ROOM };
            let other = folder.join(PACKAGES);
            let other = scope.spawn(move || write(inputs, kit, &other, packages));
            let stock = write(inputs, kit, &folder.join(RUNTIME), For::Components);
            let other = other.join().unwrap_or_else(|_| bail!("a thread failed"));
            stock.and(other)
        })
    })?;
    Ok((folder.join(RUNTIME), folder.join(PACKAGES), key.finish()))
}
