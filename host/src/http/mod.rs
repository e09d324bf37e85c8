//! Serves HTTP with a component that exports `wasi:http/handler@0.3` or
//! `wasi:http/incoming-handler@0.2`.
//!
//! [`server`] accepts connections and stops, [`link`] is a connection below HTTP, [`exchange`] one
//! request and its response, [`upload`] the body of the first and [`log`] follows that of the
//! second. [`instances`] says when instances are made and given up, by what [`life`] knows of them;
//! [`tail`] tells bodies that are whole from those that ended with their instance. How requests
//! find an instance is wasmtime-wasi-http's `ProxyHandler`.

mod exchange;
mod instances;
mod life;
mod link;
mod live;
mod log;
mod patience;
mod server;
mod stop;
mod tail;
mod timer;
mod upload;

use crate::{
    Error, engine,
    guest::{self, Extension, Grants, Plain},
    kind::{self, Kind},
};
use http::Request;
use instances::{Instances, Limits};
pub use live::Live;
use std::{net::SocketAddr, time::Duration};
use tokio::{
    net::TcpListener,
    runtime::{self, Runtime},
    sync::{mpsc, watch},
};
use wasmtime::{Engine, component::Component};
use wasmtime_wasi_http::{WasiBody, handler::ProxyPre, p2, p3};

/// Requests at once on one instance of WASI 0.3.
const CONCURRENT: usize = 16;
/// Requests of one instance of WASI 0.3.
const REUSE: usize = 128;
/// Requests of one instance of WASI 0.2, whose programs expect a new one for each.
const REUSE_0_2: usize = 1;

/// A component and what it may use.
pub struct Handler<E> {
    /// What handles requests.
    pub component: Component,
    /// What its instances may use.
    pub grants: Grants,
    /// What they find besides.
    pub extension: E,
}

/// Chooses among several components.
pub trait Router: Send + Sync + 'static {
    /// The position of the one that gets a request of `client`. It may say more in the request's
    /// headers. `None` is answered for with 404.
    fn route(&self, request: &mut Request<WasiBody>, client: SocketAddr) -> Option<usize>;
}

/// How to serve.
#[derive(Clone, Debug)]
pub struct Options {
    /// Most requests at once on one instance; 16 where it is not given. Those of WASI 0.2 take one
    /// at a time.
    pub concurrent_reuse: Option<usize>,
    /// Most requests of one instance; 128 where it is not given, 1 for WASI 0.2.
    pub reuse: Option<usize>,
    /// Most time until a response begins.
    pub timeout: Option<Duration>,
    /// Most time for an instance all of whose clients have left, one of them before its answer was
    /// complete.
    pub abandoned: Duration,
    /// Most time without a byte: of the head of a request, of a body that the component waits for,
    /// of a response that the client does not take.
    pub stall: Duration,
    /// Most time for what is in flight when the server is to stop.
    pub grace: Duration,
    /// Print a line for each request.
    pub log: bool,
}

impl Options {
    /// What [`Options::abandoned`] and [`Options::stall`] are where nobody says it.
    pub const PATIENCE: Duration = Duration::from_secs(30);
}

/// How the server came to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All requests were answered.
    Finished,
    /// The grace was over first.
    Unfinished,
    /// A second signal came first.
    Interrupted,
}

/// An address that is taken, though nobody is answered yet.
pub struct Listener {
    runtime: Runtime,
    listener: TcpListener,
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
    component: &Component,
    grants: Grants,
    options: &Options,
    on_ready: impl FnOnce(SocketAddr),
) -> Result<Ended, Error> {
    struct One;
    impl Router for One {
        fn route(&self, _: &mut Request<WasiBody>, _: SocketAddr) -> Option<usize> {
            Some(0)
        }
    }
    let handler = Handler {
        component: component.clone(),
        extension: Plain {
            stores: grants.stores.clone(),
            code: None,
        },
        grants,
    };
    serve_all(
        listener,
        engine,
        vec![handler],
        Box::new(One),
        options,
        on_ready,
    )
}

/// The same with several components, among which `router` chooses.
pub fn serve_all<E: Extension>(
    listener: Listener,
    engine: &Engine,
    handlers: Vec<Handler<E>>,
    router: Box<dyn Router>,
    options: &Options,
    on_ready: impl FnOnce(SocketAddr),
) -> Result<Ended, Error> {
    let start = |error: &dyn std::fmt::Display| Error::Start(error.to_string());
    let Listener { runtime, listener } = listener;
    let (closing, is_closing) = watch::channel(false);
    let (alive, all_gone) = mpsc::channel(1);
    let mut instances = Vec::new();
    for handler in handlers {
        let is_closing = is_closing.clone();
        instances.push(prepare(
            engine,
            handler,
            options,
            is_closing,
            alive.clone(),
        )?);
    }
    drop(alive);
    let address = listener.local_addr().map_err(|error| start(&error))?;
    engine::tick(engine);
    let ended = runtime.block_on(async {
        let signals = stop::Signals::new().map_err(|error| start(&error))?;
        let app = exchange::App::new(instances, router, options);
        on_ready(address);
        Ok(server::run(listener, app, signals, closing, all_gone, options.grace).await)
    });
    // Guests that are still computing end with the process.
    runtime.shutdown_background();
    ended
}

/// What makes the instances of one component.
fn prepare<E: Extension>(
    engine: &Engine,
    handler: Handler<E>,
    options: &Options,
    is_closing: watch::Receiver<bool>,
    alive: mpsc::Sender<()>,
) -> Result<Instances<E>, Error> {
    let wanted = &["wasi:http/handler", "wasi:http/incoming-handler"];
    let kind = kind::find(engine, &handler.component, &Kind::HANDLERS, wanted)?;
    handler.grants.check()?;
    Ok(Instances::new(
        engine,
        proxy(engine, &handler)?,
        limits(kind, options),
        handler.grants,
        handler.extension,
        is_closing,
        alive,
    ))
}

fn limits(kind: Kind, options: &Options) -> Limits {
    let (concurrent, reuse) = match kind {
        Kind::Handler => (options.concurrent_reuse.unwrap_or(CONCURRENT), REUSE),
        Kind::IncomingHandler | Kind::Run | Kind::RunSync => (1, REUSE_0_2),
    };
    Limits {
        concurrent,
        reuse: options.reuse.unwrap_or(reuse),
        timeout: options.timeout,
        abandoned: options.abandoned,
    }
}

fn proxy<E: Extension>(
    engine: &Engine,
    handler: &Handler<E>,
) -> Result<ProxyPre<guest::Guest<E::State>>, Error> {
    let Handler {
        component,
        grants,
        extension,
    } = handler;
    let unlinked = |error: wasmtime::Error| Error::Link(format!("{error:#}"));
    let mut linker = guest::linker(engine, grants).map_err(unlinked)?;
    extension.link(&mut linker, component).map_err(unlinked)?;
    let pre = linker.instantiate_pre(component).map_err(unlinked)?;
    Ok(match p3::bindings::ServicePre::new(pre.clone()) {
        Ok(pre) => ProxyPre::P3(pre),
        Err(_) => ProxyPre::P2(p2::bindings::ProxyPre::new(pre).map_err(unlinked)?),
    })
}
