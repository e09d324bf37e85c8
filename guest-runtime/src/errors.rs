//! Python exceptions that lowers raise, and what their messages say of the place.

use crate::ffi::*;
use crate::global::Global;
use core::cell::Cell;

/// Sets an exception with a message.
#[cold]
pub fn raise(class: Object, message: &str) {
    PyErr_SetObject(class, new_str(message).get());
}

/// Sets a `TypeError`.
#[cold]
pub fn raise_type(message: &str) {
    // SAFETY: CPython sets its exception classes when it starts.
    raise(unsafe { PyExc_TypeError }, message);
}

/// Sets the `TypeError` for a value of the wrong type.
#[cold]
pub fn expected(what: &str, found: Object) {
    raise_type(&format!("expected {what}, found {}", describe(found)));
}

/// What a value is, in a message.
fn describe(object: Object) -> String {
    if object == none() {
        String::from("None")
    } else {
        object.class_name()
    }
}

/// After a conversion by CPython failed: clears the `TypeError` of a type that cannot be converted
/// at all, and leaves what the value's own code raised.
#[cold]
pub fn clear_unless_raised() {
    let Some(error) = PyErr_GetRaisedException() else {
        return;
    };
    // SAFETY: CPython sets its exception classes when it starts.
    let is_type_error = unsafe { PyType_IsSubtype(error.get().class(), class_of(PyExc_TypeError)) };
    if is_type_error == 0 || has_traceback(error.get()) {
        PyErr_SetRaisedException(error);
    }
}

/// The same, with our `TypeError` in place of the one that is cleared.
#[cold]
pub fn expected_unless_raised(what: &str, found: Object) {
    clear_unless_raised();
    if failed() == 0 {
        expected(what, found);
    }
}

/// A class object as a type.
pub fn class_of(class: Object) -> &'static Type {
    // SAFETY: callers pass classes, which are types.
    unsafe { &*class.place::<Type>(0) }
}

/// Whether Python code raised an exception, and no lower did.
pub fn has_traceback(error: Object) -> bool {
    PyException_GetTraceback(error).is_some()
}

/// The item of a list of numbers that did not fit, for the path in the message.
static ITEM: Global<Cell<Option<u32>>> = Global::new(Cell::new(None));

/// Remembers which item of a list of numbers did not fit.
#[cold]
pub fn at_item(index: usize) {
    ITEM.set(Some(index as u32));
}

/// Fills indices into a path such as `points[].x`.
pub fn locate(site: &str, indices: [u32; 4]) -> String {
    let mut path = String::with_capacity(site.len() + 16);
    let mut indices = indices.iter();
    for (number, part) in site.split("[]").enumerate() {
        if number > 0 {
            match indices.next() {
                Some(index) => path.push_str(&format!("[{index}]")),
                None => path.push_str("[]"),
            }
        }
        path.push_str(part);
    }
    if let Some(index) = ITEM.take() {
        path.push_str(&format!("[{index}]"));
    }
    path
}

/// Puts function and path in front of the message of an exception that a lower raised. What Python
/// code raised (it has a traceback) stays as it is, with a note.
pub fn complete(prefix: &str) {
    let Some(error) = PyErr_GetRaisedException() else {
        return;
    };
    let object = error.get();
    if has_traceback(object) {
        let note = new_str(&format!("raised while a value was converted: {prefix}"));
        if let Some(add) = object.get_optional("add_note") {
            drop(PyObject_CallOneArg(add.get(), note.get()));
        }
    } else {
        // SAFETY: CPython sets its exception classes when it starts.
        let unicode =
            unsafe { PyType_IsSubtype(object.class(), class_of(PyExc_UnicodeEncodeError)) };
        if unicode != 0 {
            let reason = PyUnicodeEncodeError_GetReason(object).map(|r| r.get().text().to_owned());
            let reason = Text::new(&format!("{} ({prefix})", reason.unwrap_or_default()));
            // SAFETY: the reason is a C string, which CPython copies.
            unsafe { PyUnicodeEncodeError_SetReason(object, reason.pointer()) };
        } else if let Some(args) = PyTuple_New(1) {
            let message = new_str(&format!("{prefix}: {}", str(object)));
            // SAFETY: the tuple has one item, still empty.
            unsafe {
                args.get()
                    .place::<Object>(offset::ITEMS)
                    .write(message.into_object())
            };
            PyObject_SetAttr(object, intern("args"), args.get());
        }
    }
    PyErr_Clear();
    PyErr_SetRaisedException(error);
}

/// Puts a channel and the place in what is written to it in front of the message of an exception
/// that a lower raised.
pub fn written(channel: &str, place: &str, site: &str, indices: [u32; 4]) {
    let path = locate(site, indices);
    complete(&format!("`{channel}`: `{place}{path}`"));
}

/// The current exception in one line.
pub fn take_text() -> String {
    match PyErr_GetRaisedException() {
        Some(error) => format!("{}: {}", error.get().class_name(), str(error.get())),
        None => String::from("failed without an exception"),
    }
}

/// See the intrinsic `failed`.
#[unsafe(no_mangle)]
pub extern "C" fn failed() -> u32 {
    PyErr_Occurred().is_some().into()
}
