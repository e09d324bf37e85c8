//! `test:resources-both/api`: functions of the host that python calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:resources-both/api")]
unsafe extern "C" {
    #[link_name = "[constructor]thing"]
    pub fn host_thing_init(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[method]thing.name"]
    pub fn host_thing_name(argument0: u32, argument1: u32);
    #[link_name = "[method]thing.rename"]
    pub fn host_thing_rename(argument0: u32, argument1: u32, argument2: u32, argument3: u32);
    #[link_name = "[method]thing.join"]
    pub fn host_thing_join(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[static]thing.merge"]
    pub fn host_thing_merge(argument0: u32, argument1: u32, argument2: u32);
    #[link_name = "take"]
    pub fn host_take(argument0: u32);
    #[link_name = "look"]
    pub fn host_look(argument0: u32, argument1: u32);
    #[link_name = "give"]
    pub fn host_give() -> u32;
    #[link_name = "[resource-drop]thing"]
    pub fn thing_drop(argument0: u32);
}

/// Python calls a function of the host.
///
/// `api.thing.constructor: func(name: string) -> thing`
pub extern "C" fn thing_init(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(0, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `name`, a string.
            let (address1, length2) = shim::lower_string(object0, 0)?;
            // Call the host.
            let word3 = host_thing_init(address1, length2);
            let object4 = shim::init_handle(bound::at(bound::IMPORTS_API_THING), this, word3);
            Ok(object4)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.thing.name: func(self: borrow<thing>) -> string`
pub extern "C" fn thing_name(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(1, 0, (args, count, names), |_, _| {
            // Lower `self`, a handle that is lent.
            let handle1 = shim::lower_borrow(bound::at(bound::IMPORTS_API_THING), this, 0)?;
            let area2 = shim::frame_allocate(8, 4);
            // Call the host.
            host_thing_name(handle1, area2);
            let word3 = shim::load_u32(area2, 0);
            let word4 = shim::load_u32(area2, 4);
            let object5 = shim::lift_string(word3, word4);
            Ok(object5)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.thing.rename: func(self: borrow<thing>, to: string) -> result<_, string>`
pub extern "C" fn thing_rename(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(2, 1, (args, count, names), |args, _| {
            // Lower `self`, a handle that is lent.
            let handle1 = shim::lower_borrow(bound::at(bound::IMPORTS_API_THING), this, 0)?;
            let object2 = shim::argument(args, 0);
            // Lower `to`, a string.
            let (address3, length4) = shim::lower_string(object2, 1)?;
            let area5 = shim::frame_allocate(12, 4);
            // Call the host.
            host_thing_rename(handle1, address3, length4, area5);
            let word6 = shim::load_u8(area5, 0);
            // Return the value, or raise the error.
            let object10 = if word6 != 0 {
                let word7 = shim::load_u32(area5, 4);
                let word8 = shim::load_u32(area5, 8);
                let object9 = shim::lift_string(word7, word8);
                shim::raise_err(object9)
            } else {
                shim::none()
            };
            Ok(object10)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.thing.join: func(self: borrow<thing>, other: borrow<thing>) -> thing`
pub extern "C" fn thing_join(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(3, 1, (args, count, names), |args, _| {
            // Lower `self`, a handle that is lent.
            let handle1 = shim::lower_borrow(bound::at(bound::IMPORTS_API_THING), this, 0)?;
            let object2 = shim::argument(args, 0);
            // Lower `other`, a handle that is lent.
            let handle3 = shim::lower_borrow(bound::at(bound::IMPORTS_API_THING), object2, 1)?;
            // Call the host.
            let word4 = host_thing_join(handle1, handle3);
            let object5 = shim::lift_own(bound::at(bound::IMPORTS_API_THING), word4);
            Ok(object5)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.thing.merge: func(all: list<thing>) -> option<thing>`
pub extern "C" fn thing_merge(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(4, 1, (args, count, names), |args, loops| {
            let object0 = shim::argument(args, 0);
            // Lower `all`, a list.
            let (items_1, length5) = shim::lower_list(object0, 0)?;
            let address4 = shim::allocate_list(length5, 4, 4);
            for index_2 in 0..length5 {
                loops[0] = index_2;
                let object1 = shim::item(items_1, index_2);
                let address2 = shim::nth(address4, index_2, 4);
                // Lower `all[]`, a handle that is given away.
                let handle3 = shim::lower_own(bound::at(bound::IMPORTS_API_THING), object1, 1)?;
                shim::store_u32(address2, 0, handle3);
            }
            let area6 = shim::frame_allocate(8, 4);
            // Call the host.
            host_thing_merge(address4, length5, area6);
            let word7 = shim::load_u8(area6, 0);
            let object10 = if word7 != 0 {
                let word8 = shim::load_u32(area6, 4);
                shim::lift_own(bound::at(bound::IMPORTS_API_THING), word8)
            } else {
                shim::none()
            };
            Ok(object10)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.take: func(value: thing)`
pub extern "C" fn take(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(5, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a handle that is given away.
            let handle1 = shim::lower_own(bound::at(bound::IMPORTS_API_THING), object0, 0)?;
            // Call the host.
            host_take(handle1);
            Ok(shim::none())
        })
    }
}

/// Python calls a function of the host.
///
/// `api.look: func(at: borrow<thing>) -> string`
pub extern "C" fn look(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(6, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `at`, a handle that is lent.
            let handle1 = shim::lower_borrow(bound::at(bound::IMPORTS_API_THING), object0, 0)?;
            let area2 = shim::frame_allocate(8, 4);
            // Call the host.
            host_look(handle1, area2);
            let word3 = shim::load_u32(area2, 0);
            let word4 = shim::load_u32(area2, 4);
            let object5 = shim::lift_string(word3, word4);
            Ok(object5)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.give: func() -> thing`
pub extern "C" fn give(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(7, 0, (args, count, names), |_, _| {
            // Call the host.
            let word0 = host_give();
            let object1 = shim::lift_own(bound::at(bound::IMPORTS_API_THING), word0);
            Ok(object1)
        })
    }
}
