//! What a project says of its Rust.

use super::crates::Crate;
use std::path::PathBuf;

/// The folder of the crate beside the app, where nobody says so.
pub const CRATE: &str = "native";

/// What a project says of its Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Folder of the crate beside the app, if there is one.
    pub folder: Option<PathBuf>,
    /// Exports of the world that it implements: functions, interfaces, or functions of interfaces
    /// as `interface#function`.
    pub exports: Vec<String>,
    /// Modules that it offers to Python.
    pub modules: Vec<String>,
    /// Folder of the shim's crate, if the project keeps it.
    pub shim: Option<PathBuf>,
    /// Whether `wasm-opt` makes the result small and fast, which takes half a minute.
    pub optimise: Option<bool>,
}

impl Part {
    /// The modules that Python may import: those that are named, else those that the crate's text
    /// shows.
    pub fn modules(&self) -> Vec<String> {
        match (self.modules.as_slice(), &self.folder) {
            ([], Some(folder)) => Crate::open(folder)
                .map(|found| found.modules())
                .unwrap_or_default(),
            (named, _) => named.to_vec(),
        }
    }
}
