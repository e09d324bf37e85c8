//! Standard output and error: whatever Python wrote reaches the host before a call ends.

use crate::ffi::*;
use crate::global::Global;
use core::cell::Cell;

/// A text stream whose pending bytes can be seen without a call.
#[derive(Clone, Copy)]
struct Stream {
    object: Object,
    /// Where the stream counts its pending bytes; null if that is not known.
    pending: *const u32,
}

static STREAMS: Global<[Cell<Option<Stream>>; 2]> = Global::new([Cell::new(None), Cell::new(None)]);

/// Watches `sys.stdout` (0) or `sys.stderr` (1). `offset` is that of [`pending_offset`].
pub fn watch(number: usize, object: Object, offset: usize) {
    let pending = if offset == 0 {
        core::ptr::null()
    } else {
        object.place::<u32>(offset)
    };
    STREAMS[number].set(Some(Stream { object, pending }));
}

/// Where a text stream counts its pending bytes: the word that follows a write and a flush. Zero if
/// there is none.
pub fn pending_offset(probe: Object) -> usize {
    let words = probe.class().basic_size as usize / 4;
    let read = || -> Vec<u32> { (0..words).map(|word| probe.word(word * 4)).collect() };
    let clean = read();
    let written = call_method(probe, "write", Some(new_str("pending")));
    let dirty = read();
    let flushed = call_method(probe, "flush", None);
    let after = read();
    let found = (2..words).find(|&word| clean[word] == 0 && dirty[word] == 7 && after[word] == 0);
    if written && flushed {
        found.map_or(0, |word| word * 4)
    } else {
        0
    }
}

fn call_method(object: Object, name: &str, argument: Option<Owned>) -> bool {
    let result = object
        .get_attribute(name)
        .and_then(|method| match argument {
            Some(argument) => PyObject_CallOneArg(method.get(), argument.get()),
            None => PyObject_CallNoArgs(method.get()),
        });
    if result.is_none() {
        PyErr_Clear();
    }
    result.is_some()
}

/// Flushes what is pending.
#[inline]
pub fn flush_if_dirty() {
    for stream in STREAMS.iter() {
        if let Some(stream) = stream.get() {
            // SAFETY: the place is in the stream object, which lives as long as the component.
            if stream.pending.is_null() || unsafe { stream.pending.read() } != 0 {
                flush_stream(stream.object);
            }
        }
    }
}

/// Flushes both streams.
pub fn flush() {
    for stream in STREAMS.iter() {
        if let Some(stream) = stream.get() {
            flush_stream(stream.object);
        }
    }
}

/// Leaves the current exception as it is.
#[cold]
fn flush_stream(object: Object) {
    let error = PyErr_GetRaisedException();
    call_method(object, "flush", None);
    if let Some(error) = error {
        PyErr_SetRaisedException(error);
    }
}
