//! The emitters: each prints a [`World`](crate::world::World) and decides nothing.

pub mod host;
pub mod python;
pub mod rust;
pub mod wasm;
