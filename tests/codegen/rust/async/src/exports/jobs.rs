//! `test:asynchronous/jobs`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "[export]test:asynchronous/jobs")]
unsafe extern "C" {
    #[link_name = "[task-return]submit"]
    pub fn submit_return(
        argument0: u32,
        argument1: u32,
        argument2: u32,
        argument3: u32,
        argument4: u32,
    );
    #[link_name = "[task-return]ping"]
    pub fn ping_return();
    #[link_name = "[task-return]sum"]
    pub fn sum_return(argument0: u32);
    #[link_name = "[task-return][method]worker.run"]
    pub fn worker_run_return(argument0: u32, argument1: u32);
    #[link_name = "[task-return][static]worker.find"]
    pub fn worker_find_return(argument0: u32, argument1: u32);
    #[link_name = "[resource-drop]worker"]
    pub fn worker_drop(argument0: u32);
    #[link_name = "[resource-new]worker"]
    pub fn worker_new(argument0: u32) -> u32;
    #[link_name = "[resource-rep]worker"]
    pub fn worker_rep(argument0: u32) -> u32;
}

/// The host calls Python, and waits.
///
/// `jobs.submit: async func(name: string, parts: list<string>, priority: u8, when: option<u64>) -> result<job, string>`
pub extern "C" fn submit(
    argument0: u32,
    argument1: u32,
    argument2: u32,
    argument3: u32,
    argument4: u32,
    argument5: u32,
    argument6: u64,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(0, |loops| {
            let object2 = shim::lift_string(argument0, argument1);
            shim::release_block(argument0);
            // Lift a list.
            let object9 = shim::list_new(argument3);
            for index_1 in 0..argument3 {
                let address5 = shim::nth(argument2, index_1, 8);
                let word6 = shim::load_u32(address5, 0);
                let word7 = shim::load_u32(address5, 4);
                let object8 = shim::lift_string(word6, word7);
                shim::release_block(word6);
                shim::list_set(object9, index_1, object8);
            }
            shim::release_block(argument2);
            let object11 = shim::lift_u8(argument4);
            let object15 = if argument5 != 0 {
                shim::lift_u64(argument6)
            } else {
                shim::none()
            };
            // Call Python.
            let object16 = shim::call_export(0, [object2, object9, object11, object15]);
            let area17 = shim::frame_allocate(20, 4);
            // Give the value to the host, or the error that was raised.
            if object16 != 0 {
                shim::store_u8(area17, 0, 0);
                // Lower `result`, a record `Job`.
                let class_2 = bound::at(bound::IMPORTS_JOBS_JOB);
                let object20 = shim::lower_field(class_2, object16, 0, 0)?;
                let object21 = shim::lower_field(class_2, object16, 1, 0)?;
                // Lower `result.name`, a string.
                let (address22, length23) = shim::lower_string(object20, 1)?;
                shim::store_u32(area17, 8, length23);
                shim::store_u32(area17, 4, address22);
                // Lower `result.parts`, a list.
                let (items_3, length29) = shim::lower_list(object21, 2)?;
                let address28 = shim::allocate_list(length29, 8, 4);
                for index_4 in 0..length29 {
                    loops[0] = index_4;
                    let object24 = shim::item(items_3, index_4);
                    let address25 = shim::nth(address28, index_4, 8);
                    // Lower `result.parts[]`, a string.
                    let (address26, length27) = shim::lower_string(object24, 3)?;
                    shim::store_u32(address25, 4, length27);
                    shim::store_u32(address25, 0, address26);
                }
                shim::store_u32(area17, 16, length29);
                shim::store_u32(area17, 12, address28);
            } else {
                let object30 = shim::take_err()?;
                shim::store_u8(area17, 0, 1);
                // Lower `error`, a string.
                let (address32, length33) = shim::lower_string(object30, 4)?;
                shim::store_u32(area17, 8, length33);
                shim::store_u32(area17, 4, address32);
            }
            Ok(area17)
        })
    }
}

/// The host starts a task of Python.
///
/// `jobs.submit: async func(name: string, parts: list<string>, priority: u8, when: option<u64>) -> result<job, string>`
pub extern "C" fn submit_start(
    argument0: u32,
    argument1: u32,
    argument2: u32,
    argument3: u32,
    argument4: u32,
    argument5: u32,
    argument6: u64,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        let object2 = shim::lift_string(argument0, argument1);
        shim::release_block(argument0);
        // Lift a list.
        let object9 = shim::list_new(argument3);
        for index_1 in 0..argument3 {
            let address5 = shim::nth(argument2, index_1, 8);
            let word6 = shim::load_u32(address5, 0);
            let word7 = shim::load_u32(address5, 4);
            let object8 = shim::lift_string(word6, word7);
            shim::release_block(word6);
            shim::list_set(object9, index_1, object8);
        }
        shim::release_block(argument2);
        let object11 = shim::lift_u8(argument4);
        let object15 = if argument5 != 0 {
            shim::lift_u64(argument6)
        } else {
            shim::none()
        };
        // Start a task of Python.
        shim::start_task(0, [object2, object9, object11, object15])
    }
}

