//! From crates to a runtime with them inside.

use super::{
    crates::Crate,
    exports::Exports,
    guest::{self, Guest},
    linked::{self, Linking, Runtime},
    part::Part,
};
use crate::{
    diagnostics::{Code, Report, Result},
    python_path::NativePackage,
    terminal::Progress,
};
use hognose_componentize::Artifact;
use hognose_link::{NoRust, Rust, TARGET};

/// Compiles and links the crate beside the app and that of the shim, of which there is at least
/// one.
pub fn build(
    part: &Part,
    shim: Option<Crate>,
    artifact: Artifact,
    (exports, natives): (&Exports, &[NativePackage]),
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
            Some(shim) if once && natives.is_empty() => linked::place(shim, optimise, &kit),
            _ => None,
        },
        natives,
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
        NoRust::Cargo => {
            format!("install Rust (https://rustup.rs), then run `rustup target add {TARGET}`")
        }
        NoRust::Source(_) => {
            format!("if you have rustup, `rustup target add {TARGET}` installs the library")
        }
        NoRust::Target => format!(
            "run `rustup target add {TARGET}`, or on Debian `apt install rustc-web cargo-web rust-web-src`"
        ),
    };
    Report::new(
        Code::NoRust,
        format!("the project's Rust cannot be compiled for `{TARGET}`: {error}"),
    )
    .help(help)
}
