//! Makes what is alive at the end of the build immortal: its references are not counted any more.
//!
//! A count that changes dirties the page of its object, and hosts copy a page of the snapshot at
//! the first write. What the app made while it was imported is hardly ever freed; if it is, its
//! memory is kept, once.

use crate::ffi::*;
use core::ffi::{c_int, c_void};

type Visit = extern "C" fn(Object, *mut c_void) -> c_int;
type Traverse = extern "C" fn(Object, Visit, *mut c_void) -> c_int;

/// `Py_tp_traverse`.
const TP_TRAVERSE: c_int = 71;

/// Objects whose references were not followed yet. Chains of objects may be longer than any stack.
type Pending = Vec<Object>;

/// All objects that the collector knows, and what they refer to.
pub fn all() {
    let mut pending = Pending::new();
    // SAFETY: the visitor neither frees nor makes objects that the collector knows, and the list
    // outlives the call.
    unsafe { PyUnstable_GC_VisitObjects(known, (&raw mut pending).cast()) };
}

/// Takes all objects out of the collector's lists, whose links no compression makes small. None of
/// them is ever freed, so that it has nothing to look for in them.
pub fn untrack() {
    let mut found = Pending::new();
    // SAFETY: as above.
    unsafe { PyUnstable_GC_VisitObjects(listed, (&raw mut found).cast()) };
    for object in found {
        PyObject_GC_UnTrack(object);
    }
}

/// An object of the collector's lists, for `untrack`.
extern "C" fn listed(object: Object, found: *mut c_void) -> c_int {
    object.make_immortal();
    // SAFETY: the pointer leads to the list of `untrack`, which nothing else uses here.
    unsafe { (*found.cast::<Pending>()).push(object) };
    1
}

/// An object of the collector's lists.
extern "C" fn known(object: Object, pending: *mut c_void) -> c_int {
    object.make_immortal();
    inside(object, pending);
    // SAFETY: the pointer leads to the list of `all`, which nothing else uses here.
    while let Some(object) = unsafe { (*pending.cast::<Pending>()).pop() } {
        inside(object, pending);
    }
    1
}

/// An object that another refers to.
extern "C" fn referred(object: Object, pending: *mut c_void) -> c_int {
    if object.make_immortal() {
        // SAFETY: as above.
        unsafe { (*pending.cast::<Pending>()).push(object) };
    }
    0
}

/// What an object refers to.
fn inside(object: Object, pending: *mut c_void) {
    if object.class().has(flag::COLLECTED) {
        let traverse = PyType_GetSlot(object.class(), TP_TRAVERSE);
        if !traverse.is_null() {
            // SAFETY: the slot holds the type's function for this, which calls the visitor with
            // live objects only.
            let traverse = unsafe { core::mem::transmute::<*mut c_void, Traverse>(traverse) };
            traverse(object, referred, pending);
        }
    } else if object.is_exactly(&PyCode_Type)
        && let Some(constants) = object.get_attribute("co_consts")
    {
        // Functions refer to their code, but code is unknown to the collector.
        referred(constants.get(), pending);
    }
}
