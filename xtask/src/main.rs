//! `cargo xtask`: builds the runtime and drives what cargo alone cannot. One file for each
//! subcommand.

mod bare;
mod bench;
mod cargo;
mod demo;
mod dist;
mod lint;
mod natives;
mod process;
mod readme;
mod runtime;
mod setup;
mod stages;
mod test;
mod web;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of the Hognose workspace")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the runtime artifact (CPython and `guest-runtime` as one core module) into
    /// `target/runtime`
    Runtime(runtime::Args),
    /// Build native packages as wheels, from their sources
    Natives(natives::Args),
    /// Record the profile by which CPython is compiled, after a change of its version or of what it
    /// is trained with
    Profile(runtime::Args),
    /// Set everything up, build the `hello` template into a component and call it
    Demo(setup::Options),
    /// Measure Hognose beside componentize-py
    Bench(bench::Args),
    /// Make a wheel that needs no toolchain, in `target/wheels`
    Dist(dist::Args),
    /// Make the npm package for pages, in `target/web`
    Web,
    /// Set everything up and run every test
    Test(test::Args),
    /// Run clippy on the crates that are compiled for wasm
    Lint,
    /// Accept the present output of all golden tests
    Bless,
}

fn main() -> ExitCode {
    if let Some(status) = dist::as_cargo() {
        return status;
    }
    let result = match Cli::parse().task {
        Task::Runtime(args) if args.setup.plan => runtime::run(&args),
        Task::Runtime(args) => runtime::run(&args).and_then(|()| natives::web::install()),
        Task::Natives(args) => natives::run(&args),
        Task::Profile(args) => runtime::record::record(&args),
        Task::Demo(options) => demo::run(&options),
        Task::Bench(args) => bench::run(&args),
        Task::Dist(args) => dist::run(&args),
        Task::Web => workspace::root()
            .and_then(|root| web::run(&root.join(web::HOGNOSE)))
            .map(drop),
        Task::Test(args) => test::run(&args),
        Task::Lint => lint::run(),
        Task::Bless => test::bless(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
