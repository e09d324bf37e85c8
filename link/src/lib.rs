//! The link: guests, CPython and the C libraries become one core module, a runtime.
//!
//! ```text
//! guests (archives, objects) ─┐
//! guests.o ───────────────────┼─▶ wasm-ld ─▶ tables packed ─▶ (wasm-opt) ─▶ checked
//! kit: CPython, ──────────────┘
//! C libraries, libc
//! ```
//! A guest is what is linked beside CPython. One has the Rust half of the runtime inside; others
//! may bring Python modules, as native packages do. `cargo xtask runtime` links the stock runtime,
//! and leaves the *kit* beside it, all that a link needs but the guests. A build of an app that is
//! part Rust links the app's guest with the same kit.

mod archive;
mod command;
mod files;
mod guests;
mod inverses;
mod kit;
mod left_out;
mod link;
mod linker;
pub mod lzma;
mod optimise;
mod packages;
mod relied_on;
mod rust;
mod shares;
mod sysroot;
mod tables;
mod toolchain;

pub use archive::Symbols;
pub use command::run;
pub use guests::{Guest, Module};
pub use hognose_runtime_abi::python::{VERSION as PYTHON, minor as minor_python};
pub use kit::{CRATES, Kit, PYO3_CONFIG};
pub use link::{For, Link, Linked, exports, fingerprint, link};
pub use linker::{Linker, NoLinker};
pub use optimise::{OPTIMISE, is_available as can_optimise};
pub use rust::{Found, NoRust, Rust, TARGET, add_target, find as find_rust, remapped_registry};
pub use shares::{Share, take as take_shares};
