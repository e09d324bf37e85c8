//! The memory that a read or write works on. It stays where it is until the operation is over.

use super::channel::{self, Channel};
use crate::errors::{self, expected};
use crate::ffi::*;
use crate::frame;
use crate::fresh::made;
use crate::global::Global;
use crate::numbers;
use crate::parcels::Packed;
use crate::sequences::{self, Items, items_of};
use core::cell::Cell;
use hognose_runtime_abi::{ChannelFunction, PayloadSpec};

/// As many bytes as one operation moves: more is asked for, less may always come.
const LARGEST: usize = 1 << 20;

/// What an operation reads into, or writes from.
pub enum Memory {
    /// Values without content.
    Nothing,
    /// A `bytes` object: one that is filled, or one that is written.
    Bytes(Owned),
    /// What another object lends.
    View(Box<Buffer>),
    /// Values that are read.
    Block(Vec<u64>),
    /// Values that are written, with the mark of each, so that what it gave away can be undone.
    Packed(Packed, Vec<u64>),
}

/// Memory, where it starts, and how many values it holds.
pub struct Prepared {
    /// What owns it.
    pub memory: Memory,
    /// Its first byte.
    pub address: usize,
    /// Values.
    pub count: usize,
}

/// Which item of a stream is being lowered, for messages.
static ITEM: Global<Cell<usize>> = Global::new(Cell::new(0));

/// As many values of that size as fit.
fn limited(count: usize, size: usize) -> usize {
    count.min((LARGEST / size.max(1)).max(1))
}

/// Room for at most `count` values.
pub fn to_read(channel: &Channel, count: usize) -> Prepared {
    let block = |count: usize, size: usize| {
        let count = limited(count, size);
        let mut block = Vec::<u64>::with_capacity((count * size).div_ceil(8));
        let address = block.as_mut_ptr() as usize;
        Prepared {
            memory: Memory::Block(block),
            address,
            count,
        }
    };
    match channel.payload {
        PayloadSpec::Unit => Prepared {
            memory: Memory::Nothing,
            address: 8,
            count: limited(count, 8),
        },
        PayloadSpec::Bytes => {
            let count = limited(count, 1);
            // SAFETY: without a source CPython leaves the bytes as they are.
            let bytes =
                made(unsafe { PyBytes_FromStringAndSize(core::ptr::null(), count as isize) });
            Prepared {
                address: bytes.get().place::<u8>(offset::BYTES) as usize,
                memory: Memory::Bytes(bytes),
                count,
            }
        }
        PayloadSpec::Numbers(kind) => block(count, numbers::size(kind)),
        PayloadSpec::Values { size, align: _ } => block(count, size as usize),
    }
}

/// The values of `source` from item `start` on, or as many as go at once; for a future, `source`
/// itself. `None` with an exception set.
pub fn to_write(channel: &Channel, source: Object, start: usize) -> Option<Prepared> {
    match channel.payload {
        PayloadSpec::Bytes => bytes(channel, source, start),
        PayloadSpec::Unit => {
            let count = if channel.future {
                1
            } else {
                length(source)?.saturating_sub(start)
            };
            Some(Prepared {
                memory: Memory::Nothing,
                address: 8,
                count: limited(count, 8),
            })
        }
        PayloadSpec::Numbers(kind) => {
            let slice = part(source, start, numbers::size(kind))?;
            let mut count = 0;
            let (address, parcel) = Packed::pack(|| {
                let address = numbers::lower_numbers(kind, slice.get());
                count = crate::outcome::last_second_result() as usize;
                frame::keep(slice);
                address
            });
            if address.is_null() {
                errors::written(&channel.wit_name, "items", "", [0; 4]);
                return None;
            }
            Some(Prepared {
                memory: Memory::Packed(parcel, Vec::new()),
                address: address as usize,
                count,
            })
        }
        PayloadSpec::Values { size, align } => {
            let slice = if channel.future {
                source.retain()
            } else {
                part(source, start, size as usize)?
            };
            let layout = (size as usize, align as usize);
            let (filled, mut parcel) = Packed::pack(|| values(channel, slice, start, layout));
            match filled {
                Some((address, marks)) => Some(Prepared {
                    address,
                    count: marks.len(),
                    memory: Memory::Packed(parcel, marks),
                }),
                None => {
                    let error = PyErr_GetRaisedException();
                    parcel.leave(0, true);
                    if let Some(error) = error {
                        PyErr_SetRaisedException(error);
                    }
                    None
                }
            }
        }
    }
}

fn length(source: Object) -> Option<usize> {
    usize::try_from(PySequence_Size(source)).ok()
}

/// The items from `start` on, at most as many as go at once.
fn part(source: Object, start: usize, size: usize) -> Option<Owned> {
    let count = length(source)?;
    let most = limited(count, size);
    if start == 0 && count <= most {
        return Some(source.retain());
    }
    PySequence_GetSlice(source, start as isize, (start + most) as isize)
}

