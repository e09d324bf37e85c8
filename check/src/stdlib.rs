//! The modules that every component has, and those of Python that none has.

mod absent;

pub use absent::{absent, all_absent};

/// The modules without a dot in Python's standard library, those that not every platform has among
/// them, sorted.
const PYTHON: &str = include_str!("../../guest-runtime/cpython/3.13/stdlib.txt");

/// The version of Python that components have, as in `3.13`.
pub(crate) fn version() -> &'static str {
    const FULL: &str = include_str!("../../guest-runtime/cpython/3.13/version");
    FULL.rsplit_once('.').map_or(FULL, |(minor, _)| minor)
}

/// What hognose adds.
const ADDED: [&str; 2] = ["hognose", "poll_loop"];

/// The names of modules without a dot that come with Python.
pub fn stdlib() -> impl Iterator<Item = &'static str> {
    PYTHON.split_whitespace().chain(ADDED)
}
