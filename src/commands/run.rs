//! `hognose run`: a component that is a program.

use super::compile::note_compiling;
use crate::{
    args::Run,
    diagnostics::{Result, from_host_error},
};
use hognose_host::{
    engine::{self, Settings},
    guest::Parts,
    outgoing::Http,
    program,
    stores::Stores,
    wasi::{Grants, Wasi},
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
    let name = args.component.display().to_string();
    let grants = Grants {
        env: args.grants.env.clone(),
        dirs: args.grants.dir.clone(),
        network: true,
        stdin: true,
        args: std::iter::once(name).chain(args.args.clone()).collect(),
        ..Grants::default()
    };
    let parts = Parts::new()
        .with(Wasi::new(grants).map_err(from_host_error)?)
        .with(Http::default())
        .with(Stores::named(&args.grants.kv));
    let parts = match args.grants.wasm().map_err(from_host_error)? {
        Some(wasm) => parts.with(wasm),
        None => parts,
    };
    let status = program::run(&engine, &component, &parts).map_err(from_host_error)?;
    // As the system has it for any process: the lowest byte.
    Ok(status as u8)
}
