//! The commands.

use super::{
    about::{Explain, Inspect, Precompile},
    alias::Alias,
    bindings::{Bindings, HostBindings},
    build::{Build, Check, Componentize},
    dev::Dev,
    editors::{Completions, Schema},
    examples,
    host::{Compile, Run, Serve, Snapshot},
    lock::Lock,
    messages::MessageArgs,
    new::New,
    wheel::Wheel,
    world::WorldArgs,
};
use clap::Subcommand;

/// The commands, with everything that was said about them on either side of their name.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the project in this folder, as its pyproject.toml says, or a single file
    ///
    /// Reads `[tool.hognose]` in the pyproject.toml of this folder or the nearest one above it, or
    /// in the header of a Python file. Options override the file. Dependencies that the file names
    /// are locked in a pylock.toml, and installed into the cache.
    #[command(after_long_help = examples::BUILD)]
    Build(Build),
    /// Generate a component from a Python app and its dependencies
    #[command(after_long_help = examples::COMPONENTIZE)]
    Componentize(Componentize),
    /// Compare the app with its world, without building it
    ///
    /// Takes milliseconds, as nothing is run. Finds classes and methods that the world asks for and
    /// that are missing or take other parameters, annotations that contradict WIT, and uses of
    /// names that generated modules do not have. The exit status is 1 if anything is found. `build`
    /// and `componentize` do the same first.
    #[command(after_long_help = examples::CHECK)]
    Check(Check),
    /// Write the Python modules of a world into a folder, for editors and type checkers
    ///
    /// Their functions only raise `NotImplementedError`. A build makes the real ones itself, and
    /// needs none of these files.
    #[command(after_long_help = examples::BINDINGS)]
    Bindings(Bindings),
    /// Write a typed Python package that calls a component with PyPI's `wasmtime`
    ///
    /// It is made for a component, or for WIT that is chosen as for the other commands. The package
    /// and the class of its instances are named after the folder: `-o my_plugin` makes
    /// `my_plugin.MyPlugin`.
    #[command(after_long_help = examples::HOST_BINDINGS)]
    HostBindings(HostBindings),
    /// Start a project from a template
    #[command(after_long_help = examples::NEW)]
    New(New),
    /// Show what a component imports and exports, and what takes how much of its size
    #[command(after_long_help = examples::INSPECT)]
    Inspect(Inspect),
    /// Serve HTTP with a component that exports `wasi:http/handler` or `wasi:http/incoming-handler`
    ///
    /// Requests share instances, and an instance that fails is replaced. SIGINT and SIGTERM stop
    /// the server when it has answered the requests in flight; a second one stops it at once.
    #[command(after_long_help = examples::SERVE)]
    Serve(Serve),
    /// Run a component that exports `wasi:cli/run`
    ///
    /// It has this program's input, output and exit status, and may use the network.
    #[command(after_long_help = examples::RUN)]
    Run(Run),
    /// Build the project at every change, and serve or run it
    ///
    /// A component that exports a handler of `wasi:http` is served, as `hognose serve` does it: no
    /// request is refused, and those in flight end on the component that they began with. One that
    /// exports `wasi:cli/run` is run again, as `hognose run` does it. Any other is written to its
    /// file. After an error, the last component that was built goes on.
    #[command(
        after_long_help = examples::DEV,
        mut_arg("json", |json| json.hide(true)),
        mut_arg("precompressed", |it| it.hide(true))
    )]
    Dev(Dev),
    /// Compile a component, so that `serve` and `run` start at once
    ///
    /// They keep compiled code in the user's cache folder anyway. A file is for machines where that
    /// is empty. It fits this version of hognose and machines like this one. It is native code: use
    /// only files from sources from which you would take a program.
    #[command(after_long_help = examples::COMPILE)]
    Compile(Compile),
    /// Make a component that begins where another one is after some calls
    ///
    /// Its instances have all that these calls left in memory: modules, objects, files in `/tmp`.
    /// Environment, arguments, and random numbers are those of each run. Handles, open files, and
    /// calls that have not ended cannot be kept, and are named.
    #[command(after_long_help = examples::SNAPSHOT)]
    Snapshot(Snapshot),
    /// Make a wheel for components from the source distribution of a native package
    ///
    /// C and C++ are compiled by the package's own build system with clang, and crates that use
    /// PyO3 by cargo. What a build finds on the Python path or in the virtual environment, and what
    /// it installs from an index, may be such wheels.
    #[command(after_long_help = examples::WHEEL)]
    Wheel(Wheel),
    /// Note the hashes of what a page fetches from other servers
    ///
    /// Reads the packages.json of a page and those that it extends, fetches what they name and what
    /// that imports, and writes packages.lock.json beside. In browsers, what has another hash later
    /// is refused.
    #[command(after_long_help = examples::LOCK)]
    Lock(Lock),
    /// Print a JSON schema of pyproject.toml's `[tool.hognose]`
    ///
    /// Editors complete and check the table with it.
    #[command(after_long_help = examples::SCHEMA)]
    Schema(Schema),
    /// Print a script that completes commands and options in a shell
    #[command(after_long_help = examples::COMPLETIONS)]
    Completions(Completions),
    /// Make this program available as `componentize-py`
    ///
    /// Writes a link of that name into a folder. In a virtual environment, Python finds a package
    /// `componentize_py` as well.
    Alias(Alias),
    /// Explain an error by its code, as in `error[no-world]`; without one, list all codes
    Explain(Explain),
    /// Compile the runtime in a folder, for packages
    #[command(hide = true)]
    Precompile(Precompile),
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
            Command::Snapshot(_) => "snapshot",
            Command::Lock(_) => "lock",
            Command::Wheel(_) => "wheel",
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
            Command::Snapshot(snapshot) => &snapshot.messages,
            Command::Lock(lock) => &lock.messages,
            Command::Wheel(wheel) => &wheel.messages,
            Command::Schema(schema) => &schema.messages,
            Command::Completions(completions) => &completions.messages,
            Command::Alias(alias) => &alias.messages,
            Command::Explain(explain) => &explain.messages,
            Command::Precompile(precompile) => &precompile.messages,
        }
    }

    pub(super) fn shared(&mut self) -> (Option<&mut WorldArgs>, &mut MessageArgs) {
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
            Command::Snapshot(snapshot) => (None, &mut snapshot.messages),
            Command::Lock(lock) => (None, &mut lock.messages),
            Command::Wheel(wheel) => (None, &mut wheel.messages),
            Command::Schema(schema) => (None, &mut schema.messages),
            Command::Completions(completions) => (None, &mut completions.messages),
            Command::Alias(alias) => (None, &mut alias.messages),
            Command::Explain(explain) => (None, &mut explain.messages),
            Command::Precompile(precompile) => (None, &mut precompile.messages),
        }
    }
}
