//! Rust of the app beside the runtime: Python modules of its own, and exports that it implements.
//!
//! The link writes `hognose_guests`; in the stock runtime there is nothing in it. Such Rust enters
//! Python by PyO3, which asks CPython for the GIL: the link sends that here (`--wrap`), so that the
//! first one in an instance starts it, whoever implements the export.

use crate::ffi::Owned;
use crate::{output, start};
use core::ffi::{c_char, c_int};

/// What the link says of all guests; the modules follow.
#[repr(C)]
struct Guests {
    owns_blocks: u32,
    count: usize,
    modules: [Module; 0],
}

/// A module by its name, a C string, and the function that makes it.
#[repr(C)]
struct Module {
    name: *const c_char,
    init: extern "C" fn() -> Option<Owned>,
}

// SAFETY: the declarations follow the link's `guests.rs` and the headers of CPython 3.13.
unsafe extern "C" {
    static hognose_guests: Guests;
    fn PyImport_AppendInittab(name: *const c_char, init: extern "C" fn() -> Option<Owned>)
    -> c_int;
    safe fn PyEval_GetFrame() -> Option<crate::ffi::Object>;
    safe fn __real_PyGILState_Ensure() -> c_int;
    safe fn __real_PyGILState_Release(state: c_int);
}

/// Makes the modules known, before Python starts.
pub fn add_modules() -> Result<(), String> {
    // SAFETY: the link wrote as many modules as it says behind the head.
    let modules = unsafe {
        let guests = &raw const hognose_guests;
        let count = (&raw const (*guests).count).read_volatile();
        core::slice::from_raw_parts((&raw const (*guests).modules).cast::<Module>(), count)
    };
    for module in modules {
        // SAFETY: the name lives as long as the component.
        if unsafe { PyImport_AppendInittab(module.name, module.init) } != 0 {
            return Err(String::from("no memory for the app's modules"));
        }
    }
    Ok(())
}

/// Whether blocks of `cabi_realloc` belong to whoever gets them, who frees them: Rust does so, and
/// does not know frames.
#[inline]
pub fn own_blocks() -> bool {
    // SAFETY: the link wrote it. Not a constant, although the compiler sees no one change it.
    unsafe { (&raw const hognose_guests.owns_blocks).read_volatile() != 0 }
}

/// CPython's, then the start of the instance, which needs the GIL: C code calls this where it gave
/// the GIL away.
#[unsafe(no_mangle)]
pub extern "C" fn __wrap_PyGILState_Ensure() -> c_int {
    let state = __real_PyGILState_Ensure();
    start::ensure();
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
