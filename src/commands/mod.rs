//! One file for each command.

mod alias;
mod bindings;
mod build;
mod check;
mod compile;
mod completions;
mod componentize;
mod dev;
mod explain;
mod host_bindings;
mod inspect;
mod lock;
mod new;
mod precompile;
mod run;
mod schema;
mod serve;
mod snapshot;
mod wheel;
mod write;

use crate::{args::Command, diagnostics::Result, terminal::status::SUCCESS};

/// Does what the command line says. The exit status is another one than 0 where a component's
/// program decides it.
pub fn run(command: &Command) -> Result<u8> {
    match command {
        Command::Build(args) => return build::run(args),
        Command::Componentize(args) => return componentize::run(args),
        Command::Check(args) => return check::run(args),
        Command::Bindings(args) => bindings::run(args),
        Command::HostBindings(args) => host_bindings::run(args),
        Command::New(args) => new::run(args),
        Command::Inspect(args) => inspect::run(args),
        Command::Serve(args) => return serve::run(args),
        Command::Run(args) => return run::run(args),
        Command::Dev(args) => return dev::run(args),
        Command::Compile(args) => compile::run(args),
        Command::Snapshot(args) => snapshot::run(args),
        Command::Lock(args) => lock::run(args),
        Command::Wheel(args) => wheel::run(args),
        Command::Schema(_) => schema::run(),
        Command::Completions(args) => completions::run(args),
        Command::Alias(args) => alias::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Precompile(args) => precompile::run(args),
    }
    .map(|()| SUCCESS)
}
