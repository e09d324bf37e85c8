//! CPython's C API and the few other C functions that the runtime calls.
//!
//! Ownership is in the types: an [`Owned`] is a strong reference, an [`Object`] a borrowed one; a
//! function that takes an `Owned` steals it, one that returns an `Owned` gives a new reference.
//! Names are CPython's.

mod api;
mod c_text;
pub mod check;
mod libc;
mod object;
mod structs;
mod text;
mod version;

pub use api::*;
pub use c_text::Text;
pub use libc::*;
pub use object::{Object, Owned};
pub use structs::*;
pub use text::{intern, name_of, new_str, repr, str};
pub use version::*;
