//! Constant tables of CPython's that the module was linked without. Their streams are in an archive
//! of their own, which the build has, and afterwards the host.

use crate::archive::shelf;
use crate::errors;
use crate::ffi::*;
use crate::start;
use core::ffi::{CStr, c_char};
use hognose_runtime_abi::roots;
use std::borrow::Cow;

/// The stream of a table, for `cpython/3.13/tables.c`, which may clear it afterwards: null with an
/// exception set if it cannot be had.
#[unsafe(no_mangle)]
extern "C" fn hognose_stream(name: *const c_char, length: u32) -> *mut u8 {
    // SAFETY: the caller passes a constant.
    let name = unsafe { CStr::from_ptr(name) }.to_str().unwrap_or_default();
    let path = format!("{}/{name}", roots::TABLES);
    let mut found = shelf::content(&path);
    if found.is_none() {
        if start::add_from_host(roots::TABLES).is_none() {
            return core::ptr::null_mut();
        }
        found = shelf::content(&path);
    }
    match found {
        Some(Cow::Borrowed(stream)) if stream.len() == length as usize => {
            stream.as_ptr().cast_mut()
        }
        Some(_) => refuse(name, "is of another build"),
        None => refuse(name, "cannot be read"),
    }
}

#[cold]
fn refuse(name: &str, why: &str) -> *mut u8 {
    // SAFETY: CPython sets its exception classes when it starts.
    let class = unsafe { PyExc_OSError };
    let file = format!("{}.zip", &roots::TABLES[1..]);
    errors::raise(
        class,
        &format!("`{name}` {why}: the small module for pages expects `{file}` beside it"),
    );
    core::ptr::null_mut()
}
