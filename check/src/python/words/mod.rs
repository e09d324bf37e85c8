//! What one Python module says: its imports, and the words by which it may mean something of
//! another module.
//!
//! An [`Outline`] is what is asked of every module, and [`Names`] of few. Both come from Ruff's
//! parser (`reader.rs`). Outlines of most modules come faster from a scan of their bytes
//! (`scan.rs`), which leaves to the parser what it is not sure of.

mod imports;
mod lines;
mod names;
mod noted;
mod outline;
mod paths;
mod reader;
mod scan;
mod strings;

pub use imports::{Import, Imports, Statement, What};
pub use lines::Lines;
pub use names::Names;
pub use noted::Noted;
pub use outline::{Outline, WitName};
pub use paths::{Path, Paths};
pub use reader::read;
pub use scan::outline;

#[cfg(test)]
mod tests;
