//! Archives in memory: zip files, whose entries may be grouped into solid blocks.
//!
//! Names are borrowed from the archive itself; nothing is copied until a file is read.

mod file;
mod inflate;
pub mod shelf;
mod solid;
mod zip;

pub use file::{Archive, Kind};
