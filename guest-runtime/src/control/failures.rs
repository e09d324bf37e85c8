//! Calls that failed, of which the host is told: the instance lives on.

use crate::ffi::*;
use crate::global::Global;
use crate::{call, ending, frame, outcome, output, report};
use core::cell::{Cell, RefCell, UnsafeCell};
use hognose_runtime_abi::{FAILURE_WORDS, FAILURE_ZEROS};

/// What the host is told, and a result that means nothing, of which the shim writes the case.
#[repr(C, align(16))]
struct Report {
    words: UnsafeCell<[u32; FAILURE_WORDS.next_multiple_of(4) as usize]>,
    zeros: UnsafeCell<[u8; FAILURE_ZEROS as usize]>,
}

static REPORT: Global<Report> = Global::new(Report {
    words: UnsafeCell::new([0; FAILURE_WORDS.next_multiple_of(4) as usize]),
    zeros: UnsafeCell::new([0; FAILURE_ZEROS as usize]),
});

/// The strings of the report, until the host has read them.
static TEXTS: Global<RefCell<Vec<String>>> = Global::new(RefCell::new(Vec::new()));

/// The number of the call of an asynchronous function whose result is being given, from 1 on.
static CALL: Global<Cell<u32>> = Global::new(Cell::new(0));

/// How many calls have a number.
static CALLS: Global<Cell<u32>> = Global::new(Cell::new(0));

/// Whether the last call that failed got a result.
static RETURNED: Global<Cell<bool>> = Global::new(Cell::new(true));

/// The number of a call that begins.
pub fn number() -> u32 {
    CALLS.set(CALLS.get().wrapping_add(1));
    CALLS.get()
}

/// The next call is the first one.
pub fn count_again() {
    CALLS.set(0);
}

/// Gives the result of the call of that number, and says whether there was one. `give` calls the
/// shim.
pub fn giving(call: u32, give: impl FnOnce()) -> bool {
    // Without numbers nothing is written, so that no page of the snapshot changes.
    if call != 0 {
        CALL.set(call);
    }
    give();
    if RETURNED.get() {
        return true;
    }
    RETURNED.set(true);
    false
}

/// See the intrinsic `call_numbered`.
#[unsafe(no_mangle)]
pub extern "C" fn call_numbered(
    index: u32,
    args: *mut Option<Object>,
    count: usize,
) -> Option<Object> {
    let call = number();
    let result = call::call_export(index, args, count);
    // Others may have come and gone.
    CALL.set(call);
    result
}

/// See the intrinsic `export_recovers`.
#[unsafe(no_mangle)]
pub extern "C" fn export_recovers(
    index: u32,
    site: u32,
    i0: u32,
    i1: u32,
    i2: u32,
    i3: u32,
) -> *const u32 {
    ending::complete_result(index, site, [i0, i1, i2, i3]);
    let [kind, message, traceback] = match PyErr_GetRaisedException() {
        Some(error) => report::describe(error.get()),
        None => [const { String::new() }; 3],
    };
    output::flush();
    let export = outcome::export(index);
    let call = if export.asynchronous { CALL.get() } else { 0 };
    let texts = vec![export.wit_name.clone(), kind, message, traceback];
    let words = texts
        .iter()
        .flat_map(|text| [text.as_ptr() as usize as u32, text.len() as u32]);
    let place = REPORT.words.get().cast::<u32>();
    for (index, word) in words.chain([call]).enumerate() {
        // SAFETY: there are as many words, and only the shim reads them.
        unsafe { place.add(index).write(word) };
    }
    TEXTS.replace(texts);
    place
}

/// See the intrinsic `export_recovered`.
#[unsafe(no_mangle)]
pub extern "C" fn export_recovered(mark: u64, returns: u32) {
    TEXTS.take();
    if returns == 0 {
        RETURNED.set(false);
    }
    frame::leave(mark, true);
}
