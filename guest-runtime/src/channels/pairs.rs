//! Pairs of which Python has both ends. What one writes the other may read only if it is numbers:
//! else the host would trap.

use super::channel::Channel;
use crate::errors;
use crate::ffi::PyExc_RuntimeError;
use crate::global::Global;
use core::cell::RefCell;
use std::collections::BTreeMap;

/// From the handle of each end to that of the other.
static OTHERS: Global<RefCell<BTreeMap<u32, u32>>> = Global::new(RefCell::new(BTreeMap::new()));

/// Takes note of a new pair.
pub fn join(channel: &Channel, one: u32, other: u32) {
    if !channel.local {
        OTHERS.borrow_mut().extend([(one, other), (other, one)]);
    }
}

/// One end was dropped or given away.
pub fn part(one: u32) {
    let mut others = OTHERS.borrow_mut();
    if let Some(other) = others.remove(&one) {
        others.remove(&other);
    }
}

/// The other end, if Python has it.
pub fn other(one: u32) -> Option<u32> {
    OTHERS.borrow().get(&one).copied()
}

/// Sets the exception for a component that talks to itself.
#[cold]
pub fn refuse(channel: &Channel) {
    // SAFETY: CPython sets its exception classes when it starts.
    let class = unsafe { PyExc_RuntimeError };
    let name = &channel.wit_name;
    errors::raise(
        class,
        &format!(
            "a component cannot read what it writes to a `{name}` itself; pass it by `asyncio.Queue`, say"
        ),
    );
}
