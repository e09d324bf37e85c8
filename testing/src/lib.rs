//! What the tests of all crates share: where things are, expected texts, components, and processes.
//!
//! Nothing here knows the crates under test: programs are started as users start them.

mod builder;
mod command;
mod error;
mod golden;
mod place;
mod process;
mod random;
mod venv;

pub use builder::{APART, Builder, RUST_SHIM, Request};
pub use command::{finds, hognose, hognose_in, is_missing, rust_target, said, succeed};
pub use error::{Error, Result};
pub use golden::{bless, text, tree};
pub use place::{
    copy, has_runtime, in_ci, name, program, root, runtime, scratch, subfolders, tests,
};
pub use process::Process;
pub use random::Random;
pub use venv::{Venv, once};
