//! Reads WIT files and chooses the world.

mod agree;
mod component;
pub mod env;
mod order;
mod read;
mod select;
mod wasi;

pub(crate) use wasi::{names as wasi_names, versions as wasi_versions};

use crate::diagnostics::{Place, Result, Sources};
use hognose_bindgen_py::world::Covers;
use std::{ops::Range, path::PathBuf};
use wit_parser::{Resolve, WorldId};

/// What to read and which world to take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Files and folders. Packages of WASI need not be among them.
    pub paths: Vec<PathBuf>,
    /// What stands for `paths` when there are none.
    pub standard: PathBuf,
    /// Folders of WIT that Python packages bring, in the order of their dependencies.
    pub packages: Vec<PackageWit>,
    /// Packages with WIT were looked for, whether there are any or not.
    pub searched: bool,
    /// Names of worlds, alone or with package and version; united when there are several. The only world when there are
    /// none.
    pub worlds: Vec<String>,
    /// A world with which the chosen one is intersected.
    pub intersect: Option<String>,
    /// Features of `@unstable` items to take in.
    pub features: Vec<String>,
    /// Take in all features.
    pub all_features: bool,
    /// The component has an `env`.
    pub env: bool,
    /// It has stores, so that a world that imports none is given one.
    pub key_value: bool,
}

/// The WIT of a Python package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackageWit {
    /// The package.
    pub name: String,
    /// Its folder of WIT.
    pub path: PathBuf,
    /// Whether modules are generated in the package, and not in the component's own.
    pub has_bindings: bool,
    /// Worlds that were chosen for it.
    pub worlds: Vec<String>,
}

/// A part of the component's world, for which modules are generated in one place.
#[derive(Clone, Debug)]
pub struct Part {
    /// The Python package that has its own: an index into [`Request::packages`].
    pub package: Option<usize>,
    /// The part.
    pub covers: Covers,
}

/// WIT that was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Everything that was read.
    pub resolve: Resolve,
    /// The chosen world.
    pub world: WorldId,
    /// What it is made of: parts of packages in their order, then the component's own. Never empty.
    pub parts: Vec<Part>,
    sources: Sources,
}

impl Loaded {
    /// A place in one of the files that were read, for a report.
    pub fn place(&self, path: &str, range: Range<usize>) -> Option<Place> {
        Some(Place {
            path: path.to_string(),
            text: self.sources.text(path)?.to_string(),
            labels: vec![(range, String::new())],
        })
    }
}

pub use component::load_component;

/// Reads WIT and chooses the world.
pub fn load(request: &Request) -> Result<Loaded> {
    let read = read::read(request)?;
    let mut resolve = read.resolve;
    let (world, mut parts) = select::select(&mut resolve, &read.mains, &read.brought, request)?;
    if request.env {
        env::add(&mut resolve, world, &mut parts, request.key_value)?;
    }
    Ok(Loaded {
        resolve,
        world,
        parts,
        sources: read.sources,
    })
}
