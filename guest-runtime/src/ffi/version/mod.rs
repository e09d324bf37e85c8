//! Layouts that differ from one version of CPython to the next: a folder for each. The feature of
//! the same name says which one is linked.

#[cfg(feature = "python_3_13")]
mod python_3_13;

#[cfg(feature = "python_3_13")]
pub use python_3_13::*;
