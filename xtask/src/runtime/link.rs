//! The link of the stock runtime.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use hognose_link::{Guest, Kit, Link, Linker};

use super::cache::{Cache, Key};

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
    /// What `wasm-opt` does to the module, for example `-O1`; nothing when empty.
    pub optimise: &'a str,
}

/// Links the runtime: the path of the module and its key.
pub fn link(cache: &Cache, inputs: &Inputs) -> Result<(PathBuf, String)> {
    let kit = Kit::open(inputs.kit)?;
    let mut key = Key::new(include_str!("link.rs"));
    key.text(inputs.guest.1)
        .text(kit.key())
        .text(&hognose_link::fingerprint())
        .text(&inputs.names.to_string())
        .text(inputs.optimise);
    let folder = cache.step("link", &key, |folder, _| {
        let module = hognose_link::link(&Link {
            kit: &kit,
            linker: &Linker::at(inputs.linker),
            guests: &[Guest::stock(inputs.guest.0)],
            names: inputs.names,
            optimise: inputs.optimise,
        })?;
        Ok(fs::write(folder.join("runtime.wasm"), module)?)
    })?;
    Ok((folder.join("runtime.wasm"), key.finish()))
}
