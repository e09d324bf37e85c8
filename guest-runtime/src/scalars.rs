//! Numbers, `bool` and `char`.

use crate::errors::{self, expected, expected_unless_raised};
use crate::ffi::*;
use crate::fresh::{self, made};
use hognose_runtime_abi::NumberKind;

/// See the intrinsic `lift_bool`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_bool(value: u32) -> Object {
    if value == 0 {
        Object::at(&_Py_FalseStruct)
    } else {
        Object::at(&_Py_TrueStruct)
    }
}

/// See the intrinsic `lift_s32`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_s32(value: i32) -> Owned {
    fresh::int(value.into())
}

/// See the intrinsic `lift_u32`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_u32(value: u32) -> Owned {
    fresh::int(value.into())
}

/// See the intrinsic `lift_s64`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_s64(value: i64) -> Owned {
    fresh::int(value)
}

/// See the intrinsic `lift_u64`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_u64(value: u64) -> Owned {
    fresh::unsigned_int(value)
}

/// See the intrinsic `lift_f64`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_f64(value: f64) -> Owned {
    fresh::float(value)
}

/// See the intrinsic `lift_char`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_char(value: i32) -> Owned {
    made(PyUnicode_FromOrdinal(value))
}

/// See the intrinsic `lower_bool`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_bool(object: Object) -> i32 {
    if object == Object::at(&_Py_TrueStruct) {
        return 1;
    }
    if object == Object::at(&_Py_FalseStruct) {
        return 0;
    }
    expected("bool", object);
    -1
}

/// The least and the greatest value of an integer type, and its name.
const fn range(kind: NumberKind) -> (i128, i128, &'static str) {
    match kind {
        NumberKind::U8 => (0, u8::MAX as i128, "u8"),
        NumberKind::S8 => (i8::MIN as i128, i8::MAX as i128, "s8"),
        NumberKind::U16 => (0, u16::MAX as i128, "u16"),
        NumberKind::S16 => (i16::MIN as i128, i16::MAX as i128, "s16"),
        NumberKind::U32 => (0, u32::MAX as i128, "u32"),
        NumberKind::S32 => (i32::MIN as i128, i32::MAX as i128, "s32"),
        NumberKind::U64 => (0, u64::MAX as i128, "u64"),
        NumberKind::S64 => (i64::MIN as i128, i64::MAX as i128, "s64"),
        NumberKind::F32 => (0, 0, "f32"),
        NumberKind::F64 => (0, 0, "f64"),
    }
}

/// The type's name in WIT.
pub const fn name(kind: NumberKind) -> &'static str {
    range(kind).2
}

/// The `OverflowError` for an integer that a type cannot hold.
#[cold]
pub fn overflow(kind: NumberKind, object: Object) {
    let (least, greatest, name) = range(kind);
    PyErr_Clear();
    let mut value = repr(object);
    if value.is_empty() {
        PyErr_Clear();
        value = String::from("an integer this large");
    }
    // SAFETY: CPython sets its exception classes when it starts.
    errors::raise(
        unsafe { PyExc_OverflowError },
        &format!("{value} does not fit {name} ({least} to {greatest})"),
    );
}

/// The value of an `int` of one digit: most of them.
#[inline(always)]
pub fn compact(object: Object) -> Option<i32> {
    let tag = object.word::<u32>(offset::LONG_TAG);
    if tag < 2 << 3 {
        let digit = object.word::<u32>(offset::LONG_DIGITS) as i32;
        return Some((1 - (tag & 3) as i32) * digit);
    }
    None
}

/// Up to two digits, which hold every number of 32 bits and many more.
#[inline(always)]
fn two_digits(object: Object) -> Option<i64> {
    let tag = object.word::<u32>(offset::LONG_TAG);
    if tag < 2 << 3 {
        return compact(object).map(i64::from);
    }
    if tag < 3 << 3 {
        let low = object.word::<u32>(offset::LONG_DIGITS) as i64;
        let high = object.word::<u32>(offset::LONG_DIGITS + 4) as i64;
        return Some((1 - (tag & 3) as i64) * (high << DIGIT_BITS | low));
    }
    None
}

/// Lowers to an integer type of up to 32 bits; `None` with an exception set.
#[inline(always)]
pub fn narrow(kind: NumberKind, least: i64, greatest: i64, object: Object) -> Option<i64> {
    if object.is_exactly(&PyLong_Type)
        && let Some(value) = two_digits(object)
        && value >= least
        && value <= greatest
    {
        return Some(value);
    }
    narrow_slowly(kind, least, greatest, object)
}

