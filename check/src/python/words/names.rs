//! The names that a module uses.

use super::lines::Lines;
use serde::{Deserialize, Serialize};

/// The names in a module outside of its import statements. What is no Python is read as well as it
/// can be.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Names with the attributes that follow, as in `a.b.c`; not where they get a value.
    pub chains: Lines,
    /// Names behind a dot.
    pub attributes: Lines,
    /// All of them.
    pub all: Lines,
}
