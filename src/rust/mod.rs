//! Components that are part Rust: a crate beside the app, which offers modules to Python and implements exports.
//!
//! ```text
//! crate ─ cargo ─▶ guest.a ─ link (kept) ─▶ a runtime with the crate inside ─▶ the build goes on as for any app
//! ```
//! [`exports`] says which functions of the world are Rust, [`guest`] compiles, [`linked`] links.

mod exports;
mod guest;
mod linked;
pub mod shim;

pub use exports::Exports;

use crate::{
    diagnostics::{Code, Report, Result},
    progress::Progress,
};
use hognose_componentize::Artifact;
use hognose_link::{NoRust, Rust, TARGET};
use std::path::PathBuf;

/// What a project says of its Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Folder of the crate.
    pub folder: PathBuf,
    /// Exports of the world that it implements: functions, interfaces, or functions of interfaces as `interface#function`.
    pub exports: Vec<String>,
    /// Modules that it offers to Python.
    pub modules: Vec<String>,
    /// Whether `wasm-opt` makes the result small, which takes a minute.
    pub optimise: bool,
}

/// A runtime with the crate inside.
pub struct Runtime {
    /// The artifact with the module that was linked.
    pub artifact: Artifact,
    /// Whether the crate takes over blocks of the canonical ABI's allocator.
    pub owns_blocks: bool,
}

impl Part {
    /// The modules that Python may import: those that are named, else those that the crate's text shows.
    pub fn modules(&self) -> Vec<String> {
        match self.modules.as_slice() {
            [] => guest::Crate::open(&self.folder)
                .map(|found| found.modules())
                .unwrap_or_default(),
            named => named.to_vec(),
        }
    }

    /// Compiles and links the crate.
    pub fn build(
        &self,
        artifact: Artifact,
        exports: &Exports,
        progress: &mut Progress,
    ) -> Result<Runtime> {
        let found = guest::Crate::open(&self.folder)?;
        let rust = Rust::detect(TARGET).map_err(no_rust)?;
        let kit = linked::kit(&artifact)?;
        let library = progress.stage("cargo", || guest::compile(&found, &rust, &kit))?;
        if !library.warnings.is_empty() {
            progress.note(&format!("cargo says\n{}", library.warnings.trim_end()));
        }
        progress.stage("link", || {
            linked::link(self, &found, exports, &library.file, &rust, &kit, artifact)
        })
    }
}

fn no_rust(error: NoRust) -> Report {
    let help = match error {
        NoRust::Cargo => format!(
            "install Rust, as https://rustup.rs tells, then run `rustup target add {TARGET}`"
        ),
        NoRust::Target => format!(
            "run `rustup target add {TARGET}`; on Debian, `apt install rustc-web cargo-web rust-web-src` serves as well"
        ),
    };
    Report::new(
        Code::NoRust,
        format!("the project's Rust cannot be compiled for `{TARGET}`: {error}"),
    )
    .help(help)
}
