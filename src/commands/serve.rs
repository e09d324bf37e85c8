//! `hognose serve`: an HTTP server around a component.

use super::compile::note_compiling;
use crate::{
    args::Serve,
    diagnostics::{Result, from_host_error},
    terminal::{
        interrupt,
        status::{INTERRUPTED, SUCCESS},
    },
};
use hognose_host::{
    engine::{self, Settings},
    guest::Parts,
    http::{self, Ended, Handler, Options},
    outgoing::Http,
    stores::Stores,
    wasi::{Grants, Wasi},
};

pub(super) fn run(args: &Serve) -> Result<u8> {
    // First what fails at once.
    let listener = http::listen(&args.addr).map_err(from_host_error)?;
    let engine = Settings::SERVER.start().map_err(from_host_error)?;
    let on_compile = || note_compiling(&args.component, args.messages.verbosity());
    let component = engine::load(
        &engine,
        &args.component,
        hognose_cache::folder().as_deref(),
        on_compile,
    )
    .map_err(from_host_error)?;
    let options = Options {
        concurrent_reuse: args.max_concurrent_reuse.map(|most| most as usize),
        reuse: args.max_reuse.map(|most| most as usize),
        timeout: args.timeout,
        abandoned: args.abandoned_timeout,
        stall: args.stall_timeout,
        grace: args.grace,
        log: !args.messages.quiet,
    };
    let grants = Grants {
        env: args.grants.env.clone(),
        dirs: args.grants.dir.clone(),
        network: args.allow_network,
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
    let handler = Handler { component, parts };
    interrupt::leave_to_others();
    let on_ready = |address| eprintln!("Serving HTTP on http://{address}/");
    let ended = http::serve(listener, &engine, handler, &options, on_ready);
    Ok(match ended.map_err(from_host_error)? {
        Ended::Finished => SUCCESS,
        Ended::Unfinished => {
            let grace = args.grace.as_secs_f64();
            eprintln!("note: some requests were not finished within {grace} s");
            SUCCESS
        }
        Ended::Interrupted => INTERRUPTED,
    })
}
