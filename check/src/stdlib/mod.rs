//! The modules that every component has, and those of Python that none has.

mod absent;

pub use absent::{absent, all_absent};

use hognose_runtime_abi::python;

/// What hognose adds.
const ADDED: [&str; 2] = ["hognose", "poll_loop"];

/// The names of modules without a dot that come with Python.
pub fn stdlib() -> impl Iterator<Item = &'static str> {
    python::MODULES.split_whitespace().chain(ADDED)
}
