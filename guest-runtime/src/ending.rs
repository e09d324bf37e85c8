//! How calls end that raised an exception: as the error case of a result, as an exception of the
//! caller's, or not at all.

use crate::errors::{complete, has_traceback, locate};
use crate::ffi::*;
use crate::{frame, outcome, output, report, results};

/// See the intrinsic `take_err`.
#[unsafe(no_mangle)]
pub extern "C" fn take_err() -> Option<Object> {
    let class = results::support().err.class;
    if PyErr_ExceptionMatches(class.object()) == 0 {
        return None;
    }
    let error = frame::keep(PyErr_GetRaisedException()?);
    let value = results::value_of(&results::support().err, error);
    if value.is_none() {
        PyErr_Clear();
    }
    Some(value.unwrap_or(none()))
}

/// See the intrinsic `export_failed`.
#[unsafe(no_mangle)]
pub extern "C" fn export_failed(index: u32, site: u32, i0: u32, i1: u32, i2: u32, i3: u32) -> ! {
    complete_result(index, site, [i0, i1, i2, i3]);
    print_exception(&outcome::export(index).wit_name);
    output::flush();
    core::arch::wasm32::unreachable()
}

/// Puts function and path in front of the message, if the exception is about a value that export
/// `index` returned.
pub fn complete_result(index: u32, site: u32, indices: [u32; 4]) {
    let Some(error) = PyErr_GetRaisedException() else {
        return;
    };
    let raised = has_traceback(error.get());
    PyErr_SetRaisedException(error);
    if !raised {
        let export = outcome::export(index);
        let path = locate(
            export
                .sites
                .get(site as usize)
                .map_or("result", String::as_str),
            indices,
        );
        complete(&format!("`{}`: `{path}`", export.wit_name));
        name_cause();
    }
}

/// An `Err` that Python raised was taken, and its value is none of the export's error type: the
/// exception that says so has no place of its own, so it gets the one that was raised as its cause.
fn name_cause() {
    let class = results::support().err.class;
    let is_err = |object: Object| PyType_IsSubtype(object.class(), class) != 0;
    let raised = frame::find_kept(|object| is_err(object) && has_traceback(object));
    let (Some(error), raised) = (PyErr_GetRaisedException(), raised) else {
        return;
    };
    if let Some(raised) = raised {
        PyException_SetCause(error.get(), raised.retain());
    }
    PyErr_SetRaisedException(error);
}

/// Prints the current exception with its traceback, or something shorter if that fails too.
pub fn print_exception(function: &str) {
    let Some(error) = PyErr_GetRaisedException() else {
        return;
    };
    if report::print(error.get(), function).is_none() {
        PyErr_SetRaisedException(error);
        PyErr_WriteUnraisable(None);
    }
}

/// See the intrinsic `import_failed`.
#[unsafe(no_mangle)]
pub extern "C" fn import_failed(
    mark: u64,
    index: u32,
    site: u32,
    i0: u32,
    i1: u32,
    i2: u32,
    i3: u32,
) {
    let import = outcome::import(index);
    let path = locate(
        import
            .sites
            .get(site as usize)
            .map_or("argument", String::as_str),
        [i0, i1, i2, i3],
    );
    complete(&format!("`{}`: argument `{path}`", import.wit_name));
    let error = PyErr_GetRaisedException();
    frame::leave(mark, true);
    if let Some(error) = error {
        PyErr_SetRaisedException(error);
    }
}

/// See the intrinsic `raise_err`.
#[unsafe(no_mangle)]
pub extern "C" fn raise_err(value: Owned) {
    if let Some(error) = results::new_err(value) {
        PyErr_SetObject(error.get().class().object(), error.get());
    }
}
