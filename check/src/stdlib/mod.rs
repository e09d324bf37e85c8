//! The modules that every component has, and those of Python that none has.

mod absent;

pub use absent::{absent, all_absent};

/// What hognose adds.
const ADDED: [&str; 2] = ["hognose", "poll_loop"];

/// The names of modules without a dot that every component has, where those of Python are known.
pub fn stdlib<'a>(python: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    python.chain(ADDED)
}
