//! Exceptions that the runtime raises while the app is built: each says why, so that nobody has to
//! read its text.

use crate::errors;
use crate::ffi::*;
use crate::sequences::Items;
use hognose_runtime_abi::Cause;

/// Sets the exception for what only a host can do: there is none yet.
#[cold]
pub fn raise_no_host(what: &str, help: &str) {
    let message = format!("{what} while the app is being built");
    // SAFETY: CPython sets its exception classes when it starts.
    let class = unsafe { PyExc_RuntimeError };
    errors::raise(class, &format!("{message}; {help}"));
    set(&[Cause::NO_HOST, &message, help], None);
}

/// `no_host(what, help)`: the same for Python.
pub fn no_host([what, help]: [Object; 2]) -> Option<Owned> {
    raise_no_host(what.text(), help.text());
    None
}

/// `native_module(name)`: sets the exception for a native extension module that was left out.
pub fn native_module([name]: [Object; 1]) -> Option<Owned> {
    let text = name.text();
    // SAFETY: CPython sets its exception classes when it starts.
    let class = unsafe { PyExc_ImportError };
    errors::raise(
        class,
        &format!(
            "`{text}` is a native extension module and was left out; a component can only hold \
             pure Python packages, whatever platform others are built for"
        ),
    );
    set(&[Cause::NATIVE_MODULE, text], Some(name));
    None
}

/// Makes a module of CPython's that the runtime for pages was linked without: raises.
#[unsafe(no_mangle)]
extern "C" fn hognose_left_out() -> Option<Owned> {
    // SAFETY: CPython sets its exception classes when it starts.
    let class = unsafe { PyExc_ImportError };
    errors::raise(
        class,
        "this part of CPython is not in the small module for pages: give `createWorker` the full \
         one, `wasmUrl: \".../runner/full.wasm\"`",
    );
    None
}

/// Gives the exception that is set its cause, and the name of the module that it is about.
fn set(strings: &[&str], module: Option<Object>) {
    let Some(error) = PyErr_GetRaisedException() else {
        return;
    };
    if let Some(cause) = tuple(strings) {
        PyObject_SetAttr(error.get(), intern(Cause::ATTRIBUTE), cause.get());
    }
    if let Some(module) = module {
        PyObject_SetAttr(error.get(), intern("name"), module);
    }
    PyErr_SetRaisedException(error);
}

/// A tuple of `str`.
fn tuple(strings: &[&str]) -> Option<Owned> {
    let tuple = PyTuple_New(strings.len() as isize)?;
    for (index, text) in strings.iter().enumerate() {
        let places = tuple.get().place::<Object>(offset::ITEMS);
        // SAFETY: the tuple has as many items as there are strings, still empty.
        unsafe { places.add(index).write(new_str(text).into_object()) };
    }
    Some(tuple)
}

/// Why the runtime raised an exception, if it did.
pub fn of(error: Object) -> Option<Cause> {
    let strings = error.get_optional(Cause::ATTRIBUTE)?;
    if !strings.get().class().has(flag::TUPLE) {
        return None;
    }
    let items = Items::of(strings.get());
    let strings: Vec<&str> = (0..items.length())
        .map(|index| items.get(index).text())
        .collect();
    Cause::of(&strings)
}

/// The exception before this one, as a traceback shows it: its cause, or what was being handled.
pub fn before(error: Object) -> Option<Owned> {
    let given = |name| {
        let found = error.get_optional(name);
        found.filter(|found| found.get() != none())
    };
    let is_hidden = || {
        let hidden = given("__suppress_context__");
        hidden.is_some_and(|hidden| PyObject_IsTrue(hidden.get()) == 1)
    };
    given("__cause__").or_else(|| given("__context__").filter(|_| !is_hidden()))
}
