//! The start of each instance: what belongs to its run is read before anything of Python runs.

use crate::ffi::*;
use crate::global::Global;
use crate::{control, embedded, fresh};
use core::cell::{Cell, OnceCell};
use core::ffi::{CStr, c_char};

/// The namespace of the Python half.
static START: Global<OnceCell<Object>> = Global::new(OnceCell::new());

/// Whether modules were imported that hold what must differ from run to run.
static RESEEDS: Global<Cell<bool>> = Global::new(Cell::new(true));

/// Whether what belongs to this run was read.
static STARTED: Global<Cell<bool>> = Global::new(Cell::new(true));

/// Names the Python half's namespace, which has `begin_run`.
pub fn begin_with(namespace: Object) {
    drop(START.set(namespace));
}

/// The app is imported: finds out what has to be done when an instance starts.
pub fn end_build() {
    const DIFFER: [&str; 3] = ["random", "uuid", "tempfile"];
    RESEEDS.set(
        DIFFER
            .iter()
            .any(|name| PyImport_GetModule(intern(name)).is_some()),
    );
}

/// Whatever enters Python next is in a new instance.
pub fn await_start() {
    STARTED.set(false);
}

/// The next call reads what belongs to its run again, as the first one of an instance does: a saved
/// instance goes on in several places.
pub fn renew() {
    __wasilibc_deinitialize_environ();
    __wasilibc_reset_preopens();
    RESEEDS.set(true);
    STARTED.set(false);
}

/// Before anything of Python runs in an instance: reads what belongs to this run.
#[inline(always)]
pub fn ensure() {
    if !STARTED.get() {
        begin();
    }
}

#[cold]
#[inline(never)]
fn begin() {
    STARTED.set(true);
    control::poll::begin();
    __wasilibc_deinitialize_environ();
    __wasilibc_ensure_environ();
    __wasilibc_reset_preopens();
    let Some(&start) = START.get() else {
        return;
    };
    // SAFETY: the C library filled `environ`, which a null pointer ends.
    let environment = unsafe { byte_strings(__wasilibc_environ) };
    let arguments = arguments();
    if environment.is_none() && arguments.is_none() && !RESEEDS.get() {
        return;
    }
    let list = |strings: Option<Vec<&[u8]>>| {
        let list = fresh::made(PyList_New(0));
        for string in strings.into_iter().flatten() {
            append_bytes(list.get(), string);
        }
        list
    };
    let (environment, arguments) = (list(environment), list(arguments));
    let lists = [environment.get(), arguments.get()];
    if embedded::call(start, "begin_run", &lists).is_none() {
        PyErr_WriteUnraisable(Some(start));
    }
}

/// C strings up to a null pointer; `None` without any.
///
/// # Safety
/// The pointer is null or leads to such strings, which are never freed.
unsafe fn byte_strings(mut strings: *const *const c_char) -> Option<Vec<&'static [u8]>> {
    let mut found = Vec::new();
    // SAFETY: see above.
    unsafe {
        while !strings.is_null() && !strings.read().is_null() {
            found.push(CStr::from_ptr(strings.read()).to_bytes());
            strings = strings.add(1);
        }
    }
    (!found.is_empty()).then_some(found)
}

fn append_bytes(list: Object, bytes: &[u8]) {
    // SAFETY: the slice is alive.
    if let Some(bytes) = unsafe { PyBytes_FromStringAndSize(bytes.as_ptr(), bytes.len() as isize) }
    {
        PyList_Append(list, bytes.get());
    }
}

/// The program's arguments; `None` without any, as in most instances, where nothing is made.
fn arguments() -> Option<Vec<&'static [u8]>> {
    let (mut count, mut size) = (0, 0);
    // SAFETY: WASI writes both sizes, then as much as they say; the bytes are kept for the life of
    // the instance.
    unsafe {
        if __wasi_args_sizes_get(&mut count, &mut size) != 0 || count == 0 {
            return None;
        }
        let mut places = vec![core::ptr::null_mut::<u8>(); count];
        let bytes = vec![0u8; size].leak();
        if __wasi_args_get(places.as_mut_ptr(), bytes.as_mut_ptr()) != 0 {
            return None;
        }
        let text = |place: &*mut u8| CStr::from_ptr(place.cast()).to_bytes();
        Some(places.iter().map(text).collect())
    }
}
