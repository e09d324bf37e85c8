//! Functions of the host that Python calls. Made by hognose.

pub mod types;

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "$root")]
unsafe extern "C" {
    #[link_name = "put"]
    pub fn host_put(argument0: u32, argument1: u32);
}

/// Python calls a function of the host.
///
/// `put: func(a: stream<local>, b: stream<u8>)`
pub extern "C" fn put(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(2, 2, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM_LOCAL), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::STREAM_U8), object2, 1)?;
            // Call the host.
            host_put(handle1, handle3);
            Ok(shim::none())
        })
    }
}