/// A task that [`submit_start`] began has ended.
pub extern "C" fn submit_finish(argument0: u32) {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::finish(0, |loops| {
            // Give the value to the host, or the error that was raised.
            let (flat19, flat20, flat21, flat22, flat23) = if argument0 != 0 {
                // Lower `result`, a record `Job`.
                let class_1 = bound::at(bound::IMPORTS_JOBS_JOB);
                let object3 = shim::lower_field(class_1, argument0, 0, 0)?;
                let object4 = shim::lower_field(class_1, argument0, 1, 0)?;
                // Lower `result.name`, a string.
                let (address5, length6) = shim::lower_string(object3, 1)?;
                // Lower `result.parts`, a list.
                let (items_2, length12) = shim::lower_list(object4, 2)?;
                let address11 = shim::allocate_list(length12, 8, 4);
                for index_3 in 0..length12 {
                    loops[0] = index_3;
                    let object7 = shim::item(items_2, index_3);
                    let address8 = shim::nth(address11, index_3, 8);
                    // Lower `result.parts[]`, a string.
                    let (address9, length10) = shim::lower_string(object7, 3)?;
                    shim::store_u32(address8, 4, length10);
                    shim::store_u32(address8, 0, address9);
                }
                (0, address5, length6, address11, length12)
            } else {
                let object13 = shim::take_err()?;
                // Lower `error`, a string.
                let (address15, length16) = shim::lower_string(object13, 4)?;
                (1, address15, length16, 0, 0)
            };
            // Call the host.
            submit_return(flat19, flat20, flat21, flat22, flat23);
            Ok(())
        })
    }
}

/// The host calls Python, and waits.
///
/// `jobs.ping: async func()`
pub extern "C" fn ping() {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(1, |_| {
            // Call Python.
            let object0 = shim::call_export(1, []);
            shim::returned(object0)?;
            Ok(())
        })
    }
}

/// The host starts a task of Python.
///
/// `jobs.ping: async func()`
pub extern "C" fn ping_start() -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        // Start a task of Python.
        shim::start_task(1, [])
    }
}

/// A task that [`ping_start`] began has ended.
pub extern "C" fn ping_finish(argument0: u32) {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::finish(1, |_| {
            shim::returned(argument0)?;
            // Call the host.
            ping_return();
            Ok(())
        })
    }
}

/// The host calls Python, and waits.
///
/// `jobs.sum: async func(a: u32, b: u32) -> u32`
pub extern "C" fn sum(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(2, |_| {
            let object1 = shim::lift_u32(argument0);
            let object3 = shim::lift_u32(argument1);
            // Call Python.
            let object4 = shim::call_export(2, [object1, object3]);
            shim::returned(object4)?;
            // Lower `result`, a u32.
            let number5 = shim::lower_int(shim::NumberKind::U32, object4, 0)?;
            Ok(number5)
        })
    }
}

/// The host starts a task of Python.
///
/// `jobs.sum: async func(a: u32, b: u32) -> u32`
pub extern "C" fn sum_start(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        let object1 = shim::lift_u32(argument0);
        let object3 = shim::lift_u32(argument1);
        // Start a task of Python.
        shim::start_task(2, [object1, object3])
    }
}

/// A task that [`sum_start`] began has ended.
pub extern "C" fn sum_finish(argument0: u32) {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::finish(2, |_| {
            shim::returned(argument0)?;
            // Lower `result`, a u32.
            let number1 = shim::lower_int(shim::NumberKind::U32, argument0, 0)?;
            // Call the host.
            sum_return(number1);
            Ok(())
        })
    }
}

/// The host calls Python.
///
/// `jobs.count: func() -> u32`
pub extern "C" fn count() -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(3, |_| {
            // Call Python.
            let object0 = shim::call_export(3, []);
            shim::returned(object0)?;
            // Lower `result`, a u32.
            let number1 = shim::lower_int(shim::NumberKind::U32, object0, 0)?;
            Ok(number1)
        })
    }
}

/// The host calls Python.
///
/// `jobs.worker.constructor: func(name: string) -> worker`
pub extern "C" fn worker_init(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(4, |_| {
            let object2 = shim::lift_string(argument0, argument1);
            shim::release_block(argument0);
            // Call Python.
            let object3 = shim::call_export(4, [object2]);
            shim::returned(object3)?;
            // Lower `result`, a handle that is given away.
            let handle4 = shim::lower_own(bound::at(bound::EXPORTS_JOBS_WORKER), object3, 0)?;
            Ok(handle4)
        })
    }
}