#[cold]
#[inline(never)]
fn narrow_slowly(kind: NumberKind, least: i64, greatest: i64, object: Object) -> Option<i64> {
    let Some(index) = PyNumber_Index(object) else {
        expected_unless_raised(name(kind), object);
        return None;
    };
    match two_digits(index.get()) {
        Some(value) if value >= least && value <= greatest => Some(value),
        Some(_) | None => {
            overflow(kind, index.get());
            None
        }
    }
}

/// See the intrinsic `lower_int`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_int(kind: u32, object: Object) -> i64 {
    const LEAST: [i64; 6] = [0, i8::MIN as i64, 0, i16::MIN as i64, 0, i32::MIN as i64];
    const GREATEST: [i64; 6] = [
        u8::MAX as i64,
        i8::MAX as i64,
        u16::MAX as i64,
        i16::MAX as i64,
        u32::MAX as i64,
        i32::MAX as i64,
    ];
    let at = (kind as usize).min(5);
    narrow(
        hognose_runtime_abi::NUMBER_KINDS[at],
        LEAST[at],
        GREATEST[at],
        object,
    )
    .unwrap_or(i64::MIN)
}

/// Lowers to `s64`; `None` with an exception set.
#[inline(always)]
pub fn wide_signed(object: Object) -> Option<i64> {
    if object.is_exactly(&PyLong_Type)
        && let Some(value) = two_digits(object)
    {
        return Some(value);
    }
    wide_signed_slowly(object)
}

#[cold]
#[inline(never)]
fn wide_signed_slowly(object: Object) -> Option<i64> {
    let Some(index) = PyNumber_Index(object) else {
        expected_unless_raised("s64", object);
        return None;
    };
    let mut over = 0;
    // SAFETY: `over` may be written.
    let value = unsafe { PyLong_AsLongLongAndOverflow(index.get(), &mut over) };
    if over != 0 {
        overflow(NumberKind::S64, index.get());
        return None;
    }
    Some(value)
}

/// Lowers to `u64`; `None` with an exception set.
#[inline(always)]
pub fn wide_unsigned(object: Object) -> Option<u64> {
    if object.is_exactly(&PyLong_Type)
        && let Some(value) = two_digits(object)
        && value >= 0
    {
        return Some(value as u64);
    }
    wide_unsigned_slowly(object)
}

#[cold]
#[inline(never)]
fn wide_unsigned_slowly(object: Object) -> Option<u64> {
    let Some(index) = PyNumber_Index(object) else {
        expected_unless_raised("u64", object);
        return None;
    };
    let value = PyLong_AsUnsignedLongLong(index.get());
    if value == u64::MAX && PyErr_Occurred().is_some() {
        overflow(NumberKind::U64, index.get());
        return None;
    }
    Some(value)
}

/// Lowers to `f64`; `None` with an exception set.
#[inline(always)]
pub fn real(kind: NumberKind, object: Object) -> Option<f64> {
    if object.is_exactly(&PyFloat_Type) {
        return Some(object.word(offset::FLOAT));
    }
    if object.is_exactly(&PyLong_Type)
        && let Some(value) = compact(object)
    {
        return Some(value.into());
    }
    real_slowly(kind, object)
}

#[cold]
#[inline(never)]
fn real_slowly(kind: NumberKind, object: Object) -> Option<f64> {
    let value = PyFloat_AsDouble(object);
    if value == -1.0 && PyErr_Occurred().is_some() {
        expected_unless_raised(name(kind), object);
        return None;
    }
    Some(value)
}

/// See the intrinsic `lower_s64`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_s64(object: Object) -> i64 {
    wide_signed(object).unwrap_or(-1)
}

/// See the intrinsic `lower_u64`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_u64(object: Object) -> u64 {
    wide_unsigned(object).unwrap_or(u64::MAX)
}

/// See the intrinsic `lower_f64`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_f64(object: Object) -> f64 {
    real(NumberKind::F64, object).unwrap_or(-1.0)
}

/// See the intrinsic `lower_char`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_char(object: Object) -> i32 {
    if !object.class().has(flag::UNICODE) {
        expected("char (a str of length 1)", object);
        return -1;
    }
    let length = object.word::<u32>(offset::STR_LENGTH);
    if length != 1 {
        errors::raise_type(&format!(
            "expected char (a str of length 1), found a str of length {length}"
        ));
        return -1;
    }
    let character = PyUnicode_ReadChar(object, 0);
    if (0xd800..0xe000).contains(&character) {
        // SAFETY: CPython sets its exception classes when it starts.
        errors::raise(
            unsafe { PyExc_ValueError },
            &format!("expected char, found the surrogate U+{character:04X}"),
        );
        return -1;
    }
    character as i32
}
