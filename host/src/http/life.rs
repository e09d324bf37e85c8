//! What is known of an instance while it lives: who waits for its answers, and which bodies it
//! still writes.

use super::{lock::lock, tail::Tail};
use std::{
    future::Future,
    sync::{
        Arc, Mutex, OnceLock, Weak,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};
use tokio::sync::Notify;

/// One instance.
#[derive(Default)]
pub(super) struct Life {
    /// It must not get another request: a function of it that traps, or fails in the host, leaves
    /// it in the middle of something.
    unusable: AtomicBool,
    /// Why it was ended in the middle of its work, if a limit of time did that.
    over: OnceLock<Over>,
    clients: Mutex<Clients>,
    bodies: Mutex<Bodies>,
    /// It has had requests since it last had nothing to do.
    works: AtomicBool,
    rested: Notify,
    /// Its memory is copied, and must not change.
    is_saved: AtomicBool,
}

/// A limit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// That for what nobody waits for any more.
    Forsaken,
    /// That for an answer.
    Late,
}

#[derive(Default)]
struct Clients {
    waiting: usize,
    /// When the last of them left before its answer was complete. `None` where nobody did since the
    /// instance was idle.
    left: Option<Instant>,
}

#[derive(Default)]
struct Bodies {
    open: Vec<Weak<Tail>>,
    /// The instance has ended in the middle of its work.
    failed: bool,
}

impl Life {
    pub(super) fn is_unusable(&self) -> bool {
        self.unusable.load(Relaxed)
    }

    /// The limit that has ended it.
    pub(super) fn over(&self) -> Option<Over> {
        self.over.get().copied()
    }

    /// A limit of time is over; the first one counts.
    pub(super) fn expire(&self, over: Over) {
        let _ = self.over.set(over);
    }

    /// Nothing of what was begun is under way any more.
    pub(super) fn rest(&self) {
        lock(&self.clients).left = None;
        if self.works.swap(false, Relaxed) {
            self.rested.notify_one();
        }
    }

    /// Ends when it has nothing to do any more.
    pub(super) async fn rested(&self) {
        self.rested.notified().await;
    }

    /// It takes no request until [`Life::end_saving`], unless it has one: then it is not to be
    /// saved.
    pub(super) fn begin_saving(&self) -> bool {
        let rests = !self.works.load(Relaxed);
        self.is_saved.store(rests, Relaxed);
        rests
    }

    pub(super) fn end_saving(&self) {
        self.is_saved.store(false, Relaxed);
    }

    pub(super) fn is_saved(&self) -> bool {
        self.is_saved.load(Relaxed)
    }

    /// Since when the instance works for nobody: all its clients are gone, and one of them left
    /// before it had its answer.
    pub(super) fn alone_since(&self) -> Option<Instant> {
        let clients = lock(&self.clients);
        clients.left.filter(|_| clients.waiting == 0)
    }

    /// Follows the body of a response until it or the instance ends.
    pub(super) fn follow(&self, body: &Arc<Tail>) {
        let mut bodies = lock(&self.bodies);
        if bodies.failed {
            // Nobody can tell any more whether its end was written.
            return body.doubt();
        }
        bodies.open.retain(|body| body.strong_count() > 0);
        bodies.open.push(Arc::downgrade(body));
    }

    /// Ends the instance by `end`, and with it each body that it has not written to its end.
    /// `failed` where it still had work to do.
    pub(super) fn end(&self, failed: bool, end: impl FnOnce()) {
        let open = {
            let mut bodies = lock(&self.bodies);
            bodies.failed = failed;
            std::mem::take(&mut bodies.open)
        };
        let mut open: Vec<Arc<Tail>> = open.iter().filter_map(Weak::upgrade).collect();
        open.retain(|body| body.is_unfinished());
        end();
        open.iter().for_each(|body| body.settle());
    }
}

/// One request, for those that have to do with it: the connection, and the instance that took it.
#[derive(Clone, Default)]
pub(super) struct Assigned(Arc<Inner>);

#[derive(Default)]
struct Inner {
    state: Mutex<State>,
    left: Notify,
}

#[derive(Default)]
struct State {
    instance: Option<Arc<Life>>,
    over: bool,
    interrupted: bool,
    failed: bool,
}

impl Assigned {
    /// The instance takes it.
    pub(super) fn begin(&self, instance: &Arc<Life>) {
        let mut state = lock(&self.0.state);
        let mut clients = lock(&instance.clients);
        instance.works.store(true, Relaxed);
        match state.over {
            true => clients.left = Some(Instant::now()),
            false => clients.waiting += 1,
        }
        state.instance = Some(instance.clone());
    }

    /// The answer is complete, or there is none.
    pub(super) fn done(&self) {
        self.finish(false);
    }

    /// The client is gone.
    pub(super) fn left(&self) {
        self.finish(true);
    }

    fn finish(&self, left: bool) {
        let mut state = lock(&self.0.state);
        if std::mem::replace(&mut state.over, true) {
            return;
        }
        if let Some(instance) = &state.instance {
            let mut clients = lock(&instance.clients);
            clients.waiting -= 1;
            if left {
                clients.left = Some(Instant::now());
            }
        }
        drop(state);
        if left {
            self.0.left.notify_one();
        }
    }

    /// Ends some time after the client has left.
    pub(super) fn forsaken(
        &self,
        after: Duration,
    ) -> impl Future<Output = ()> + Send + Sync + 'static {
        let inner = self.0.clone();
        async move {
            inner.left.notified().await;
            tokio::time::sleep(after).await;
        }
    }

    /// The instance, once it has taken the request.
    pub(super) fn instance(&self) -> Option<Arc<Life>> {
        lock(&self.0.state).instance.clone()
    }

    /// An exception is raised in its handler, which took too long.
    pub(super) fn interrupt(&self) {
        lock(&self.0.state).interrupted = true;
    }

    pub(super) fn is_interrupted(&self) -> bool {
        lock(&self.0.state).interrupted
    }

    /// Nothing has caught an exception in its handler, and the instance goes on.
    pub(super) fn fail(&self) {
        lock(&self.0.state).failed = true;
    }

    pub(super) fn has_failed(&self) -> bool {
        lock(&self.0.state).failed
    }

    /// The instance takes no other request.
    pub(super) fn give_up(&self) {
        if let Some(instance) = self.instance() {
            instance.unusable.store(true, Relaxed);
        }
    }
}

/// A client that waits. Whoever drops this before the end is one that has left.
pub(super) struct Waiting(Assigned);

impl Waiting {
    pub(super) fn new(assigned: &Assigned) -> Waiting {
        Waiting(assigned.clone())
    }

    pub(super) fn done(&self) {
        self.0.done();
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.left();
    }
}
