//! Exceptions as text, by the runtime's Python half.

use crate::embedded::{self, source};
use crate::ffi::*;
use crate::global::Global;
use core::cell::OnceCell;

static NAMESPACE: Global<OnceCell<Object>> = Global::new(OnceCell::new());

/// Runs the Python half.
pub fn set_up() -> Result<(), String> {
    let _ = NAMESPACE.set(embedded::run_or_say(source!("report.py"), &[])?);
    Ok(())
}

/// Prints an exception; `None` if that failed.
pub fn print(error: Object, function: &str) -> Option<()> {
    let done = embedded::call(
        *NAMESPACE.get()?,
        "report",
        &[error, new_str(function).get()],
    );
    if done.is_none() {
        PyErr_Clear();
    }
    done.map(drop)
}

/// An exception with its traceback, as Python prints it.
pub fn format(error: Object) -> String {
    let text = NAMESPACE
        .get()
        .and_then(|namespace| embedded::call(*namespace, "format_exception", &[error]));
    match text {
        Some(text) => text.get().text().to_owned(),
        None => {
            PyErr_Clear();
            format!("{}: {}", error.class_name(), str(error))
        }
    }
}

/// The class of an exception that ends a call, what it says, and its traceback as Python prints it.
pub fn describe(error: Object) -> [String; 3] {
    let described = NAMESPACE
        .get()
        .and_then(|namespace| embedded::call(*namespace, "describe", &[error]));
    if let Some(described) = described {
        return core::array::from_fn(|index| {
            let text = PySequence_GetItem(described.get(), index as isize);
            text.map_or_else(String::new, |text| text.get().text().to_owned())
        });
    }
    PyErr_Clear();
    let (kind, message) = (error.class_name(), str(error));
    let text = format!("{kind}: {message}");
    [kind, message, text]
}
