//! An exception that the host raises in a program that waits: no code of it runs then, so that this
//! is a function of the component.

use super::request;
use crate::ffi::*;
use crate::{embedded, frame, parcels, scalars, tasks};

/// See the intrinsic `control_raise`.
#[unsafe(no_mangle)]
pub extern "C" fn control_raise(
    kind: *mut u8,
    kind_length: usize,
    message: *mut u8,
    message_length: usize,
    call: u32,
) -> u32 {
    let text = |address: *mut u8, length: usize| {
        // SAFETY: the host passes strings that it put into blocks of ours.
        let bytes = unsafe { core::slice::from_raw_parts(address, length) };
        let text = String::from_utf8_lossy(bytes).into_owned();
        parcels::release_block(address);
        text
    };
    let (kind, message) = (text(kind, kind_length), text(message, message_length));
    frame::leave(0, false);
    let raised = raise_in_calls(&kind, &message, call);
    if raised.is_none() {
        PyErr_WriteUnraisable(None);
    }
    raised.unwrap_or(0)
}

/// Raises in calls that wait, all of them or that of a number, and says in how many; `None` with an
/// exception set.
fn raise_in_calls(kind: &str, message: &str, call: u32) -> Option<u32> {
    // Without the event loop, no call waits.
    if !tasks::is_loaded() {
        return Some(0);
    }
    let event_loop = tasks::load()?;
    let waiting = embedded::call(
        event_loop,
        "what_calls_wait_for",
        &[scalars::lift_u32(call).get()],
    )?;
    let count = PySequence_Size(waiting.get());
    for index in 0..count {
        let future = PySequence_GetItem(waiting.get(), index)?;
        if future.get() == none() {
            // It is about to run.
            request::ask(kind, message, call);
            continue;
        }
        request::raise(kind, message);
        let error = PyErr_GetRaisedException()?;
        embedded::call(event_loop, "raise_in", &[future.get(), error.get()])?;
    }
    Some(count.max(0) as u32)
}
