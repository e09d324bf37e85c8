//! `test:codegen/types@1.2.3`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "[export]test:codegen/types@1.2.3")]
unsafe extern "C" {
    #[link_name = "[resource-drop]item"]
    pub fn item_drop(argument0: u32);
    #[link_name = "[resource-new]item"]
    pub fn item_new(argument0: u32) -> u32;
    #[link_name = "[resource-rep]item"]
    pub fn item_rep(argument0: u32) -> u32;
}

/// The host calls Python.
///
/// `types.item.number: func(self: borrow<item>) -> u8`
pub extern "C" fn item_number(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(0, |_| {
            let object1 = shim::lift_borrow(bound::at(bound::EXPORTS_TYPES_ITEM), argument0);
            // Call Python.
            let object2 = shim::call_export(0, [object1]);
            shim::end_borrows();
            shim::returned(object2)?;
            // Lower `result`, a u8.
            let number3 = shim::lower_int(shim::NumberKind::U8, object2, 0)?;
            Ok(number3)
        })
    }
}

/// The host calls Python.
///
/// `types.move: func(points: stream<point>, items: stream<item>) -> future<item>`
pub extern "C" fn r#move(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(1, |_| {
            let object1 = shim::lift_reader(bound::at(bound::STREAM_POINT), argument0);
            let object3 = shim::lift_reader(bound::at(bound::STREAM_ITEM_), argument1);
            // Call Python.
            let object4 = shim::call_export(1, [object1, object3]);
            shim::returned(object4)?;
            // Lower `result`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::FUTURE_ITEM_), object4, 0)?;
            Ok(handle5)
        })
    }
}

/// The host has dropped its last handle of a `item`.
pub extern "C" fn item_destructor(rep: u32) {
    // SAFETY: the host passes what the runtime gave it for an object.
    unsafe { shim::drop_representation(bound::at(bound::EXPORTS_TYPES_ITEM), rep) }
}
