//! CPython's C API and the few other C functions that the runtime calls.
//!
//! Ownership is in the types: an [`Owned`] is a strong reference, an [`Object`] a borrowed one; a
//! function that takes an `Owned` steals it, one that returns an `Owned` gives a new reference.
//! Names are CPython's.

mod api;
pub mod check;
mod libc;
mod object;
mod text;
// A folder for each version of CPython; the feature of the same name says which one is linked.
#[cfg(feature = "python_3_13")]
#[path = "python_3_13/mod.rs"]
mod version;

pub use api::*;
pub use libc::*;
pub use object::{Object, Owned};
pub use text::{Text, intern, name_of, new_str, repr, str};
pub use version::*;
