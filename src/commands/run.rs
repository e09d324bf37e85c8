//! `hognose run`: a component that is a program.

use super::compile::note_compiling;
use crate::{
    args::Run,
    diagnostics::{Result, from_host_error},
};
use hognose_host::{engine, guest::Grants, program, stores::Stores};

pub(super) fn run(args: &Run) -> Result<u8> {
    let engine = engine::plain().map_err(from_host_error)?;
    let on_compile = || note_compiling(&args.component, args.messages.verbosity());
    let component = engine::load(
        &engine,
        &args.component,
        hognose_cache::folder().as_deref(),
        on_compile,
    )
    .map_err(from_host_error)?;
    let name = args.component.display().to_string();
    let grants = Grants {
        env: args.grants.env.clone(),
        dirs: args.grants.dir.clone(),
        stores: Stores::named(&args.grants.kv),
        wasm: args.grants.wasm().map_err(from_host_error)?,
        network: true,
        stdin: true,
        args: std::iter::once(name).chain(args.args.clone()).collect(),
        ..Grants::default()
    };
    let status = program::run(&engine, &component, &grants).map_err(from_host_error)?;
    // As the system has it for any process: the lowest byte.
    Ok(status as u8)
}
