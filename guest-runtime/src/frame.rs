//! Frames: memory and references that live until a call ends.
//!
//! Memory comes from an arena that only grows within a call; references and large blocks are kept
//! on a stack of tagged words. A mark is the top of the arena below the height of that stack, so
//! that frames nest without records of their own.

use crate::ffi::{Head, Object, Owned, PyBytes_Type, PyUnicode_Type, free, malloc, offset};
use crate::global::Global;
use core::cell::{Cell, UnsafeCell};

const CHUNK: usize = 64 << 10;
const CHUNK_MAX: usize = 1 << 20;

/// What is larger gets a block of its own: with room for the head of `bytes` in front, and for the
/// zero behind, so that arguments become `bytes` without being copied.
const LARGE: usize = CHUNK / 4;

/// Entries of the stack that need no memory of their own.
const ROOM: usize = 128;

/// Side by side, and from the start of a page on: a host copies each page of the snapshot that a
/// call writes to.
#[repr(C, align(4096))]
struct Frames {
    arena: Arena,
    /// Where the first chunk of the current arena begins, if it is not the one below: a parcel has
    /// its own.
    base: Cell<usize>,
    /// What `leave(0)` leaves: the frames of a call that waits for the host while others come and
    /// go.
    floor: Cell<u64>,
    kept: UnsafeCell<[usize; ROOM]>,
    chunk: UnsafeCell<[u8; CHUNK]>,
}

/// What an entry of the stack is, in its two low bits: addresses are multiples of eight.
const TAG: usize = 3;
const OBJECT: usize = 0;
const BLOCK: usize = 1;
const GROWN: usize = 2;
const UNDO: usize = 3;

/// Stands in front of every chunk but the first: the arena as it was before.
#[repr(C, align(8))]
struct Grown {
    top: usize,
    end: usize,
    chunk: usize,
}

/// What to do with a handle when its frame ends, and when it fails.
#[repr(C, align(8))]
pub struct Undo {
    /// Called with the entry and whether the frame failed.
    pub action: fn(&Undo, bool),
    /// The resource's descriptor.
    pub descriptor: usize,
    /// The object that had the handle, kept by another entry.
    pub object: Object,
    /// The handle.
    pub handle: u32,
}

#[derive(Clone)]
pub(crate) struct Arena {
    top: Cell<usize>,
    end: Cell<usize>,
    /// Size of the current chunk; each is twice the one before, so that many small values take few
    /// chunks.
    chunk: Cell<usize>,
    kept: Cell<*mut usize>,
    height: Cell<usize>,
    room: Cell<usize>,
}

static FRAMES: Global<Frames> = Global::new(Frames {
    arena: Arena {
        top: Cell::new(0),
        end: Cell::new(0),
        chunk: Cell::new(CHUNK),
        kept: Cell::new(core::ptr::null_mut()),
        height: Cell::new(0),
        room: Cell::new(0),
    },
    base: Cell::new(0),
    floor: Cell::new(0),
    kept: UnsafeCell::new([0; ROOM]),
    chunk: UnsafeCell::new([0; CHUNK]),
});

/// `size` bytes aligned to a power of two up to 16, which live as long as the current frame. Out of
/// memory traps.
#[inline]
pub fn allocate(size: usize, align: usize) -> *mut u8 {
    let start = (FRAMES.arena.top.get() + (align - 1)) & !(align - 1);
    let end = FRAMES.arena.end.get();
    if start < end && size <= end - start {
        FRAMES.arena.top.set(start + size);
        return start as *mut u8;
    }
    allocate_elsewhere(size, align)
}

