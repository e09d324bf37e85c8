//! Lowers: from Python objects to flat values and memory. Each asks the runtime; if it says no, the
//! call fails at the site.
//!
//! Names are those of the intrinsics, which these functions hide.

use super::bound::COMMON;
use super::memory::{load_u32, nth, store_u32};
use super::value::{Failed, Lowered, Object, invalid};
use crate::intrinsics::{NO_SITE, NumberKind, linked};

macro_rules! lowers {
    ($fails:expr; $($name:ident($($param:ident),*);)*) => {$(
        #[doc = concat!("See the intrinsic [`", stringify!($name), "`](crate::name::", stringify!($name), ").")]
        #[inline(always)]
        pub unsafe fn $name($($param: u32,)* site: u32) -> Lowered<u32> {
            match unsafe { linked::$name($($param),*) } {
                value if value == $fails => Err(Failed(site)),
                value => Ok(value),
            }
        }
    )*};
}

lowers! { u32::MAX;
    lower_bool(object);
    lower_char(object);
    lower_enum(descriptor, object);
    lower_own(descriptor, object);
    lower_borrow(descriptor, object);
    lower_reader(descriptor, object);
    lower_case(descriptor, object);
    lower_result(object);
}

lowers! { 0;
    lower_field(descriptor, object, member);
    lower_case_value(descriptor, case, object);
    lower_some(object);
    lower_result_value(object);
}

macro_rules! lowers_with_length {
    ($($name:ident($($param:ident),*);)*) => {$(
        #[doc = concat!("See the intrinsic [`", stringify!($name), "`](crate::name::", stringify!($name), "): address and length.")]
        #[inline(always)]
        pub unsafe fn $name($($param: u32,)* site: u32) -> Lowered<(u32, u32)> {
            unsafe {
                match linked::$name($($param),*) {
                    0 => Err(Failed(site)),
                    address => Ok((address, load_u32(COMMON.at(1), 0))),
                }
            }
        }
    )*};
}

lowers_with_length! {
    lower_string(object);
    lower_list(object);
    lower_map(object);
}

/// The items of a tuple or fixed-length list; see the intrinsic
/// [`lower_tuple`](crate::name::lower_tuple).
#[inline(always)]
pub unsafe fn lower_tuple(object: Object, length: u32, site: u32) -> Lowered<u32> {
    match unsafe { linked::lower_tuple(object, length) } {
        0 => Err(Failed(site)),
        items => Ok(items),
    }
}

/// A list of numbers: address and length.
#[inline(always)]
pub unsafe fn lower_numbers(kind: NumberKind, object: Object, site: u32) -> Lowered<(u32, u32)> {
    unsafe {
        match linked::lower_numbers(kind as u32, object) {
            0 => Err(Failed(site)),
            address => Ok((address, load_u32(COMMON.at(1), 0))),
        }
    }
}

/// An integer up to 32 bits.
#[inline(always)]
pub unsafe fn lower_int(kind: NumberKind, object: Object, site: u32) -> Lowered<u32> {
    const NONE: u64 = i64::MIN.cast_unsigned();
    match unsafe { linked::lower_int(kind as u32, object) } {
        NONE => Err(Failed(site)),
        value => Ok(value as u32),
    }
}

/// Flags: up to 32 bits.
#[inline(always)]
pub unsafe fn lower_flags(descriptor: u32, object: Object, site: u32) -> Lowered<u32> {
    match unsafe { linked::lower_flags(descriptor, object) } {
        u64::MAX => Err(Failed(site)),
        bits => Ok(bits as u32),
    }
}

/// `s64`.
#[inline(always)]
pub unsafe fn lower_s64(object: Object, site: u32) -> Lowered<u64> {
    unsafe {
        let value = linked::lower_s64(object);
        unless_failed(value, value == u64::MAX, site)
    }
}

/// `u64`.
#[inline(always)]
pub unsafe fn lower_u64(object: Object, site: u32) -> Lowered<u64> {
    unsafe {
        let value = linked::lower_u64(object);
        unless_failed(value, value == u64::MAX, site)
    }
}

/// `f64`.
#[inline(always)]
pub unsafe fn lower_f64(object: Object, site: u32) -> Lowered<f64> {
    unsafe {
        let value = linked::lower_f64(object);
        unless_failed(value, value == -1.0, site)
    }
}

/// `f32`.
#[inline(always)]
pub unsafe fn lower_f32(object: Object, site: u32) -> Lowered<f32> {
    unsafe { Ok(lower_f64(object, site)? as f32) }
}

/// A value that may also mean a failure; then the runtime is asked.
#[inline(always)]
unsafe fn unless_failed<T>(value: T, doubtful: bool, site: u32) -> Lowered<T> {
    if doubtful && unsafe { linked::failed() } != 0 {
        return Err(Failed(site));
    }
    Ok(value)
}

/// The payload of the `Err` that Python raised, after a call gave no object.
#[inline(always)]
pub unsafe fn take_err() -> Lowered<Object> {
    returned(unsafe { linked::take_err() })
}

/// What Python returned; zero means an exception that the function cannot give to the host.
#[inline(always)]
pub fn returned(object: Object) -> Lowered<Object> {
    match object {
        0 => Err(Failed(NO_SITE)),
        object => Ok(object),
    }
}

/// Memory of the frame for the items of a list. More than there can be traps.
#[inline(always)]
pub unsafe fn allocate_list(length: u32, size: u32, align: u32) -> u32 {
    match length.checked_mul(size) {
        Some(bytes) => unsafe { linked::frame_allocate(bytes, align) },
        None => invalid(),
    }
}

/// Python argument `position` of an import.
#[inline(always)]
pub unsafe fn argument(args: u32, position: u32) -> Object {
    unsafe { load_u32(nth(args, position, 4), 0) }
}

/// Calls export `index`, and gives references to its arguments away; zero means an exception.
#[inline(always)]
pub unsafe fn call_export<const N: usize>(index: u32, arguments: [Object; N]) -> Object {
    unsafe { linked::call_export(index, place_arguments(arguments), N as u32) }
}

/// Starts a task of export `index`: the code for the host.
#[inline(always)]
pub unsafe fn start_task<const N: usize>(index: u32, arguments: [Object; N]) -> u32 {
    unsafe { linked::start_task(index, place_arguments(arguments), N as u32) }
}

/// One word more in front: scratch for the callee (`PY_VECTORCALL_ARGUMENTS_OFFSET`).
#[inline(always)]
unsafe fn place_arguments<const N: usize>(arguments: [Object; N]) -> u32 {
    unsafe {
        let area = linked::frame_allocate(4 * (N as u32 + 1), 4);
        for (position, object) in (1..).zip(arguments) {
            store_u32(area, 4 * position, object);
        }
        area + 4
    }
}
