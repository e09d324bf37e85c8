//! The stages of a build, and what is reported of them.

use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Steps of a build, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// The sources become archives.
    Pack,
    /// The runtime is loaded, and compiled if it has never been.
    Load,
    /// Python starts and imports the app.
    Import,
    /// The shim is written.
    Shim,
    /// Memory is cleaned and read.
    Snapshot,
    /// Runtime, snapshot and shim become one module.
    Splice,
    /// The module becomes a component.
    Encode,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Stage; 7] = [
        Stage::Pack,
        Stage::Load,
        Stage::Import,
        Stage::Shim,
        Stage::Snapshot,
        Stage::Splice,
        Stage::Encode,
    ];

    /// One lower-case word.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Pack => "pack",
            Stage::Load => "load",
            Stage::Import => "import",
            Stage::Shim => "shim",
            Stage::Snapshot => "snapshot",
            Stage::Splice => "splice",
            Stage::Encode => "encode",
        }
    }
}

/// What a build reports on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A stage begins.
    Begin(Stage),
    /// The runtime's compiled form is not cached: what follows takes seconds, once.
    Compiling,
    /// A stage has ended well.
    End(Stage, Duration),
}
