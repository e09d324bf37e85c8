//! `hognose serve`: an HTTP server around a component.

use super::compile::{find, load, note};
use crate::{
    args::{Granted, Serve},
    diagnostics::{Result, from_host_error},
    terminal::{
        interrupt,
        status::{INTERRUPTED, SUCCESS},
    },
};
use hognose_host::{
    Engine,
    engine::{Found, Settings},
    http::{self, Ended, Handler, Next, Options},
};

/// What answers first, and what takes its place.
type First = (Engine, Handler, Option<Next>);

pub(super) fn run(args: &Serve) -> Result<u8> {
    // First what fails at once.
    let listener = http::listen(&args.addr).map_err(from_host_error)?;
    let engine = Settings::SERVER.start().map_err(from_host_error)?;
    let options = Options {
        concurrent_reuse: args.max_concurrent_reuse.map(|most| most as usize),
        reuse: args.max_reuse.map(|most| most as usize),
        timeout: args.timeout,
        request: args.request_timeout,
        checkpoint: args.checkpoint_every,
        abandoned: args.abandoned_timeout,
        stall: args.stall_timeout,
        grace: args.grace,
        log: !args.messages.quiet,
    };
    let granted = args.grants.open().map_err(from_host_error)?;
    let (engine, handler, next) = first(args, &granted, engine)?;
    interrupt::leave_to_others();
    let on_ready = |address| eprintln!("Serving HTTP on http://{address}/");
    let ended = match next {
        Some(next) => http::serve_first(listener, (&engine, handler), next, &options, on_ready),
        None => http::serve(listener, &engine, handler, &options, on_ready),
    };
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

/// A component that was not compiled is compiled quickly at first, and well while it serves. Where
/// instances go on from checkpoints, none has to make way.
fn first(args: &Serve, granted: &Granted, engine: Engine) -> Result<First> {
    let parts = || granted.handler(args.allow_network).map_err(from_host_error);
    let ready = |component| -> Result<First> {
        let parts = parts()?;
        Ok((engine.clone(), Handler { component, parts }, None))
    };
    let verbosity = args.messages.verbosity();
    if args.checkpoint_every.is_some() {
        return ready(load(&engine, &args.component, verbosity)?);
    }
    let source = match find(&engine, &args.component)? {
        Found::Compiled(component) => return ready(component),
        Found::Source(source) => source,
    };
    let what = "this is done once; what was compiled quickly answers until then";
    note(&args.component, what, verbosity);
    let settings = Settings {
        pool: false,
        ..Settings::SERVER
    };
    let quick = settings.start_quick().map_err(from_host_error)?;
    let component = source.compile(&quick).map_err(from_host_error)?;
    let handler = Handler {
        component,
        parts: parts()?,
    };
    let parts = parts()?;
    let next = Next {
        engine: engine.clone(),
        make: Box::new(move || {
            let component = source.compile_kept(&engine)?;
            Ok(Handler { component, parts })
        }),
    };
    Ok((quick, handler, Some(next)))
}
