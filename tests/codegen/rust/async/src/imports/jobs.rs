//! `test:asynchronous/jobs`: functions of the host that python calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:asynchronous/jobs")]
unsafe extern "C" {
    #[link_name = "[async-lower]submit"]
    pub fn host_submit(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower]ping"]
    pub fn host_ping() -> u32;
    #[link_name = "[async-lower]sum"]
    pub fn host_sum(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "count"]
    pub fn host_count() -> u32;
    #[link_name = "[constructor]worker"]
    pub fn host_worker_init(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][method]worker.run"]
    pub fn host_worker_run(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][static]worker.find"]
    pub fn host_worker_find(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[resource-drop]worker"]
    pub fn worker_drop(argument0: u32);
}

/// Python calls a function of the host.
///
/// `jobs.submit: async func(name: string, parts: list<string>, priority: u8, when: option<u64>) -> result<job, string>`
pub extern "C" fn submit(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        let lift = submit_lift;
        shim::async_import(0, 4, (args, count, names), lift, |args, loops| {
            let area0 = shim::frame_allocate(40, 8);
            let object1 = shim::argument(args, 0);
            // Lower `name`, a string.
            let (address3, length4) = shim::lower_string(object1, 0)?;
            shim::store_u32(area0, 4, length4);
            shim::store_u32(area0, 0, address3);
            let object5 = shim::argument(args, 1);
            let address6 = area0 + 8;
            // Lower `parts`, a list.
            let (items_1, length12) = shim::lower_list(object5, 1)?;
            let address11 = shim::allocate_list(length12, 8, 4);
            for index_2 in 0..length12 {
                loops[0] = index_2;
                let object7 = shim::item(items_1, index_2);
                let address8 = shim::nth(address11, index_2, 8);
                // Lower `parts[]`, a string.
                let (address9, length10) = shim::lower_string(object7, 2)?;
                shim::store_u32(address8, 4, length10);
                shim::store_u32(address8, 0, address9);
            }
            shim::store_u32(address6, 4, length12);
            shim::store_u32(address6, 0, address11);
            let object13 = shim::argument(args, 2);
            let address14 = area0 + 16;
            // Lower `priority`, a u8.
            let number15 = shim::lower_int(shim::NumberKind::U8, object13, 3)?;
            shim::store_u8(address14, 0, number15);
            let object16 = shim::argument(args, 3);
            let address17 = area0 + 24;
            // Lower `when`, an option.
            if object16 == shim::none() {
                shim::store_u8(address17, 0, 0);
            } else {
                shim::store_u8(address17, 0, 1);
                // Lower `when`, a u64.
                let number22 = shim::lower_u64(object16, 4)?;
                shim::store_u64(address17, 8, number22);
            }
            let area23 = shim::frame_allocate(20, 4);
            // Call the host.
            let word24 = host_submit(area0, area23);
            Ok((word24, area23))
        })
    }
}

/// The host has given the result of [`submit`].
pub extern "C" fn submit_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        // Return the value, or raise the error.
        if word1 != 0 {
            let word13 = shim::load_u32(argument0, 4);
            let word14 = shim::load_u32(argument0, 8);
            let object15 = shim::lift_string(word13, word14);
            shim::release_block(word13);
            shim::raise_err(object15)
        } else {
            let word2 = shim::load_u32(argument0, 4);
            let word3 = shim::load_u32(argument0, 8);
            let object4 = shim::lift_string(word2, word3);
            shim::release_block(word2);
            let word5 = shim::load_u32(argument0, 12);
            let word6 = shim::load_u32(argument0, 16);
            // Lift a list.
            let object11 = shim::list_new(word6);
            for index_1 in 0..word6 {
                let address7 = shim::nth(word5, index_1, 8);
                let word8 = shim::load_u32(address7, 0);
                let word9 = shim::load_u32(address7, 4);
                let object10 = shim::lift_string(word8, word9);
                shim::release_block(word8);
                shim::list_set(object11, index_1, object10);
            }
            shim::release_block(word5);
            // Lift the record `job`.
            bound::lift_record(bound::IMPORTS_JOBS_JOB, [object4, object11])
        }
    }
}

/// Python calls a function of the host.
///
/// `jobs.ping: async func()`
pub extern "C" fn ping(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        let lift = ping_lift;
        shim::async_import(1, 0, (args, count, names), lift, |_, _| {
            // Call the host.
            let word1 = host_ping();
            Ok((word1, 0))
        })
    }
}

/// The host has given the result of [`ping`].
pub extern "C" fn ping_lift(_argument0: u32) -> u32 {
    shim::none()
}

