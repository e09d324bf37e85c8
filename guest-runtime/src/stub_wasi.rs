//! Components without WASI: what the system cannot do says why.
//!
//! The link sends every call of `strerror` here (`--wrap=strerror`), so that each `OSError`, from
//! wherever in CPython, has the text.

use crate::global::Global;
use core::cell::Cell;
use core::ffi::{c_char, c_int};

/// Whether calls of WASI are answered by stubs.
static STUBBED: Global<Cell<bool>> = Global::new(Cell::new(false));

/// `ENOTSUP`: what the stubs of clocks and randomness answer.
const NOT_AVAILABLE: c_int = 58;

/// Remembers how the component is built.
pub fn set(stubbed: bool) {
    STUBBED.set(stubbed);
}

unsafe extern "C" {
    fn __real_strerror(error: c_int) -> *const c_char;
}

/// The C library's `strerror`, but for errors of the stubs.
#[unsafe(no_mangle)]
pub extern "C" fn __wrap_strerror(error: c_int) -> *const c_char {
    if STUBBED.get() && error == NOT_AVAILABLE {
        return c"not available: the component was built with --stub-wasi".as_ptr();
    }
    // SAFETY: any number may be asked for.
    unsafe { __real_strerror(error) }
}
