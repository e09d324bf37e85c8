//! The command line. Options that choose the world, and those about output, stand before or after the command.

pub mod alias;
mod app;
mod dependencies;
mod dev;
mod editors;
mod examples;
mod host;
mod messages;
mod world;

pub use alias::Alias;
pub use alias::command as command_line;
pub use app::{AppArgs, Bytes, PathArgs, Shim, Stdlib, Target};
pub use dependencies::DependencyArgs;
pub use dev::Dev;
pub use editors::{Completions, Schema};
pub use host::{Compile, GrantArgs, Run, Serve};
pub use messages::MessageArgs;
pub use world::WorldArgs;

use crate::{color, diagnostics};
use clap::{
    FromArgMatches, Parser, Subcommand,
    error::{ContextKind, ContextValue, ErrorKind},
};
use std::{ffi::OsString, path::PathBuf};

/// What stands below the options.
const STATUS: &str = "\
Exit status: 0 when all went well; 1 after an error of yours, or when `check` finds something;
2 after a wrong command line; 3 after a fault of hognose, which asks to be reported;
130 after an interruption. `run` has the status of its program.
`hognose explain CODE` says more about an error, as in `hognose explain no-world`.";

/// Of the lines of help, wherever it is printed.
const WIDTH: usize = 100;

/// Turns Python into WebAssembly components.
#[derive(Debug, Parser)]
#[command(name = "hognose", version, after_help = STATUS, term_width = WIDTH, max_term_width = WIDTH)]
pub struct Cli {
    #[command(flatten)]
    world: WorldArgs,
    #[command(flatten)]
    messages: MessageArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands, with everything that was said about them on either side of their name.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the project in this folder, as its pyproject.toml says, or a single file
    ///
    /// Reads `[tool.hognose]` of the pyproject.toml in this folder or the nearest one above it, or of the header of a Python file. What is
    /// given here goes before what stands there. Dependencies that are named there are locked in a pylock.toml, and installed into the cache.
    #[command(after_long_help = examples::BUILD)]
    Build(Build),
    /// Generate a component from a Python app and its dependencies
    #[command(after_long_help = examples::COMPONENTIZE)]
    Componentize(Componentize),
    /// Compare the app with its world, without building it
    ///
    /// Takes milliseconds: nothing is run. Says which classes and methods the world asks for are missing or take other parameters, which annotations
    /// contradict WIT, and where generated modules are used for what they do not have. The exit status is 1 if anything is found. `build` and
    /// `componentize` do the same first.
    #[command(after_long_help = examples::CHECK)]
    Check(Check),
    /// Write the Python modules of a world into a folder, for editors and type checkers
    ///
    /// Their functions only raise `NotImplementedError`: a build makes the real ones itself and needs none of these files.
    #[command(after_long_help = examples::BINDINGS)]
    Bindings(Bindings),
    /// Write a typed Python package that calls a component by PyPI's `wasmtime`
    ///
    /// It is made of a component, or of WIT that is chosen as for the other commands. The package and the class of its instances
    /// are named after the folder: `-o my_plugin` makes `my_plugin.MyPlugin`.
    #[command(after_long_help = examples::HOST_BINDINGS)]
    HostBindings(HostBindings),
    /// Start a project from a template
    #[command(after_long_help = examples::NEW)]
    New(New),
    /// Show what a component imports and exports and what its size is made of
    #[command(after_long_help = examples::INSPECT)]
    Inspect(Inspect),
    /// Serve HTTP with a component that exports `wasi:http/handler` or `wasi:http/incoming-handler`
    ///
    /// Requests share instances, and an instance that fails is replaced. SIGINT and SIGTERM stop the server when the requests in flight are
    /// answered; a second one stops it at once.
    #[command(after_long_help = examples::SERVE)]
    Serve(Serve),
    /// Run a component that exports `wasi:cli/run`
    ///
    /// It has this program's input, output and exit status, and may use the network.
    #[command(after_long_help = examples::RUN)]
    Run(Run),
    /// Build the project at every change, and serve or run it
    ///
    /// What exports a handler of `wasi:http` is served as by `hognose serve`: no request is refused, and those in flight end on the component that they
    /// began with. What exports `wasi:cli/run` is run again as by `hognose run`. Anything else is built into its file. Errors are shown
    /// in place, and what was built last goes on.
    #[command(after_long_help = examples::DEV, mut_arg("json", |json| json.hide(true)))]
    Dev(Dev),
    /// Compile a component, so that `serve` and `run` start at once
    ///
    /// They keep compiled code in the user's cache folder anyway; a file is for machines where that is empty. It fits this version of
    /// hognose and machines like this one, and it is native code: use only files from where you would take a program.
    #[command(after_long_help = examples::COMPILE)]
    Compile(Compile),
    /// Print a JSON schema of pyproject.toml's `[tool.hognose]`
    ///
    /// Editors complete and check the table by it.
    #[command(after_long_help = examples::SCHEMA)]
    Schema(Schema),
    /// Print a script that completes commands and options in a shell
    #[command(after_long_help = examples::COMPLETIONS)]
    Completions(Completions),
    /// Make this program available as `componentize-py`
    ///
    /// Writes a link of that name into a folder. In a virtual environment Python finds a package `componentize_py` as well.
    Alias(Alias),
    /// Explain an error by its code, as in `error[no-world]`; without one, list all codes
    Explain(Explain),
    /// Compile the runtime in a folder, for packages
    #[command(hide = true)]
    Precompile(Precompile),
}

