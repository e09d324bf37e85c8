//! Functions of Python that the host calls. Made by hognose.

pub mod jobs;

use guest_runtime::shim;

#[link(wasm_import_module = "[export]$root")]
unsafe extern "C" {
    #[link_name = "[task-return]run"]
    pub fn run_return(argument0: u64, argument1: u32, argument2: u32);
    #[link_name = "[task-return]plain"]
    pub fn plain_return(argument0: u32, argument1: u32);
}

/// The host calls Python, and waits.
///
/// `run: async func(a: u64, b: u64, c: u64, d: u64, e: u64, f: u64, g: u64, h: u64, i: u64, j: u64, k: u64, l: u64, m: u64, n: u64, o: u64, p: u64, q: string) -> tuple<u64, string>`
pub extern "C" fn run(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(7, |_| {
            let word1 = shim::load_u64(argument0, 0);
            let object2 = shim::lift_u64(word1);
            let word3 = shim::load_u64(argument0, 8);
            let object4 = shim::lift_u64(word3);
            let word5 = shim::load_u64(argument0, 16);
            let object6 = shim::lift_u64(word5);
            let word7 = shim::load_u64(argument0, 24);
            let object8 = shim::lift_u64(word7);
            let word9 = shim::load_u64(argument0, 32);
            let object10 = shim::lift_u64(word9);
            let word11 = shim::load_u64(argument0, 40);
            let object12 = shim::lift_u64(word11);
            let word13 = shim::load_u64(argument0, 48);
            let object14 = shim::lift_u64(word13);
            let word15 = shim::load_u64(argument0, 56);
            let object16 = shim::lift_u64(word15);
            let word17 = shim::load_u64(argument0, 64);
            let object18 = shim::lift_u64(word17);
            let word19 = shim::load_u64(argument0, 72);
            let object20 = shim::lift_u64(word19);
            let word21 = shim::load_u64(argument0, 80);
            let object22 = shim::lift_u64(word21);
            let word23 = shim::load_u64(argument0, 88);
            let object24 = shim::lift_u64(word23);
            let word25 = shim::load_u64(argument0, 96);
            let object26 = shim::lift_u64(word25);
            let word27 = shim::load_u64(argument0, 104);
            let object28 = shim::lift_u64(word27);
            let word29 = shim::load_u64(argument0, 112);
            let object30 = shim::lift_u64(word29);
            let word31 = shim::load_u64(argument0, 120);
            let object32 = shim::lift_u64(word31);
            let word33 = shim::load_u32(argument0, 128);
            let word34 = shim::load_u32(argument0, 132);
            let object35 = shim::lift_string(word33, word34);
            shim::release_block(word33);
            // Call Python.
            let object36 = shim::call_export(
                7,
                [
                    object2, object4, object6, object8, object10, object12, object14, object16,
                    object18, object20, object22, object24, object26, object28, object30, object32,
                    object35,
                ],
            );
            shim::returned(object36)?;
            shim::release_block(argument0);
            let area38 = shim::frame_allocate(16, 8);
            // Lower `result`, a tuple.
            let items_1 = shim::lower_tuple(object36, 2, 0)?;
            let object39 = shim::item(items_1, 0);
            let object40 = shim::item(items_1, 1);
            // Lower `result[0]`, a u64.
            let number41 = shim::lower_u64(object39, 1)?;
            shim::store_u64(area38, 0, number41);
            // Lower `result[1]`, a string.
            let (address42, length43) = shim::lower_string(object40, 2)?;
            shim::store_u32(area38, 12, length43);
            shim::store_u32(area38, 8, address42);
            Ok(area38)
        })
    }
}

