//! `cargo xtask runtime`: from source packages to the runtime artifact, each step cached by a hash of its inputs.

mod cache;
mod cpython;
mod guest;
mod kit;
mod libraries;
mod link;
mod manifest;
pub mod packages;
pub mod profile;
mod solid;
mod sources;
mod stdlib;
mod support;
mod timezones;
mod toolchain;

use std::path::PathBuf;
use std::time::Instant;

use anyhow::Result;
use cache::Cache;
use hognose_link::Rust;
use packages::Needs;

/// What `wasm-opt` does by default: a fifth less code, and as fast. The lowest memory is the end of the C stack, so no pointer leads there and
/// constants may move into the offsets of loads and stores.
const OPTIMISE: &str = "-Os --low-memory-unused";

/// Options of `cargo xtask runtime`.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Install missing Debian packages without being root (by sudo)
    #[arg(long)]
    pub yes: bool,
    /// Build this CPython 3.13 source archive in place of Debian's
    #[arg(long, value_name = "FILE")]
    pub cpython_source: Option<PathBuf>,
    /// Download Debian's packages again, so that its latest fixes come in
    #[arg(long)]
    pub force: bool,
    /// Keep the names of functions in the module, for profiling
    #[arg(long)]
    pub names: bool,
    /// Options of Binaryen's `wasm-opt` for the module [default: -Os --low-memory-unused]; empty to leave it as it was linked
    #[arg(long, value_name = "OPTIONS", allow_hyphen_values = true)]
    pub wasm_opt: Option<String>,
}

/// Builds the artifact, or finds that it is up to date.
pub fn run(args: &Args) -> Result<()> {
    let start = Instant::now();
    let optimise = args.wasm_opt.as_deref().unwrap_or(OPTIMISE).trim();
    let workspace = crate::workspace()?;
    let site = workspace.join("guest-runtime/cpython");
    let sdk = toolchain::wasi_sdk();
    let rust = Rust::detect(hognose_link::TARGET)?;
    packages::ensure(
        &Needs {
            archive: sdk.is_none() || args.cpython_source.is_none(),
            clang: sdk.is_none(),
            rust: matches!(rust, Rust::Debian),
            optimiser: !optimise.is_empty(),
        },
        args.yes,
    )?;

    let cache = Cache::open(&workspace.join("target/cache"))?;
    let archive = match (&sdk, &args.cpython_source) {
        (Some(_), Some(_)) => None,
        _ => Some(sources::archive(&cache, args.force)?),
    };
    let archive = archive.as_ref();
    let toolchain = match (&sdk, archive) {
        (None, Some(archive)) => {
            toolchain::from_debian(&sources::package(&cache, archive, "wasi-libc")?)?
        }
        (sdk, _) => toolchain::from_sdk(sdk.as_deref().unwrap_or(workspace))?,
    };
    let zones = match archive {
        Some(archive) => sources::package(&cache, archive, "tzdata")?,
        None => PathBuf::from("/usr"),
    };
    let zones = Some(zones.join(timezones::SOURCE)).filter(|zones| zones.is_file());

    let source = sources::python(&cache, archive, args.cpython_source.as_deref())?;
    let libraries = libraries::build(&cache, &toolchain, &site.join("libraries"))?;
    let python = cpython::native(&cache, &source)?;
    let (cpython, cpython_key) =
        cpython::wasm(&cache, &source, &python, &toolchain, &libraries, &site)?;
    let wasm = (cpython.as_path(), cpython_key.as_str());
    let (stdlib, stdlib_key) = stdlib::build(
        &cache,
        &source,
        zones.as_deref(),
        &python,
        wasm,
        &site,
        &workspace.join("guest-runtime/lib"),
    )?;
    let (guest, guest_key, rustc) =
        guest::build(&cache, &rust, workspace, &workspace.join("guest-runtime"))?;
    let (objects, support_key) = support::build(&cache, &toolchain, wasm, &libraries.0, &site)?;
    let kit = kit::build(
        &cache,
        &kit::Inputs {
            toolchain: &toolchain,
            cpython: wasm,
            support: (&objects, &support_key),
            libraries: &libraries.0,
            workspace,
        },
    )?;
    let inputs = link::Inputs {
        linker: &toolchain.linker,
        guest: (&guest, &guest_key),
        kit: &kit,
        names: args.names,
        optimise,
    };
    let (module, module_key) = link::link(&cache, &inputs)?;

    let contents = manifest::Contents {
        module: &module,
        stdlib: &stdlib,
        kit: &kit,
        key: format!("{module_key}-{stdlib_key}"),
        python: &source,
        archive,
        zones: zones.is_some(),
        libraries: &site.join("libraries/Cargo.lock"),
        clang: &toolchain.version,
        rustc: &rustc,
    };
    let folder = workspace.join("target/runtime");
    let built = contents.install(&folder)?;
    let seconds = start.elapsed().as_secs_f64();
    let state = if built { "built" } else { "up to date" };
    eprintln!("runtime: {} is {state} ({seconds:.1} s)", folder.display());
    Ok(())
}
