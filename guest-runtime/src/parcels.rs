//! Parcels: frames of calls that go on while others come and end. Each has an arena of its own.

use crate::ffi::{free, malloc};
use crate::frame::{self, Aside};
use crate::global::Global;
use crate::guests;
use core::cell::{Cell, RefCell};
use std::collections::BTreeSet;

/// Bytes that the arguments of most calls fit in.
const CHUNK: usize = 1 << 10;

/// The frame of one call of an asynchronous import.
pub struct Parcel {
    /// The floor before, while this is the current arena.
    floor: u64,
    /// Its own arena while another is the current one, else the one below.
    aside: Option<Aside>,
    chunk: Box<[u64; CHUNK / 8]>,
}

/// Parcels for the next calls, each where it was: shims hold their addresses.
#[allow(clippy::vec_box)]
static FREE: Global<RefCell<Vec<Box<Parcel>>>> = Global::new(RefCell::new(Vec::new()));
const MOST_FREE: usize = 64;

/// How many calls have not ended.
static UNDER_WAY: Global<Cell<usize>> = Global::new(Cell::new(0));

/// What `cabi_realloc` gave out meanwhile: the host stores results when it has them, not when a
/// frame is there for them.
static BLOCKS: Global<RefCell<BTreeSet<usize>>> = Global::new(RefCell::new(BTreeSet::new()));

/// Where the host puts the next list, so that it is in its place already; or zero. It counts as a
/// call that has not ended, so that nobody else pays for the question.
static SEEK: Global<Cell<usize>> = Global::new(Cell::new(0));

/// Has the host put the next list at an address. The memory there may be that of these cells.
pub fn seek(address: usize) {
    // An address is less than a page of the stack only by mistake.
    SEEK.set(address | 1);
    UNDER_WAY.set(UNDER_WAY.get() + 1);
}

/// The address for the list, once.
fn sought() -> Option<*mut u8> {
    let address = SEEK.replace(0);
    (address != 0).then(|| {
        UNDER_WAY.set(UNDER_WAY.get() - 1);
        (address & !1) as *mut u8
    })
}

/// Whether blocks have no frame: results may come at any time, or whoever gets them owns them.
#[inline]
pub fn need_blocks() -> bool {
    UNDER_WAY.get() != 0 || guests::own_blocks()
}

/// A block of its own, which `release_block` frees.
pub fn new_block(size: usize) -> *mut u8 {
    if let Some(address) = sought() {
        return address;
    }
    let block = malloc(size).cast::<u8>();
    if block.is_null() {
        core::arch::wasm32::unreachable();
    }
    if !guests::own_blocks() {
        BLOCKS.borrow_mut().insert(block as usize);
    }
    block
}

/// No block lies so low: the greatest alignment.
const LEAST: usize = 16;

/// Whether it is one.
#[inline]
pub fn is_block(address: *mut u8) -> bool {
    if guests::own_blocks() {
        // Of nothing the address is an alignment.
        return address as usize > LEAST;
    }
    let blocks = BLOCKS.borrow();
    !blocks.is_empty() && blocks.contains(&(address as usize))
}

/// Another size for a block.
pub fn resize_block(block: *mut u8, size: usize) -> *mut u8 {
    // SAFETY: the block came from `malloc`.
    let moved = unsafe { crate::ffi::realloc(block.cast(), size) }.cast::<u8>();
    if moved.is_null() {
        core::arch::wasm32::unreachable();
    }
    if !guests::own_blocks() {
        let mut blocks = BLOCKS.borrow_mut();
        blocks.remove(&(block as usize));
        blocks.insert(moved as usize);
    }
    moved
}

/// See the intrinsic `release_block`.
#[unsafe(no_mangle)]
pub extern "C" fn release_block(address: *mut u8) {
    if is_block(address) {
        BLOCKS.borrow_mut().remove(&(address as usize));
        // SAFETY: the block came from `malloc`, and what it held was lifted.
        unsafe { free(address.cast()) };
    }
}

/// See the intrinsic `parcel_enter`.
#[unsafe(no_mangle)]
pub extern "C" fn parcel_enter() -> *mut Parcel {
    let parcel = FREE.borrow_mut().pop();
    let mut parcel = parcel.unwrap_or_else(|| {
        Box::new(Parcel {
            floor: 0,
            aside: None,
            chunk: Box::new([0; CHUNK / 8]),
        })
    });
    let base = parcel.chunk.as_mut_ptr() as usize;
    parcel.aside = Some(frame::replace(base, base + CHUNK));
    parcel.floor = frame::replace_floor(0);
    Box::into_raw(parcel)
}

/// Exchanges the parcel's arena and the current one.
fn swap(parcel: &mut Parcel) {
    parcel.aside = parcel.aside.take().map(frame::exchange);
    parcel.floor = frame::replace_floor(parcel.floor);
}

/// The call goes on: the parcel is set aside.
pub fn suspend(parcel: *mut Parcel) {
    UNDER_WAY.set(UNDER_WAY.get() + 1);
    // SAFETY: the shim passes what `parcel_enter` gave.
    swap(unsafe { &mut *parcel });
}

/// A parcel that was set aside is the current frame again, until `parcel_leave`.
pub fn resume(parcel: *mut Parcel) {
    // SAFETY: as in `suspend`.
    swap(unsafe { &mut *parcel });
    UNDER_WAY.set(UNDER_WAY.get() - 1);
}

/// See the intrinsic `parcel_leave`.
#[unsafe(no_mangle)]
pub extern "C" fn parcel_leave(parcel: *mut Parcel) {
    frame::leave(0, false);
    frame::free_stack();
    // SAFETY: the shim passes what `parcel_enter` gave, once.
    let mut parcel = unsafe { Box::from_raw(parcel) };
    swap(&mut parcel);
    parcel.aside = None;
    let mut free = FREE.borrow_mut();
    if free.len() < MOST_FREE {
        free.push(parcel);
    }
}

/// From now on results may come at any time, until [`results_came`].
pub fn expect_results() {
    UNDER_WAY.set(UNDER_WAY.get() + 1);
}

/// Ends what [`expect_results`] began.
pub fn results_came() {
    UNDER_WAY.set(UNDER_WAY.get() - 1);
}

/// A parcel that is set aside and ends with this value: what waits to be read by the host lies in
/// one.
pub struct Packed(*mut Parcel);

impl Packed {
    /// What a function leaves in frames of its own. Those below are the current ones again
    /// afterwards.
    pub fn pack<T>(fill: impl FnOnce() -> T) -> (T, Self) {
        let parcel = parcel_enter();
        let result = fill();
        suspend(parcel);
        (result, Self(parcel))
    }

    /// Releases what was added since `mark` (0: everything); `failed` undoes moves of handles.
    pub fn leave(&mut self, mark: u64, failed: bool) {
        resume(self.0);
        frame::leave(mark, failed);
        suspend(self.0);
    }
}

impl Drop for Packed {
    fn drop(&mut self) {
        resume(self.0);
        parcel_leave(self.0);
    }
}
