//! `hognose serve`: an HTTP server around a component.

use super::compile::load;
use crate::{
    args::Serve,
    diagnostics::{Result, from_host_error},
    terminal::{
        interrupt,
        status::{INTERRUPTED, SUCCESS},
    },
};
use hognose_host::{
    engine::Settings,
    http::{self, Ended, Handler, Options},
};

pub(super) fn run(args: &Serve) -> Result<u8> {
    // First what fails at once.
    let listener = http::listen(&args.addr).map_err(from_host_error)?;
    let engine = Settings::SERVER.start().map_err(from_host_error)?;
    let component = load(&engine, &args.component, args.messages.verbosity())?;
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
    let parts = granted.handler(args.allow_network);
    let parts = parts.map_err(from_host_error)?;
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
