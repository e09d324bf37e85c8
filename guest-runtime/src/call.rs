//! Calls of exports.

use crate::ffi::*;
use crate::global::Global;
use crate::outcome::{Callable, Export};
use crate::{frame, instance, outcome, output};
use core::cell::Cell;

/// Whether the call of the host may wait.
static MAY_BLOCK: Global<Cell<bool>> = Global::new(Cell::new(false));

/// See the intrinsic `call_export`.
#[unsafe(no_mangle)]
pub extern "C" fn call_export(
    index: u32,
    args: *mut Option<Object>,
    count: usize,
) -> Option<Object> {
    instance::ensure();
    let export = outcome::export(index);
    // SAFETY: the shim passes `count` references that we now own, and a scratch word before them.
    let result = unsafe {
        let before = may_block(export.asynchronous);
        let result = invoke(export, args, count);
        may_block(before);
        result
    };
    output::flush_if_dirty();
    result.map(frame::keep)
}

/// Calls what an export is bound to.
///
/// # Safety
/// `args` leads to `count` references, which are given away, with a scratch word before them.
#[inline(always)]
pub unsafe fn invoke(export: &Export, args: *mut Option<Object>, count: usize) -> Option<Owned> {
    // SAFETY: see above.
    unsafe {
        let result = match &export.callable {
            Callable::Method { function, this } => {
                let first = args.sub(1);
                first.write(Some(*this));
                PyObject_Vectorcall(*function, first, count + 1, None)
            }
            Callable::Plain(callable) => {
                PyObject_Vectorcall(*callable, args, count | ARGUMENTS_OFFSET, None)
            }
            Callable::Named(name) => {
                PyObject_VectorcallMethod(*name, args, count | ARGUMENTS_OFFSET, None)
            }
        };
        release(args, count);
        result
    }
}

/// Sets whether the host lets the current call wait; gives what was before.
#[inline(always)]
pub fn may_block(may: bool) -> bool {
    let before = MAY_BLOCK.get();
    // A page is only dirtied where something changes.
    if before != may {
        MAY_BLOCK.set(may);
    }
    before
}

/// Whether the host lets the current call wait.
pub fn can_block() -> bool {
    MAY_BLOCK.get()
}

/// Lets go of what was given.
///
/// # Safety
/// `args` leads to `count` references, which are given away.
#[inline(always)]
pub unsafe fn release(args: *mut Option<Object>, count: usize) {
    for argument in 0..count {
        // SAFETY: see above.
        if let Some(object) = unsafe { args.add(argument).read() } {
            object.release();
        }
    }
}
