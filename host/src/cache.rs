//! Compiled components, and code that they share, in the user's cache folder. A cache that cannot be read or written only costs time.

use sha2::{Digest, Sha256};
use std::{
    fs,
    hash::{Hash, Hasher},
    io,
    path::{Path, PathBuf},
    process,
    time::SystemTime,
};
use wasmtime::{Engine, Module, component::Component};

/// How many components are kept: each is several times as large as its wasm, and every build makes another.
const KEPT: usize = 8;

const PREFIX: &str = "component-";

/// The file of one component for one engine.
pub(crate) struct Entry(PathBuf);

impl Entry {
    pub(crate) fn new(folder: &Path, engine: &Engine, bytes: &[u8]) -> Entry {
        let mut key = Key(Sha256::new());
        key.0.update(bytes);
        engine.precompile_compatibility_hash().hash(&mut key);
        let digest = key.0.finalize();
        let name: String = digest[..12]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Entry(folder.join(format!("{PREFIX}{name}.cwasm")))
    }

    pub(crate) fn load(&self, engine: &Engine) -> Option<Component> {
        let file = fs::File::open(&self.0).ok()?;
        // What was used last goes last.
        let _ = file.set_modified(SystemTime::now());
        // SAFETY: the file lies in the user's own cache under a name that only this library gives, to what `serialize` returned; a file
        // of another engine is refused by its header.
        unsafe { Component::deserialize_file(engine, &self.0) }.ok()
    }

    pub(crate) fn load_module(&self, engine: &Engine) -> Option<Module> {
        let file = fs::File::open(&self.0).ok()?;
        let _ = file.set_modified(SystemTime::now());
        // SAFETY: as above; code of a component has another name, as names are hashes of what was compiled.
        unsafe { Module::deserialize_file(engine, &self.0) }.ok()
    }

    /// Keeps what `serialize` returned.
    pub(crate) fn store(&self, serialized: wasmtime::Result<Vec<u8>>) {
        let Some(folder) = self.0.parent() else {
            return;
        };
        let written = serialized.map_err(io::Error::other).and_then(|bytes| {
            fs::create_dir_all(folder)?;
            self.write(&bytes)
        });
        if written.is_ok() {
            let _ = forget_oldest(folder);
        }
    }

    /// Writes beside and renames, so that other processes see all of the file or nothing.
    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let beside = self.0.with_extension(format!("{}.tmp", process::id()));
        let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, &self.0));
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written
    }
}

/// Removes all but the files that were used last.
fn forget_oldest(folder: &Path) -> io::Result<()> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        if entry.file_name().to_string_lossy().starts_with(PREFIX) {
            found.push((entry.metadata()?.modified()?, entry.path()));
        }
    }
    found.sort();
    for (_, path) in found.iter().rev().skip(KEPT) {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// Feeds what `Hash` gives to a hash that is the same in every process.
struct Key(Sha256);

impl Hasher for Key {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}
