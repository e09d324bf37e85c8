//! Calls of exports.

use crate::ffi::*;
use crate::outcome::Export;
use crate::{frame, outcome, output, start, tasks};

/// What an export calls.
pub enum Callable {
    /// A function that gets an instance as its first argument.
    Method {
        /// A plain function of the instance's class.
        function: Object,
        /// The instance.
        this: Object,
    },
    /// Anything that is called with the arguments alone.
    Plain(Object),
    /// A method by name, of the first argument.
    Named(Object),
}

/// See the intrinsic `call_export`.
#[unsafe(no_mangle)]
pub extern "C" fn call_export(
    index: u32,
    args: *mut Option<Object>,
    count: usize,
) -> Option<Object> {
    start::ensure();
    let export = outcome::export(index);
    // SAFETY: the shim passes `count` references that we now own, and a scratch word before them.
    let result = unsafe {
        let before = tasks::may_block(export.asynchronous);
        let result = invoke(export, args, count);
        tasks::may_block(before);
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
        for argument in 0..count {
            if let Some(object) = args.add(argument).read() {
                object.release();
            }
        }
        result
    }
}