/// The host starts a task of Python.
///
/// `run: async func(a: u64, b: u64, c: u64, d: u64, e: u64, f: u64, g: u64, h: u64, i: u64, j: u64, k: u64, l: u64, m: u64, n: u64, o: u64, p: u64, q: string) -> tuple<u64, string>`
pub extern "C" fn run_start(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        let word1 = shim::load_u64(argument0, 0);
        let object2 = shim::lift_u64(word1);
        let word3 = shim::load_u64(argument0, 8);
        let object4 = shim::lift_u64(word3);
        let word5 = shim::load_u64(argument0, 16);
        let object6 = shim::lift_u64(word5);
        let word7 = shim::load_u64(argument0, 24);
        let object8 = shim::lift_u64(word7);
        let word9 = shim::load_u64(argument0, 32);
        let object10 = shim::lift_u64(word9);
        let word11 = shim::load_u64(argument0, 40);
        let object12 = shim::lift_u64(word11);
        let word13 = shim::load_u64(argument0, 48);
        let object14 = shim::lift_u64(word13);
        let word15 = shim::load_u64(argument0, 56);
        let object16 = shim::lift_u64(word15);
        let word17 = shim::load_u64(argument0, 64);
        let object18 = shim::lift_u64(word17);
        let word19 = shim::load_u64(argument0, 72);
        let object20 = shim::lift_u64(word19);
        let word21 = shim::load_u64(argument0, 80);
        let object22 = shim::lift_u64(word21);
        let word23 = shim::load_u64(argument0, 88);
        let object24 = shim::lift_u64(word23);
        let word25 = shim::load_u64(argument0, 96);
        let object26 = shim::lift_u64(word25);
        let word27 = shim::load_u64(argument0, 104);
        let object28 = shim::lift_u64(word27);
        let word29 = shim::load_u64(argument0, 112);
        let object30 = shim::lift_u64(word29);
        let word31 = shim::load_u64(argument0, 120);
        let object32 = shim::lift_u64(word31);
        let word33 = shim::load_u32(argument0, 128);
        let word34 = shim::load_u32(argument0, 132);
        let object35 = shim::lift_string(word33, word34);
        shim::release_block(word33);
        shim::release_block(argument0);
        // Start a task of Python.
        shim::start_task(
            7,
            [
                object2, object4, object6, object8, object10, object12, object14, object16,
                object18, object20, object22, object24, object26, object28, object30, object32,
                object35,
            ],
        )
    }
}

/// A task that [`run_start`] began has ended.
pub extern "C" fn run_finish(argument0: u32) {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::finish(7, |_| {
            shim::returned(argument0)?;
            // Lower `result`, a tuple.
            let items_1 = shim::lower_tuple(argument0, 2, 0)?;
            let object1 = shim::item(items_1, 0);
            let object2 = shim::item(items_1, 1);
            // Lower `result[0]`, a u64.
            let number3 = shim::lower_u64(object1, 1)?;
            // Lower `result[1]`, a string.
            let (address4, length5) = shim::lower_string(object2, 2)?;
            // Call the host.
            run_return(number3, address4, length5);
            Ok(())
        })
    }
}

/// The host calls Python, and waits.
///
/// `plain: async func(text: string) -> list<string>`
pub extern "C" fn plain(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(8, |loops| {
            let object2 = shim::lift_string(argument0, argument1);
            shim::release_block(argument0);
            // Call Python.
            let object3 = shim::call_export(8, [object2]);
            shim::returned(object3)?;
            let area4 = shim::frame_allocate(8, 4);
            // Lower `result`, a list.
            let (items_1, length10) = shim::lower_list(object3, 0)?;
            let address9 = shim::allocate_list(length10, 8, 4);
            for index_2 in 0..length10 {
                loops[0] = index_2;
                let object5 = shim::item(items_1, index_2);
                let address6 = shim::nth(address9, index_2, 8);
                // Lower `result[]`, a string.
                let (address7, length8) = shim::lower_string(object5, 1)?;
                shim::store_u32(address6, 4, length8);
                shim::store_u32(address6, 0, address7);
            }
            shim::store_u32(area4, 4, length10);
            shim::store_u32(area4, 0, address9);
            Ok(area4)
        })
    }
}

/// The host starts a task of Python.
///
/// `plain: async func(text: string) -> list<string>`
pub extern "C" fn plain_start(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        let object2 = shim::lift_string(argument0, argument1);
        shim::release_block(argument0);
        // Start a task of Python.
        shim::start_task(8, [object2])
    }
}

/// A task that [`plain_start`] began has ended.
pub extern "C" fn plain_finish(argument0: u32) {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::finish(8, |loops| {
            shim::returned(argument0)?;
            // Lower `result`, a list.
            let (items_1, length6) = shim::lower_list(argument0, 0)?;
            let address5 = shim::allocate_list(length6, 8, 4);
            for index_2 in 0..length6 {
                loops[0] = index_2;
                let object1 = shim::item(items_1, index_2);
                let address2 = shim::nth(address5, index_2, 8);
                // Lower `result[]`, a string.
                let (address3, length4) = shim::lower_string(object1, 1)?;
                shim::store_u32(address2, 4, length4);
                shim::store_u32(address2, 0, address3);
            }
            // Call the host.
            plain_return(address5, length6);
            Ok(())
        })
    }
}
