//! Native packages: what makes a wheel one, and what its object looks like. Reads and writes bytes,
//! and never a file.
//!
//! ```text
//! C, C++, Rust ── compilers ──▶ objects ── `wasm-ld -r` ──▶ one ── isolate ──▶ hognose.o ─┐
//! dotted names, licences ─────────────────────────────────────────────────▶ hognose.json ─┴▶ wheel
//! ```
//! `docs/reference/native-packages.md` describes the format.

mod description;
mod join;
mod object;

pub use description::{ABI, Description, FORMAT, Module, PLATFORM, Unfit, release, tag};
pub use join::{Joined, LIST, Native, ROOM, Size, Unjoined, join};
pub use object::{BadObject, Isolated, init_symbol, isolate};

/// The file in a wheel's `.dist-info` that describes what is native in it.
pub const DESCRIPTION_FILE: &str = "hognose.json";
/// The object beside it.
pub const OBJECT_FILE: &str = "hognose.o";
/// The packages in the runner for pages that is made beforehand: those of pydantic, FastAPI,
/// Jinja2, and the SDKs of models.
pub const FOR_PAGES: [&str; 5] = ["jiter", "markupsafe", "orjson", "pydantic-core", "rpds-py"];
