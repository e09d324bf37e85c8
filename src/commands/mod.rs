//! One file for each command.

mod bindings;
mod build;
mod componentize;
mod inspect;
mod new;

use crate::{args::Command, diagnostics::Result};

/// Does what the command line says.
pub fn run(command: &Command) -> Result<()> {
    match command {
        Command::Build(args) => build::run(args),
        Command::Componentize(args) => componentize::run(args),
        Command::Bindings(args) => bindings::run(args),
        Command::New(args) => new::run(args),
        Command::Inspect(args) => inspect::run(args),
    }
}
