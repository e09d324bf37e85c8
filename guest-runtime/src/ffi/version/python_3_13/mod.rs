//! How CPython 3.13 lays out what the runtime reads and writes without its API.

mod code;
pub mod config;
mod layout;

pub use code::*;
pub use layout::*;

/// The second number of the version.
pub const MINOR: core::ffi::c_int = 13;
