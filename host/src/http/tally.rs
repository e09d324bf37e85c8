//! How often things went wrong, and were put right.

use crate::terminal::line;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// What a server counts.
#[derive(Default)]
pub(super) struct Tally {
    recovered: AtomicU64,
    replaced: AtomicU64,
    made: AtomicU64,
}

impl Tally {
    /// The number of a new instance, from 1 on.
    pub(super) fn next(&self) -> u64 {
        self.made.fetch_add(1, Relaxed) + 1
    }

    /// An instance goes on after an exception that nothing caught.
    pub(super) fn recovered(&self) {
        self.recovered.fetch_add(1, Relaxed);
    }

    /// An instance was stopped; the next request that needs one gets another.
    pub(super) fn replaced(&self) {
        self.replaced.fetch_add(1, Relaxed);
    }

    /// Says how often, at the end.
    pub(super) fn print(&self) {
        let (recovered, replaced) = (self.recovered.load(Relaxed), self.replaced.load(Relaxed));
        if recovered > 0 {
            line(&format!(
                "note: exceptions that nothing caught, and instances went on: {recovered}"
            ));
        }
        if replaced > 0 {
            line(&format!(
                "note: instances that were stopped and replaced: {replaced}"
            ));
        }
    }
}
