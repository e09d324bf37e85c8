//! A server from its address to its end.

use super::{
    exchange::App,
    next::Next,
    options::{Ended, Options},
    prepare::{Handler, prepare},
    router::{One, Router},
    server,
    stop::Signals,
};
use crate::Error;
use std::net::SocketAddr;
use tokio::{
    net::TcpListener,
    runtime::{self, Runtime},
    sync::{mpsc, watch},
};
use wasmtime::Engine;

/// An address that is taken, though nobody is answered yet.
pub struct Listener {
    pub(super) runtime: Runtime,
    pub(super) listener: TcpListener,
}

/// Listens on an address, as in `127.0.0.1:8080`; port 0 takes any that is free.
pub fn listen(address: &str) -> Result<Listener, Error> {
    let runtime = runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::Start(error.to_string()))?;
    let listener = runtime
        .block_on(TcpListener::bind(address))
        .map_err(|error| Error::Listen {
            address: address.to_string(),
            error,
        })?;
    Ok(Listener { runtime, listener })
}

impl Listener {
    /// Where the server's tasks run, and others may.
    pub fn runtime(&self) -> &runtime::Handle {
        self.runtime.handle()
    }
}

/// Serves with one component until a signal says to stop. `on_ready` is told the address from which
/// requests are taken from now on.
pub fn serve(
    listener: Listener,
    engine: &Engine,
    handler: Handler,
    options: &Options,
    on_ready: impl FnOnce(SocketAddr),
) -> Result<Ended, Error> {
    let router = Box::new(One);
    serve_all(listener, engine, vec![handler], router, options, on_ready)
}

/// The same with a handler whose place another takes: requests that come when that is made go to
/// it.
pub fn serve_first(
    listener: Listener,
    (engine, handler): (&Engine, Handler),
    next: Next,
    options: &Options,
    on_ready: impl FnOnce(SocketAddr),
) -> Result<Ended, Error> {
    let router = Box::new(One);
    let handlers = (vec![handler], router as Box<dyn Router>);
    run(listener, engine, handlers, Some(next), options, on_ready)
}

/// The same as [`serve`] with several components, among which `router` chooses.
pub fn serve_all(
    listener: Listener,
    engine: &Engine,
    handlers: Vec<Handler>,
    router: Box<dyn Router>,
    options: &Options,
    on_ready: impl FnOnce(SocketAddr),
) -> Result<Ended, Error> {
    let handlers = (handlers, router);
    run(listener, engine, handlers, None, options, on_ready)
}

fn run(
    listener: Listener,
    engine: &Engine,
    (handlers, router): (Vec<Handler>, Box<dyn Router>),
    next: Option<Next>,
    options: &Options,
    on_ready: impl FnOnce(SocketAddr),
) -> Result<Ended, Error> {
    let start = |error: &dyn std::fmt::Display| Error::Start(error.to_string());
    let Listener { runtime, listener } = listener;
    let (closing, is_closing) = watch::channel(false);
    let (alive, all_gone) = mpsc::channel(1);
    let next = next.map(|next| next.after(&runtime, is_closing.clone(), &alive));
    let is_leaving = match &next {
        Some(next) => next.is_leaving.clone(),
        None => is_closing,
    };
    let mut instances = Vec::new();
    for handler in handlers {
        instances.push(prepare(
            engine,
            handler,
            options,
            is_leaving.clone(),
            alive.clone(),
        )?);
    }
    drop(alive);
    let tallies: Vec<_> = instances.iter().map(|made| made.tally.clone()).collect();
    let address = listener.local_addr().map_err(|error| start(&error))?;
    let ended = runtime.block_on(async {
        let signals = Signals::new().map_err(|error| start(&error))?;
        let app = App::new(instances, router, options);
        if let Some(next) = next {
            next.begin(&app, &tallies, options);
        }
        on_ready(address);
        Ok(server::run(listener, app, signals, closing, all_gone, options.grace).await)
    });
    // Guests that are still computing end with the process.
    runtime.shutdown_background();
    tallies.iter().for_each(|tally| tally.print());
    ended
}
