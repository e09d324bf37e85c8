//! Lists of numbers, which move in bulk.

use crate::errors::{self, expected};
use crate::ffi::*;
use crate::frame;
use crate::fresh::{self, made};
use crate::outcome::second_result;
use crate::scalars::{name, narrow, real, wide_signed, wide_unsigned};
use crate::sequences::{Items, items_of};
use hognose_runtime_abi::{NUMBER_KINDS, NumberKind};

/// An item type.
trait Number: Copy {
    const KIND: NumberKind;
    /// Characters that mean this type in the format of a buffer, with its size, and a sign that
    /// agrees.
    const FORMATS: &'static [u8];
    fn lift(self) -> Owned;
    fn lower(object: Object) -> Option<Self>;
}

macro_rules! narrow_number {
    ($($type:ident $kind:ident $formats:literal;)*) => {$(
        impl Number for $type {
            const KIND: NumberKind = NumberKind::$kind;
            const FORMATS: &'static [u8] = $formats;
            #[inline(always)]
            fn lift(self) -> Owned {
                fresh::int(self.into())
            }
            #[inline(always)]
            fn lower(object: Object) -> Option<Self> {
                narrow(NumberKind::$kind, $type::MIN.into(), $type::MAX.into(), object).map(|value| value as $type)
            }
        }
    )*};
}

narrow_number! {
    u8 U8 b"Bc";
    i8 S8 b"bBc";
    u16 U16 b"H";
    i16 S16 b"h";
    u32 U32 b"ILN";
    i32 S32 b"iln";
}

macro_rules! wide_number {
    ($($type:ident $kind:ident $formats:literal ($lift:expr) $as:ident $lower:expr;)*) => {$(
        impl Number for $type {
            const KIND: NumberKind = NumberKind::$kind;
            const FORMATS: &'static [u8] = $formats;
            #[inline(always)]
            fn lift(self) -> Owned {
                $lift(self as $as)
            }
            #[inline(always)]
            fn lower(object: Object) -> Option<Self> {
                $lower(object)
            }
        }
    )*};
}

wide_number! {
    u64 U64 b"Q" (fresh::unsigned_int) u64 wide_unsigned;
    i64 S64 b"q" (fresh::int) i64 wide_signed;
    f32 F32 b"f" (fresh::float) f64 |object| real(NumberKind::F32, object).map(|value| value as f32);
    f64 F64 b"d" (fresh::float) f64 |object| real(NumberKind::F64, object);
}

/// Does something once for the Rust type of a kind.
macro_rules! for_kind {
    ($kind:expr, $function:ident($($argument:expr),*)) => {
        match NUMBER_KINDS[$kind as usize % NUMBER_KINDS.len()] {
            NumberKind::U8 => $function::<u8>($($argument),*),
            NumberKind::S8 => $function::<i8>($($argument),*),
            NumberKind::U16 => $function::<u16>($($argument),*),
            NumberKind::S16 => $function::<i16>($($argument),*),
            NumberKind::U32 => $function::<u32>($($argument),*),
            NumberKind::S32 => $function::<i32>($($argument),*),
            NumberKind::U64 => $function::<u64>($($argument),*),
            NumberKind::S64 => $function::<i64>($($argument),*),
            NumberKind::F32 => $function::<f32>($($argument),*),
            NumberKind::F64 => $function::<f64>($($argument),*),
        }
    };
}

/// See the intrinsic `lift_numbers`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_numbers(kind: u32, address: *const u8, length: usize) -> Owned {
    if kind == NumberKind::U8 as u32 {
        if let Some(bytes) = frame::adopt(address, length) {
            return bytes;
        }
        // SAFETY: the shim passes a list of the canonical ABI.
        return made(unsafe { PyBytes_FromStringAndSize(address, length as isize) });
    }
    for_kind!(kind, lift_list(address, length))
}

/// A list of `length` numbers, bytes included.
pub fn lift_number_list(kind: u32, address: *const u8, length: usize) -> Owned {
    for_kind!(kind, lift_list(address, length))
}

