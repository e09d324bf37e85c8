//! When instances are made, how much they take on, and when they are given up.

use super::{
    late::Late,
    life::{Assigned, Life, Over},
    stop::told,
};
use crate::{
    control::Control,
    guest::{Guest, Parts},
    memory,
    terminal::line,
};
use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::{Duration, Instant},
};
use tokio::{
    select,
    sync::{mpsc, watch},
    time::{Sleep, sleep},
};
use wasmtime::{Engine, Error, Result, Store, StoreContextMut, component::GuestTaskId};
use wasmtime_wasi_http::{
    WasiHttpView,
    handler::{
        HandlerState, Instance, Proxy, ProxyPre, ShouldAccept, WorkerExpiration, WorkerState,
        WorkerStatus,
    },
    p2, p3,
};

/// How long an instance without work is kept: what a program remembers from request to request may
/// be useful a while later.
const IDLE: Duration = Duration::from_secs(10);

/// How much an instance takes on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Load {
    /// Requests at once on one instance.
    pub concurrent: usize,
    /// Requests of one instance in all.
    pub reuse: usize,
    /// Time until an exception is raised in a handler that has not answered.
    pub interrupt: Option<Duration>,
    /// Time until a response begins.
    pub timeout: Option<Duration>,
    /// Time for what nobody waits for any more.
    pub abandoned: Duration,
}

/// Makes instances.
pub(super) struct Instances {
    pub(super) load: Load,
    engine: Engine,
    pre: ProxyPre<Guest>,
    parts: Parts,
    made: AtomicU64,
    closing: watch::Receiver<bool>,
    /// Instances and connections hold this object; the server has stopped when it is gone.
    _alive: mpsc::Sender<()>,
}

impl Instances {
    pub(super) fn new(
        engine: &Engine,
        pre: ProxyPre<Guest>,
        load: Load,
        parts: Parts,
        closing: watch::Receiver<bool>,
        alive: mpsc::Sender<()>,
    ) -> Instances {
        Instances {
            load,
            engine: engine.clone(),
            pre,
            parts,
            made: AtomicU64::new(0),
            closing,
            _alive: alive,
        }
    }
}

impl Instances {
    /// A new instance, and what interrupts its handlers.
    async fn interruptible(&self, store: &mut Store<Guest>) -> Result<(Proxy, Option<Late>)> {
        let Some(time) = self.load.interrupt else {
            return Ok((self.pre.instantiate_async(store).await?, None));
        };
        let (proxy, instance) = match &self.pre {
            ProxyPre::P3(pre) => {
                let instance = pre.instance_pre().instantiate_async(&mut *store).await?;
                let service = p3::bindings::Service::new(&mut *store, &instance)?;
                (Proxy::P3(service), instance)
            }
            ProxyPre::P2(pre) => {
                let instance = pre.instance_pre().instantiate_async(&mut *store).await?;
                let proxy = p2::bindings::Proxy::new(&mut *store, &instance)?;
                (Proxy::P2(proxy), instance)
            }
        };
        let control = Control::of(store, &instance).await?;
        let are_numbered = matches!(proxy, Proxy::P3(_));
        Ok((proxy, Some(Late::new(control, time, are_numbered))))
    }
}

impl HandlerState for Instances {
    type StoreData = Guest;
    type WorkerExpiration = Expiration;
    type WorkerState = Worker;

    async fn instantiate(&self) -> Result<Instance<Guest, Expiration, Worker>> {
        let mut store = self.parts.store(&self.engine)?;
        let (proxy, late) = self.interruptible(&mut store).await?;
        let mut closing = self.closing.clone();
        let life = Arc::new(Life::default());
        Ok(Instance {
            store,
            proxy,
            view: Guest::http,
            expiration: Expiration {
                load: self.load,
                life: life.clone(),
                sleep: Box::pin(sleep(IDLE)),
                closing: Some(Box::pin(async move { told(&mut closing).await })),
            },
            state: Worker {
                number: self.made.fetch_add(1, Relaxed) + 1,
                load: self.load,
                life,
                late,
            },
        })
    }
}

/// Says when an instance ends although nothing is wrong with it, and when its time is over.
pub(super) struct Expiration {
    load: Load,
    life: Arc<Life>,
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
        let (end, over) = match status {
            WorkerStatus::Idle if self.closing.is_none() => return Poll::Ready(()),
            WorkerStatus::Idle => {
                self.life.rest();
                (start.checked_add(IDLE), None)
            }
            WorkerStatus::Requests | WorkerStatus::PostReturn => {
                let (end, over) = self.end_of_work(start);
                (end, Some(over))
            }
        };
        let Some(end) = end else {
            return Poll::Pending;
        };
        if self.sleep.deadline() != end.into() {
            self.sleep.as_mut().reset(end.into());
        }
        let polled = self.sleep.as_mut().poll(context);
        if let (Poll::Ready(()), Some(over)) = (polled, over) {
            self.life.expire(over);
        }
        polled
    }
}

impl Expiration {
    /// When an instance that works since `start` has to end, and by which limit.
    fn end_of_work(&self, start: Instant) -> (Option<Instant>, Over) {
        let late = self.load.timeout.and_then(|most| start.checked_add(most));
        let alone = self.life.alone_since();
        let alone = alone.and_then(|since| since.checked_add(self.load.abandoned));
        match (late, alone) {
            (Some(late), Some(alone)) if late <= alone => (Some(late), Over::Late),
            (_, Some(alone)) => (Some(alone), Over::Forsaken),
            (late, None) => (late, Over::Late),
        }
    }
}

/// An instance, for what makes requests wait for it.
pub(super) struct Worker {
    number: u64,
    load: Load,
    life: Arc<Life>,
    /// Where handlers are interrupted that are late.
    late: Option<Late>,
}

impl WorkerState for Worker {
    type StoreData = Guest;
    type RequestData = Assigned;

    fn should_accept_request(&self, concurrent: usize, total: usize) -> ShouldAccept {
        if total >= self.load.reuse || self.life.is_unusable() {
            ShouldAccept::Never
        } else if concurrent >= self.load.concurrent {
            ShouldAccept::No
        } else {
            ShouldAccept::Yes
        }
    }

    fn on_request_start(
        &self,
        store: StoreContextMut<'_, Guest>,
        assigned: Assigned,
        _task: GuestTaskId,
    ) -> Pin<Box<dyn Future<Output = ()> + 'static + Send + Sync>> {
        assigned.begin(&self.life);
        let forsaken = assigned.forsaken(self.load.abandoned);
        let watched = self.late.as_ref().map(|late| late.watch(store, &assigned));
        match self.load.timeout {
            Some(timeout) => Box::pin(async move {
                // Its end is that of the request.
                let _watched = watched;
                select! {
                    () = sleep(timeout) => {}
                    () = forsaken => {}
                }
            }),
            None => Box::pin(forsaken),
        }
    }

    fn drop(&self, store: Store<Guest>, result: Result<(), Error>) {
        let failed = result.is_err();
        if self.life.over() == Some(Over::Forsaken) {
            let after = self.load.abandoned.as_secs_f64();
            line(&format!(
                "note: instance {} was ended: its last client left {after} s ago",
                self.number
            ));
        } else if let Err(error) = result {
            line(&format!(
                "error: instance {} was stopped: {}",
                self.number,
                error.root_cause()
            ));
        }
        self.life.end(failed, || drop(store));
        memory::freed();
    }
}
