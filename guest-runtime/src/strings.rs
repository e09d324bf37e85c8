//! Strings.

use crate::errors::expected;
use crate::ffi::*;
use crate::frame;
use crate::fresh;
use crate::outcome::second_result;

/// See the intrinsic `lift_string`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_string(address: *const u8, length: usize) -> Owned {
    // SAFETY: the shim passes a string of the canonical ABI.
    unsafe { fresh::string(address, length) }
}

/// See the intrinsic `lower_string`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_string(object: Object) -> *const u8 {
    if !object.class().has(flag::UNICODE) {
        expected("string", object);
        return core::ptr::null();
    }
    if !object.is_exactly(&PyUnicode_Type) {
        // Only exact strings stay after an export's frame was settled: a subclass may have a
        // `__del__`.
        return match PyUnicode_FromObject(object) {
            Some(copy) => lower_string(frame::keep(copy)),
            None => core::ptr::null(),
        };
    }
    if object.word::<u32>(offset::STR_STATE) & STR_COMPACT_ASCII == STR_COMPACT_ASCII {
        frame::hold(object);
        second_result(object.word(offset::STR_LENGTH));
        return object.place(offset::STR_ASCII);
    }
    let mut length = 0;
    // SAFETY: `length` may be written.
    let utf8 = unsafe { PyUnicode_AsUTF8AndSize(object, &mut length) };
    if !utf8.is_null() {
        frame::hold(object);
        second_result(length as u32);
    }
    utf8
}
