//! Components that are part Rust: a crate beside the app, which offers modules to Python and implements exports, and the shim as a crate.
//!
//! ```text
//! crates ─ cargo ─▶ guest.a ─ link (kept) ─▶ a runtime with the crates inside ─▶ the build goes on as for any app
//! ```
//! [`exports`] says which functions of the world are Rust, [`shim`] finds or writes the shim's crate, [`guest`] compiles, [`linked`] links.

mod exports;
mod guest;
mod linked;
pub mod shim;

pub use exports::Exports;
pub use guest::Crate;

use crate::{
    diagnostics::{Code, Report, Result},
    progress::Progress,
};
use guest::Guest;
use hognose_componentize::Artifact;
use hognose_link::{NoRust, Rust, TARGET};
use linked::Linking;
use std::path::PathBuf;

/// The folder of the crate beside the app, where nobody says so.
pub const CRATE: &str = "native";

/// What a project says of its Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Folder of the crate beside the app, if there is one.
    pub folder: Option<PathBuf>,
    /// Exports of the world that it implements: functions, interfaces, or functions of interfaces as `interface#function`.
    pub exports: Vec<String>,
    /// Modules that it offers to Python.
    pub modules: Vec<String>,
    /// Folder of the shim's crate, if the project keeps it.
    pub shim: Option<PathBuf>,
    /// Whether `wasm-opt` makes the result small and fast, which takes half a minute.
    pub optimise: Option<bool>,
}

/// A runtime with crates inside.
pub struct Runtime {
    /// The artifact with the module that was linked.
    pub artifact: Artifact,
    /// Whether a crate takes over blocks of the canonical ABI's allocator.
    pub owns_blocks: bool,
}

impl Part {
    /// The modules that Python may import: those that are named, else those that the crate's text shows.
    pub fn modules(&self) -> Vec<String> {
        match (self.modules.as_slice(), &self.folder) {
            ([], Some(folder)) => guest::Crate::open(folder)
                .map(|found| found.modules())
                .unwrap_or_default(),
            (named, _) => named.to_vec(),
        }
    }
}

/// Compiles and links the crate beside the app and that of the shim, of which there is at least one.
pub fn build(
    part: &Part,
    shim: Option<Crate>,
    artifact: Artifact,
    exports: &Exports,
    progress: &mut Progress,
) -> Result<Runtime> {
    let app = part.folder.as_deref().map(Crate::open).transpose()?;
    let guest = Guest { app, shim };
    let kit = linked::kit(&artifact)?;
    let once = guest.is_ours_alone();
    let optimise = part.optimise.unwrap_or_else(|| {
        // Crates that somebody works on shall be linked soon; one of a world alone is linked once.
        let can = hognose_link::can_optimise();
        if once && !can {
            progress.note("Binaryen's `wasm-opt` is not there: the component is a tenth larger and slower than it could be");
        }
        once && can
    });
    let link = Linking {
        kit: &kit,
        optimise,
        // Neither cargo nor the linker needs to be asked about what nobody changes.
        kept: match &guest.shim {
            Some(shim) if once => linked::place(shim, optimise, &kit),
            _ => None,
        },
    };
    if let Some(module) = link.kept.as_deref().and_then(linked::read) {
        return Ok(Runtime {
            artifact: linked::relinked(artifact, module)?,
            owns_blocks: false,
        });
    }
    let rust = Rust::ready(TARGET, &mut |what| progress.note(what)).map_err(no_rust)?;
    let library = progress.stage("cargo", || guest::compile(&guest, &rust, &kit))?;
    if !library.warnings.is_empty() {
        progress.note(&format!("cargo says\n{}", library.warnings.trim_end()));
    }
    progress.stage("link", || {
        linked::link(part, &guest, exports, &library.file, &link, &rust, artifact)
    })
}

fn no_rust(error: NoRust) -> Report {
    let help = match &error {
        NoRust::Cargo => format!(
            "install Rust, as https://rustup.rs tells, then run `rustup target add {TARGET}`"
        ),
        NoRust::Source(_) => {
            format!("where rustup is, `rustup target add {TARGET}` gives the library as it is")
        }
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
