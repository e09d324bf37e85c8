//! `test:fixed-length-lists/api`: functions of the host that python calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:fixed-length-lists/api")]
unsafe extern "C" {
    #[link_name = "four"]
    pub fn host_four(
        argument0: u32,
        argument1: u32,
        argument2: u32,
        argument3: u32,
        argument4: u32,
    );
    #[link_name = "digest"]
    pub fn host_digest(argument0: u32, argument1: u32);
    #[link_name = "words"]
    pub fn host_words(
        argument0: u32,
        argument1: u32,
        argument2: u32,
        argument3: u32,
        argument4: u32,
    );
    #[link_name = "matrix"]
    pub fn host_matrix(
        argument0: f64,
        argument1: f64,
        argument2: f64,
        argument3: f64,
        argument4: f64,
        argument5: f64,
        argument6: f64,
        argument7: f64,
        argument8: f64,
        argument9: u32,
    );
    #[link_name = "points"]
    pub fn host_points(argument0: u32, argument1: u32, argument2: u32);
}

/// Python calls a function of the host.
///
/// `api.four: func(value: list<u32, 4>) -> list<u32, 4>`
pub extern "C" fn four(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(0, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a list of fixed length.
            let items_1 = shim::lower_tuple(object0, 4, 0)?;
            let object1 = shim::item(items_1, 0);
            let object2 = shim::item(items_1, 1);
            let object3 = shim::item(items_1, 2);
            let object4 = shim::item(items_1, 3);
            // Lower `value[0]`, a u32.
            let number5 = shim::lower_int(shim::NumberKind::U32, object1, 1)?;
            // Lower `value[1]`, a u32.
            let number6 = shim::lower_int(shim::NumberKind::U32, object2, 2)?;
            // Lower `value[2]`, a u32.
            let number7 = shim::lower_int(shim::NumberKind::U32, object3, 3)?;
            // Lower `value[3]`, a u32.
            let number8 = shim::lower_int(shim::NumberKind::U32, object4, 4)?;
            let area9 = shim::frame_allocate(16, 4);
            // Call the host.
            host_four(number5, number6, number7, number8, area9);
            // Lift a list of fixed length.
            let object13 = shim::list_new(4);
            for index_2 in 0..4 {
                let address10 = shim::nth(area9, index_2, 4);
                let word11 = shim::load_u32(address10, 0);
                let object12 = shim::lift_u32(word11);
                shim::list_set(object13, index_2, object12);
            }
            Ok(object13)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.digest: func(value: list<u8, 32>) -> list<u8, 16>`
pub extern "C" fn digest(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(1, 1, (args, count, names), |args, loops| {
            let area0 = shim::frame_allocate(32, 1);
            let object1 = shim::argument(args, 0);
            // Lower `value`, a list of fixed length.
            let items_1 = shim::lower_tuple(object1, 32, 0)?;
            for index_2 in 0..32 {
                loops[0] = index_2;
                let object2 = shim::item(items_1, index_2);
                let address3 = shim::nth(area0, index_2, 1);
                // Lower `value[]`, a u8.
                let number4 = shim::lower_int(shim::NumberKind::U8, object2, 1)?;
                shim::store_u8(address3, 0, number4);
            }
            let area5 = shim::frame_allocate(16, 1);
            // Call the host.
            host_digest(area0, area5);
            // Lift a list of fixed length.
            let object9 = shim::list_new(16);
            for index_3 in 0..16 {
                let address6 = shim::nth(area5, index_3, 1);
                let word7 = shim::load_u8(address6, 0);
                let object8 = shim::lift_u8(word7);
                shim::list_set(object9, index_3, object8);
            }
            Ok(object9)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.words: func(value: list<string, 2>) -> list<string, 2>`
pub extern "C" fn words(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(2, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a list of fixed length.
            let items_1 = shim::lower_tuple(object0, 2, 0)?;
            let object1 = shim::item(items_1, 0);
            let object2 = shim::item(items_1, 1);
            // Lower `value[0]`, a string.
            let (address3, length4) = shim::lower_string(object1, 1)?;
            // Lower `value[1]`, a string.
            let (address5, length6) = shim::lower_string(object2, 2)?;
            let area7 = shim::frame_allocate(16, 4);
            // Call the host.
            host_words(address3, length4, address5, length6, area7);
            // Lift a list of fixed length.
            let object12 = shim::list_new(2);
            for index_2 in 0..2 {
                let address8 = shim::nth(area7, index_2, 8);
                let word9 = shim::load_u32(address8, 0);
                let word10 = shim::load_u32(address8, 4);
                let object11 = shim::lift_string(word9, word10);
                shim::list_set(object12, index_2, object11);
            }
            Ok(object12)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.matrix: func(value: list<list<f64, 3>, 3>) -> list<list<f64, 3>, 3>`
pub extern "C" fn matrix(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(3, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a list of fixed length.
            let items_1 = shim::lower_tuple(object0, 3, 0)?;
            let object1 = shim::item(items_1, 0);
            let object2 = shim::item(items_1, 1);
            let object3 = shim::item(items_1, 2);
            // Lower `value[0]`, a list of fixed length.
            let items_2 = shim::lower_tuple(object1, 3, 1)?;
            let object4 = shim::item(items_2, 0);
            let object5 = shim::item(items_2, 1);
            let object6 = shim::item(items_2, 2);
            // Lower `value[0][0]`, an f64.
            let number7 = shim::lower_f64(object4, 2)?;
            // Lower `value[0][1]`, an f64.
            let number8 = shim::lower_f64(object5, 3)?;
            // Lower `value[0][2]`, an f64.
            let number9 = shim::lower_f64(object6, 4)?;
            // Lower `value[1]`, a list of fixed length.
            let items_3 = shim::lower_tuple(object2, 3, 5)?;
            let object10 = shim::item(items_3, 0);
            let object11 = shim::item(items_3, 1);
            let object12 = shim::item(items_3, 2);
            // Lower `value[1][0]`, an f64.
            let number13 = shim::lower_f64(object10, 6)?;
            // Lower `value[1][1]`, an f64.
            let number14 = shim::lower_f64(object11, 7)?;
            // Lower `value[1][2]`, an f64.
            let number15 = shim::lower_f64(object12, 8)?;
            // Lower `value[2]`, a list of fixed length.
            let items_4 = shim::lower_tuple(object3, 3, 9)?;
            let object16 = shim::item(items_4, 0);
            let object17 = shim::item(items_4, 1);
            let object18 = shim::item(items_4, 2);
            // Lower `value[2][0]`, an f64.
            let number19 = shim::lower_f64(object16, 10)?;
            // Lower `value[2][1]`, an f64.
            let number20 = shim::lower_f64(object17, 11)?;
            // Lower `value[2][2]`, an f64.
            let number21 = shim::lower_f64(object18, 12)?;
            let area22 = shim::frame_allocate(72, 8);
            // Call the host.
            host_matrix(
                number7, number8, number9, number13, number14, number15, number19, number20,
                number21, area22,
            );
            // Lift a list of fixed length.
            let object28 = shim::list_new(3);
            for index_5 in 0..3 {
                let address23 = shim::nth(area22, index_5, 24);
                // Lift a list of fixed length.
                let object27 = shim::list_new(3);
                for index_6 in 0..3 {
                    let address24 = shim::nth(address23, index_6, 8);
                    let word25 = shim::load_f64(address24, 0);
                    let object26 = shim::lift_f64(word25);
                    shim::list_set(object27, index_6, object26);
                }
                shim::list_set(object28, index_5, object27);
            }
            Ok(object28)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.points: func(value: list<point, 2>) -> option<list<point, 1>>`
pub extern "C" fn points(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(4, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a list of fixed length.
            let items_1 = shim::lower_tuple(object0, 2, 0)?;
            let object1 = shim::item(items_1, 0);
            let object2 = shim::item(items_1, 1);
            // Lower `value[0]`, a record `Point`.
            let class_2 = bound::at(bound::IMPORTS_API_POINT);
            let object3 = shim::lower_field(class_2, object1, 0, 1)?;
            // Lower `value[0].x`, a u8.
            let number4 = shim::lower_int(shim::NumberKind::U8, object3, 2)?;
            // Lower `value[1]`, a record `Point`.
            let class_3 = bound::at(bound::IMPORTS_API_POINT);
            let object5 = shim::lower_field(class_3, object2, 0, 3)?;
            // Lower `value[1].x`, a u8.
            let number6 = shim::lower_int(shim::NumberKind::U8, object5, 4)?;
            let area7 = shim::frame_allocate(2, 1);
            // Call the host.
            host_points(number4, number6, area7);
            let word8 = shim::load_u8(area7, 0);
            let object14 = if word8 != 0 {
                // Lift a list of fixed length.
                let object13 = shim::list_new(1);
                for index_4 in 0..1 {
                    let address9 = shim::nth(area7, index_4, 1);
                    let word10 = shim::load_u8(address9, 1);
                    let object11 = shim::lift_u8(word10);
                    // Lift the record `point`.
                    let object12 = bound::lift_record(bound::IMPORTS_API_POINT, [object11]);
                    shim::list_set(object13, index_4, object12);
                }
                object13
            } else {
                shim::none()
            };
            Ok(object14)
        })
    }
}
