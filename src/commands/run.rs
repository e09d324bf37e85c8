//! `hognose run`: a component that is a program.

use super::compile::note_compiling;
use crate::{
    args::Run,
    diagnostics::{Result, from_host_error},
};
use hognose_host::{
    engine::{self, Settings},
    program,
};

pub(super) fn run(args: &Run) -> Result<u8> {
    let engine = Settings::default().start().map_err(from_host_error)?;
    let on_compile = || note_compiling(&args.component, args.messages.verbosity());
    let component = engine::load(
        &engine,
        &args.component,
        hognose_cache::folder().as_deref(),
        on_compile,
    )
    .map_err(from_host_error)?;
    let granted = args.grants.open().map_err(from_host_error)?;
    let parts = granted.program(&args.component, &args.args);
    let parts = parts.map_err(from_host_error)?;
    let status = program::run(&engine, &component, &parts).map_err(from_host_error)?;
    // As the system has it for any process: the lowest byte.
    Ok(status as u8)
}
