//! `test:maps/api`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

/// The host calls Python.
///
/// `api.counts: func(value: map<string, u32>) -> map<string, u32>`
pub extern "C" fn counts(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(0, |loops| {
            // Lift a map.
            let object8 = shim::dict_new();
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 12);
                let word3 = shim::load_u32(address2, 0);
                let word4 = shim::load_u32(address2, 4);
                let object5 = shim::lift_string(word3, word4);
                let word6 = shim::load_u32(address2, 8);
                let object7 = shim::lift_u32(word6);
                shim::dict_set(object8, object5, object7);
            }
            // Call Python.
            let object9 = shim::call_export(0, [object8]);
            shim::returned(object9)?;
            let area10 = shim::frame_allocate(8, 4);
            // Lower `result`, a map.
            let (items_2, length18) = shim::lower_map(object9, 0)?;
            let address17 = shim::allocate_list(length18, 12, 4);
            for index_3 in 0..length18 {
                loops[0] = index_3;
                let object11 = shim::item(items_2, 2 * index_3);
                let object15 = shim::item(items_2, 2 * index_3 + 1);
                let address12 = shim::nth(address17, index_3, 12);
                // Lower `result[].key`, a string.
                let (address13, length14) = shim::lower_string(object11, 1)?;
                shim::store_u32(address12, 4, length14);
                shim::store_u32(address12, 0, address13);
                // Lower `result[].value`, a u32.
                let number16 = shim::lower_int(shim::NumberKind::U32, object15, 2)?;
                shim::store_u32(address12, 8, number16);
            }
            shim::store_u32(area10, 4, length18);
            shim::store_u32(area10, 0, address17);
            Ok(area10)
        })
    }
}

/// The host calls Python.
///
/// `api.by-id: func(value: map<u32, point>) -> map<u32, point>`
pub extern "C" fn by_id(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(1, |loops| {
            // Lift a map.
            let object8 = shim::dict_new();
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 8);
                let word3 = shim::load_u32(address2, 0);
                let object4 = shim::lift_u32(word3);
                let word5 = shim::load_u8(address2, 4);
                let object6 = shim::lift_u8(word5);
                // Lift the record `point`.
                let object7 = bound::lift_record(bound::IMPORTS_API_POINT, [object6]);
                shim::dict_set(object8, object4, object7);
            }
            // Call Python.
            let object9 = shim::call_export(1, [object8]);
            shim::returned(object9)?;
            let area10 = shim::frame_allocate(8, 4);
            // Lower `result`, a map.
            let (items_2, length18) = shim::lower_map(object9, 0)?;
            let address17 = shim::allocate_list(length18, 8, 4);
            for index_3 in 0..length18 {
                loops[0] = index_3;
                let object11 = shim::item(items_2, 2 * index_3);
                let object14 = shim::item(items_2, 2 * index_3 + 1);
                let address12 = shim::nth(address17, index_3, 8);
                // Lower `result[].key`, a u32.
                let number13 = shim::lower_int(shim::NumberKind::U32, object11, 1)?;
                shim::store_u32(address12, 0, number13);
                // Lower `result[].value`, a record `Point`.
                let class_4 = bound::at(bound::IMPORTS_API_POINT);
                let object15 = shim::lower_field(class_4, object14, 0, 2)?;
                // Lower `result[].value.x`, a u8.
                let number16 = shim::lower_int(shim::NumberKind::U8, object15, 3)?;
                shim::store_u8(address12, 4, number16);
            }
            shim::store_u32(area10, 4, length18);
            shim::store_u32(area10, 0, address17);
            Ok(area10)
        })
    }
}

/// The host calls Python.
///
/// `api.nested: func(value: map<string, map<string, list<u8>>>) -> map<char, option<string>>`
pub extern "C" fn nested(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(2, |loops| {
            // Lift a map.
            let object16 = shim::dict_new();
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 16);
                let word3 = shim::load_u32(address2, 0);
                let word4 = shim::load_u32(address2, 4);
                let object5 = shim::lift_string(word3, word4);
                let word6 = shim::load_u32(address2, 8);
                let word7 = shim::load_u32(address2, 12);
                // Lift a map.
                let object15 = shim::dict_new();
                for index_2 in 0..word7 {
                    let address8 = shim::nth(word6, index_2, 16);
                    let word9 = shim::load_u32(address8, 0);
                    let word10 = shim::load_u32(address8, 4);
                    let object11 = shim::lift_string(word9, word10);
                    let word12 = shim::load_u32(address8, 8);
                    let word13 = shim::load_u32(address8, 12);
                    let object14 = shim::lift_numbers(shim::NumberKind::U8, word12, word13);
                    shim::dict_set(object15, object11, object14);
                }
                shim::dict_set(object16, object5, object15);
            }
            // Call Python.
            let object17 = shim::call_export(2, [object16]);
            shim::returned(object17)?;
            let area18 = shim::frame_allocate(8, 4);
            // Lower `result`, a map.
            let (items_3, length30) = shim::lower_map(object17, 0)?;
            let address29 = shim::allocate_list(length30, 16, 4);
            for index_4 in 0..length30 {
                loops[0] = index_4;
                let object19 = shim::item(items_3, 2 * index_4);
                let object22 = shim::item(items_3, 2 * index_4 + 1);
                let address20 = shim::nth(address29, index_4, 16);
                // Lower `result[].key`, a char.
                let number21 = shim::lower_char(object19, 1)?;
                shim::store_u32(address20, 0, number21);
                // Lower `result[].value`, an option.
                if object22 == shim::none() {
                    shim::store_u8(address20, 4, 0);
                } else {
                    shim::store_u8(address20, 4, 1);
                    // Lower `result[].value`, a string.
                    let (address27, length28) = shim::lower_string(object22, 2)?;
                    shim::store_u32(address20, 12, length28);
                    shim::store_u32(address20, 8, address27);
                }
            }
            shim::store_u32(area18, 4, length30);
            shim::store_u32(area18, 0, address29);
            Ok(area18)
        })
    }
}

