//! Functions of Python that the host calls. Made by hognose.

pub mod sources;
pub mod types;

use crate::bound;
use guest_runtime::shim;

/// The host calls Python.
///
/// `run: func(x: stream<local>, s: stream<u64>) -> result<future<string>, string>`
pub extern "C" fn run(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(5, |_| {
            let object1 = shim::lift_reader(bound::at(bound::STREAM_LOCAL), argument0);
            let object3 = shim::lift_reader(bound::at(bound::STREAM_U64), argument1);
            // Call Python.
            let object4 = shim::call_export(5, [object1, object3]);
            let area5 = shim::frame_allocate(12, 4);
            // Give the value to the host, or the error that was raised.
            if object4 != 0 {
                shim::store_u8(area5, 0, 0);
                // Lower `result`, a reader that is given away.
                let handle8 = shim::lower_reader(bound::at(bound::FUTURE_STRING), object4, 0)?;
                shim::store_u32(area5, 4, handle8);
            } else {
                let object9 = shim::take_err()?;
                shim::store_u8(area5, 0, 1);
                // Lower `error`, a string.
                let (address11, length12) = shim::lower_string(object9, 1)?;
                shim::store_u32(area5, 8, length12);
                shim::store_u32(area5, 4, address11);
            }
            Ok(area5)
        })
    }
}
