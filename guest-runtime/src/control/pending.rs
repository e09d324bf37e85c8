//! Where the interpreter comes when a bit of its eval breaker is set, and long loops of C code from
//! time to time.

use super::{poll, request};
use crate::ffi::{PyErr_CheckSignals, PyErr_Occurred};
use core::ffi::{c_int, c_void};

unsafe extern "C" {
    fn __real__Py_HandlePending(state: *mut c_void) -> c_int;
}

/// What the interpreter does when a bit of the eval breaker is set: between bytecodes, at jumps
/// back, at the start of functions, and after calls.
///
/// # Safety
/// CPython's own rules for it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn __wrap__Py_HandlePending(state: *mut c_void) -> c_int {
    if poll::is_on() {
        poll::count();
        if !request::has_events() {
            return 0;
        }
    }
    // SAFETY: see above.
    match unsafe { __real__Py_HandlePending(state) } {
        0 if request::is_asked() => request::deliver(),
        status => status,
    }
}

/// Code of C that takes long calls this from time to time, in the place of `PyErr_CheckSignals`:
/// `optimise.mk` says which.
#[unsafe(no_mangle)]
pub extern "C" fn hognose_check_signals() -> c_int {
    if poll::is_on() {
        poll::count();
    }
    match PyErr_CheckSignals() {
        0 if request::is_asked() && PyErr_Occurred().is_none() => request::deliver(),
        status => status,
    }
}
