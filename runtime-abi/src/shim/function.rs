//! What comes before and after the operations of a call: frames, arguments, and what happens when
//! a value does not fit.

use super::value::{Failed, Lowered, Object, RAISED, invalid};
use crate::intrinsics::linked;

/// Indices of the loops that a call is in, outermost first: where it fails, they say which item it
/// was.
pub type Loops = [u32; 4];

/// The state of a subtask that has ended well.
const RETURNED: u32 = 2;

/// A call of import `index` by Python, which takes `params` arguments besides `self`. The body gets
/// their address.
#[inline(always)]
pub unsafe fn import(
    index: u32,
    params: u32,
    (args, count, names): (u32, u32, u32),
    body: impl FnOnce(u32, &mut Loops) -> Lowered<Object>,
) -> Object {
    unsafe {
        let mark = linked::frame_enter();
        let args = bind_arguments(index, params, args, count, names);
        if args == 0 {
            linked::frame_leave(mark);
            return RAISED;
        }
        let mut loops = Loops::default();
        match body(args, &mut loops) {
            Ok(object) => {
                linked::frame_leave(mark);
                object
            }
            Err(Failed(site)) => {
                let [i0, i1, i2, i3] = loops;
                linked::import_failed(mark, index, site, i0, i1, i2, i3);
                RAISED
            }
        }
    }
}

/// One object for each parameter, where keywords or their number ask for it.
#[inline(always)]
unsafe fn bind_arguments(index: u32, params: u32, args: u32, count: u32, names: u32) -> u32 {
    if names == 0 && count == params {
        // CPython may pass no address where there are no arguments.
        return if params == 0 { u32::MAX } else { args };
    }
    unsafe { linked::bind_arguments(index, args, count, names) }
}

/// A call of the asynchronous import `index` by Python: gives its result, or what to wait for. The
/// body calls the host and gives its status and the address at which the result will be.
#[inline(always)]
pub unsafe fn async_import(
    index: u32,
    params: u32,
    (args, count, names): (u32, u32, u32),
    lift: unsafe extern "C" fn(u32) -> Object,
    body: impl FnOnce(u32, &mut Loops) -> Lowered<(u32, u32)>,
) -> Object {
    unsafe {
        let parcel = linked::parcel_enter();
        let args = bind_arguments(index, params, args, count, names);
        if args == 0 {
            linked::parcel_leave(parcel);
            return RAISED;
        }
        let mut loops = Loops::default();
        match body(args, &mut loops) {
            // A result that is there already is lifted at once.
            Ok((status, area)) if status & 0xf == RETURNED => {
                let object = lift(area);
                linked::parcel_leave(parcel);
                object
            }
            Ok((status, area)) => linked::await_subtask(index, status >> 4, area, parcel),
            Err(Failed(site)) => {
                let [i0, i1, i2, i3] = loops;
                // The parcel's own first frame has the mark zero.
                linked::import_failed(0, index, site, i0, i1, i2, i3);
                linked::parcel_leave(parcel);
                RAISED
            }
        }
    }
}

/// A call of export `index` by the host.
#[inline(always)]
pub unsafe fn export<T>(index: u32, body: impl FnOnce(&mut Loops) -> Lowered<T>) -> T {
    unsafe {
        let result = or_trap(index, body);
        linked::frame_leave(0);
        result
    }
}

/// A call of export `index` by the host, whose result points into memory: it stays until the host
/// has read it.
#[inline(always)]
pub unsafe fn export_until_post_return<T>(
    index: u32,
    body: impl FnOnce(&mut Loops) -> Lowered<T>,
) -> T {
    unsafe {
        let result = or_trap(index, body);
        linked::frame_settle();
        result
    }
}

/// The host has read a result: everything of the call is released.
#[inline(always)]
pub unsafe fn post_return() {
    unsafe { linked::frame_leave(0) }
}

/// From what a task of export `index` returned to the host.
#[inline(always)]
pub unsafe fn finish(index: u32, body: impl FnOnce(&mut Loops) -> Lowered<()>) {
    unsafe {
        let mark = linked::frame_enter();
        or_trap(index, body);
        linked::frame_leave(mark);
    }
}

#[inline(always)]
unsafe fn or_trap<T>(index: u32, body: impl FnOnce(&mut Loops) -> Lowered<T>) -> T {
    let mut loops = Loops::default();
    match body(&mut loops) {
        Ok(result) => result,
        Err(Failed(site)) => {
            let [i0, i1, i2, i3] = loops;
            unsafe { linked::export_failed(index, site, i0, i1, i2, i3) };
            invalid()
        }
    }
}

/// Puts a value of channel `index` at an address; returns whether that failed.
#[inline(always)]
pub unsafe fn payload(index: u32, body: impl FnOnce(&mut Loops) -> Lowered<()>) -> u32 {
    let mut loops = Loops::default();
    match body(&mut loops) {
        Ok(()) => 0,
        Err(Failed(site)) => {
            let [i0, i1, i2, i3] = loops;
            unsafe { linked::payload_failed(index, site, i0, i1, i2, i3) };
            1
        }
    }
}
