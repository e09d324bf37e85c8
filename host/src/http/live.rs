//! A server whose component is replaced while it goes on.

use super::{
    exchange::App,
    options::Options,
    prepare::{Handler, prepare},
    router::One,
    serve::Listener,
    server,
};
use crate::Error;
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    runtime::Runtime,
    sync::{mpsc, watch},
};
use wasmtime::Engine;

/// Answers requests from its making until the process ends. Before it has a component it answers
/// with 503.
pub struct Live {
    /// Where it listens.
    pub address: SocketAddr,
    engine: Engine,
    options: Options,
    app: Arc<App>,
    /// Tells the instances of the component of now that another one takes its place.
    closing: watch::Sender<bool>,
    // Its tasks end with it.
    _runtime: Runtime,
}

impl Live {
    /// Takes requests from now on.
    pub fn start(listener: Listener, engine: &Engine, options: &Options) -> Result<Live, Error> {
        let Listener { runtime, listener } = listener;
        let address = listener.local_addr();
        let address = address.map_err(|error| Error::Start(error.to_string()))?;
        let app = App::new(Vec::new(), Box::new(One), options);
        let served = app.clone();
        runtime.spawn(async move {
            // Connections stay: they find the new component.
            let (closing, _) = watch::channel(false);
            server::accept(&listener, &served, &closing).await;
        });
        Ok(Live {
            address,
            engine: engine.clone(),
            options: options.clone(),
            app,
            closing: watch::channel(false).0,
            _runtime: runtime,
        })
    }

    /// Requests that come from now on go to this component. Those in flight end on the one that
    /// they began with.
    pub fn replace(&mut self, handler: Handler) -> Result<(), Error> {
        let (closing, is_closing) = watch::channel(false);
        // Nobody waits for the end of instances.
        let (alive, _) = mpsc::channel(1);
        let instances = prepare(&self.engine, handler, &self.options, is_closing, alive)?;
        self.app.replace(vec![instances]);
        std::mem::replace(&mut self.closing, closing).send_replace(true);
        Ok(())
    }
}
