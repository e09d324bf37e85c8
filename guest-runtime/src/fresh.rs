//! New numbers and strings, made in place: most of what lifts do.
//!
//! What CPython shares (small ints, the empty string, strings of one character) is shared here as
//! well.

use crate::ffi::*;
use crate::global::Global;
use crate::heap;
use core::cell::Cell;

/// Traps when memory ran out: a lift cannot fail otherwise.
#[inline(always)]
pub fn made(object: Option<Owned>) -> Owned {
    match object {
        Some(object) => object,
        None => core::arch::wasm32::unreachable(),
    }
}

/// The address of the `int` 0 among those that CPython shares, which lie side by side; zero before
/// Python starts.
static ZERO: Global<Cell<u32>> = Global::new(Cell::new(0));
const LEAST_SHARED: i64 = -5;
const GREATEST_SHARED: i64 = 256;
const INT_SIZE: u32 = 16;

/// Looks where the shared ints are. `false` if they are not where they are expected.
pub fn find_shared() -> bool {
    let Some(zero) = PyLong_FromLong(0) else {
        return false;
    };
    let zero = zero.get().address();
    ZERO.set(zero);
    (LEAST_SHARED..=GREATEST_SHARED).all(|value| {
        let expected = zero.wrapping_add_signed(value as i32 * INT_SIZE as i32);
        PyLong_FromLong(value as i32).is_some_and(|object| object.get().address() == expected)
    })
}

/// An object with its head; the rest is the caller's to fill.
#[inline(always)]
fn object(size: usize, class: &'static Type) -> Object {
    let block = heap::small(size);
    let head = Head::new(class);
    // SAFETY: the block is new, aligned and large enough; it is null only when memory ran out.
    unsafe {
        if block.is_null() {
            core::arch::wasm32::unreachable();
        }
        block.cast::<Head>().write(head);
        Object::from_block(block)
    }
}

/// An `int`.
#[inline(always)]
pub fn int(value: i64) -> Owned {
    const DIGIT: u64 = (1 << DIGIT_BITS) - 1;
    if (LEAST_SHARED..=GREATEST_SHARED).contains(&value) {
        let address = ZERO
            .get()
            .wrapping_add_signed(value as i32 * INT_SIZE as i32);
        if let Some(shared) = Object::from_address(address) {
            return Owned::steal(shared);
        }
    }
    let magnitude = value.unsigned_abs();
    let sign: u32 = if value < 0 { 2 } else { 0 };
    if magnitude <= DIGIT {
        let int = object(INT_SIZE as usize, &PyLong_Type);
        // SAFETY: the block holds the head, the tag and one digit.
        unsafe {
            int.place::<u32>(offset::LONG_TAG).write(1 << 3 | sign);
            int.place::<u32>(offset::LONG_DIGITS)
                .write(magnitude as u32);
        }
        return Owned::steal(int);
    }
    if magnitude >> (2 * DIGIT_BITS) == 0 {
        let int = object(offset::LONG_DIGITS + 8, &PyLong_Type);
        // SAFETY: the block holds the head, the tag and two digits.
        unsafe {
            int.place::<u32>(offset::LONG_TAG).write(2 << 3 | sign);
            int.place::<u32>(offset::LONG_DIGITS)
                .write((magnitude & DIGIT) as u32);
            int.place::<u32>(offset::LONG_DIGITS + 4)
                .write((magnitude >> DIGIT_BITS) as u32);
        }
        return Owned::steal(int);
    }
    made(PyLong_FromLongLong(value))
}

/// An `int` without a sign.
#[inline(always)]
pub fn unsigned_int(value: u64) -> Owned {
    match i64::try_from(value) {
        Ok(value) => int(value),
        Err(_) => made(PyLong_FromUnsignedLongLong(value)),
    }
}

/// A `float`.
#[inline(always)]
pub fn float(value: f64) -> Owned {
    let float = object(offset::FLOAT + 8, &PyFloat_Type);
    // SAFETY: the block holds the head and the value.
    unsafe { float.place::<f64>(offset::FLOAT).write(value) };
    Owned::steal(float)
}

/// Whether all bytes are below 128.
#[inline(always)]
fn is_ascii(bytes: &[u8]) -> bool {
    if bytes.len() < BLOCK {
        bytes.is_ascii()
    } else {
        is_ascii_in_blocks(bytes)
    }
}

/// Bytes that are looked at together.
const BLOCK: usize = 128;

#[inline(never)]
fn is_ascii_in_blocks(bytes: &[u8]) -> bool {
    use core::arch::wasm32::{i8x16_bitmask, v128, v128_load, v128_or};
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    let low = |block: &[u8; BLOCK]| {
        let vectors = block.as_ptr().cast::<v128>();
        // SAFETY: a block holds eight vectors, which need not be aligned.
        let vector = |index| unsafe { v128_load(vectors.add(index)) };
        let bits = (1..BLOCK / 16).fold(vector(0), |bits, index| v128_or(bits, vector(index)));
        i8x16_bitmask(bits) == 0
    };
    blocks.iter().all(low) && rest.is_ascii()
}

/// A `str` from UTF-8 of `length` bytes.
///
/// # Safety
/// There are `length` bytes at `address`.
#[inline(always)]
pub unsafe fn string(address: *const u8, length: usize) -> Owned {
    const LONGEST: usize = heap::LARGEST - offset::STR_ASCII - 1;
    // SAFETY: see above. The object holds the head, the characters and a zero.
    unsafe {
        let bytes = core::slice::from_raw_parts(address, length);
        if length < 2 || !is_ascii(bytes) {
            return made(PyUnicode_FromStringAndSize(address, length as isize));
        }
        if length > LONGEST {
            let string = made(PyUnicode_New(length as isize, 0x7f));
            let characters = string.get().place::<u8>(offset::STR_ASCII);
            core::ptr::copy_nonoverlapping(address, characters, length);
            return string;
        }
        let string = object(offset::STR_ASCII + length + 1, &PyUnicode_Type);
        string.place::<u32>(offset::STR_LENGTH).write(length as u32);
        string.place::<i32>(offset::STR_HASH).write(-1);
        string
            .place::<u32>(offset::STR_STATE)
            .write(STR_STATE_ASCII);
        let characters = string.place::<u8>(offset::STR_ASCII);
        core::ptr::copy_nonoverlapping(address, characters, length);
        characters.add(length).write(0);
        Owned::steal(string)
    }
}

/// A new reference to `None`.
pub fn none_owned() -> Owned {
    none().retain()
}
