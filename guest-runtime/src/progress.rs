//! Tells the build which module is being imported, so that it can name the one that never ends.

use crate::embedded::Native;
use crate::ffi::*;
use crate::fresh;
use crate::global::Global;
use core::cell::{Cell, RefCell};
use hognose_runtime_abi::PROGRESS_FD;

/// The modules that are being imported, the innermost last.
static MODULES: Global<RefCell<Vec<String>>> = Global::new(RefCell::new(Vec::new()));

/// Whether the build listens.
static BUILDING: Global<Cell<bool>> = Global::new(Cell::new(true));

/// For the importer's Python half: `module_begins(name)` and `module_ends()`.
pub const NATIVES: [Native; 2] = [
    Native::new("module_begins", |[name]: [Object; 1]| {
        if BUILDING.get() {
            MODULES.borrow_mut().push(name.text().to_owned());
            tell();
        }
        Some(fresh::none_owned())
    }),
    Native::new("module_ends", |[]: [Object; 0]| {
        if BUILDING.get() {
            MODULES.borrow_mut().pop();
            tell();
        }
        Some(fresh::none_owned())
    }),
];

/// The end of the build: nobody listens any more.
pub fn end() {
    BUILDING.set(false);
    MODULES.take();
}

fn tell() {
    let modules = MODULES.borrow();
    let name = modules.last().map_or("", String::as_str);
    let mut sent = 0;
    // SAFETY: the build reads the name, and any other host refuses the file.
    unsafe { __wasi_sock_send(PROGRESS_FD, name.as_ptr(), name.len(), 0, &mut sent) };
}
