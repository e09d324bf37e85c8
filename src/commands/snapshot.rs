//! `hognose snapshot`: a component of an instance that was called.

use super::compile::load;
use crate::{
    args::Snapshot,
    diagnostics::{Code, Report, Result, from_host_error},
    files::{self, Output},
    terminal::{Progress, size},
};
use hognose_componentize::fork;
use hognose_host::{Encoding, alone, engine::Settings, snapshot};

/// What the first argument has to be.
const WANTED: &str = "name a `.wasm` that `hognose build --checkpointable` has made";

pub(super) fn run(args: &Snapshot) -> Result<()> {
    files::check(&args.output, Output::Component)?;
    let mut progress = Progress::new(args.messages.verbosity());
    let original = files::read(&args.component)?;
    if Encoding::of(&original) != Encoding::Component {
        let message = format!("`{}` is no component", args.component.display());
        return Err(Report::new(Code::NotAComponent, message)
            .help(WANTED)
            .into());
    }
    let engine = Settings::default().start().map_err(from_host_error)?;
    let component = load(&engine, &args.component, args.messages.verbosity())?;
    let granted = args.grants.open().map_err(from_host_error)?;
    let parts = granted.program(&args.component, &[]);
    let parts = parts.map_err(from_host_error)?;
    let memory = progress
        .stage("call", || {
            alone::run(snapshot::warm(&engine, &component, &parts, &args.call)).flatten()
        })
        .map_err(from_host_error)?;
    let forked = progress.stage("write", || fork(&original, &memory));
    let forked =
        forked.map_err(|error| Report::new(Code::NotAComponent, error.to_string()).help(WANTED))?;
    files::write(&args.output, Output::Component, &forked)?;
    progress.done(&format!(
        "wrote `{}`, {},",
        args.output.display(),
        size(forked.len() as u64)
    ));
    Ok(())
}
