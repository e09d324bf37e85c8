//! Streams and futures: readable ends that cross the boundary.
//!
//! The classes of the ends are Python's, in the SDK's `componentize_py_async_support`. An end keeps
//! the index of its type in `type_` and its handle in `handle`, which is `None` while an operation
//! waits, and after the end was closed or given away.

mod channel;
mod memory;
mod natives;
mod operations;
mod pairs;

pub use channel::{Channel, FUNCTIONS, set};
pub use natives::NATIVES;

use crate::errors::{self, expected};
use crate::ffi::*;
use crate::frame;
use crate::fresh::{self, made};
use crate::scalars::wide_signed;
use channel::channel;

/// See the intrinsic `lift_reader`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_reader(descriptor: &'static Channel, handle: u32) -> Owned {
    let index = fresh::int(descriptor.index.into());
    let handle = fresh::int(handle.into());
    let arguments = [Some(index.get()), Some(handle.get())];
    // SAFETY: the slice holds as many objects as it is long.
    made(unsafe { PyObject_Vectorcall(descriptor.reader.object(), arguments.as_ptr(), 2, None) })
}

/// See the intrinsic `lower_reader`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_reader(descriptor: &'static Channel, object: Object) -> i32 {
    let Some(own) = channel_of_reader(object) else {
        PyErr_Clear();
        expected(&format!("`{}`", descriptor.wit_name), object);
        return -1;
    };
    if own.table != descriptor.table {
        let (wanted, found) = (&descriptor.wit_name, &own.wit_name);
        errors::raise_type(&format!("expected `{wanted}`, found `{found}`"));
        return -1;
    }
    let ahead = object.get_optional("_ahead");
    if ahead.is_some_and(|ahead| PyObject_IsTrue(ahead.get()) == 1) {
        unusable(own, "some of it was already taken off to be read next");
        return -1;
    }
    let handle = object.get_attribute("handle");
    let Some(handle) = handle.filter(|handle| handle.get() != none()) else {
        PyErr_Clear();
        unusable(own, "it was closed or given away, or is being read");
        return -1;
    };
    let Some(handle) = wide_signed(handle.get()) else {
        return -1;
    };
    PyObject_SetAttr(object, intern("handle"), none());
    pairs::part(handle as u32);
    frame::hold(object);
    frame::undo_later(frame::Undo {
        action: restore,
        descriptor: &raw const *own as usize,
        object,
        handle: handle as u32,
    });
    handle as i32
}

/// The type of a reader; `None` for any other object, maybe with an exception set.
fn channel_of_reader(object: Object) -> Option<&'static Channel> {
    let index = wide_signed(object.get_optional("type_")?.get())?;
    let channel = channel(u32::try_from(index).ok()?)?;
    (PyType_IsSubtype(object.class(), channel.reader) != 0).then_some(channel)
}

fn unusable(channel: &Channel, why: &str) {
    // SAFETY: CPython sets its exception classes when it starts.
    let class = unsafe { PyExc_ValueError };
    let name = &channel.wit_name;
    errors::raise(class, &format!("this `{name}` cannot be given away: {why}"));
}

/// Gives a reader its handle back when the call for which it was moved did not happen.
fn restore(undo: &frame::Undo, failed: bool) {
    if failed {
        let handle = fresh::int(undo.handle.into());
        PyObject_SetAttr(undo.object, intern("handle"), handle.get());
    }
}

/// The name of the type of a stream or future whose readable end an object is.
pub fn handle_name(object: Object) -> Option<&'static str> {
    let channels = channel::all()?;
    let is_reader = |channel: &&Channel| PyType_IsSubtype(object.class(), channel.reader) != 0;
    channels.iter().find(is_reader)?;
    let channel = channel_of_reader(object);
    PyErr_Clear();
    let handle = object.get_optional("handle")?;
    (handle.get() != none()).then(|| channel.map_or("stream", |channel| channel.wit_name.as_str()))
}
