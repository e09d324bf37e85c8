//! Names of Python's.

use alloc::string::String;
use serde::{Deserialize, Serialize};

/// A module and the dotted name of something in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PyPath {
    /// For example `wit_world.imports.types`.
    pub module: String,
    /// For example `Thing.get`.
    pub qualname: String,
}