#[cold]
fn allocate_elsewhere(size: usize, align: usize) -> *mut u8 {
    if FRAMES.arena.end.get() == 0 {
        reset();
        return allocate(size, align);
    }
    if size > LARGE {
        // No memory has room for what does not fit in an address.
        let block = grab((offset::BYTES + 1).saturating_add(size));
        // SAFETY: the block is new, and begins with a word that nobody else uses.
        unsafe { (block as *mut usize).write(size) };
        keep_entry(block | BLOCK);
        return (block + offset::BYTES) as *mut u8;
    }
    let head = size_of::<Grown>().next_multiple_of(16);
    let next = (FRAMES.arena.chunk.get() * 2).clamp(CHUNK, CHUNK_MAX);
    let block = grab(next);
    let grown = Grown {
        top: FRAMES.arena.top.get(),
        end: FRAMES.arena.end.get(),
        chunk: FRAMES.arena.chunk.get(),
    };
    // SAFETY: the block has room for the head and is aligned for it.
    unsafe { (block as *mut Grown).write(grown) };
    keep_entry(block | GROWN);
    FRAMES.arena.chunk.set(next);
    FRAMES.arena.top.set(block + head);
    FRAMES.arena.end.set(block + next);
    allocate(size, align)
}

/// The `bytes` that a large block of the current frame becomes where it is: if the block has
/// exactly this length, and nothing has become of it yet.
pub fn adopt(address: *const u8, length: usize) -> Option<Owned> {
    if length <= LARGE {
        return None;
    }
    let block = (address as usize).checked_sub(offset::BYTES)?;
    let floor = (FRAMES.floor.get() >> 32) as usize;
    let kept = FRAMES.arena.kept.get();
    // SAFETY: entries below the height are written.
    let is_it = |index: &usize| unsafe { kept.add(*index).read() } == block | BLOCK;
    let entry = (floor..FRAMES.arena.height.get()).rev().find(is_it)?;
    // SAFETY: a block begins with its size, has room for the head of `bytes`, and for the zero
    // after them. From now on the frame keeps the object, which frees the block at its end.
    unsafe {
        if (block as *const usize).read() != length {
            return None;
        }
        (block as *mut Head).write(Head::new(&PyBytes_Type));
        let object = Object::from_block(block as *mut u8);
        object.place::<usize>(offset::SIZE).write(length);
        object.place::<i32>(offset::BYTES_HASH).write(-1);
        object.place::<u8>(offset::BYTES + length).write(0);
        kept.add(entry).write(block | OBJECT);
        Some(object.retain())
    }
}

fn grab(size: usize) -> usize {
    let block = malloc(size);
    if block.is_null() {
        core::arch::wasm32::unreachable();
    }
    block as usize
}

#[inline]
fn keep_entry(entry: usize) {
    let height = FRAMES.arena.height.get();
    if height == FRAMES.arena.room.get() {
        widen();
    }
    // SAFETY: the stack has room above its height.
    unsafe { FRAMES.arena.kept.get().add(height).write(entry) };
    FRAMES.arena.height.set(height + 1);
}

#[cold]
fn widen() {
    let (old, height) = (FRAMES.arena.kept.get(), FRAMES.arena.height.get());
    let first = FRAMES.kept.get().cast::<usize>();
    // A parcel has a stack of its own from the start.
    let (kept, room) = if old.is_null() && FRAMES.base.get() == 0 {
        (first, ROOM)
    } else {
        let room = (height * 2).max(ROOM);
        (grab(room * size_of::<usize>()) as *mut usize, room)
    };
    if !old.is_null() {
        // SAFETY: the old stack has `height` entries, the new one more room.
        unsafe { core::ptr::copy_nonoverlapping(old, kept, height) };
        free_stack();
    }
    FRAMES.arena.kept.set(kept);
    FRAMES.arena.room.set(room);
}

/// Another size for memory of the current frame, which may move.
#[inline]
pub fn resize(old: *mut u8, old_size: usize, align: usize, size: usize) -> *mut u8 {
    let end = old as usize + old_size;
    if end == FRAMES.arena.top.get() && old as usize + size <= FRAMES.arena.end.get() {
        FRAMES.arena.top.set(old as usize + size);
        return old;
    }
    if size <= old_size {
        return old;
    }
    let block = allocate(size, align);
    // SAFETY: both are at least `old_size` bytes long and different.
    unsafe { core::ptr::copy_nonoverlapping(old, block, old_size) };
    block
}

/// Gives a reference to the frame and returns it, now borrowed.
#[inline]
pub fn keep(object: Owned) -> Object {
    let object = object.into_object();
    keep_entry(object.address() as usize | OBJECT);
    object
}

/// Keeps an object alive that the frame does not own yet.
#[inline]
pub fn hold(object: Object) -> Object {
    keep(object.retain())
}

