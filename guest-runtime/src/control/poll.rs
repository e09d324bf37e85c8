//! The host is asked from time to time what it wishes, for hosts that cannot reach into memory: it
//! may let the program wait for the answer.

use super::request;
use crate::global::Global;
use crate::{frame, parcels};
use core::cell::Cell;

/// How many events of the interpreter come between two questions: jumps back, starts of functions,
/// and calls. It is about a millisecond.
const INTERVAL: u32 = 20_000;

/// Table index of `ask`; the build has it set, or it is zero.
static ASK: Global<Cell<usize>> = Global::new(Cell::new(0));

/// Events until the next question.
static LEFT: Global<Cell<u32>> = Global::new(Cell::new(INTERVAL));

/// `wish` as the canonical ABI stores it: the case, and two strings.
type Wish = [u32; 5];
const RAISE: u8 = 1;
const END: u8 = 2;

/// See `ENTRY_POLL`.
#[unsafe(no_mangle)]
pub extern "C" fn hognose_poll(index: u32) {
    ASK.set(index as usize);
}

/// Whether the host is asked.
#[inline(always)]
pub fn is_on() -> bool {
    // SAFETY: the word of a cell. The build sets it in memory that the compiler takes for constant.
    unsafe { ASK.as_ptr().read_volatile() != 0 }
}

/// The first code of an instance is about to run.
pub fn begin() {
    if is_on() {
        request::look_always();
    }
}

/// Counts an event. Asks when it is time.
#[inline(always)]
pub fn count() {
    match LEFT.get() {
        0 => ask(),
        left => LEFT.set(left - 1),
    }
}

#[cold]
#[inline(never)]
fn ask() {
    LEFT.set(INTERVAL);
    let mut wish: Wish = [0; 5];
    let mark = frame::frame_enter();
    // Other calls may come and go meanwhile, above what this one has.
    let floor = frame::raise_floor();
    // SAFETY: the table holds a function of this type there.
    unsafe {
        let ask = core::mem::transmute::<usize, extern "C" fn(*mut Wish)>(ASK.get());
        ask(&mut wish);
    }
    frame::replace_floor(floor);
    // SAFETY: the host wrote all that the case has.
    let [case, kind, kind_length, message, message_length] =
        unsafe { core::ptr::read_volatile(&wish) };
    match case as u8 {
        RAISE => {
            let text = |address: u32, length: u32| {
                let address = address as usize as *mut u8;
                // SAFETY: the host passes strings that it put into blocks of ours.
                let bytes = unsafe { core::slice::from_raw_parts(address, length as usize) };
                let text = String::from_utf8_lossy(bytes).into_owned();
                parcels::release_block(address);
                text
            };
            let (kind, message) = (text(kind, kind_length), text(message, message_length));
            frame::leave(mark, false);
            request::ask(&kind, &message, 0);
        }
        END => core::arch::wasm32::unreachable(),
        _ => {}
    }
}
