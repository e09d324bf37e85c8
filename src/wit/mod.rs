//! Reads WIT files and chooses the world.

mod agree;
mod component;
pub mod env;
mod errors;
mod loaded;
mod order;
mod read;
mod request;
mod select;
mod sources;
mod wasi;

pub use component::load_component;
pub use loaded::{Loaded, Part};
pub use request::{PackageWit, Request};

use crate::diagnostics::Result;

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