/// The host calls Python.
///
/// `api.many: func(value: list<map<bool, string>>) -> option<map<s64, f64>>`
pub extern "C" fn many(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(3, |loops| {
            // Lift a list.
            let object12 = shim::list_new(argument1);
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 8);
                let word3 = shim::load_u32(address2, 0);
                let word4 = shim::load_u32(address2, 4);
                // Lift a map.
                let object11 = shim::dict_new();
                for index_2 in 0..word4 {
                    let address5 = shim::nth(word3, index_2, 12);
                    let word6 = shim::load_u8(address5, 0);
                    let object7 = shim::lift_bool(word6);
                    let word8 = shim::load_u32(address5, 4);
                    let word9 = shim::load_u32(address5, 8);
                    let object10 = shim::lift_string(word8, word9);
                    shim::dict_set(object11, object7, object10);
                }
                shim::list_set(object12, index_1, object11);
            }
            // Call Python.
            let object13 = shim::call_export(3, [object12]);
            shim::returned(object13)?;
            let area14 = shim::frame_allocate(12, 4);
            // Lower `result`, an option.
            if object13 == shim::none() {
                shim::store_u8(area14, 0, 0);
            } else {
                shim::store_u8(area14, 0, 1);
                // Lower `result`, a map.
                let (items_3, length25) = shim::lower_map(object13, 0)?;
                let address24 = shim::allocate_list(length25, 16, 8);
                for index_4 in 0..length25 {
                    loops[0] = index_4;
                    let object19 = shim::item(items_3, 2 * index_4);
                    let object22 = shim::item(items_3, 2 * index_4 + 1);
                    let address20 = shim::nth(address24, index_4, 16);
                    // Lower `result[].key`, an s64.
                    let number21 = shim::lower_s64(object19, 1)?;
                    shim::store_u64(address20, 0, number21);
                    // Lower `result[].value`, an f64.
                    let number23 = shim::lower_f64(object22, 2)?;
                    shim::store_f64(address20, 8, number23);
                }
                shim::store_u32(area14, 8, length25);
                shim::store_u32(area14, 4, address24);
            }
            Ok(area14)
        })
    }
}

/// The host calls Python.
///
/// `api.look: func(value: index) -> index`
pub extern "C" fn look(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(4, |loops| {
            // Lift a map.
            let object9 = shim::dict_new();
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 12);
                let word3 = shim::load_u32(address2, 0);
                let word4 = shim::load_u32(address2, 4);
                let object5 = shim::lift_string(word3, word4);
                let word6 = shim::load_u8(address2, 8);
                let object7 = shim::lift_u8(word6);
                // Lift the record `point`.
                let object8 = bound::lift_record(bound::IMPORTS_API_POINT, [object7]);
                shim::dict_set(object9, object5, object8);
            }
            // Lift the record `index`.
            let object10 = bound::lift_record(bound::IMPORTS_API_INDEX, [object9]);
            // Call Python.
            let object11 = shim::call_export(4, [object10]);
            shim::returned(object11)?;
            let area12 = shim::frame_allocate(8, 4);
            // Lower `result`, a record `Index`.
            let class_2 = bound::at(bound::IMPORTS_API_INDEX);
            let object13 = shim::lower_field(class_2, object11, 0, 0)?;
            // Lower `result.entries`, a map.
            let (items_3, length22) = shim::lower_map(object13, 1)?;
            let address21 = shim::allocate_list(length22, 12, 4);
            for index_4 in 0..length22 {
                loops[0] = index_4;
                let object14 = shim::item(items_3, 2 * index_4);
                let object18 = shim::item(items_3, 2 * index_4 + 1);
                let address15 = shim::nth(address21, index_4, 12);
                // Lower `result.entries[].key`, a string.
                let (address16, length17) = shim::lower_string(object14, 2)?;
                shim::store_u32(address15, 4, length17);
                shim::store_u32(address15, 0, address16);
                // Lower `result.entries[].value`, a record `Point`.
                let class_5 = bound::at(bound::IMPORTS_API_POINT);
                let object19 = shim::lower_field(class_5, object18, 0, 3)?;
                // Lower `result.entries[].value.x`, a u8.
                let number20 = shim::lower_int(shim::NumberKind::U8, object19, 4)?;
                shim::store_u8(address15, 8, number20);
            }
            shim::store_u32(area12, 4, length22);
            shim::store_u32(area12, 0, address21);
            Ok(area12)
        })
    }
}
