//! When instances are made, how much they take on, and when they are given up.

use super::{
    calls::Calls,
    keep::{Keeper, Last, Watched},
    late::Late,
    life::{Assigned, Life, Over},
    stop::told,
    tally::Tally,
};
use crate::{
    control::Control,
    guest::{Guest, Parts},
    memory,
    recover::Listener,
    terminal::line,
};
use std::{
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::{Duration, Instant},
};
use tokio::{
    select,
    sync::{mpsc, watch},
    time::{Sleep, sleep},
};
use wasmtime::{
    AsContextMut, Engine, Error, Result, Store, StoreContextMut,
    component::{self, GuestTaskId},
};
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
    keeper: Option<Arc<Keeper>>,
    pub(super) tally: Arc<Tally>,
    closing: watch::Receiver<bool>,
    /// Instances and connections hold this object; the server has stopped when it is gone.
    _alive: mpsc::Sender<()>,
}

impl Instances {
    pub(super) fn new(
        engine: &Engine,
        pre: ProxyPre<Guest>,
        load: Load,
        (parts, keeper): (Parts, Option<Keeper>),
        closing: watch::Receiver<bool>,
        alive: mpsc::Sender<()>,
    ) -> Instances {
        Instances {
            load,
            engine: engine.clone(),
            pre,
            parts,
            keeper: keeper.map(Arc::new),
            tally: Arc::default(),
            closing,
            _alive: alive,
        }
    }
}

impl Instances {
    /// A new instance, and what handles requests in it.
    async fn new_instance(&self, store: &mut Store<Guest>) -> Result<(Proxy, component::Instance)> {
        Ok(match &self.pre {
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
        })
    }

    /// What interrupts the handlers of an instance.
    async fn late(
        &self,
        store: &mut Store<Guest>,
        instance: &component::Instance,
        calls: &Calls,
    ) -> Result<Option<Late>> {
        let Some(time) = self.load.interrupt else {
            return Ok(None);
        };
        let control = Control::of(store, instance).await?;
        Ok(Some(Late::new(control, time, calls.are_numbered())))
    }

    /// A store with an instance, which goes on from a checkpoint if one was stopped.
    async fn begin(&self, number: u64) -> Result<Begun> {
        loop {
            let mut store = self.parts.store(&self.engine)?;
            let (proxy, instance) = self.new_instance(&mut store).await?;
            let calls = Calls::new(matches!(proxy, Proxy::P3(_)));
            let last = match &self.keeper {
                Some(keeper) => keeper.begin(&mut store, &instance, number).await,
                None => Ok(Last::default()),
            };
            match last {
                Ok(last) => {
                    return Ok(Begun {
                        store,
                        proxy,
                        instance,
                        calls,
                        last,
                    });
                }
                // The checkpoint is gone, and the instance is not usable.
                Err(error) => line(&format!(
                    "note: instance {number} does not go on from a checkpoint: {error:#}"
                )),
            }
        }
    }

    /// Counts exceptions that nothing catches in an instance.
    fn listen(&self, store: &mut Store<Guest>, number: u64, calls: &Calls) {
        let (calls, tally) = (calls.clone(), self.tally.clone());
        store.data_mut().put(Listener(Box::new(move |failure| {
            calls.fail(failure.call);
            tally.recovered();
            line(&format!("note: instance {number} goes on: {failure}"));
        })));
    }
}

/// An instance that has not been called.
struct Begun {
    store: Store<Guest>,
    proxy: Proxy,
    instance: component::Instance,
    calls: Calls,
    last: Last,
}

impl HandlerState for Instances {
    type StoreData = Guest;
    type WorkerExpiration = Expiration;
    type WorkerState = Worker;

    async fn instantiate(&self) -> Result<Instance<Guest, Expiration, Worker>> {
        let number = self.tally.next();
        let Begun {
            mut store,
            proxy,
            instance,
            calls,
            last,
        } = self.begin(number).await?;
        let late = self.late(&mut store, &instance, &calls).await?;
        self.listen(&mut store, number, &calls);
        let mut closing = self.closing.clone();
        let life = Arc::new(Life::default());
        if let Some(keeper) = &self.keeper {
            let watched = Watched {
                number,
                life: life.clone(),
                last: last.clone(),
            };
            keeper.watch(store.as_context_mut(), &instance, watched)?;
        }
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
                number,
                load: self.load,
                life,
                late,
                calls,
                kept: self.keeper.clone().map(|keeper| (keeper, last)),
                tally: self.tally.clone(),
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
    calls: Calls,
    /// Its last checkpoint, and where it goes when the instance is stopped.
    kept: Option<(Arc<Keeper>, Last)>,
    tally: Arc<Tally>,
}

impl WorkerState for Worker {
    type StoreData = Guest;
    type RequestData = Assigned;

    fn should_accept_request(&self, concurrent: usize, total: usize) -> ShouldAccept {
        if total >= self.load.reuse || self.life.is_unusable() {
            ShouldAccept::Never
        } else if concurrent >= self.load.concurrent || self.life.is_saved() {
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
        let call = self.calls.begin(&assigned);
        let late = self.late.as_ref();
        let watched = late.map(|late| late.watch(store, &assigned, &call));
        match self.load.timeout {
            Some(timeout) => Box::pin(async move {
                // Their end is that of the request.
                let _kept = (watched, call);
                select! {
                    () = sleep(timeout) => {}
                    () = forsaken => {}
                }
            }),
            None => Box::pin(async move {
                let _kept = (watched, call);
                forsaken.await;
            }),
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
        if failed {
            self.tally.replaced();
            if let Some((keeper, last)) = &self.kept {
                keeper.stopped(last);
            }
        }
        self.life.end(failed, || drop(store));
        memory::freed();
    }
}
