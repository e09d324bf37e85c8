//! `test:codegen/types@1.2.3`: functions of the host that python calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:codegen/types@1.2.3")]
unsafe extern "C" {
    #[link_name = "[method]item.number"]
    pub fn host_item_number(argument0: u32) -> u32;
    #[link_name = "move"]
    pub fn host_move(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[resource-drop]item"]
    pub fn item_drop(argument0: u32);
}

/// Python calls a function of the host.
///
/// `types.item.number: func(self: borrow<item>) -> u8`
pub extern "C" fn item_number(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(0, 0, (args, count, names), |_, _| {
            // Lower `self`, a handle that is lent.
            let handle1 = shim::lower_borrow(bound::at(bound::IMPORTS_TYPES_ITEM), this, 0)?;
            // Call the host.
            let word2 = host_item_number(handle1);
            let object3 = shim::lift_u8(word2);
            Ok(object3)
        })
    }
}

/// Python calls a function of the host.
///
/// `types.move: func(points: stream<point>, items: stream<item>) -> future<item>`
pub extern "C" fn r#move(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(1, 2, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `points`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM_POINT), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `items`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::STREAM_ITEM), object2, 1)?;
            // Call the host.
            let word4 = host_move(handle1, handle3);
            let object5 = shim::lift_reader(bound::at(bound::FUTURE_ITEM), word4);
            Ok(object5)
        })
    }
}
