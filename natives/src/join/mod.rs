//! Joins native packages with a runtime that was linked for it: what a linker does, for objects
//! whose every symbol is either their own or the runtime's.
//!
//! ```text
//! runtime:  functions | table | memory | exports: all that packages may use, and where the list is
//! objects:  symbols and relocations, already one object for each package
//! joined:   functions + | table + | memory + | exports as those of any runtime
//! ```
//! The runtime's code and data are copied as they are. Of an object only what its modules lead to
//! is taken.

mod append;
mod error;
mod list;
mod live;
mod object;
mod part;
mod place;
mod relocate;
mod runtime;
#[cfg(test)]
mod tests;
mod write;

pub use append::{Joined, Native, Size, join};
pub use error::Unjoined;
pub use list::{LIST, ROOM};
