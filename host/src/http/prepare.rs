//! From a component and what it may use to what makes its instances.

use super::{
    instances::{Instances, Load},
    options::Options,
};
use crate::{
    Error,
    guest::{Guest, Parts},
    kind::{self, Kind},
};
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
    Ok(Instances::new(
        engine,
        proxy(engine, &component, &parts)?,
        load(kind, options),
        parts,
        is_closing,
        alive,
    ))
}

fn load(kind: Kind, options: &Options) -> Load {
    let (concurrent, reuse) = match kind {
        Kind::Handler => (options.concurrent_reuse.unwrap_or(CONCURRENT), REUSE),
        Kind::IncomingHandler | Kind::Run | Kind::RunSync => (1, REUSE_0_2),
    };
    Load {
        concurrent,
        reuse: options.reuse.unwrap_or(reuse),
        timeout: options.timeout,
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