/// Bytes that a number takes.
pub fn size(kind: u32) -> usize {
    fn of<T: Number>() -> usize {
        size_of::<T>()
    }
    for_kind!(kind, of())
}

fn lift_list<T: Number>(address: *const u8, length: usize) -> Owned {
    let list = made(PyList_New(length as isize));
    let items = list.get().word::<*mut Owned>(offset::ITEMS);
    let numbers = address.cast::<T>();
    for index in 0..length {
        // SAFETY: both have `length` items; those of the new list are empty, those of the shim's
        // list are aligned.
        unsafe { items.add(index).write(numbers.add(index).read().lift()) };
    }
    list
}

/// See the intrinsic `lower_numbers`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_numbers(kind: u32, object: Object) -> *const u8 {
    if kind == NumberKind::U8 as u32 && object.is_exactly(&PyBytes_Type) {
        frame::hold(object);
        second_result(object.word(offset::SIZE));
        return object.place(offset::BYTES);
    }
    for_kind!(kind, lower(object))
}

fn lower<T: Number>(object: Object) -> *const u8 {
    if object.is_exactly(&PyList_Type) || object.is_exactly(&PyTuple_Type) {
        return lower_items::<T>(Items::of(object));
    }
    if PyObject_CheckBuffer(object) != 0 {
        match lower_buffer::<T>(object) {
            Copied::Done(address) => return address,
            Copied::Failed => return core::ptr::null(),
            Copied::Unlike => {}
        }
    }
    match items_of(object) {
        Some(items) => lower_items::<T>(items),
        None => {
            if errors::failed() == 0 {
                expected(&format!("list<{}>", name(T::KIND)), object);
            }
            core::ptr::null()
        }
    }
}

/// Code of an item's type may change the list meanwhile: every item is looked up again.
fn lower_items<T: Number>(items: Items) -> *const u8 {
    let length = items.length();
    let numbers = frame::allocate(length * size_of::<T>(), size_of::<T>()).cast::<T>();
    for index in 0..length {
        match T::lower(items.get(index)) {
            // SAFETY: the block has room for `length` numbers.
            Some(number) => unsafe { numbers.add(index).write(number) },
            None => {
                errors::at_item(index);
                return core::ptr::null();
            }
        }
    }
    second_result(length as u32);
    numbers.cast()
}

enum Copied {
    Done(*const u8),
    Failed,
    Unlike,
}

/// Copies a contiguous buffer whose items are of this type.
fn lower_buffer<T: Number>(object: Object) -> Copied {
    let mut view = Buffer::empty();
    // SAFETY: the view may be written, and is released below.
    if unsafe { PyObject_GetBuffer(object, &mut view, BUFFER_CONTIGUOUS) } != 0 {
        PyErr_Clear();
        return Copied::Unlike;
    }
    let format = match view.format.is_null() {
        true => b"B".as_slice(),
        // SAFETY: a format is a C string that lives as long as the view.
        false => unsafe { core::ffi::CStr::from_ptr(view.format) }.to_bytes(),
    };
    let like =
        view.item_size as usize == size_of::<T>() && view.dimensions <= 1 && is_format::<T>(format);
    let mut copied = Copied::Unlike;
    if like {
        let length = view.length as usize;
        let block = frame::allocate(length, size_of::<T>());
        // SAFETY: the view has `length` bytes, and so has the new block.
        unsafe { core::ptr::copy_nonoverlapping(view.address, block, length) };
        second_result((length / size_of::<T>()) as u32);
        copied = Copied::Done(block);
    } else if format.is_empty()
        || object.is_exactly(&PyBytes_Type)
        || object.is_exactly(&PyByteArray_Type)
    {
        expected(&format!("list<{}>", name(T::KIND)), object);
        copied = Copied::Failed;
    }
    // SAFETY: the view was filled.
    unsafe { PyBuffer_Release(&mut view) };
    copied
}

fn is_format<T: Number>(format: &[u8]) -> bool {
    let letter = match format {
        [letter] | [b'@' | b'=' | b'<', letter] => *letter,
        [b'>' | b'!', letter] if size_of::<T>() == 1 => *letter,
        _ => return false,
    };
    T::FORMATS.contains(&letter)
}