/// The host calls Python, and waits.
///
/// `jobs.worker.run: async func(self: borrow<worker>, job: job) -> list<u8>`
pub extern "C" fn worker_run(
    argument0: u32,
    argument1: u32,
    argument2: u32,
    argument3: u32,
    argument4: u32,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(5, |_| {
            let object1 = shim::lift_borrow(bound::at(bound::EXPORTS_JOBS_WORKER), argument0);
            let object6 = shim::lift_string(argument1, argument2);
            shim::release_block(argument1);
            // Lift a list.
            let object11 = shim::list_new(argument4);
            for index_1 in 0..argument4 {
                let address7 = shim::nth(argument3, index_1, 8);
                let word8 = shim::load_u32(address7, 0);
                let word9 = shim::load_u32(address7, 4);
                let object10 = shim::lift_string(word8, word9);
                shim::release_block(word8);
                shim::list_set(object11, index_1, object10);
            }
            shim::release_block(argument3);
            // Lift the record `job`.
            let object12 = bound::lift_record(bound::IMPORTS_JOBS_JOB, [object6, object11]);
            // Call Python.
            let object13 = shim::call_export(5, [object1, object12]);
            shim::end_borrows();
            shim::returned(object13)?;
            let area14 = shim::frame_allocate(8, 4);
            // Lower `result`, a list of numbers.
            let (address15, length16) = shim::lower_numbers(shim::NumberKind::U8, object13, 0)?;
            shim::store_u32(area14, 4, length16);
            shim::store_u32(area14, 0, address15);
            Ok(area14)
        })
    }
}

/// The host starts a task of Python.
///
/// `jobs.worker.run: async func(self: borrow<worker>, job: job) -> list<u8>`
pub extern "C" fn worker_run_start(
    argument0: u32,
    argument1: u32,
    argument2: u32,
    argument3: u32,
    argument4: u32,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        let object1 = shim::lift_borrow(bound::at(bound::EXPORTS_JOBS_WORKER), argument0);
        let object6 = shim::lift_string(argument1, argument2);
        shim::release_block(argument1);
        // Lift a list.
        let object11 = shim::list_new(argument4);
        for index_1 in 0..argument4 {
            let address7 = shim::nth(argument3, index_1, 8);
            let word8 = shim::load_u32(address7, 0);
            let word9 = shim::load_u32(address7, 4);
            let object10 = shim::lift_string(word8, word9);
            shim::release_block(word8);
            shim::list_set(object11, index_1, object10);
        }
        shim::release_block(argument3);
        // Lift the record `job`.
        let object12 = bound::lift_record(bound::IMPORTS_JOBS_JOB, [object6, object11]);
        // Start a task of Python.
        shim::start_task(5, [object1, object12])
    }
}

/// A task that [`worker_run_start`] began has ended.
pub extern "C" fn worker_run_finish(argument0: u32) {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::finish(5, |_| {
            shim::returned(argument0)?;
            // Lower `result`, a list of numbers.
            let (address1, length2) = shim::lower_numbers(shim::NumberKind::U8, argument0, 0)?;
            // Call the host.
            worker_run_return(address1, length2);
            Ok(())
        })
    }
}

/// The host calls Python, and waits.
///
/// `jobs.worker.find: async func(name: string) -> option<worker>`
pub extern "C" fn worker_find(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(6, |_| {
            let object2 = shim::lift_string(argument0, argument1);
            shim::release_block(argument0);
            // Call Python.
            let object3 = shim::call_export(6, [object2]);
            shim::returned(object3)?;
            let area4 = shim::frame_allocate(8, 4);
            // Lower `result`, an option.
            if object3 == shim::none() {
                shim::store_u8(area4, 0, 0);
            } else {
                shim::store_u8(area4, 0, 1);
                // Lower `result`, a handle that is given away.
                let handle9 = shim::lower_own(bound::at(bound::EXPORTS_JOBS_WORKER), object3, 0)?;
                shim::store_u32(area4, 4, handle9);
            }
            Ok(area4)
        })
    }
}

/// The host starts a task of Python.
///
/// `jobs.worker.find: async func(name: string) -> option<worker>`
pub extern "C" fn worker_find_start(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        let object2 = shim::lift_string(argument0, argument1);
        shim::release_block(argument0);
        // Start a task of Python.
        shim::start_task(6, [object2])
    }
}

/// A task that [`worker_find_start`] began has ended.
pub extern "C" fn worker_find_finish(argument0: u32) {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::finish(6, |_| {
            shim::returned(argument0)?;
            // Lower `result`, an option.
            let (flat7, flat8) = if argument0 == shim::none() {
                (0, 0)
            } else {
                // Lower `result`, a handle that is given away.
                let handle6 = shim::lower_own(bound::at(bound::EXPORTS_JOBS_WORKER), argument0, 0)?;
                (1, handle6)
            };
            // Call the host.
            worker_find_return(flat7, flat8);
            Ok(())
        })
    }
}

/// The host has dropped its last handle of a `worker`.
pub extern "C" fn worker_destructor(rep: u32) {
    // SAFETY: the host passes what the runtime gave it for an object.
    unsafe { shim::drop_representation(bound::at(bound::EXPORTS_JOBS_WORKER), rep) }
}
