//! From a WIT world to the Python SDK and the shim: pure functions from values to files and bytes.
//!
//! [`world`] decides every name and reports every problem; [`emit`] prints what it decided.
#![warn(missing_docs)]

pub mod emit;
pub mod ir;
mod manifest;
pub mod world;

pub use manifest::manifest;