/// Python calls a function of the host.
///
/// `jobs.sum: async func(a: u32, b: u32) -> u32`
pub extern "C" fn sum(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        let lift = sum_lift;
        shim::async_import(2, 2, (args, count, names), lift, |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a u32.
            let number1 = shim::lower_int(shim::NumberKind::U32, object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a u32.
            let number3 = shim::lower_int(shim::NumberKind::U32, object2, 1)?;
            let area4 = shim::frame_allocate(4, 4);
            // Call the host.
            let word5 = host_sum(number1, number3, area4);
            Ok((word5, area4))
        })
    }
}

/// The host has given the result of [`sum`].
pub extern "C" fn sum_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_u32(word1)
    }
}

/// Python calls a function of the host.
///
/// `jobs.count: func() -> u32`
pub extern "C" fn count(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(3, 0, (args, count, names), |_, _| {
            // Call the host.
            let word0 = host_count();
            let object1 = shim::lift_u32(word0);
            Ok(object1)
        })
    }
}

/// Python calls a function of the host.
///
/// `jobs.worker.constructor: func(name: string) -> worker`
pub extern "C" fn worker_init(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(4, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `name`, a string.
            let (address1, length2) = shim::lower_string(object0, 0)?;
            // Call the host.
            let word3 = host_worker_init(address1, length2);
            let object4 = shim::init_handle(bound::at(bound::IMPORTS_JOBS_WORKER), this, word3);
            Ok(object4)
        })
    }
}

/// Python calls a function of the host.
///
/// `jobs.worker.run: async func(self: borrow<worker>, job: job) -> list<u8>`
pub extern "C" fn worker_run(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        let lift = worker_run_lift;
        shim::async_import(5, 1, (args, count, names), lift, |args, loops| {
            let area0 = shim::frame_allocate(20, 4);
            // Lower `self`, a handle that is lent.
            let handle3 = shim::lower_borrow(bound::at(bound::IMPORTS_JOBS_WORKER), this, 0)?;
            shim::store_u32(area0, 0, handle3);
            let object4 = shim::argument(args, 0);
            let address5 = area0 + 4;
            // Lower `job`, a record `Job`.
            let class_1 = bound::at(bound::IMPORTS_JOBS_JOB);
            let object6 = shim::lower_field(class_1, object4, 0, 1)?;
            let object7 = shim::lower_field(class_1, object4, 1, 1)?;
            // Lower `job.name`, a string.
            let (address8, length9) = shim::lower_string(object6, 2)?;
            shim::store_u32(address5, 4, length9);
            shim::store_u32(address5, 0, address8);
            // Lower `job.parts`, a list.
            let (items_2, length15) = shim::lower_list(object7, 3)?;
            let address14 = shim::allocate_list(length15, 8, 4);
            for index_3 in 0..length15 {
                loops[0] = index_3;
                let object10 = shim::item(items_2, index_3);
                let address11 = shim::nth(address14, index_3, 8);
                // Lower `job.parts[]`, a string.
                let (address12, length13) = shim::lower_string(object10, 4)?;
                shim::store_u32(address11, 4, length13);
                shim::store_u32(address11, 0, address12);
            }
            shim::store_u32(address5, 12, length15);
            shim::store_u32(address5, 8, address14);
            let area16 = shim::frame_allocate(8, 4);
            // Call the host.
            let word17 = host_worker_run(area0, area16);
            Ok((word17, area16))
        })
    }
}

/// The host has given the result of [`worker_run`].
pub extern "C" fn worker_run_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let word2 = shim::load_u32(argument0, 4);
        let object3 = shim::lift_numbers(shim::NumberKind::U8, word1, word2);
        shim::release_block(word1);
        object3
    }
}

/// Python calls a function of the host.
///
/// `jobs.worker.find: async func(name: string) -> option<worker>`
pub extern "C" fn worker_find(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        let lift = worker_find_lift;
        shim::async_import(6, 1, (args, count, names), lift, |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `name`, a string.
            let (address1, length2) = shim::lower_string(object0, 0)?;
            let area3 = shim::frame_allocate(8, 4);
            // Call the host.
            let word4 = host_worker_find(address1, length2, area3);
            Ok((word4, area3))
        })
    }
}

/// The host has given the result of [`worker_find`].
pub extern "C" fn worker_find_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        if word1 != 0 {
            let word2 = shim::load_u32(argument0, 4);
            shim::lift_own(bound::at(bound::IMPORTS_JOBS_WORKER), word2)
        } else {
            shim::none()
        }
    }
}
