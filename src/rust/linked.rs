//! The link of an app's guest. Its result is kept, so that a build without changes in Rust does not
//! link, and its compiled form as that of the stock runtime.

use super::{crates::Crate, exports::Exports, guest::Guest, part::Part};
use crate::{
    diagnostics::{Code, Report, Result, Searched, from_build_error},
    python_path::NativePackage,
};
use hognose_cache::{Key, Kind, take};
use hognose_componentize::{Artifact, NativeSize};
use hognose_link::{For, Kit, Link, Linker, Module, OPTIMISE, Rust, Symbols, take_shares};
use hognose_runtime_abi::ENTRY_SHIM;
use std::{
    fmt::Display,
    fs,
    hash::Hash,
    path::{Path, PathBuf},
};

/// A runtime with crates inside.
pub struct Runtime {
    /// The artifact with the module that was linked.
    pub artifact: Artifact,
    /// Whether a crate takes over blocks of the canonical ABI's allocator.
    pub owns_blocks: bool,
}

/// What comes with the runtime for links.
pub(super) fn kit(artifact: &Artifact) -> Result<Kit> {
    Kit::open(&artifact.kit()).map_err(|error| {
        Report::new(
            Code::UnfitRuntime,
            format!("the runtime was installed without what links need: {error:#}"),
        )
        .help("make it again with `cargo xtask runtime`")
        .into()
    })
}

/// How to link.
pub(super) struct Linking<'a> {
    pub kit: &'a Kit,
    /// Whether `wasm-opt` works on what is linked.
    pub optimise: bool,
    /// Where the module goes, if what it is made of does not say so.
    pub kept: Option<PathBuf>,
    /// Native packages that are linked, too.
    pub natives: &'a [NativePackage],
}

/// Where the module of a crate of ours is.
pub(super) fn place(shim: &Crate, optimise: bool, kit: &Kit) -> Option<PathBuf> {
    let mut key = Key::default();
    let fingerprint = shim.fingerprint.as_ref()?;
    (
        fingerprint,
        hognose_link::fingerprint(),
        kit.key(),
        optimise,
    )
        .hash(&mut key);
    Some(LINKED.path(&hognose_cache::folder()?, &Key::finish(key), "wasm"))
}

/// A module that was linked before.
pub(super) fn read(file: &Path) -> Option<Vec<u8>> {
    take(file).then(|| fs::read(file).ok()).flatten()
}

/// The artifact with another module in the place of the runtime.
pub(super) fn relinked(artifact: Artifact, module: Vec<u8>) -> Result<Artifact> {
    let (module, shares) = take_shares(module);
    let shares = shares.into_iter().map(|share| NativeSize {
        name: share.package,
        code: share.code,
        data: share.data,
    });
    let artifact = artifact.joined(module, shares.collect());
    artifact.map_err(|error| from_build_error(error, &Searched::default()))
}

/// Links, or finds what was linked before.
pub(super) fn link(
    part: &Part,
    guest: &Guest,
    exports: &Exports,
    library: &Path,
    linking: &Linking<'_>,
    rust: &Rust,
    artifact: Artifact,
) -> Result<Runtime> {
    let symbols = Symbols::of(library).map_err(|error| failed(&error))?;
    let mut linked = hognose_link::Guest::stock(library);
    if let Some(app) = &guest.app {
        linked.modules = modules(part, app, &symbols)?;
        linked.exports = exports.core_names(&symbols, &app.name)?;
        linked.owns_blocks = !exports.is_empty() || has_wit_bindgen(&symbols);
    }
    if let Some(shim) = &guest.shim {
        linked.owns_blocks = check_shim(shim, guest.app.is_some(), &symbols)?;
        linked.exports.push(ENTRY_SHIM.to_owned());
    }
    let owns_blocks = linked.owns_blocks;
    let natives = linking.natives.iter().map(NativePackage::guest);
    let guests: Vec<hognose_link::Guest> = std::iter::once(linked).chain(natives).collect();
    let module = module(&guests, linking, rust)?;
    Ok(Runtime {
        artifact: relinked(artifact, module)?,
        owns_blocks,
    })
}

