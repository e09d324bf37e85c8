//! Reads WIT files and chooses the world.

mod read;
mod select;
mod wasi;

pub(crate) use wasi::versions as wasi_versions;

use crate::diagnostics::{Place, Result, Sources};
use std::{ops::Range, path::PathBuf};
use wit_parser::{Resolve, WorldId};

/// What to read and which world to take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Files and folders; `wit` when there are none. Packages of WASI need not be among them.
    pub paths: Vec<PathBuf>,
    /// Names of worlds, alone or with package and version; united when there are several. The only world when there are
    /// none.
    pub worlds: Vec<String>,
    /// A world with which the chosen one is intersected.
    pub intersect: Option<String>,
    /// Features of `@unstable` items to take in.
    pub features: Vec<String>,
    /// Take in all features.
    pub all_features: bool,
}

/// WIT that was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Everything that was read.
    pub resolve: Resolve,
    /// The chosen world.
    pub world: WorldId,
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

/// Reads WIT and chooses the world.
pub fn load(request: &Request) -> Result<Loaded> {
    let read = read::read(request)?;
    let mut resolve = read.resolve;
    let world = select::select(&mut resolve, &read.mains, request)?;
    Ok(Loaded {
        resolve,
        world,
        sources: read.sources,
    })
}
