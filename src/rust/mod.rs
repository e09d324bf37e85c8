//! Components that are part Rust: a crate beside the app, which offers modules to Python and
//! implements exports, and the shim as a crate.
//!
//! ```text
//! crates ─ cargo ─▶ guest.a ─ link (kept) ─▶ a runtime with the crates inside ─▶ the build goes on
//! as for any app
//! ```
//! [`exports`] says which functions of the world are Rust, [`shim`] finds or writes the shim's
//! crate, [`guest`] compiles, [`linked`] links, [`build`] does it all.

mod build;
mod crates;
mod exports;
mod guest;
mod linked;
mod part;
pub mod shim;

pub use build::build;
pub use crates::Crate;
pub use exports::Exports;
pub use linked::Runtime;
pub use part::{CRATE, Part};
