//! Modules that are part of CPython itself in marshalled form. They take part in its start; a
//! snapshot has no use for their bytes.

use crate::global::Global;
use core::ffi::{c_char, c_int};

/// `struct _frozen`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Frozen {
    name: *const c_char,
    code: *mut u8,
    size: c_int,
    is_package: c_int,
}

// SAFETY: the declarations follow the headers of CPython 3.13.
unsafe extern "C" {
    static mut _PyImport_FrozenBootstrap: *const Frozen;
    static mut _PyImport_FrozenStdlib: *const Frozen;
    static mut _PyImport_FrozenTest: *const Frozen;
    /// In `cpython/3.13/tables.c`: does the same for what has no symbol to be found by.
    safe fn hognose_clear_starting();
}

/// A list without modules.
static NONE: Global<Frozen> = Global::new(Frozen {
    name: core::ptr::null(),
    code: core::ptr::null_mut(),
    size: 0,
    is_package: 0,
});

/// Forgets them all and clears their bytes. Those that were not imported are in the archive of the
/// stdlib too.
pub fn clear() {
    let lists = [
        &raw mut _PyImport_FrozenBootstrap,
        &raw mut _PyImport_FrozenStdlib,
        &raw mut _PyImport_FrozenTest,
    ];
    for list in lists {
        // SAFETY: a list ends with an entry without a name; the bytes are data of the module, and
        // nothing reads them any more.
        unsafe {
            let mut entry = list.replace(&raw const *NONE);
            while !(*entry).name.is_null() {
                core::ptr::write_bytes((*entry).code, 0, (*entry).size as usize);
                entry = entry.add(1);
            }
        }
    }
    hognose_clear_starting();
}
