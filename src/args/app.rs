//! Options about the app and the component that is made of it.

use super::world::key_value;
use crate::{build, inputs::Bytes};
use std::path::PathBuf;

/// What the code between host and Python is made as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Shim {
    /// Core wasm, in no time
    #[default]
    Wasm,
    /// Rust source, as `hognose bindings --rust` writes it: compiled by cargo, once for what an app
    /// uses of a world
    Rust,
}

impl From<Shim> for build::Shim {
    fn from(shim: Shim) -> build::Shim {
        match shim {
            Shim::Wasm => build::Shim::Wasm,
            Shim::Rust => build::Shim::Rust,
        }
    }
}

/// How much of the standard library a component holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Stdlib {
    /// All of it, so that imports inside functions work (the default)
    #[default]
    Full,
    /// What is imported while the app is imported: the component is smaller, but a later import of
    /// another module fails
    Used,
}

impl From<Stdlib> for hognose_componentize::Stdlib {
    fn from(stdlib: Stdlib) -> hognose_componentize::Stdlib {
        match stdlib {
            Stdlib::Full => hognose_componentize::Stdlib::Full,
            Stdlib::Used => hognose_componentize::Stdlib::Used,
        }
    }
}

/// What a build makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Target {
    /// A component
    #[default]
    Component,
    /// A core module, and an ES module with types that runs it in browsers and Node
    Js,
    /// A core module by itself, for hosts that load no components
    Core,
    /// A folder to upload, of a page that runs Python's text
    Web,
}

impl From<Target> for build::Target {
    fn from(target: Target) -> build::Target {
        match target {
            Target::Component => build::Target::Component,
            Target::Js => build::Target::Js,
            Target::Core => build::Target::Core,
            Target::Web => build::Target::Web,
        }
    }
}

/// How a host raises exceptions in code that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Interruptible {
    /// It writes into the memory of the component
    Memory,
    /// The component asks it
    Polled,
}

/// Options about where the app is and what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
#[command(next_help_heading = "App")]
pub struct PathArgs {
    /// Folder with the app or its dependencies; may be given several times [default: .]
    ///
    /// The pure-Python packages of the virtual environment in `VIRTUAL_ENV` come after these.
    #[arg(short, long, value_name = "FOLDER")]
    pub python_path: Vec<PathBuf>,
    /// The world for a Python module that brings WIT of its own
    #[arg(short, long, value_name = "MODULE=WORLD", value_parser = key_value, hide_short_help = true)]
    pub module_worlds: Vec<(String, String)>,
    /// Keep only those imports and exports that this world has too
    #[arg(short, long, value_name = "WORLD", hide_short_help = true)]
    pub intersect_world: Option<String>,
}

/// Options about the app and the component that is made of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
#[command(next_help_heading = "Component")]
pub struct AppArgs {
    /// File to write, or folder [default: index.wasm, or as the project says]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// What is made: `component`, `js` (a core module with an ES module), `core` (the former
    /// alone), or `web` (the folder of a page, to upload) [default: component]
    #[arg(
        long,
        value_name = "WHAT",
        value_enum,
        hide_short_help = true,
        hide_possible_values = true
    )]
    pub target: Option<Target>,
    /// With `--target js` or `web`, write compressed copies of all files as well: `.br` and `.gz`
    #[arg(long, hide_short_help = true)]
    pub precompressed: bool,
    /// Make a component that imports nothing but what its world imports
    ///
    /// Without WASI, output is dropped, the only files are those inside the component, and clocks
    /// and randomness raise an `OSError` that names this option. `random` then gives the same
    /// numbers in every run: do not use it where randomness must be secure.
    #[arg(short, long)]
    pub stub_wasi: bool,
    /// Let hosts raise exceptions in code that runs or waits; `polled` is slower, and for hosts
    /// that cannot reach into its memory
    #[arg(
        long,
        value_name = "HOW",
        value_enum,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "memory",
        hide_short_help = true,
        hide_possible_values = true
    )]
    pub interruptible: Option<Interruptible>,
    /// Let hosts save an idle instance, and restore it in another process
    #[arg(long, hide_short_help = true)]
    pub checkpointable: bool,
    /// Report exceptions for which the world has no error case to the host, and live on
    #[arg(long, hide_short_help = true)]
    pub recover: bool,
    /// Import everything that the world imports, not only what the app is seen to use
    ///
    /// Without it, interfaces that no loadable module of the app refers to are left out. An app
    /// that puts a name together at run time to look it up may need this option.
    #[arg(long, hide_short_help = true)]
    pub keep_imports: bool,
    /// Take all packages of the virtual environment, not only those that the app imports
    #[arg(long, hide_short_help = true)]
    pub keep_packages: bool,
    /// Build without the comparison of the app with its world that `hognose check` makes
    #[arg(long)]
    pub no_check: bool,
    /// How much of the standard library goes into the component
    #[arg(long, value_name = "HOW MUCH", value_enum)]
    pub stdlib: Option<Stdlib>,
    /// How much the folder `/tmp` may hold, which every component has in memory; 0 leaves it out
    /// [default: 64MiB]
    #[arg(long, value_name = "BYTES", hide_short_help = true)]
    pub tmp: Option<Bytes>,
    /// A Rust crate that offers modules to the app, or implements exports [default: as the project
    /// says]
    #[arg(long, value_name = "FOLDER", hide_short_help = true)]
    pub rust_crate: Option<PathBuf>,
    /// An export that the crate implements in place of the app: a function, an interface, or
    /// `interface#function`; may be given several times
    #[arg(long, value_name = "EXPORT", hide_short_help = true)]
    pub rust_exports: Vec<String>,
    /// What the code between host and Python is made as [default: wasm]
    #[arg(long, value_name = "LANGUAGE", value_enum, hide_short_help = true)]
    pub shim: Option<Shim>,
    /// The crate that `hognose bindings --rust` wrote, as you changed it; implies `--shim rust`
    #[arg(long, value_name = "FOLDER", hide_short_help = true)]
    pub rust_shim: Option<PathBuf>,
    /// Whether `wasm-opt` works on what is linked with Rust, which takes half a minute [default: as
    /// the project says, or yes with `--shim rust` if it is installed]
    #[arg(
        long,
        value_name = "BOOLEAN",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true",
        hide_possible_values = true,
        hide_short_help = true
    )]
    pub rust_optimise: Option<bool>,
    /// Write what every stage of the build makes into this folder
    #[arg(long, value_name = "FOLDER", hide_short_help = true)]
    pub keep_stages: Option<PathBuf>,
    // Last, because of the headings in the help.
    /// Where the app is.
    #[command(flatten)]
    pub paths: PathArgs,
}
