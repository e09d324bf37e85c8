//! How CPython 3.13 lays out what the runtime reads and writes without its API.

pub mod config;
mod layout;

pub use layout::*;
