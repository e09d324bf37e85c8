//! `hognose compile`: a component as native code.

use crate::{
    args::Compile,
    diagnostics::{Result, from_host_error, plain},
    files::{self, Output},
    terminal::{Progress, Verbosity, size},
};
use hognose_host::{Component, Engine, engine};
use std::path::Path;

pub(super) fn run(args: &Compile) -> Result<()> {
    let path = match &args.output {
        Some(path) => path.clone(),
        None => args.component.with_extension("cwasm"),
    };
    files::check(&path, Output::Compiled)?;
    let mut progress = Progress::new(args.messages.verbosity());
    let bytes = progress
        .stage("compile", || engine::compile(&args.component))
        .map_err(from_host_error)?;
    files::write(&path, Output::Compiled, &bytes)?;
    progress.done(&format!(
        "wrote `{}`, {},",
        path.display(),
        size(bytes.len() as u64)
    ));
    Ok(())
}

/// Loads a component to run it. What was compiled is kept, and if that is to be done first, it is
/// said: it takes a while.
pub(super) fn load(engine: &Engine, component: &Path, verbosity: Verbosity) -> Result<Component> {
    let on_compile = || {
        if verbosity != Verbosity::Quiet {
            let text = format!("compiling `{}`", component.display());
            let text = plain(&text);
            eprintln!("note: {text}: this is done once and takes some seconds");
        }
    };
    let kept = hognose_cache::folder();
    engine::load(engine, component, kept.as_deref(), on_compile).map_err(from_host_error)
}
