//! `test:fixed-length-lists/api`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

/// The host calls Python.
///
/// `api.four: func(value: list<u32, 4>) -> list<u32, 4>`
pub extern "C" fn four(argument0: u32, argument1: u32, argument2: u32, argument3: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(0, |loops| {
            let object4 = shim::lift_u32(argument0);
            let object5 = shim::lift_u32(argument1);
            let object6 = shim::lift_u32(argument2);
            let object7 = shim::lift_u32(argument3);
            let object8 = shim::lift_fixed_list([object4, object5, object6, object7]);
            // Call Python.
            let object9 = shim::call_export(0, [object8]);
            shim::returned(object9)?;
            let area10 = shim::frame_allocate(16, 4);
            // Lower `result`, a list of fixed length.
            let items_1 = shim::lower_tuple(object9, 4, 0)?;
            for index_2 in 0..4 {
                loops[0] = index_2;
                let object11 = shim::item(items_1, index_2);
                let address12 = shim::nth(area10, index_2, 4);
                // Lower `result[]`, a u32.
                let number13 = shim::lower_int(shim::NumberKind::U32, object11, 1)?;
                shim::store_u32(address12, 0, number13);
            }
            Ok(area10)
        })
    }
}

/// The host calls Python.
///
/// `api.digest: func(value: list<u8, 32>) -> list<u8, 16>`
pub extern "C" fn digest(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(1, |loops| {
            // Lift a list of fixed length.
            let object4 = shim::list_new(32);
            for index_1 in 0..32 {
                let address1 = shim::nth(argument0, index_1, 1);
                let word2 = shim::load_u8(address1, 0);
                let object3 = shim::lift_u8(word2);
                shim::list_set(object4, index_1, object3);
            }
            // Call Python.
            let object5 = shim::call_export(1, [object4]);
            shim::returned(object5)?;
            let area7 = shim::frame_allocate(16, 1);
            // Lower `result`, a list of fixed length.
            let items_2 = shim::lower_tuple(object5, 16, 0)?;
            for index_3 in 0..16 {
                loops[0] = index_3;
                let object8 = shim::item(items_2, index_3);
                let address9 = shim::nth(area7, index_3, 1);
                // Lower `result[]`, a u8.
                let number10 = shim::lower_int(shim::NumberKind::U8, object8, 1)?;
                shim::store_u8(address9, 0, number10);
            }
            Ok(area7)
        })
    }
}

/// The host calls Python.
///
/// `api.words: func(value: list<string, 2>) -> list<string, 2>`
pub extern "C" fn words(argument0: u32, argument1: u32, argument2: u32, argument3: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(2, |loops| {
            let object4 = shim::lift_string(argument0, argument1);
            let object5 = shim::lift_string(argument2, argument3);
            let object6 = shim::lift_fixed_list([object4, object5]);
            // Call Python.
            let object7 = shim::call_export(2, [object6]);
            shim::returned(object7)?;
            let area8 = shim::frame_allocate(16, 4);
            // Lower `result`, a list of fixed length.
            let items_1 = shim::lower_tuple(object7, 2, 0)?;
            for index_2 in 0..2 {
                loops[0] = index_2;
                let object9 = shim::item(items_1, index_2);
                let address10 = shim::nth(area8, index_2, 8);
                // Lower `result[]`, a string.
                let (address11, length12) = shim::lower_string(object9, 1)?;
                shim::store_u32(address10, 4, length12);
                shim::store_u32(address10, 0, address11);
            }
            Ok(area8)
        })
    }
}

/// The host calls Python.
///
/// `api.matrix: func(value: list<list<f64, 3>, 3>) -> list<list<f64, 3>, 3>`
pub extern "C" fn matrix(
    argument0: f64,
    argument1: f64,
    argument2: f64,
    argument3: f64,
    argument4: f64,
    argument5: f64,
    argument6: f64,
    argument7: f64,
    argument8: f64,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(3, |loops| {
            let object9 = shim::lift_f64(argument0);
            let object10 = shim::lift_f64(argument1);
            let object11 = shim::lift_f64(argument2);
            let object12 = shim::lift_fixed_list([object9, object10, object11]);
            let object13 = shim::lift_f64(argument3);
            let object14 = shim::lift_f64(argument4);
            let object15 = shim::lift_f64(argument5);
            let object16 = shim::lift_fixed_list([object13, object14, object15]);
            let object17 = shim::lift_f64(argument6);
            let object18 = shim::lift_f64(argument7);
            let object19 = shim::lift_f64(argument8);
            let object20 = shim::lift_fixed_list([object17, object18, object19]);
            let object21 = shim::lift_fixed_list([object12, object16, object20]);
            // Call Python.
            let object22 = shim::call_export(3, [object21]);
            shim::returned(object22)?;
            let area23 = shim::frame_allocate(72, 8);
            // Lower `result`, a list of fixed length.
            let items_1 = shim::lower_tuple(object22, 3, 0)?;
            for index_2 in 0..3 {
                loops[0] = index_2;
                let object24 = shim::item(items_1, index_2);
                let address25 = shim::nth(area23, index_2, 24);
                // Lower `result[]`, a list of fixed length.
                let items_3 = shim::lower_tuple(object24, 3, 1)?;
                for index_4 in 0..3 {
                    loops[1] = index_4;
                    let object26 = shim::item(items_3, index_4);
                    let address27 = shim::nth(address25, index_4, 8);
                    // Lower `result[][]`, an f64.
                    let number28 = shim::lower_f64(object26, 2)?;
                    shim::store_f64(address27, 0, number28);
                }
            }
            Ok(area23)
        })
    }
}

/// The host calls Python.
///
/// `api.points: func(value: list<point, 2>) -> option<list<point, 1>>`
pub extern "C" fn points(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(4, |loops| {
            let object2 = shim::lift_u8(argument0);
            // Lift the record `point`.
            let object3 = bound::lift_record(bound::IMPORTS_API_POINT, [object2]);
            let object4 = shim::lift_u8(argument1);
            // Lift the record `point`.
            let object5 = bound::lift_record(bound::IMPORTS_API_POINT, [object4]);
            let object6 = shim::lift_fixed_list([object3, object5]);
            // Call Python.
            let object7 = shim::call_export(4, [object6]);
            shim::returned(object7)?;
            let area8 = shim::frame_allocate(2, 1);
            // Lower `result`, an option.
            if object7 == shim::none() {
                shim::store_u8(area8, 0, 0);
            } else {
                shim::store_u8(area8, 0, 1);
                // Lower `result`, a list of fixed length.
                let items_1 = shim::lower_tuple(object7, 1, 0)?;
                for index_2 in 0..1 {
                    loops[0] = index_2;
                    let object13 = shim::item(items_1, index_2);
                    let address14 = shim::nth(area8, index_2, 1);
                    // Lower `result[]`, a record `Point`.
                    let class_3 = bound::at(bound::IMPORTS_API_POINT);
                    let object15 = shim::lower_field(class_3, object13, 0, 1)?;
                    // Lower `result[].x`, a u8.
                    let number16 = shim::lower_int(shim::NumberKind::U8, object15, 2)?;
                    shim::store_u8(address14, 1, number16);
                }
            }
            Ok(area8)
        })
    }
}
