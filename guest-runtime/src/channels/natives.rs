//! The functions behind the SDK's classes for streams and futures: see `_ends.py` there.

use super::channel::{self, Channel};
use super::{operations, pairs};
use crate::causes;
use crate::embedded::Native;
use crate::errors;
use crate::ffi::*;
use crate::fresh;
use crate::scalars::wide_signed;
use hognose_runtime_abi::ChannelFunction;

/// They replace the functions of these names.
pub const NATIVES: [Native; 7] = [
    Native::new("new", new),
    Native::new("start_read", start_read),
    Native::new("start_write", start_write),
    Native::new("cancel", cancel),
    Native::new("finish", finish),
    Native::new("drop", drop_end),
    Native::new("wait", crate::tasks::wait),
];

/// The channel of an index, in a component that runs; `None` with an exception set.
fn channel(index: Object) -> Option<&'static Channel> {
    let index = wide_signed(index)?;
    let channel = u32::try_from(index).ok().and_then(channel::channel);
    if let Some(channel) = channel.filter(|c| c.function(ChannelFunction::New) != 0) {
        return Some(channel);
    }
    causes::raise_no_host(
        "streams and futures cannot be used",
        "use them inside an exported function",
    );
    None
}

fn handle(object: Object) -> Option<u32> {
    wide_signed(object).map(|handle| handle as u32)
}

/// A count of values; `None` with an exception set.
fn count(object: Object) -> Option<usize> {
    let count = wide_signed(object)?;
    if count < 0 {
        // SAFETY: CPython sets its exception classes when it starts.
        let class = unsafe { PyExc_ValueError };
        errors::raise(class, &format!("expected a count, found {count}"));
        return None;
    }
    Some(usize::try_from(count).unwrap_or(usize::MAX))
}

/// `new(type_)`.
fn new([index]: [Object; 1]) -> Option<Owned> {
    let channel = channel(index)?;
    let handles = channel.new_pair();
    pairs::join(channel, handles as u32, (handles >> 32) as u32);
    let pair = PyTuple_New(2)?;
    let items = pair.get().place::<Owned>(offset::ITEMS);
    // SAFETY: the tuple has two items, still empty.
    unsafe {
        items.write(fresh::int((handles >> 32) as i64));
        items.add(1).write(fresh::int(i64::from(handles as u32)));
    }
    Some(pair)
}

/// `start_read(type_, handle, count)`.
fn start_read([index, end, most]: [Object; 3]) -> Option<Owned> {
    operations::read(channel(index)?, handle(end)?, count(most)?)
}

/// `start_write(type_, handle, source, start)`.
fn start_write([index, end, source, start]: [Object; 4]) -> Option<Owned> {
    operations::write(channel(index)?, handle(end)?, source, count(start)?)
}

/// `cancel(handle)`.
fn cancel([end]: [Object; 1]) -> Option<Owned> {
    operations::cancel(handle(end)?)
}

/// `finish(handle, payload)`.
fn finish([end, payload]: [Object; 2]) -> Option<Owned> {
    operations::finish(handle(end)?, wide_signed(payload)? as u32)
}

/// `drop(type_, handle, writable)`.
fn drop_end([index, end, writable]: [Object; 3]) -> Option<Owned> {
    let function = match PyObject_IsTrue(writable) {
        0 => ChannelFunction::DropReadable,
        _ => ChannelFunction::DropWritable,
    };
    let (channel, handle) = (channel(index)?, handle(end)?);
    pairs::part(handle);
    channel.call::<()>(function, handle);
    Some(none().retain())
}
