//! `hognose compile`: a component as native code.

use crate::{
    args::Compile,
    diagnostics::{Result, from_host_error, plain},
    files::{self, Output},
    terminal::{Progress, Verbosity, size},
};
use hognose_host::{
    Component, Engine,
    engine::{self, Found},
};
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
    match find(engine, component)? {
        Found::Compiled(component) => Ok(component),
        Found::Source(source) => {
            let what = "this is done once and takes some seconds";
            note(component, what, verbosity);
            source.compile_kept(engine).map_err(from_host_error)
        }
    }
}

/// Looks for the code of a component.
pub(super) fn find(engine: &Engine, component: &Path) -> Result<Found> {
    let kept = hognose_cache::folder();
    engine::find(engine, component, kept.as_deref()).map_err(from_host_error)
}

/// Says that a component is compiled, and what of it.
pub(super) fn note(component: &Path, what: &str, verbosity: Verbosity) {
    if verbosity != Verbosity::Quiet {
        let text = format!("compiling `{}`", component.display());
        let text = plain(&text);
        eprintln!("note: {text}: {what}");
    }
}