/// Has an action done at the end of the frame.
pub fn undo_later(undo: Undo) {
    let place = allocate(size_of::<Undo>(), align_of::<Undo>()).cast::<Undo>();
    // SAFETY: the place is fresh, large enough and aligned.
    unsafe { place.write(undo) };
    keep_entry(place as usize | UNDO);
}

/// The object that was kept last among those above the floor that satisfy a condition.
pub fn find_kept(is_it: impl Fn(Object) -> bool) -> Option<Object> {
    let floor = (FRAMES.floor.get() >> 32) as usize;
    (floor..FRAMES.arena.height.get()).rev().find_map(|index| {
        // SAFETY: entries below the height are written.
        let entry = unsafe { FRAMES.arena.kept.get().add(index).read() };
        let object = match entry & TAG {
            OBJECT => Object::from_address(entry as u32),
            _ => None,
        };
        object.filter(|object| is_it(*object))
    })
}

fn base() -> usize {
    match FRAMES.base.get() {
        0 => FRAMES.chunk.get() as usize,
        base => base,
    }
}

/// Another arena in the place of the current one: empty, with a first chunk from `base` to `end`.
pub(crate) fn replace(base: usize, end: usize) -> Aside {
    let arena = Arena {
        top: Cell::new(base),
        end: Cell::new(end),
        chunk: Cell::new(end - base),
        kept: Cell::new(core::ptr::null_mut()),
        height: Cell::new(0),
        room: Cell::new(0),
    };
    exchange(Aside { arena, base })
}

/// An arena that is not the current one.
#[derive(Clone)]
pub(crate) struct Aside {
    arena: Arena,
    base: usize,
}

/// Makes an arena the current one, and gives the one before.
pub(crate) fn exchange(other: Aside) -> Aside {
    let before = Aside {
        arena: Arena::clone(&FRAMES.arena),
        base: FRAMES.base.replace(other.base),
    };
    let Arena {
        top,
        end,
        chunk,
        kept,
        height,
        room,
    } = other.arena;
    FRAMES.arena.top.set(top.get());
    FRAMES.arena.end.set(end.get());
    FRAMES.arena.chunk.set(chunk.get());
    FRAMES.arena.kept.set(kept.get());
    FRAMES.arena.height.set(height.get());
    FRAMES.arena.room.set(room.get());
    before
}

/// Frees the stack of the current arena, whose entries are not used again; the next one gets a new
/// stack.
pub(crate) fn free_stack() {
    let kept = FRAMES.arena.kept.replace(core::ptr::null_mut());
    FRAMES.arena.room.set(0);
    if kept != FRAMES.kept.get().cast() {
        // SAFETY: all stacks but the first came from `malloc` in `widen`, or are null.
        unsafe { free(kept.cast()) };
    }
}

/// Forgets everything in the arena; the stack must be empty.
pub fn reset() {
    FRAMES.arena.top.set(base());
    FRAMES.arena.end.set(base() + CHUNK);
}

/// Overwrites the memory of ended frames, for the snapshot, and forgets a stack that had to grow.
pub fn clear() {
    let (top, end, first) = (FRAMES.arena.top.get(), base() + CHUNK, base());
    if FRAMES.arena.height.get() != 0 {
        return;
    }
    free_stack();
    // SAFETY: no entry is in use, and nothing above the top.
    unsafe {
        (*FRAMES.kept.get()).fill(0);
        if top >= first && top <= end {
            core::ptr::write_bytes(top as *mut u8, 0, end - top);
        }
    }
}

/// Keeps all frames that are open now; gives the floor before.
pub fn raise_floor() -> u64 {
    FRAMES.floor.replace(frame_enter())
}

/// Sets another floor; gives the one before.
pub fn replace_floor(floor: u64) -> u64 {
    FRAMES.floor.replace(floor)
}

/// Leaves the frame that `mark` opened (0: all of them down to the floor), which may have failed.
#[inline]
pub fn leave(mark: u64, failed: bool) {
    let mark = if mark == 0 { FRAMES.floor.get() } else { mark };
    let height = (mark >> 32) as usize;
    if FRAMES.arena.height.get() > height {
        release(height, failed);
    }
    let top = mark as u32 as usize;
    FRAMES.arena.top.set(if top == 0 { base() } else { top });
}

