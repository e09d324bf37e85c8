//! Values as text, in the notation of WAVE: `{name: "x", tags: [1, 2], size: some(3)}`.
//!
//! The parser and the syntax are `wasm-wave`'s. Reading and writing are done here because
//! `wasm-wave` knows neither maps, which are written as lists of pairs, nor resources, which are
//! written as names.

mod names;
mod read;
mod write;

pub use names::{Names, NoResources};
pub use read::{arguments, call, value};
pub use write::write;