/// Whether crates take over blocks of the canonical ABI's allocator: a shim is written for one or
/// the other.
fn check_shim(shim: &Crate, beside_app: bool, symbols: &Symbols) -> Result<bool> {
    if !symbols.has(ENTRY_SHIM) {
        let message = format!("the crate `{}` does not export `{ENTRY_SHIM}`", shim.name);
        return Err(Report::new(Code::ShimCrate, message)
            .help("keep the function `shim` as `hognose bindings --rust` writes it")
            .into());
    }
    if !beside_app && has_wit_bindgen(symbols) {
        let message = format!(
            "the crate `{}` has bindings of wit-bindgen in it",
            shim.name
        );
        return Err(Report::new(Code::ShimCrate, message)
            .help("put them in a crate of their own: `crate` in `[tool.hognose.rust]`")
            .into());
    }
    Ok(beside_app)
}

/// Whether there are wit-bindgen's bindings in it, whose code takes over what the canonical ABI's
/// allocator gives.
fn has_wit_bindgen(symbols: &Symbols) -> bool {
    symbols.after("cabi_realloc_wit_bindgen").next().is_some()
}

/// The module of guests: linked, or as it was linked before.
fn module(guests: &[hognose_link::Guest], linking: &Linking<'_>, rust: &Rust) -> Result<Vec<u8>> {
    if linking.optimise && !hognose_link::can_optimise() {
        return Err(Report::new(Code::NoRust, "`optimise` in `[tool.hognose.rust]`, or `--rust-optimise`, needs Binaryen's `wasm-opt`, which is not there")
            .help("install it (`apt install binaryen`, `brew install binaryen`), or leave it out: the component works as well and is a tenth larger")
            .into());
    }
    let linker = Linker::find(rust).map_err(|error| {
        Report::new(Code::NoRust, error.to_string())
            .help("rustup's Rust brings one; on Debian, `apt install lld` does")
    })?;
    let link = Link {
        kit: linking.kit,
        linker: &linker,
        guests,
        names: false,
        optimise: if linking.optimise { OPTIMISE } else { "" },
        purpose: For::Components,
    };
    let kept = match (&linking.kept, hognose_cache::folder()) {
        (Some(file), _) => Some(file.clone()),
        (None, Some(folder)) => {
            let key = link.key().map_err(|error| failed(&error))?;
            Some(LINKED.path(&folder, &key, "wasm"))
        }
        (None, None) => None,
    };
    if linking.kept.is_none()
        && let Some(module) = kept.as_deref().and_then(read)
    {
        return Ok(module);
    }
    let linked = hognose_link::link(&link).map_err(|error| failed(&error))?;
    let module = linked.module;
    if let Some(file) = kept {
        let _ = LINKED.store(&file, &module);
    }
    Ok(module)
}

/// A module for each state of a crate that was built.
const LINKED: Kind = Kind {
    prefix: "linked-",
    kept: 16,
};

/// The modules that the crate has: PyO3 gives each a function of this name.
fn modules(part: &Part, found: &Crate, symbols: &Symbols) -> Result<Vec<Module>> {
    let there: Vec<String> = symbols.after("PyInit_").map(str::to_owned).collect();
    for module in &part.modules {
        if !there.contains(module) {
            return Err(Report::new(
                Code::RustModule,
                format!("the crate `{}` has no Python module `{module}`", found.name),
            )
            .help(format!(
                "add one with PyO3: `#[pymodule] mod {module} {{ .. }}`"
            ))
            .into());
        }
    }
    Ok(there.iter().map(|module| Module::named(module)).collect())
}

fn failed(error: &impl Display) -> Report {
    Report::new(
        Code::RustFailed,
        "the project's Rust cannot be linked with the runtime",
    )
    .detail(format!("{error:#}"))
}
