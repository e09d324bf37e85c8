//! The requests of one instance that are under way, by the numbers of their calls: by these the
//! component says which one has failed.

use super::{life::Assigned, lock::lock};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
};

/// Those of one instance, which counts from 1 on, also when it goes on from a checkpoint.
#[derive(Clone, Default)]
pub(super) struct Calls(Arc<Inner>);

#[derive(Default)]
struct Inner {
    /// Whether calls have numbers. If not, there is one at a time.
    are_numbered: bool,
    begun: AtomicU32,
    open: Mutex<HashMap<u32, Assigned>>,
}

impl Calls {
    pub(super) fn new(are_numbered: bool) -> Calls {
        Calls(Arc::new(Inner {
            are_numbered,
            ..Inner::default()
        }))
    }

    /// A request begins. It is under way until what comes back is dropped.
    pub(super) fn begin(&self, assigned: &Assigned) -> Call {
        let number = match self.0.are_numbered {
            true => self.0.begun.fetch_add(1, Relaxed) + 1,
            false => 0,
        };
        lock(&self.0.open).insert(number, assigned.clone());
        Call {
            calls: self.clone(),
            number,
        }
    }

    /// Nothing has caught an exception in this call.
    pub(super) fn fail(&self, number: u32) {
        if let Some(assigned) = lock(&self.0.open).get(&number) {
            assigned.fail();
        }
    }

    pub(super) fn are_numbered(&self) -> bool {
        self.0.are_numbered
    }
}

/// One of them.
pub(super) struct Call {
    calls: Calls,
    pub(super) number: u32,
}

impl Drop for Call {
    fn drop(&mut self) {
        lock(&self.calls.0.open).remove(&self.number);
    }
}
