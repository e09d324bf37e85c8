//! `hognose compile`: a component as native code.

use crate::{
    args::Compile,
    diagnostics::{Result, from_host_error},
    output::{self, Output},
    progress::{Progress, size},
};
use hognose_host::engine;

pub(super) fn run(args: &Compile) -> Result<()> {
    let path = match &args.output {
        Some(path) => path.clone(),
        None => args.component.with_extension("cwasm"),
    };
    output::check(&path, Output::Compiled)?;
    let mut progress = Progress::new(&args.messages);
    let bytes = progress
        .stage("compile", || engine::compile(&args.component))
        .map_err(from_host_error)?;
    output::write(&path, Output::Compiled, &bytes)?;
    progress.done(&format!(
        "wrote `{}`, {},",
        path.display(),
        size(bytes.len() as u64)
    ));
    Ok(())
}
