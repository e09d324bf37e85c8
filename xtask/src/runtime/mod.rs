//! `cargo xtask runtime`: from source packages to the runtime artifact, each step cached by a hash
//! of its inputs.

pub mod cache;
mod cpython;
mod crates;
mod debian;
pub mod download;
pub mod guest;
pub mod kit;
mod libraries;
mod link;
pub mod manifest;
pub mod packages;
mod profile;
pub mod record;
mod solid;
mod sources;
mod stdlib;
mod support;
mod timezones;
pub mod toolchain;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use cache::Cache;
use hognose_link::{Guest, OPTIMISE, PYTHON, Rust, TARGET, minor_python};
use hognose_runtime_abi as abi;
use toolchain::Toolchain;

use crate::cargo::show;
use crate::setup::{self, Needs, machine};

/// Options of `cargo xtask runtime`.
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    #[command(flatten)]
    pub setup: setup::Options,
    /// Build this source archive of CPython in place of the release that is downloaded
    #[arg(long, value_name = "FILE")]
    pub cpython_source: Option<PathBuf>,
    /// Download Debian's packages (time zones, C library) again, so that its latest fixes come in
    #[arg(long)]
    pub force: bool,
    /// Keep the names of functions in the module, for profiling
    #[arg(long)]
    pub names: bool,
    /// Options of Binaryen's `wasm-opt` for the module [default: -Os --low-memory-unused]; empty to
    /// leave it as it was linked
    #[arg(long, value_name = "OPTIONS", allow_hyphen_values = true)]
    pub wasm_opt: Option<String>,
}

/// What a build needs of this machine.
pub fn needs(args: &Args) -> Needs {
    Needs {
        runtime: true,
        own_source: args.cpython_source.is_some(),
        optimiser: !optimise(args).is_empty(),
        targets: vec![TARGET],
        room: 3,
        ..Needs::default()
    }
}

/// What a build makes, in words.
pub const BUILDS: &str = "the runtime, CPython and `guest-runtime` as one core module, into target/runtime (minutes; its steps are kept in the cache folder)";

/// Sets the machine up and builds the artifact.
pub fn run(args: &Args) -> Result<()> {
    if args.setup.plan {
        return setup::show(&needs(args), &args.setup, &[BUILDS]);
    }
    setup::ensure(&needs(args), &args.setup)?;
    build(args)
}

/// The runtime that `HOGNOSE_RUNTIME` names, for example an installed wheel's `share/hognose`,
/// which needs no build.
///
/// # Errors
/// When it is for another version of the tools.
pub fn given() -> Result<Option<PathBuf>> {
    let Some(folder) = std::env::var_os("HOGNOSE_RUNTIME").filter(|folder| !folder.is_empty())
    else {
        return Ok(None);
    };
    let folder = PathBuf::from(folder);
    let found = manifest::abi_version(&folder).with_context(|| {
        format!(
            "`HOGNOSE_RUNTIME` names {}, which is no runtime",
            folder.display()
        )
    })?;
    if found != abi::VERSION {
        bail!(
            "the runtime in {} has version {found} of the contract, and this checkout needs {}: unset `HOGNOSE_RUNTIME` to build one",
            folder.display(),
            abi::VERSION
        );
    }
    Ok(Some(folder))
}

/// Builds the artifact, if it is to be built, beside a cargo that builds tools: much of either
/// keeps only one core busy.
///
/// # Errors
/// When one of them fails; the other comes to its end first.
pub fn beside(args: Option<&Args>, mut tools: Command) -> Result<()> {
    thread::scope(|scope| {
        let tools = scope.spawn(|| show(&mut tools));
        let built = args.map_or(Ok(()), build);
        let tools = tools.join().unwrap_or_else(|_| bail!("a thread failed"));
        built.and(tools)
    })
}

fn optimise(args: &Args) -> &str {
    args.wasm_opt.as_deref().unwrap_or(OPTIMISE).trim()
}

/// Where the steps of builds are kept: in the user's cache folder, so that checkouts share them.
pub fn cache() -> Result<Cache> {
    let folder = hognose_cache::folder()
        .context("there is no cache folder: set `HOGNOSE_CACHE_DIR` to one that may be written")?;
    Cache::open(&folder.join("build"))
}

/// Our folders of settings.
struct Site {
    /// For any version of CPython: scripts, and the C libraries that it uses.
    shared: PathBuf,
    /// For the version that is built.
    python: PathBuf,
}

impl Site {
    fn of(workspace: &Path) -> Site {
        let shared = workspace.join("guest-runtime/cpython");
        Site {
            python: shared.join(minor_python(PYTHON)),
            shared,
        }
    }
}

