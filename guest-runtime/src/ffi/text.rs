//! Text of Python objects, for messages.

use super::api::*;
use super::object::{Object, Owned};
use super::version::flag;

impl Object {
    /// The text of a `str`; empty if it holds surrogates or is none.
    pub fn text(self) -> &'static str {
        if !self.class().has(flag::UNICODE) {
            return "";
        }
        let mut length = 0;
        // SAFETY: `length` may be written.
        let utf8 = unsafe { PyUnicode_AsUTF8AndSize(self, &mut length) };
        if utf8.is_null() {
            PyErr_Clear();
            return "";
        }
        // SAFETY: CPython gives UTF-8 which lives as long as the object; callers copy it before
        // they drop that.
        unsafe {
            let bytes = core::slice::from_raw_parts(utf8, length as usize);
            core::str::from_utf8_unchecked(bytes)
        }
    }

    /// `__name__` of the object's type.
    pub fn class_name(self) -> String {
        name_of(self.class().object())
    }
}

/// `__name__` of a class or function, empty without one.
pub fn name_of(object: Object) -> String {
    match object.get_optional("__name__") {
        Some(name) => name.get().text().to_owned(),
        None => String::new(),
    }
}

/// `str(object)`, empty if that fails.
pub fn str(object: Object) -> String {
    owned_text(PyObject_Str(object))
}

/// `repr(object)`, empty if that fails.
pub fn repr(object: Object) -> String {
    owned_text(PyObject_Repr(object))
}

fn owned_text(object: Option<Owned>) -> String {
    match object {
        Some(object) => object.get().text().to_owned(),
        None => {
            PyErr_Clear();
            String::new()
        }
    }
}

/// An interned `str`, which lives as long as the component.
pub fn intern(text: &str) -> Object {
    // SAFETY: the pointer and the length are of a live str; the place may be written.
    unsafe {
        let mut object = PyUnicode_FromStringAndSize(text.as_ptr(), text.len() as isize);
        PyUnicode_InternInPlace(&mut object);
        match object {
            Some(object) => object.forever(),
            None => core::arch::wasm32::unreachable(),
        }
    }
}

/// A new `str`.
pub fn new_str(text: &str) -> Owned {
    // SAFETY: the pointer and the length are of a live str.
    match unsafe { PyUnicode_FromStringAndSize(text.as_ptr(), text.len() as isize) } {
        Some(object) => object,
        None => core::arch::wasm32::unreachable(),
    }
}

impl Object {
    /// An attribute, or `None` with an exception set.
    pub fn get_attribute(self, name: &str) -> Option<Owned> {
        PyObject_GetAttr(self, new_str(name).get())
    }

    /// An attribute, or `None` if there is none or the access failed.
    pub fn get_optional(self, name: &str) -> Option<Owned> {
        let value = self.get_attribute(name);
        if value.is_none() {
            PyErr_Clear();
        }
        value
    }

    /// What a dotted name leads to, or `None` with an exception set.
    pub fn get_path(self, qualname: &str) -> Option<Owned> {
        let mut object = self.retain();
        for part in qualname.split('.') {
            object = object.get().get_attribute(part)?;
        }
        Some(object)
    }
}
