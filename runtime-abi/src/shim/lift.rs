//! Lifts: from flat values and memory to new Python objects. They cannot fail. Those that are not
//! here are the intrinsics themselves.
//!
//! Names are those of the intrinsics, which these functions hide.

use super::bound::COMMON;
use super::value::{Object, RAISED};
use crate::intrinsics::{NumberKind, linked};

/// `None`, which is immortal: a reference costs nothing.
#[inline(always)]
pub fn none() -> Object {
    COMMON.at(0)
}

/// `s8`; the other bits of the core value are ignored.
#[inline(always)]
pub unsafe fn lift_s8(value: u32) -> Object {
    unsafe { linked::lift_s32(i32::from(value as i8).cast_unsigned()) }
}

/// `s16`; the other bits of the core value are ignored.
#[inline(always)]
pub unsafe fn lift_s16(value: u32) -> Object {
    unsafe { linked::lift_s32(i32::from(value as i16).cast_unsigned()) }
}

/// `u8`; the other bits of the core value are ignored.
#[inline(always)]
pub unsafe fn lift_u8(value: u32) -> Object {
    unsafe { linked::lift_u32(value & 0xff) }
}

/// `u16`; the other bits of the core value are ignored.
#[inline(always)]
pub unsafe fn lift_u16(value: u32) -> Object {
    unsafe { linked::lift_u32(value & 0xffff) }
}

/// `f32`.
#[inline(always)]
pub unsafe fn lift_f32(value: f32) -> Object {
    unsafe { linked::lift_f64(f64::from(value)) }
}

/// A list of numbers.
#[inline(always)]
pub unsafe fn lift_numbers(kind: NumberKind, address: u32, length: u32) -> Object {
    unsafe { linked::lift_numbers(kind as u32, address, length) }
}

/// A list of objects, whose references it takes.
#[inline(always)]
pub unsafe fn lift_fixed_list<const N: usize>(items: [Object; N]) -> Object {
    unsafe {
        let list = linked::list_new(N as u32);
        for (index, item) in (0..).zip(items) {
            linked::list_set(list, index, item);
        }
        list
    }
}

/// A tuple of objects, whose references it takes.
#[inline(always)]
pub unsafe fn lift_tuple<const N: usize>(items: [Object; N]) -> Object {
    unsafe {
        let tuple = linked::tuple_new(N as u32);
        for (index, item) in (0..).zip(items) {
            linked::tuple_set(tuple, index, item);
        }
        tuple
    }
}

/// Gives a handle to the object whose `__init__` is called.
#[inline(always)]
pub unsafe fn init_handle(descriptor: u32, object: Object, handle: u32) -> Object {
    unsafe { linked::init_handle(descriptor, object, handle) };
    none()
}

/// Raises `Err(value)` and steals the value.
#[inline(always)]
pub unsafe fn raise_err(value: Object) -> Object {
    unsafe { linked::raise_err(value) };
    RAISED
}
