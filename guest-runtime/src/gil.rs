//! How Rust of the app enters Python: by PyO3, which asks CPython for the GIL. The link sends that
//! here (`--wrap`), so that the first one in an instance starts it, whoever implements the export.

use crate::ffi::Object;
use crate::{instance, output};
use core::ffi::c_int;

// SAFETY: the declarations follow the headers of CPython, and the link adds `__real_`.
unsafe extern "C" {
    safe fn PyEval_GetFrame() -> Option<Object>;
    safe fn __real_PyGILState_Ensure() -> c_int;
    safe fn __real_PyGILState_Release(state: c_int);
}

/// CPython's, then the start of the instance, which needs the GIL: C code calls this where it gave
/// the GIL away.
#[unsafe(no_mangle)]
pub extern "C" fn __wrap_PyGILState_Ensure() -> c_int {
    let state = __real_PyGILState_Ensure();
    instance::ensure();
    state
}

/// CPython's; what Python wrote goes to the host when the outermost caller leaves, as after an
/// export of Python's.
#[unsafe(no_mangle)]
pub extern "C" fn __wrap_PyGILState_Release(state: c_int) {
    if PyEval_GetFrame().is_none() {
        output::flush_if_dirty();
    }
    __real_PyGILState_Release(state);
}
