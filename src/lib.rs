//! The command line `hognose`, as a library: everything but the exit.
//!
//! [`args`] says what the user wants, [`commands`] do it, [`build`] is what `build` and `componentize` share. Only this crate reads
//! and writes the user's files.

pub mod args;
pub mod build;
pub mod check;
pub mod color;
pub mod commands;
pub mod dependencies;
pub mod dev;
pub mod diagnostics;
pub mod generated;
pub mod interrupt;
pub mod json;
pub mod library;
pub mod names;
pub mod output;
pub mod packages;
pub mod progress;
pub mod project;
pub mod python_path;
pub mod reach;
pub mod rust;
pub mod status;
pub mod wit;
