//! Makes native packages: from a source distribution to a wheel for components.
//!
//! ```text
//!             ┌─ C files that a recipe lists ── clang ──────────────▶ objects ─┐
//! sdist ─ patches ─ a crate with PyO3 ───────── cargo ──────────────▶ library ─┼─ `wasm-ld -r`,
//!             └─ its own build system ── a compiler that makes ──▶ an object ──┘  isolate ─▶ wheel
//!                                        objects in place of        for each
//!                                        shared libraries           module
//! ```
//! `cargo xtask natives` makes those that ship, and `hognose wheel` any other. `hognose-natives`
//! has the format.

mod archive;
mod backend;
mod cmake;
mod compile;
mod environment;
mod failure;
mod file;
mod guess;
mod kit;
mod library;
mod make;
mod numpy;
mod object;
pub mod process;
mod recipe;
mod request;
mod source;
mod support;
pub mod toolchain;
mod tools;
mod unwind;

pub use file::name;
pub use guess::guess;
pub use kit::{FOLDER, Kit};
pub use library::{Builder, Library, SOURCE as LIBRARIES};
pub use make::{Packed, compile, fingerprint, object, wheel};
pub use object::Made;
pub use recipe::{Build, C, Crate, Native, Recipe};
pub use request::{Failed, Request};
pub use source::{Sdist, unpack};
pub use toolchain::Toolchain;
pub use tools::Tools;
