//! The shim as Rust source: a crate that does what the wasm shim does, against `guest-runtime`, for
//! people to read and change.
//!
//! It is compiled before Python starts. So what is a constant in the wasm shim is a word here,
//! which the build fills in ([`layout`]), and functions are found in the table.

mod bound;
mod function;
mod functions;
pub mod layout;
mod library;
mod manifest;
mod modules;
mod names;
mod ops;
mod text;
mod writer;

use crate::ir::{Shim, Slot};
use crate::world::World;
use modules::Modules;
use names::Names;
use std::collections::BTreeMap;
use text::literal;

/// What the crate depends on.
#[derive(Debug, Clone)]
pub struct Dependencies {
    /// The value of `guest-runtime` in its `Cargo.toml`, such as `{ path = "../guest-runtime" }`.
    pub guest_runtime: String,
}

impl Dependencies {
    /// On the crate in a folder, or else on the published one.
    pub fn with(guest_runtime: Option<&std::path::Path>) -> Dependencies {
        Dependencies {
            guest_runtime: match guest_runtime {
                Some(folder) => format!("{{ path = {} }}", literal(&folder.to_string_lossy())),
                None => "\"0.1\"".to_owned(),
            },
        }
    }
}

/// In the first line of every file.
pub const MARK: &str = "Made by hognose";

/// The crate of a world, as files by path.
pub fn emit(world: &World, shim: &Shim, dependencies: &Dependencies) -> BTreeMap<String, String> {
    let mut files = sources(world, shim);
    files.insert(
        "Cargo.toml".to_owned(),
        manifest::write(world, &dependencies.guest_runtime),
    );
    files
}

/// Its `src` alone.
fn sources(world: &World, shim: &Shim) -> BTreeMap<String, String> {
    let mut names = Names::new(world);
    let mut modules = Modules::default();
    let mut slots: BTreeMap<Slot, String> = BTreeMap::new();
    functions::write(world, shim, &mut names, &mut modules, &mut slots);
    let mut files = modules.files(world);
    files.insert("src/bound.rs".to_owned(), bound::write(world, &names));
    files.insert(
        "src/lib.rs".to_owned(),
        library::write(world, shim, &modules, &slots),
    );
    files
}
