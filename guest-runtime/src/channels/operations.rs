//! Reads and writes: what ends at once is answered at once, the rest waits under its handle.

use super::channel::Channel;
use super::memory::{self, Memory, Prepared};
use super::pairs;
use crate::errors;
use crate::ffi::*;
use crate::frame;
use crate::fresh;
use crate::global::Global;
use crate::parcels;
use core::cell::RefCell;
use hognose_runtime_abi::{BLOCKED, ChannelFunction};
use std::collections::BTreeMap;

/// An operation that the host has not ended yet.
struct Operation {
    channel: &'static Channel,
    writes: bool,
    memory: Memory,
}

/// By the handle of the end: each has one at most.
static WAITING: Global<RefCell<BTreeMap<u32, Operation>>> =
    Global::new(RefCell::new(BTreeMap::new()));

/// The bits of a result that say how an operation ended; the others count values.
const CODE_BITS: u32 = 4;
const COMPLETED: u32 = 0;

/// What Python gets for a finished operation: how it ended, and what came or how many went.
fn outcome(operation: Operation, result: u32) -> Option<Owned> {
    let code = result & ((1 << CODE_BITS) - 1);
    let count = match operation.channel.future {
        true => usize::from(code == COMPLETED),
        false => (result >> CODE_BITS) as usize,
    };
    let value = if operation.writes {
        operation.memory.written(count);
        fresh::int(count as i64)
    } else {
        let mark = frame::frame_enter();
        let value = operation.memory.read(operation.channel, count);
        frame::leave(mark, false);
        value?
    };
    let tuple = PyTuple_New(2)?;
    let items = tuple.get().place::<Owned>(offset::ITEMS);
    // SAFETY: the tuple has two items, still empty.
    unsafe {
        items.write(fresh::int(code.into()));
        items.add(1).write(value);
    }
    Some(tuple)
}

/// Hands the memory to the host: the outcome, or Python's `None` if it has to wait.
fn start(
    channel: &'static Channel,
    handle: u32,
    prepared: Prepared,
    writes: bool,
) -> Option<Owned> {
    let Prepared {
        memory,
        address,
        count,
    } = prepared;
    let function = channel.function(if writes {
        ChannelFunction::Write
    } else {
        ChannelFunction::Read
    });
    // SAFETY: the build wrote the word; the table holds a function of this type there. The memory
    // stays until the operation ends.
    let result = unsafe {
        if channel.future {
            core::mem::transmute::<usize, extern "C" fn(u32, usize) -> u32>(function)(
                handle, address,
            )
        } else {
            core::mem::transmute::<usize, extern "C" fn(u32, usize, usize) -> u32>(function)(
                handle, address, count,
            )
        }
    };
    let operation = Operation {
        channel,
        writes,
        memory,
    };
    if result != BLOCKED {
        return outcome(operation, result);
    }
    // What is read may hold strings and lists, for which the host asks `cabi_realloc` then.
    if !writes {
        parcels::expect_results();
    }
    WAITING.borrow_mut().insert(handle, operation);
    Some(none().retain())
}

/// Whether the other end is Python's too, and waits for this one; sets the exception for that.
fn meets_itself(channel: &Channel, handle: u32) -> bool {
    let meets = pairs::other(handle).is_some_and(|other| WAITING.borrow().contains_key(&other));
    if meets {
        pairs::refuse(channel);
    }
    meets
}

/// Starts to read at most `count` values.
pub fn read(channel: &'static Channel, handle: u32, count: usize) -> Option<Owned> {
    if meets_itself(channel, handle) {
        return None;
    }
    start(channel, handle, memory::to_read(channel, count), false)
}

/// Starts to write what `source` has from item `first` on.
pub fn write(
    channel: &'static Channel,
    handle: u32,
    source: Object,
    first: usize,
) -> Option<Owned> {
    if meets_itself(channel, handle) {
        return None;
    }
    let prepared = memory::to_write(channel, source, first)?;
    start(channel, handle, prepared, true)
}

/// The outcome of an operation that waited, which the host says is over.
pub fn finish(handle: u32, result: u32) -> Option<Owned> {
    let operation = WAITING.borrow_mut().remove(&handle);
    match operation {
        Some(operation) => {
            if !operation.writes {
                parcels::results_came();
            }
            outcome(operation, result)
        }
        None => no_operation(),
    }
}

/// Takes a waiting operation back, which may block: the result for [`finish`].
pub fn cancel(handle: u32) -> Option<Owned> {
    let (channel, writes) = match WAITING.borrow().get(&handle) {
        Some(operation) => (operation.channel, operation.writes),
        None => return no_operation(),
    };
    let function = match writes {
        true => ChannelFunction::CancelWrite,
        false => ChannelFunction::CancelRead,
    };
    // Other calls may come and go meanwhile, above what this one has.
    let floor = frame::raise_floor();
    let result: u32 = channel.call(function, handle);
    frame::replace_floor(floor);
    Some(fresh::int(result.into()))
}

/// Sets the exception for an operation that is not under way.
fn no_operation() -> Option<Owned> {
    // SAFETY: CPython sets its exception classes when it starts.
    let class = unsafe { PyExc_RuntimeError };
    errors::raise(class, "no operation waits on this end");
    None
}
