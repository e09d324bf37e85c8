//! From a WIT world to the Python SDK and the shim: pure functions from values to files and bytes.
//!
//! ```
//! use hognose_bindgen_py::world::{Options, World};
//! use hognose_bindgen_py::{emit::python, ir, manifest};
//!
//! let mut resolve = wit_parser::Resolve::default();
//! let wit = "
//!     package local:greeter;
//!     world greeter {
//!         import name: func() -> string;
//!         export greet: func(polite: bool) -> string;
//!     }
//! ";
//! let package = resolve.push_source("greeter.wit", wit)?;
//! let id = resolve.select_world(&[package], None)?;
//! // Or everything in it that cannot be generated, with places and what to do.
//! let world = World::new(resolve, id, &Options::default()).expect("nothing is refused");
//!
//! // What the app imports and implements, as text by file.
//! let sdk = python::emit(&world);
//! assert!(sdk["wit_world/__init__.py"].contains("def name() -> str:"));
//!
//! // What crosses the boundary, and what the runtime must know of it. Of these two and the
//! // addresses that the runtime answers, `emit::wasm` makes the shim.
//! let shim = ir::build(&world);
//! assert_eq!(shim.exports[0].core.name, "greet");
//! assert_eq!(manifest(&world, &shim).exports[0].params, ["polite"]);
//! # Ok::<(), anyhow::Error>(())
//! ```
//!
//! [`world`] decides every name and reports every problem; [`emit`] prints what it decided.
#![warn(missing_docs)]

pub mod emit;
pub mod ir;
mod manifest;
pub mod world;

pub use manifest::manifest;
