//! When instances are made, how much they take on, and when they are given up.

use super::stop::told;
use crate::guest::{self, Extension, Grants, Guest, State};
use std::{
    future::Future,
    marker::PhantomData,
    pin::Pin,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::{Duration, Instant},
};
use tokio::{
    sync::{mpsc, watch},
    time::{Sleep, sleep},
};
use wasmtime::{Engine, Error, Result, Store, StoreContextMut, component::GuestTaskId};
use wasmtime_wasi_http::{
    WasiHttpView,
    handler::{
        HandlerState, Instance, ProxyPre, ShouldAccept, WorkerExpiration, WorkerState, WorkerStatus,
    },
};

/// How long an instance without work is kept: what a program remembers from request to request may be useful a while later.
const IDLE: Duration = Duration::from_secs(10);

#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Requests at once on one instance.
    pub concurrent: usize,
    /// Requests of one instance in all.
    pub reuse: usize,
    /// Time until a response begins.
    pub timeout: Option<Duration>,
}

/// Makes instances.
pub(super) struct Instances<E: Extension> {
    pub(super) limits: Limits,
    engine: Engine,
    pre: ProxyPre<Guest<E::State>>,
    grants: Grants,
    extension: E,
    made: AtomicU64,
    closing: watch::Receiver<bool>,
    /// Instances and connections hold this object; the server has stopped when it is gone.
    _alive: mpsc::Sender<()>,
}

impl<E: Extension> Instances<E> {
    pub(super) fn new(
        engine: &Engine,
        pre: ProxyPre<Guest<E::State>>,
        limits: Limits,
        grants: Grants,
        extension: E,
        closing: watch::Receiver<bool>,
        alive: mpsc::Sender<()>,
    ) -> Instances<E> {
        Instances {
            limits,
            engine: engine.clone(),
            pre,
            grants,
            extension,
            made: AtomicU64::new(0),
            closing,
            _alive: alive,
        }
    }
}

impl<E: Extension> HandlerState for Instances<E> {
    type StoreData = Guest<E::State>;
    type WorkerExpiration = Expiration;
    type WorkerState = Worker<E::State>;

    async fn instantiate(&self) -> Result<Instance<Guest<E::State>, Expiration, Worker<E::State>>> {
        let state = self.extension.state()?;
        let mut store = guest::store(&self.engine, &self.grants, state)?;
        let proxy = self.pre.instantiate_async(&mut store).await?;
        let mut closing = self.closing.clone();
        Ok(Instance {
            store,
            proxy,
            view: Guest::http,
            expiration: Expiration {
                timeout: self.limits.timeout,
                sleep: Box::pin(sleep(IDLE)),
                closing: Some(Box::pin(async move { told(&mut closing).await })),
            },
            state: Worker {
                number: self.made.fetch_add(1, Relaxed) + 1,
                limits: self.limits,
                unusable: Arc::new(AtomicBool::new(false)),
                guest: PhantomData,
            },
        })
    }
}

/// Says when an instance ends although nothing is wrong with it, and when its time is over.
pub(super) struct Expiration {
    timeout: Option<Duration>,
    sleep: Pin<Box<Sleep>>,
    /// Ends when the server is to stop; `None` after that.
    closing: Option<Pin<Box<dyn Future<Output = ()> + Send + Sync>>>,
}

impl WorkerExpiration for Expiration {
    fn poll(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        status: WorkerStatus,
        start: Instant,
    ) -> Poll<()> {
        if let Some(closing) = &mut self.closing
            && closing.as_mut().poll(context).is_ready()
        {
            self.closing = None;
        }
        let most = match status {
            WorkerStatus::Idle if self.closing.is_none() => return Poll::Ready(()),
            WorkerStatus::Idle => Some(IDLE),
            WorkerStatus::Requests | WorkerStatus::PostReturn => self.timeout,
        };
        let Some(end) = most.and_then(|most| start.checked_add(most)) else {
            return Poll::Pending;
        };
        if self.sleep.deadline() != end.into() {
            self.sleep.as_mut().reset(end.into());
        }
        self.sleep.as_mut().poll(context)
    }
}

/// The instance that took a request.
#[derive(Clone, Default)]
pub(super) struct Assigned(Arc<OnceLock<Arc<AtomicBool>>>);

impl Assigned {
    /// The instance must not get another request: a function of it that traps, or fails in the host, leaves it in the middle of something.
    pub(super) fn give_up(&self) {
        if let Some(unusable) = self.0.get() {
            unusable.store(true, Relaxed);
        }
    }
}

/// What is known of one instance.
pub(super) struct Worker<S> {
    number: u64,
    limits: Limits,
    unusable: Arc<AtomicBool>,
    guest: PhantomData<fn() -> S>,
}

impl<S: State> WorkerState for Worker<S> {
    type StoreData = Guest<S>;
    type RequestData = Assigned;

    fn should_accept_request(&self, concurrent: usize, total: usize) -> ShouldAccept {
        if total >= self.limits.reuse || self.unusable.load(Relaxed) {
            ShouldAccept::Never
        } else if concurrent >= self.limits.concurrent {
            ShouldAccept::No
        } else {
            ShouldAccept::Yes
        }
    }

    fn on_request_start(
        &self,
        _store: StoreContextMut<'_, Guest<S>>,
        assigned: Assigned,
        _task: GuestTaskId,
    ) -> Pin<Box<dyn Future<Output = ()> + 'static + Send + Sync>> {
        let _ = assigned.0.set(self.unusable.clone());
        match self.limits.timeout {
            Some(timeout) => Box::pin(sleep(timeout)),
            None => Box::pin(std::future::pending()),
        }
    }

    fn drop(&self, store: Store<Guest<S>>, result: Result<(), Error>) {
        if let Err(error) = result {
            super::log::line(&format!(
                "error: instance {} was stopped: {}",
                self.number,
                error.root_cause()
            ));
        }
        drop(store);
    }
}