/// Lowers each item with the shim; gives where they lie, and their marks.
fn values(
    channel: &Channel,
    source: Owned,
    start: usize,
    (size, align): (usize, usize),
) -> Option<(usize, Vec<u64>)> {
    let source = frame::keep(source);
    let items = if channel.future {
        None
    } else {
        let Some(items) = items_of(source) else {
            if errors::failed() == 0 {
                expected("list", source);
            }
            errors::written(&channel.wit_name, "items", "", [0; 4]);
            return None;
        };
        Some(items)
    };
    let count = items.map_or(1, Items::length);
    let address = frame::allocate((count * size).max(1), align) as usize;
    let mut marks = Vec::with_capacity(count);
    // SAFETY: the build wrote the word; the table holds a function of this type there.
    let lower = unsafe {
        let index = channel.function(ChannelFunction::Lower);
        core::mem::transmute::<usize, extern "C" fn(Object, usize) -> u32>(index)
    };
    for number in 0..count {
        marks.push(frame::frame_enter());
        let item = match items {
            Some(items) => sequences::hold_container(items.get(number)),
            None => source,
        };
        ITEM.set(start + number);
        if lower(item, address + number * size) != 0 {
            return None;
        }
    }
    Some((address, marks))
}

/// See the intrinsic `payload_failed`.
#[unsafe(no_mangle)]
pub extern "C" fn payload_failed(index: u32, site: u32, i0: u32, i1: u32, i2: u32, i3: u32) {
    let Some(channel) = channel::channel(index) else {
        return;
    };
    let place = match channel.future {
        true => String::from("value"),
        false => format!("items[{}]", ITEM.get()),
    };
    let site = (channel.sites.get(site as usize)).map_or("", String::as_str);
    errors::written(&channel.wit_name, &place, site, [i0, i1, i2, i3]);
}

fn bytes(channel: &Channel, source: Object, start: usize) -> Option<Prepared> {
    let prepared = |memory, address: usize, length: usize| Prepared {
        memory,
        address: address + start.min(length),
        count: limited(length.saturating_sub(start), 1),
    };
    if source.is_exactly(&PyBytes_Type) {
        let length = source.word::<u32>(offset::SIZE) as usize;
        let address = source.place::<u8>(offset::BYTES) as usize;
        return Some(prepared(Memory::Bytes(source.retain()), address, length));
    }
    let mut view = Box::new(Buffer::empty());
    // SAFETY: the view may be written and does not move; `release` gives it back.
    if unsafe { PyObject_GetBuffer(source, &mut *view, BUFFER_CONTIGUOUS) } != 0 {
        errors::expected_unless_raised("bytes", source);
        errors::written(&channel.wit_name, "items", "", [0; 4]);
        return None;
    }
    let (address, length) = (view.address as usize, view.length as usize);
    Some(prepared(Memory::View(view), address, length))
}

impl Memory {
    /// After a write of which `done` values went: undoes what those that did not go gave away.
    pub fn written(self, done: usize) {
        match self {
            Memory::Nothing | Memory::Bytes(_) | Memory::Block(_) => {}
            // SAFETY: `bytes` had the view filled.
            Memory::View(mut view) => unsafe { PyBuffer_Release(&mut *view) },
            Memory::Packed(mut parcel, marks) => {
                if let Some(mark) = marks.get(done) {
                    parcel.leave(*mark, true);
                }
            }
        }
    }

    /// After a read of `done` values: the object that Python gets. For a future this is the value,
    /// or `None`.
    pub fn read(self, channel: &Channel, done: usize) -> Option<Owned> {
        let address = match &self {
            Memory::Block(block) => block.as_ptr() as usize,
            Memory::Nothing | Memory::Bytes(_) | Memory::View(_) | Memory::Packed(..) => 0,
        };
        match (channel.payload, self) {
            (PayloadSpec::Bytes, Memory::Bytes(bytes)) => shortened(bytes, done),
            (PayloadSpec::Numbers(kind), _) => {
                Some(numbers::lift_number_list(kind, address as *const u8, done))
            }
            (PayloadSpec::Values { size, .. }, memory) => {
                let values = lift_values(channel, address, size as usize, done);
                drop(memory);
                values
            }
            (PayloadSpec::Unit | PayloadSpec::Bytes, _) if channel.future => Some(none().retain()),
            (PayloadSpec::Unit | PayloadSpec::Bytes, _) => {
                let list = made(PyList_New(done as isize));
                for index in 0..done {
                    sequences::list_set(list.get(), index, none().retain());
                }
                Some(list)
            }
        }
    }
}

fn lift_values(channel: &Channel, address: usize, size: usize, count: usize) -> Option<Owned> {
    // SAFETY: the build wrote the word; the table holds a function of this type there.
    let lift = unsafe {
        let index = channel.function(ChannelFunction::Lift);
        core::mem::transmute::<usize, extern "C" fn(usize) -> Option<Owned>>(index)
    };
    if channel.future {
        return if count == 0 {
            Some(none().retain())
        } else {
            lift(address)
        };
    }
    let list = made(PyList_New(count as isize));
    for index in 0..count {
        sequences::list_set(list.get(), index, made(lift(address + index * size)));
    }
    Some(list)
}

/// The first bytes of an object that nobody else has seen.
fn shortened(bytes: Owned, length: usize) -> Option<Owned> {
    if bytes.get().word::<u32>(offset::SIZE) as usize == length {
        return Some(bytes);
    }
    let mut place = Some(bytes.into_object());
    // SAFETY: there is one reference to the object, which CPython replaces or drops.
    unsafe { _PyBytes_Resize(&mut place, length as isize) };
    place.map(Owned::steal)
}