/// What all of the runtime that is C is compiled with, and native packages as well.
pub struct Base {
    /// Where the steps of builds are kept.
    pub cache: Cache,
    archive: Option<debian::Archive>,
    /// The C toolchain.
    pub toolchain: Toolchain,
    source: sources::Python,
    libraries: (PathBuf, String),
    python: cpython::BuildPython,
    /// CPython for wasm, whose headers are in `include`, and its key.
    pub cpython: (PathBuf, String),
}

/// The first steps of a build, which are seldom to be done again.
///
/// # Errors
/// When one of them fails.
pub fn base(args: &Args) -> Result<Base> {
    let workspace = crate::workspace::root()?;
    let site = Site::of(workspace);
    let sdk = machine::wasi_sdk();
    let cache = cache()?;
    let release = sources::release(&site.python)?;
    let archive = match (&sdk, &args.cpython_source) {
        (Some(_), Some(_)) => None,
        _ => Some(debian::archive(&cache, args.force)?),
    };
    let toolchain = match (&sdk, &archive) {
        (None, Some(archive)) => {
            toolchain::from_debian(&debian::unpacked(&cache, archive, "wasi-libc")?)?
        }
        (sdk, _) => toolchain::from_sdk(sdk.as_deref().unwrap_or(workspace))?,
    };
    let given = args.cpython_source.as_deref();
    let source = sources::python(&cache, &release, given)?;
    let libraries = libraries::build(&cache, &toolchain, &site.shared.join("libraries"))?;
    let python = cpython::native(&cache, &source)?;
    let cpython = cpython::wasm(
        &cache,
        &source,
        &python,
        &toolchain,
        &libraries,
        &site.python,
    )?;
    Ok(Base {
        cache,
        archive,
        toolchain,
        source,
        libraries,
        python,
        cpython,
    })
}

/// The runtimes for pages, in the folder of the stock one, which is there. `native` is what they
/// have of their own, with its key.
///
/// # Errors
/// When a step fails.
pub fn pages(base: &Base, native: Guest, native_key: &str) -> Result<()> {
    let args = Args::default();
    let workspace = crate::workspace::root()?;
    let rust = Rust::ready(TARGET, &mut |what| eprintln!("runtime: {what} ..."))?;
    let (guest, guest_key, _) = guest::build(&base.cache, &rust, workspace)?;
    let stock = workspace.join("target/runtime");
    let inputs = link::Inputs {
        linker: &base.toolchain.linker,
        guest: (&guest, &guest_key),
        kit: &stock.join("link"),
        names: false,
        optimise: optimise(&args),
    };
    let pages = link::pages(&base.cache, &inputs, native, native_key)?;
    let (web, full) = (stock.join(manifest::WEB), stock.join(manifest::WEB_FULL));
    manifest::with_module(&stock, &pages.small, pages.tables.as_deref(), &web)?;
    manifest::with_module(&stock, &pages.full, None, &full)?;
    Ok(())
}

/// Builds the artifact, or finds that it is up to date. What it needs is there.
pub fn build(args: &Args) -> Result<()> {
    let start = Instant::now();
    let optimise = optimise(args);
    let workspace = crate::workspace::root()?;
    let site = Site::of(workspace);
    let rust = Rust::ready(TARGET, &mut |what| eprintln!("runtime: {what} ..."))?;
    let base = base(args)?;
    let (compiling, compiling_key) =
        packages::folder(&base.cache, (&base.cpython.0, &base.cpython.1))?;
    let Base {
        cache,
        archive,
        toolchain,
        source,
        libraries,
        python,
        cpython: (cpython, cpython_key),
    } = &base;
    let archive = archive.as_ref();
    let zones = match archive {
        Some(archive) => debian::unpacked(cache, archive, "tzdata")?,
        None => PathBuf::from("/usr"),
    };
    let zones = Some(zones.join(timezones::SOURCE)).filter(|zones| zones.is_file());
    let wasm = (cpython.as_path(), cpython_key.as_str());
    let (stdlib, stdlib_key) = stdlib::build(
        cache,
        source,
        zones.as_deref(),
        python,
        wasm,
        &site.shared,
        &workspace.join("guest-runtime/lib"),
    )?;
    let (guest, guest_key, rustc) = guest::build(cache, &rust, workspace)?;
    let (objects, support_key) =
        support::build(cache, toolchain, wasm, &libraries.0, &site.python)?;
    let kit = kit::build(
        cache,
        &kit::Inputs {
            toolchain,
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
    let (module, packages, module_key) = link::link(cache, &inputs)?;

    let contents = manifest::Contents {
        module: &module,
        packages: &packages,
        stdlib: &stdlib,
        kit: &kit,
        compiling: &compiling.join(hognose_wheels::FOLDER),
        key: format!("{module_key}-{stdlib_key}-{compiling_key}"),
        python: source,
        archive,
        zones: zones.is_some(),
        libraries: &site.shared.join("libraries/Cargo.lock"),
        modules: &site.python.join("stdlib.txt"),
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
