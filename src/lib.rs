//! The command line `hognose`, as a library: everything but the exit.
//!
//! Its modules are floors, and each uses only those below it. A test holds them to that.
//!
//! | floor | modules |
//! |---|---|
//! | asks | [`commands`], [`dev`], [`project`], [`args`] |
//! | does | [`build`], [`page`], [`reach`], [`rust`] |
//! | reads | [`packages`], [`library`], [`dependencies`], [`wit`], [`python_path`], [`inputs`] |
//! | ground | [`files`], [`terminal`], [`diagnostics`] |
//!
//! Only this crate reads and writes the user's files.

pub mod args;
pub mod build;
pub mod commands;
pub mod dependencies;
pub mod dev;
pub mod diagnostics;
pub mod files;
pub mod inputs;
pub mod library;
pub mod packages;
pub mod page;
pub mod project;
mod python;
pub mod python_path;
pub mod reach;
pub mod rust;
pub mod terminal;
pub mod wit;
