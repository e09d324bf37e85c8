//! Functions of the host that Python calls. Made by hognose.

pub mod jobs;

use guest_runtime::shim;

#[link(wasm_import_module = "$root")]
unsafe extern "C" {
    #[link_name = "[async-lower]fetch"]
    pub fn host_fetch(argument0: u32, argument1: u32, argument2: u32) -> u32;
}

/// Python calls a function of the host.
///
/// `fetch: async func(url: string) -> string`
pub extern "C" fn fetch(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        let lift = fetch_lift;
        shim::async_import(7, 1, (args, count, names), lift, |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `url`, a string.
            let (address1, length2) = shim::lower_string(object0, 0)?;
            let area3 = shim::frame_allocate(8, 4);
            // Call the host.
            let word4 = host_fetch(address1, length2, area3);
            Ok((word4, area3))
        })
    }
}

/// The host has given the result of [`fetch`].
pub extern "C" fn fetch_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let word2 = shim::load_u32(argument0, 4);
        let object3 = shim::lift_string(word1, word2);
        shim::release_block(word1);
        object3
    }
}
