//! Lists, tuples and maps.

use crate::errors::{self, expected};
use crate::ffi::*;
use crate::frame;
use crate::fresh::made;
use crate::outcome::second_result;

/// The items of a list or a tuple: the object's address, odd for a tuple.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Items(usize);

impl Items {
    /// Those of a list or tuple, or of a subclass.
    #[inline(always)]
    pub fn of(object: Object) -> Self {
        let address = object.address() as usize;
        Self(if object.class().has(flag::TUPLE) {
            address | 1
        } else {
            address
        })
    }

    #[inline(always)]
    fn object(self) -> *const u8 {
        (self.0 & !1) as *const u8
    }

    /// How many there are now.
    #[inline(always)]
    pub fn length(self) -> usize {
        // SAFETY: the address is that of a live list or tuple.
        unsafe { self.object().add(offset::SIZE).cast::<u32>().read() as usize }
    }

    /// Item `index`; `None` (the object) if the list became shorter.
    #[inline(always)]
    pub fn get(self, index: usize) -> Object {
        if index >= self.length() {
            return none();
        }
        // SAFETY: the address is that of a live list or tuple with more than `index` items.
        unsafe {
            let place = self.object().add(offset::ITEMS);
            let items = if self.0 & 1 == 1 {
                place.cast::<Object>()
            } else {
                place.cast::<*const Object>().read()
            };
            items.add(index).read()
        }
    }
}

/// The items of anything iterable but text, bytes and mappings, kept by the frame; `None` if it is
/// none of these, with an exception set only if its own code raised it.
pub fn items_of(object: Object) -> Option<Items> {
    let class = object.class();
    if class.has(flag::LIST | flag::TUPLE) {
        return Some(Items::of(frame::hold(object)));
    }
    if class.has(flag::UNICODE | flag::BYTES | flag::DICT)
        || object.is_exactly(&PyByteArray_Type)
        || is_mapping(object)
    {
        return None;
    }
    match PySequence_List(object) {
        Some(list) => Some(Items::of(frame::keep(list))),
        None => {
            errors::clear_unless_raised();
            None
        }
    }
}

/// A mapping that is no `dict` has `keys`; sequences have not.
fn is_mapping(object: Object) -> bool {
    PyMapping_Check(object) != 0 && object.get_optional("keys").is_some()
}

/// See the intrinsic `list_new`.
#[unsafe(no_mangle)]
pub extern "C" fn list_new(length: isize) -> Owned {
    made(PyList_New(length))
}

/// See the intrinsic `list_set`.
#[unsafe(no_mangle)]
pub extern "C" fn list_set(list: Object, index: usize, item: Owned) {
    let items = list.word::<*mut Owned>(offset::ITEMS);
    // SAFETY: the list is new and longer than `index`, the item still empty.
    unsafe { items.add(index).write(item) };
}

/// See the intrinsic `tuple_new`.
#[unsafe(no_mangle)]
pub extern "C" fn tuple_new(length: isize) -> Owned {
    made(PyTuple_New(length))
}

/// See the intrinsic `tuple_set`.
#[unsafe(no_mangle)]
pub extern "C" fn tuple_set(tuple: Object, index: usize, item: Owned) {
    // SAFETY: the tuple is new and longer than `index`, the item still empty.
    unsafe { tuple.place::<Owned>(offset::ITEMS).add(index).write(item) };
}

/// See the intrinsic `dict_new`.
#[unsafe(no_mangle)]
pub extern "C" fn dict_new() -> Owned {
    made(PyDict_New())
}

/// See the intrinsic `dict_set`.
#[unsafe(no_mangle)]
pub extern "C" fn dict_set(dict: Object, key: Owned, value: Owned) {
    if PyDict_SetItem(dict, key.get(), value.get()) != 0 {
        core::arch::wasm32::unreachable();
    }
}

/// See the intrinsic `lower_list`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_list(object: Object) -> Option<core::num::NonZeroUsize> {
    let Some(items) = items_of(object) else {
        if errors::failed() == 0 {
            expected("list", object);
        }
        return None;
    };
    second_result(items.length() as u32);
    core::num::NonZeroUsize::new(items.0)
}

/// See the intrinsic `lower_tuple`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_tuple(object: Object, length: usize) -> Option<core::num::NonZeroUsize> {
    // A list of a fixed length is a sequence of numbers as good as any, and `bytes` is one of
    // these.
    let items = match object.class().has(flag::BYTES) {
        true => PySequence_List(object).map(|list| Items::of(frame::keep(list))),
        false => items_of(object),
    };
    let Some(items) = items else {
        if errors::failed() == 0 {
            expected(&format!("tuple of {length}"), object);
        }
        return None;
    };
    if items.length() != length {
        errors::raise_type(&format!(
            "expected tuple of {length}, found {} of {}",
            object.class_name(),
            items.length()
        ));
        return None;
    }
    second_result(length as u32);
    core::num::NonZeroUsize::new(items.0)
}

/// See the intrinsic `lower_map`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_map(object: Object) -> Option<core::num::NonZeroUsize> {
    let pairs = if object.class().has(flag::DICT) {
        pairs_of_dict(object)
    } else {
        pairs_of_other(object)
    }?;
    let items = Items::of(frame::keep(pairs));
    second_result(items.length() as u32 / 2);
    core::num::NonZeroUsize::new(items.0)
}

fn pairs_of_dict(dict: Object) -> Option<Owned> {
    let pairs = made(PyList_New(PyDict_Size(dict) * 2));
    let (mut position, mut key, mut value, mut count) = (0, None, None, 0);
    // SAFETY: the places may be written; keys and values are borrowed until the dict changes, which
    // nothing here does.
    while unsafe { PyDict_Next(dict, &mut position, &mut key, &mut value) } != 0 {
        if let (Some(key), Some(value)) = (key, value) {
            list_set(pairs.get(), count, key.retain());
            list_set(pairs.get(), count + 1, value.retain());
            count += 2;
        }
    }
    Some(pairs)
}

/// Any mapping, or anything that gives pairs.
fn pairs_of_other(object: Object) -> Option<Owned> {
    let entries = if is_mapping(object) {
        Items::of(frame::keep(PyMapping_Items(object)?))
    } else if let Some(items) = items_of(object) {
        items
    } else {
        if errors::failed() == 0 {
            expected("map (a dict)", object);
        }
        return None;
    };
    let pairs = made(PyList_New(0));
    for index in 0..entries.length() {
        let entry = frame::hold(entries.get(index));
        let pair = match items_of(entry) {
            Some(pair) if pair.length() == 2 => pair,
            _ => {
                if errors::failed() == 0 {
                    expected("map (a dict)", object);
                }
                return None;
            }
        };
        PyList_Append(pairs.get(), pair.get(0));
        PyList_Append(pairs.get(), pair.get(1));
    }
    Some(pairs)
}

/// See the intrinsic `item`. Code of a value's type may run before the frame ends, so what can hold
/// others is held.
#[unsafe(no_mangle)]
pub extern "C" fn item(items: Items, index: usize) -> Object {
    hold_container(items.get(index))
}

/// Holds an object from which borrowed references will be taken.
#[inline(always)]
pub fn hold_container(object: Object) -> Object {
    if object.class().has(flag::COLLECTED) {
        frame::hold(object)
    } else {
        object
    }
}