/// Releasing an object runs Python code, whose own frames come and go above the entries that are
/// left.
fn release(height: usize, failed: bool) {
    while FRAMES.arena.height.get() > height {
        let last = FRAMES.arena.height.get() - 1;
        FRAMES.arena.height.set(last);
        // SAFETY: entries below the height are written.
        let entry = unsafe { FRAMES.arena.kept.get().add(last).read() };
        let address = entry & !TAG;
        match entry & TAG {
            OBJECT => {
                if let Some(object) = Object::from_address(address as u32) {
                    object.release();
                }
            }
            // SAFETY: the block came from `malloc` and nothing of the frame is used any more.
            BLOCK => unsafe { free(address as *mut _) },
            GROWN => {
                // SAFETY: a grown chunk starts with its head.
                let Grown { top, end, chunk } = unsafe { (address as *const Grown).read() };
                FRAMES.arena.chunk.set(chunk);
                FRAMES.arena.top.set(top);
                FRAMES.arena.end.set(end);
                // SAFETY: as for a block.
                unsafe { free(address as *mut _) };
            }
            _ => {
                // SAFETY: the entry was written by `undo_later`, and its part of the arena is not
                // reused yet.
                let undo = unsafe { (address as *const Undo).read() };
                (undo.action)(&undo, failed);
            }
        }
    }
}

/// Releases what is kept but strings, bytes and memory. Code of Python's may run and use frames
/// above.
#[inline]
fn settle() {
    let height = FRAMES.arena.height.get();
    let floor = (FRAMES.floor.get() >> 32) as usize;
    let mut left = 0;
    for index in floor..height {
        // SAFETY: entries below the height are written; nothing lowers it here but frames that end
        // where they began.
        let place = unsafe { FRAMES.arena.kept.get().add(index) };
        // SAFETY: as above.
        let entry = unsafe { place.read() };
        let object = if entry & TAG == OBJECT {
            Object::from_address(entry as u32)
        } else {
            None
        };
        match object {
            Some(object)
                if !object.is_exactly(&PyUnicode_Type) && !object.is_exactly(&PyBytes_Type) =>
            {
                // SAFETY: as above. A null entry is released as nothing.
                unsafe { place.write(OBJECT) };
                object.release();
            }
            _ if entry & TAG == UNDO => {
                // SAFETY: the entry was written by `undo_later`, and the arena is still in use.
                unsafe { place.write(OBJECT) };
                // SAFETY: as above.
                let undo = unsafe { ((entry & !TAG) as *const Undo).read() };
                (undo.action)(&undo, false);
            }
            _ => left += 1,
        }
    }
    if left == 0 {
        FRAMES.arena.height.set(floor);
    }
}

/// See the intrinsic `frame_enter`.
#[unsafe(no_mangle)]
pub extern "C" fn frame_enter() -> u64 {
    if FRAMES.arena.end.get() == 0 {
        reset();
    }
    (FRAMES.arena.height.get() as u64) << 32 | FRAMES.arena.top.get() as u64
}

/// See the intrinsic `frame_leave`.
#[unsafe(no_mangle)]
pub extern "C" fn frame_leave(mark: u64) {
    leave(mark, false);
}

/// See the intrinsic `frame_settle`.
#[unsafe(no_mangle)]
pub extern "C" fn frame_settle() {
    settle();
}

/// See the intrinsic `frame_nest`.
#[unsafe(no_mangle)]
pub extern "C" fn frame_nest() -> u64 {
    raise_floor()
}

/// See the intrinsic `frame_unnest`.
#[unsafe(no_mangle)]
pub extern "C" fn frame_unnest(floor: u64) {
    leave(0, true);
    replace_floor(floor);
}

/// See the intrinsic `frame_allocate`.
#[unsafe(no_mangle)]
pub extern "C" fn frame_allocate(size: usize, align: usize) -> *mut u8 {
    allocate(size, align)
}

/// See the intrinsic `frame_keep`.
#[unsafe(no_mangle)]
pub extern "C" fn frame_keep(object: Owned) -> Object {
    keep(object)
}
