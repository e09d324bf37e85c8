//! The emitters: each prints a [`World`](crate::world::World) and decides nothing.

pub mod python;
pub mod wasm;