/// `hognose build`.
#[derive(Debug, clap::Args)]
pub struct Build {
    /// Folder of the project, or a Python file with a `# /// script` header [default: this folder]
    pub project: Option<PathBuf>,
    /// Name of the Python module that holds the app
    #[arg(short, long, value_name = "MODULE")]
    pub app: Option<String>,
    /// Print what was built and what was found as a JSON object on standard output
    #[arg(long)]
    pub json: bool,
    /// How the app is built.
    #[command(flatten)]
    pub build: AppArgs,
    /// What it depends on.
    #[command(flatten)]
    pub dependencies: DependencyArgs,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose componentize`.
#[derive(Debug, clap::Args)]
pub struct Componentize {
    /// Name of the Python module that holds the app
    pub app_name: String,
    /// Print what was built and what was found as a JSON object on standard output
    #[arg(long)]
    pub json: bool,
    /// How the app is built.
    #[command(flatten)]
    pub build: AppArgs,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose check`.
#[derive(Clone, Debug, clap::Args)]
pub struct Check {
    /// Folder of the project, or a Python file with a `# /// script` header [default: this folder]
    pub project: Option<PathBuf>,
    /// Name of the Python module that holds the app [default: app, or as the project says]
    #[arg(short, long, value_name = "MODULE")]
    pub app: Option<String>,
    /// Print the findings as a JSON array on standard output
    #[arg(long)]
    pub json: bool,
    /// Where the app is.
    #[command(flatten)]
    pub paths: PathArgs,
    /// What it depends on.
    #[command(flatten)]
    pub dependencies: DependencyArgs,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose bindings`.
#[derive(Debug, clap::Args)]
pub struct Bindings {
    /// Folder to write to; made where it does not exist
    ///
    /// In a project (see `hognose build`) it may be left out: the project's world is then written into the project's folder.
    pub output_dir: Option<PathBuf>,
    /// Write the code between the host and Python as a Rust crate into a folder, and no Python modules
    ///
    /// For those who want to read what crosses the boundary, or to change it (see `--rust-shim` of `hognose build`). Files there that
    /// were not written by this command stop it, as do changes in those that were.
    #[arg(long, value_name = "FOLDER", conflicts_with = "output_dir")]
    pub rust: Option<PathBuf>,
    /// Write over files of the crate that were changed
    #[arg(long, requires = "rust")]
    pub force: bool,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose host-bindings`.
#[derive(Debug, clap::Args)]
pub struct HostBindings {
    /// The component; without it, the world that `-d` and `-w` choose
    #[arg(conflicts_with_all = ["wit_path", "world"])]
    pub component: Option<PathBuf>,
    /// Folder of the package: one that does not exist, is empty, or was written by this command
    #[arg(short, long, value_name = "FOLDER")]
    pub output: PathBuf,
    /// The world.
    #[command(flatten)]
    pub world: WorldArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose new`.
#[derive(Debug, clap::Args)]
pub struct New {
    /// Folder to make; its last part is the project's name
    pub path: PathBuf,
    /// What to start from
    #[arg(short, long, value_enum, default_value_t)]
    pub template: Template,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// What `hognose new` can start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Template {
    /// One exported function
    #[default]
    Hello,
    /// A plugin that its host calls and that calls its host
    Plugin,
    /// An HTTP service
    Http,
    /// An HTTP service by an app of ASGI, such as one of Starlette or FastAPI
    Asgi,
    /// An HTTP service by an app of WSGI, such as one of Flask
    Wsgi,
    /// An HTTP service for Spin, with a key-value store and a variable
    Spin,
    /// A program for the command line
    Cli,
    /// A component that is part Python, part Rust
    Mixed,
}

/// `hognose inspect`.
#[derive(Debug, clap::Args)]
pub struct Inspect {
    /// The component
    pub component: PathBuf,
    /// Print all of it as a JSON object on standard output
    #[arg(long)]
    pub json: bool,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose explain`.
#[derive(Debug, clap::Args)]
pub struct Explain {
    /// The code
    pub code: Option<String>,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose precompile`.
#[derive(Debug, clap::Args)]
pub struct Precompile {
    /// The folder of the runtime
    pub folder: PathBuf,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// Reads the command line. What stood before the command is moved into it.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Command, clap::Error> {
    let args: Vec<OsString> = args.into_iter().collect();
    let program = args.first().map(OsString::as_os_str);
    let mut line = alias::command(program).color(color::asked_for(&args).into());
    let matches = line.try_get_matches_from_mut(args)?;
    let Cli {
        world: world_before,
        messages: messages_before,
        mut command,
    } = Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut line))?;
    let (world, messages) = command.shared();
    messages.take(messages_before);
    match world {
        Some(world) => world.take(world_before),
        None if world_before != WorldArgs::default() => {
            let words = format!("`{}` takes no options that choose a world", command.name());
            return Err(line.error(ErrorKind::ArgumentConflict, words));
        }
        None => {}
    }
    match command {
        Command::Dev(dev) if dev.build.json => {
            let words = "`dev` prints no JSON: `hognose build --json` does";
            Err(line.error(ErrorKind::ArgumentConflict, words))
        }
        Command::Dev(dev)
            if dev
                .build
                .build
                .target
                .is_some_and(|it| it != Target::Component) =>
        {
            let words = "`dev` serves components: `hognose build --target` makes other modules";
            Err(line.error(ErrorKind::ArgumentConflict, words))
        }
        command => Ok(command),
    }
}

/// The error with words of the user's as a terminal may have them.
pub fn plain(mut error: clap::Error) -> clap::Error {
    let context: Vec<(ContextKind, ContextValue)> = error
        .context()
        .filter_map(|(kind, value)| match value {
            ContextValue::String(text) => {
                let text = diagnostics::plain(text).into_owned();
                Some((kind, ContextValue::String(text)))
            }
            _ => None,
        })
        .collect();
    for (kind, value) in context {
        error.insert(kind, value);
    }
    error
}

impl Command {
    /// The command's name on the command line.
    pub fn name(&self) -> &'static str {
        match self {
            Command::Build(_) => "build",
            Command::Componentize(_) => "componentize",
            Command::Check(_) => "check",
            Command::Bindings(_) => "bindings",
            Command::HostBindings(_) => "host-bindings",
            Command::New(_) => "new",
            Command::Inspect(_) => "inspect",
            Command::Serve(_) => "serve",
            Command::Run(_) => "run",
            Command::Dev(_) => "dev",
            Command::Compile(_) => "compile",
            Command::Schema(_) => "schema",
            Command::Completions(_) => "completions",
            Command::Alias(_) => "alias",
            Command::Explain(_) => "explain",
            Command::Precompile(_) => "precompile",
        }
    }

    /// What is printed.
    pub fn messages(&self) -> &MessageArgs {
        match self {
            Command::Build(build) => &build.messages,
            Command::Componentize(componentize) => &componentize.messages,
            Command::Check(check) => &check.messages,
            Command::Bindings(bindings) => &bindings.messages,
            Command::HostBindings(bindings) => &bindings.messages,
            Command::New(new) => &new.messages,
            Command::Inspect(inspect) => &inspect.messages,
            Command::Serve(serve) => &serve.messages,
            Command::Run(run) => &run.messages,
            Command::Dev(dev) => &dev.build.messages,
            Command::Compile(compile) => &compile.messages,
            Command::Schema(schema) => &schema.messages,
            Command::Completions(completions) => &completions.messages,
            Command::Alias(alias) => &alias.messages,
            Command::Explain(explain) => &explain.messages,
            Command::Precompile(precompile) => &precompile.messages,
        }
    }

    fn shared(&mut self) -> (Option<&mut WorldArgs>, &mut MessageArgs) {
        match self {
            Command::Build(build) => (Some(&mut build.world), &mut build.messages),
            Command::Componentize(componentize) => {
                (Some(&mut componentize.world), &mut componentize.messages)
            }
            Command::Check(check) => (Some(&mut check.world), &mut check.messages),
            Command::Bindings(bindings) => (Some(&mut bindings.world), &mut bindings.messages),
            Command::HostBindings(bindings) => (Some(&mut bindings.world), &mut bindings.messages),
            Command::New(new) => (None, &mut new.messages),
            Command::Inspect(inspect) => (None, &mut inspect.messages),
            Command::Serve(serve) => (None, &mut serve.messages),
            Command::Run(run) => (None, &mut run.messages),
            Command::Dev(dev) => (Some(&mut dev.build.world), &mut dev.build.messages),
            Command::Compile(compile) => (None, &mut compile.messages),
            Command::Schema(schema) => (None, &mut schema.messages),
            Command::Completions(completions) => (None, &mut completions.messages),
            Command::Alias(alias) => (None, &mut alias.messages),
            Command::Explain(explain) => (None, &mut explain.messages),
            Command::Precompile(precompile) => (None, &mut precompile.messages),
        }
    }
}
