//! Calls of a saved instance that the host has not made again.

use crate::global::Global;
use core::cell::Cell;

static PARKED: Global<Cell<usize>> = Global::new(Cell::new(0));

/// Whether a call may be one of them.
#[inline(always)]
pub fn any() -> bool {
    PARKED.get() != 0
}

/// There are as many.
pub fn set(count: usize) {
    PARKED.set(count);
}

/// The host has made one of them again.
pub fn one_goes_on() {
    PARKED.set(PARKED.get().saturating_sub(1));
}
