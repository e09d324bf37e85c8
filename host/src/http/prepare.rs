//! From a component and what it may use to what makes its instances.

use super::{
    instances::{Instances, Load},
    keep::Keeper,
    options::Options,
};
use crate::{
    Error,
    checkpoint::is_checkpointable,
    control::{Controlled, is_interruptible},
    guest::{Guest, Parts},
    kind::{self, Kind},
    terms::LAST,
};
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use wasmtime::{Engine, component::Component};
use wasmtime_wasi_http::{handler::ProxyPre, p2, p3};

/// Requests at once on one instance of WASI 0.3.
const CONCURRENT: usize = 16;
/// Requests of one instance of WASI 0.3.
const REUSE: usize = 128;
/// Requests of one instance of WASI 0.2, whose programs expect a new one for each.
const REUSE_0_2: usize = 1;

/// A component and what it may use.
pub struct Handler {
    /// What handles requests.
    pub component: Component,
    /// What its instances may use.
    pub parts: Parts,
}

/// What makes the instances of one component.
pub(super) fn prepare(
    engine: &Engine,
    handler: Handler,
    options: &Options,
    is_closing: watch::Receiver<bool>,
    alive: mpsc::Sender<()>,
) -> Result<Instances, Error> {
    let wanted = &["wasi:http/handler", "wasi:http/incoming-handler"];
    let Handler { component, parts } = handler;
    let kind = kind::find(engine, &component, &Kind::HANDLERS, wanted)?;
    if options.checkpoint.is_some() && !is_checkpointable(&component) {
        let reason = "the component was built without `checkpointable = true`";
        return Err(Error::Save(reason.to_owned()));
    }
    let interrupts = options.request.filter(|_| is_interruptible(&component));
    let parts = match interrupts {
        Some(_) => parts.with(Controlled),
        None => parts,
    };
    Ok(Instances::new(
        engine,
        proxy(engine, &component, &parts)?,
        load(kind, options, interrupts),
        (parts, options.checkpoint.map(Keeper::new)),
        is_closing,
        alive,
    ))
}

fn load(kind: Kind, options: &Options, interrupt: Option<Duration>) -> Load {
    let (concurrent, reuse) = match kind {
        Kind::Handler => (options.concurrent_reuse.unwrap_or(CONCURRENT), REUSE),
        Kind::IncomingHandler | Kind::Run | Kind::RunSync => (1, REUSE_0_2),
    };
    // Where nothing can be raised, the instance ends.
    let end = match interrupt {
        Some(time) => time.checked_add(LAST),
        None => options.request,
    };
    Load {
        concurrent,
        reuse: options.reuse.unwrap_or(reuse),
        interrupt,
        timeout: [options.timeout, end].into_iter().flatten().min(),
        abandoned: options.abandoned,
    }
}

fn proxy(engine: &Engine, component: &Component, parts: &Parts) -> Result<ProxyPre<Guest>, Error> {
    let pre = parts.prepare(engine, component)?;
    Ok(match p3::bindings::ServicePre::new(pre.clone()) {
        Ok(pre) => ProxyPre::P3(pre),
        Err(_) => {
            let pre = p2::bindings::ProxyPre::new(pre);
            ProxyPre::P2(pre.map_err(|error| Error::Link(format!("{error:#}")))?)
        }
    })
}
