//! What a build makes, and what its size is made of.

use crate::error::Error;
use crate::module::Module;
use crate::splice::merged::Spliced;
use crate::stage::Stage;
use hognose_runtime_abi::{Manifest, roots};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A component, made.
#[derive(Clone, Debug)]
pub struct Component {
    /// The component's binary.
    pub bytes: Vec<u8>,
    /// The core module in it that has the memory: what hosts need that load no components.
    pub module: Vec<u8>,
    /// The archives that are not in it.
    pub left_out: Option<LeftOut>,
    /// The core module that it imports, where its code is [shared](crate::Code::Shared).
    pub code: Option<Vec<u8>>,
    /// How long each stage took, in order.
    pub stages: Vec<(Stage, Duration)>,
    /// What its size is made of; the sum is the length of `bytes`.
    pub parts: Vec<Part>,
}

/// Archives that a host may give as files in `/hognose`, from which Python then takes what is
/// missed.
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// `stdlib.zip`, the standard library.
    pub stdlib: Vec<u8>,
    /// `tables.zip`, tables that the runtime was linked without, if there are any.
    pub tables: Option<Vec<u8>>,
}

/// What a core module imports and exports.
#[derive(Clone, Debug)]
pub struct Interface {
    /// Modules and names of its imports.
    pub imports: Vec<(String, String)>,
    /// Names of its exports.
    pub exports: Vec<String>,
}

impl Component {
    /// The interface of its core module.
    ///
    /// # Errors
    /// When the module cannot be read, which is a fault of this library.
    pub fn interface(&self) -> Result<Interface, Error> {
        let module =
            Module::parse(&self.module).map_err(|error| Error::Encode(error.to_string()))?;
        let imports = module.imports.iter();
        let exports = module.exports.iter();
        Ok(Interface {
            imports: imports
                .map(|import| (import.module.to_owned(), import.name.to_owned()))
                .collect(),
            exports: exports.map(|export| export.name.to_owned()).collect(),
        })
    }
}

/// A share of a component's size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which share.
    pub kind: PartKind,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Shares of a component's size.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// Code of CPython and of the runtime.
    RuntimeCode,
    /// Code of a native package.
    Native(String),
    /// Data of a native package.
    NativeData(String),
    /// Code that was generated for the world.
    ShimCode,
    /// The archive with this root.
    Archive(String),
    /// The rest of the memory's image: modules that are already imported, CPython's data.
    Heap,
    /// Types, tables, names of the core module.
    Module,
    /// The WASI adapter, and what describes the component's interface.
    Component,
}

/// How much of a runtime is a native package's.
#[derive(Clone, Debug)]
pub struct NativeSize {
    /// The package.
    pub name: String,
    /// Bytes of code.
    pub code: u64,
    /// Bytes of data.
    pub data: u64,
}

/// What the core module's size is made of. Archives that are left out are not in it.
pub(crate) fn parts(spliced: &Spliced, manifest: &Manifest, natives: &[NativeSize]) -> Vec<Part> {
    let native: u64 = natives.iter().map(|native| native.code).sum();
    let native_parts = natives.iter().flat_map(|native| {
        let NativeSize { name, code, data } = native;
        [
            (PartKind::Native(name.clone()), *code),
            (PartKind::NativeData(name.clone()), *data),
        ]
    });
    let native_parts = native_parts.map(|(kind, bytes)| Part { kind, bytes });
    let archives = manifest.archives.iter();
    let archives = archives.filter(|archive| match &manifest.left_out {
        Some(root) => archive.root != *root && archive.root != roots::TABLES,
        None => true,
    });
    let mut parts = vec![Part {
        kind: PartKind::RuntimeCode,
        bytes: (spliced.runtime_code as u64).saturating_sub(native),
    }];
    parts.extend(native_parts);
    parts.push(Part {
        kind: PartKind::ShimCode,
        bytes: spliced.added_code as u64,
    });
    let native: u64 = natives.iter().map(|native| native.data).sum();
    let mut heap = (spliced.data as u64).saturating_sub(native);
    for archive in archives {
        heap = heap.saturating_sub(archive.length.into());
        parts.push(Part {
            kind: PartKind::Archive(archive.root.clone()),
            bytes: archive.length.into(),
        });
    }
    parts.push(Part {
        kind: PartKind::Heap,
        bytes: heap,
    });
    let sections = spliced.runtime_code + spliced.added_code + spliced.data;
    parts.push(Part {
        kind: PartKind::Module,
        bytes: spliced.module.len().saturating_sub(sections) as u64,
    });
    parts
}

/// The rest of a component of `total` bytes is the component's own.
pub(crate) fn with_rest(mut parts: Vec<Part>, total: u64) -> Vec<Part> {
    let known: u64 = parts.iter().map(|part| part.bytes).sum();
    parts.push(Part {
        kind: PartKind::Component,
        bytes: total.saturating_sub(known),
    });
    parts
}
