//! Compiled components, and code that they share, in the user's cache folder.

use hognose_cache::{Key, Kind, take};
use std::{
    hash::{Hash, Hasher},
    io,
    path::{Path, PathBuf},
};
use wasmtime::{Engine, Module, component::Component};

/// Each is several times as large as its wasm, and every build makes another.
const COMPONENTS: Kind = Kind {
    prefix: "component-",
    kept: 8,
};

/// Modules that components compile. They take no room from the components themselves.
const MODULES: Kind = Kind {
    prefix: "module-",
    kept: 32,
};

/// The file of one component for one engine.
pub(crate) struct Entry(PathBuf, Kind);

impl Entry {
    pub(crate) fn new(folder: &Path, engine: &Engine, bytes: &[u8]) -> Entry {
        Entry::of(COMPONENTS, folder, engine, bytes)
    }

    /// That of a module which a component compiles.
    pub(crate) fn of_guest(folder: &Path, engine: &Engine, bytes: &[u8]) -> Entry {
        Entry::of(MODULES, folder, engine, bytes)
    }

    fn of(kind: Kind, folder: &Path, engine: &Engine, bytes: &[u8]) -> Entry {
        let mut key = Key::default();
        key.write(bytes);
        engine.precompile_compatibility_hash().hash(&mut key);
        Entry(kind.path(folder, &Key::finish(key), "cwasm"), kind)
    }

    pub(crate) fn load(&self, engine: &Engine) -> Option<Component> {
        if !take(&self.0) {
            return None;
        }
        // SAFETY: the file lies in the user's own cache under a name that only this library gives,
        // to what `serialize` returned, and is as it was written; a file of another engine is
        // refused by its header.
        unsafe { Component::deserialize_file(engine, &self.0) }.ok()
    }

    pub(crate) fn load_module(&self, engine: &Engine) -> Option<Module> {
        if !take(&self.0) {
            return None;
        }
        // SAFETY: as above; code of a component has another name, as names are hashes of what was
        // compiled.
        unsafe { Module::deserialize_file(engine, &self.0) }.ok()
    }

    /// Keeps what `serialize` returned.
    pub(crate) fn store(&self, serialized: wasmtime::Result<Vec<u8>>) {
        let bytes = serialized.map_err(io::Error::other);
        let _ = bytes.and_then(|bytes| self.1.store(&self.0, &bytes));
    }
}
