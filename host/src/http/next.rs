//! A handler in the place of another, while the server runs.

use super::{
    exchange::App,
    options::Options,
    prepare::{Handler, prepare},
    stop::told,
    tally::Tally,
};
use crate::{Error, terminal::line};
use std::{
    sync::{Arc, Weak},
    thread,
};
use tokio::{
    runtime::Runtime,
    select,
    sync::{mpsc, oneshot, watch},
};
use wasmtime::Engine;

/// What takes the place of a handler that serves from the start.
pub struct Next {
    /// The engine of its component.
    pub engine: Engine,
    /// Makes it, on a thread of its own. Where that fails, the first one stays.
    pub make: Box<dyn FnOnce() -> Result<Handler, Error> + Send>,
}

/// The same with what the server tells, and is told.
pub(super) struct Awaited {
    next: Next,
    /// Tells the first one's instances to end.
    over: oneshot::Sender<()>,
    /// What these listen to: it says, too, when the server ends.
    pub(super) is_leaving: watch::Receiver<bool>,
    is_closing: watch::Receiver<bool>,
    /// A server that ends does not wait for it.
    alive: mpsc::WeakSender<()>,
}

impl Next {
    /// Listens for the server's end.
    pub(super) fn after(
        self,
        runtime: &Runtime,
        is_closing: watch::Receiver<bool>,
        alive: &mpsc::Sender<()>,
    ) -> Awaited {
        let (over, is_over) = oneshot::channel();
        let (leaving, is_leaving) = watch::channel(false);
        let mut closing = is_closing.clone();
        runtime.spawn(async move {
            select! {
                () = told(&mut closing) => {}
                Ok(()) = is_over => {}
            }
            leaving.send_replace(true);
        });
        Awaited {
            next: self,
            over,
            is_leaving,
            is_closing,
            alive: alive.downgrade(),
        }
    }
}

impl Awaited {
    /// Starts to make it. What the server counts goes on.
    pub(super) fn begin(self, app: &Arc<App>, tallies: &[Arc<Tally>], options: &Options) {
        let (app, options) = (Arc::downgrade(app), options.clone());
        let tally = tallies.first().cloned().unwrap_or_default();
        thread::spawn(move || {
            if let Err(error) = self.take_over(&app, tally, &options) {
                line(&format!("note: requests are answered as before: {error}"));
            }
        });
    }

    fn take_over(self, app: &Weak<App>, tally: Arc<Tally>, options: &Options) -> Result<(), Error> {
        let handler = (self.next.make)()?;
        let (Some(app), Some(alive)) = (app.upgrade(), self.alive.upgrade()) else {
            return Ok(());
        };
        let engine = &self.next.engine;
        let mut instances = prepare(engine, handler, options, self.is_closing, alive)?;
        instances.tally = tally;
        app.replace(vec![instances]);
        if options.log {
            line("note: the component is compiled");
        }
        // Those who listen are gone when the server is.
        let _ = self.over.send(());
        Ok(())
    }
}
