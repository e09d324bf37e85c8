//! `test:resources-both/api`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "[export]test:resources-both/api")]
unsafe extern "C" {
    #[link_name = "[resource-drop]thing"]
    pub fn thing_drop(argument0: u32);
    #[link_name = "[resource-new]thing"]
    pub fn thing_new(argument0: u32) -> u32;
    #[link_name = "[resource-rep]thing"]
    pub fn thing_rep(argument0: u32) -> u32;
}

/// The host calls Python.
///
/// `api.thing.constructor: func(name: string) -> thing`
pub extern "C" fn thing_init(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(0, |_| {
            let object2 = shim::lift_string(argument0, argument1);
            // Call Python.
            let object3 = shim::call_export(0, [object2]);
            shim::returned(object3)?;
            // Lower `result`, a handle that is given away.
            let handle4 = shim::lower_own(bound::at(bound::EXPORTS_API_THING), object3, 0)?;
            Ok(handle4)
        })
    }
}

/// The host calls Python.
///
/// `api.thing.name: func(self: borrow<thing>) -> string`
pub extern "C" fn thing_name(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(1, |_| {
            let object1 = shim::lift_borrow(bound::at(bound::EXPORTS_API_THING), argument0);
            // Call Python.
            let object2 = shim::call_export(1, [object1]);
            shim::end_borrows();
            shim::returned(object2)?;
            let area3 = shim::frame_allocate(8, 4);
            // Lower `result`, a string.
            let (address4, length5) = shim::lower_string(object2, 0)?;
            shim::store_u32(area3, 4, length5);
            shim::store_u32(area3, 0, address4);
            Ok(area3)
        })
    }
}

/// The host calls Python.
///
/// `api.thing.rename: func(self: borrow<thing>, to: string) -> result<_, string>`
pub extern "C" fn thing_rename(argument0: u32, argument1: u32, argument2: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(2, |_| {
            let object1 = shim::lift_borrow(bound::at(bound::EXPORTS_API_THING), argument0);
            let object4 = shim::lift_string(argument1, argument2);
            // Call Python.
            let object5 = shim::call_export(2, [object1, object4]);
            shim::end_borrows();
            let area6 = shim::frame_allocate(12, 4);
            // Give the value to the host, or the error that was raised.
            if object5 != 0 {
                shim::store_u8(area6, 0, 0);
            } else {
                let object9 = shim::take_err()?;
                shim::store_u8(area6, 0, 1);
                // Lower `error`, a string.
                let (address11, length12) = shim::lower_string(object9, 1)?;
                shim::store_u32(area6, 8, length12);
                shim::store_u32(area6, 4, address11);
            }
            Ok(area6)
        })
    }
}

/// The host calls Python.
///
/// `api.thing.join: func(self: borrow<thing>, other: borrow<thing>) -> thing`
pub extern "C" fn thing_join(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(3, |_| {
            let object1 = shim::lift_borrow(bound::at(bound::EXPORTS_API_THING), argument0);
            let object3 = shim::lift_borrow(bound::at(bound::EXPORTS_API_THING), argument1);
            // Call Python.
            let object4 = shim::call_export(3, [object1, object3]);
            shim::end_borrows();
            shim::returned(object4)?;
            // Lower `result`, a handle that is given away.
            let handle5 = shim::lower_own(bound::at(bound::EXPORTS_API_THING), object4, 0)?;
            Ok(handle5)
        })
    }
}

/// The host calls Python.
///
/// `api.thing.merge: func(all: list<thing>) -> option<thing>`
pub extern "C" fn thing_merge(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(4, |_| {
            // Lift a list.
            let object5 = shim::list_new(argument1);
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 4);
                let word3 = shim::load_u32(address2, 0);
                let object4 = shim::lift_own(bound::at(bound::EXPORTS_API_THING), word3);
                shim::list_set(object5, index_1, object4);
            }
            // Call Python.
            let object6 = shim::call_export(4, [object5]);
            shim::returned(object6)?;
            let area7 = shim::frame_allocate(8, 4);
            // Lower `result`, an option.
            if object6 == shim::none() {
                shim::store_u8(area7, 0, 0);
            } else {
                shim::store_u8(area7, 0, 1);
                // Lower `result`, a handle that is given away.
                let handle12 = shim::lower_own(bound::at(bound::EXPORTS_API_THING), object6, 0)?;
                shim::store_u32(area7, 4, handle12);
            }
            Ok(area7)
        })
    }
}

/// The host calls Python.
///
/// `api.take: func(value: thing)`
pub extern "C" fn take(argument0: u32) {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(5, |_| {
            let object1 = shim::lift_own(bound::at(bound::EXPORTS_API_THING), argument0);
            // Call Python.
            let object2 = shim::call_export(5, [object1]);
            shim::returned(object2)?;
            Ok(())
        })
    }
}

/// The host calls Python.
///
/// `api.look: func(at: borrow<thing>) -> string`
pub extern "C" fn look(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(6, |_| {
            let object1 = shim::lift_borrow(bound::at(bound::EXPORTS_API_THING), argument0);
            // Call Python.
            let object2 = shim::call_export(6, [object1]);
            shim::end_borrows();
            shim::returned(object2)?;
            let area3 = shim::frame_allocate(8, 4);
            // Lower `result`, a string.
            let (address4, length5) = shim::lower_string(object2, 0)?;
            shim::store_u32(area3, 4, length5);
            shim::store_u32(area3, 0, address4);
            Ok(area3)
        })
    }
}

/// The host calls Python.
///
/// `api.give: func() -> thing`
pub extern "C" fn give() -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(7, |_| {
            // Call Python.
            let object0 = shim::call_export(7, []);
            shim::returned(object0)?;
            // Lower `result`, a handle that is given away.
            let handle1 = shim::lower_own(bound::at(bound::EXPORTS_API_THING), object0, 0)?;
            Ok(handle1)
        })
    }
}

/// The host has dropped its last handle of a `thing`.
pub extern "C" fn thing_destructor(rep: u32) {
    // SAFETY: the host passes what the runtime gave it for an object.
    unsafe { shim::drop_representation(bound::at(bound::EXPORTS_API_THING), rep) }
}
