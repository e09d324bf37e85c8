//! Rust of the app beside the runtime: Python modules of its own, and exports that it implements.
//!
//! The link writes `hognose_guests`; in the stock runtime there is nothing in it. How such
//! Rust enters Python is in `gil.rs`.

use crate::ffi::Owned;
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
