//! `test:maps/api`: functions of the host that python calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:maps/api")]
unsafe extern "C" {
    #[link_name = "counts"]
    pub fn host_counts(argument0: u32, argument1: u32, argument2: u32);
    #[link_name = "by-id"]
    pub fn host_by_id(argument0: u32, argument1: u32, argument2: u32);
    #[link_name = "nested"]
    pub fn host_nested(argument0: u32, argument1: u32, argument2: u32);
    #[link_name = "many"]
    pub fn host_many(argument0: u32, argument1: u32, argument2: u32);
    #[link_name = "look"]
    pub fn host_look(argument0: u32, argument1: u32, argument2: u32);
}

/// Python calls a function of the host.
///
/// `api.counts: func(value: map<string, u32>) -> map<string, u32>`
pub extern "C" fn counts(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(0, 1, (args, count, names), |args, loops| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a map.
            let (items_1, length8) = shim::lower_map(object0, 0)?;
            let address7 = shim::allocate_list(length8, 12, 4);
            for index_2 in 0..length8 {
                loops[0] = index_2;
                let object1 = shim::item(items_1, 2 * index_2);
                let object5 = shim::item(items_1, 2 * index_2 + 1);
                let address2 = shim::nth(address7, index_2, 12);
                // Lower `value[].key`, a string.
                let (address3, length4) = shim::lower_string(object1, 1)?;
                shim::store_u32(address2, 4, length4);
                shim::store_u32(address2, 0, address3);
                // Lower `value[].value`, a u32.
                let number6 = shim::lower_int(shim::NumberKind::U32, object5, 2)?;
                shim::store_u32(address2, 8, number6);
            }
            let area9 = shim::frame_allocate(8, 4);
            // Call the host.
            host_counts(address7, length8, area9);
            let word10 = shim::load_u32(area9, 0);
            let word11 = shim::load_u32(area9, 4);
            // Lift a map.
            let object18 = shim::dict_new();
            for index_3 in 0..word11 {
                let address12 = shim::nth(word10, index_3, 12);
                let word13 = shim::load_u32(address12, 0);
                let word14 = shim::load_u32(address12, 4);
                let object15 = shim::lift_string(word13, word14);
                let word16 = shim::load_u32(address12, 8);
                let object17 = shim::lift_u32(word16);
                shim::dict_set(object18, object15, object17);
            }
            Ok(object18)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.by-id: func(value: map<u32, point>) -> map<u32, point>`
pub extern "C" fn by_id(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(1, 1, (args, count, names), |args, loops| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a map.
            let (items_1, length8) = shim::lower_map(object0, 0)?;
            let address7 = shim::allocate_list(length8, 8, 4);
            for index_2 in 0..length8 {
                loops[0] = index_2;
                let object1 = shim::item(items_1, 2 * index_2);
                let object4 = shim::item(items_1, 2 * index_2 + 1);
                let address2 = shim::nth(address7, index_2, 8);
                // Lower `value[].key`, a u32.
                let number3 = shim::lower_int(shim::NumberKind::U32, object1, 1)?;
                shim::store_u32(address2, 0, number3);
                // Lower `value[].value`, a record `Point`.
                let class_3 = bound::at(bound::IMPORTS_API_POINT);
                let object5 = shim::lower_field(class_3, object4, 0, 2)?;
                // Lower `value[].value.x`, a u8.
                let number6 = shim::lower_int(shim::NumberKind::U8, object5, 3)?;
                shim::store_u8(address2, 4, number6);
            }
            let area9 = shim::frame_allocate(8, 4);
            // Call the host.
            host_by_id(address7, length8, area9);
            let word10 = shim::load_u32(area9, 0);
            let word11 = shim::load_u32(area9, 4);
            // Lift a map.
            let object18 = shim::dict_new();
            for index_4 in 0..word11 {
                let address12 = shim::nth(word10, index_4, 8);
                let word13 = shim::load_u32(address12, 0);
                let object14 = shim::lift_u32(word13);
                let word15 = shim::load_u8(address12, 4);
                let object16 = shim::lift_u8(word15);
                // Lift the record `point`.
                let object17 = bound::lift_record(bound::IMPORTS_API_POINT, [object16]);
                shim::dict_set(object18, object14, object17);
            }
            Ok(object18)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.nested: func(value: map<string, map<string, list<u8>>>) -> map<char, option<string>>`
pub extern "C" fn nested(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(2, 1, (args, count, names), |args, loops| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a map.
            let (items_1, length16) = shim::lower_map(object0, 0)?;
            let address15 = shim::allocate_list(length16, 16, 4);
            for index_2 in 0..length16 {
                loops[0] = index_2;
                let object1 = shim::item(items_1, 2 * index_2);
                let object5 = shim::item(items_1, 2 * index_2 + 1);
                let address2 = shim::nth(address15, index_2, 16);
                // Lower `value[].key`, a string.
                let (address3, length4) = shim::lower_string(object1, 1)?;
                shim::store_u32(address2, 4, length4);
                shim::store_u32(address2, 0, address3);
                // Lower `value[].value`, a map.
                let (items_3, length14) = shim::lower_map(object5, 2)?;
                let address13 = shim::allocate_list(length14, 16, 4);
                for index_4 in 0..length14 {
                    loops[1] = index_4;
                    let object6 = shim::item(items_3, 2 * index_4);
                    let object10 = shim::item(items_3, 2 * index_4 + 1);
                    let address7 = shim::nth(address13, index_4, 16);
                    // Lower `value[].value[].key`, a string.
                    let (address8, length9) = shim::lower_string(object6, 3)?;
                    shim::store_u32(address7, 4, length9);
                    shim::store_u32(address7, 0, address8);
                    // Lower `value[].value[].value`, a list of numbers.
                    let (address11, length12) =
                        shim::lower_numbers(shim::NumberKind::U8, object10, 4)?;
                    shim::store_u32(address7, 12, length12);
                    shim::store_u32(address7, 8, address11);
                }
                shim::store_u32(address2, 12, length14);
                shim::store_u32(address2, 8, address13);
            }
            let area17 = shim::frame_allocate(8, 4);
            // Call the host.
            host_nested(address15, length16, area17);
            let word18 = shim::load_u32(area17, 0);
            let word19 = shim::load_u32(area17, 4);
            // Lift a map.
            let object28 = shim::dict_new();
            for index_5 in 0..word19 {
                let address20 = shim::nth(word18, index_5, 16);
                let word21 = shim::load_u32(address20, 0);
                let object22 = shim::lift_char(word21);
                let word23 = shim::load_u8(address20, 4);
                let object27 = if word23 != 0 {
                    let word24 = shim::load_u32(address20, 8);
                    let word25 = shim::load_u32(address20, 12);
                    shim::lift_string(word24, word25)
                } else {
                    shim::none()
                };
                shim::dict_set(object28, object22, object27);
            }
            Ok(object28)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.many: func(value: list<map<bool, string>>) -> option<map<s64, f64>>`
pub extern "C" fn many(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(3, 1, (args, count, names), |args, loops| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a list.
            let (items_1, length12) = shim::lower_list(object0, 0)?;
            let address11 = shim::allocate_list(length12, 8, 4);
            for index_2 in 0..length12 {
                loops[0] = index_2;
                let object1 = shim::item(items_1, index_2);
                let address2 = shim::nth(address11, index_2, 8);
                // Lower `value[]`, a map.
                let (items_3, length10) = shim::lower_map(object1, 1)?;
                let address9 = shim::allocate_list(length10, 12, 4);
                for index_4 in 0..length10 {
                    loops[1] = index_4;
                    let object3 = shim::item(items_3, 2 * index_4);
                    let object6 = shim::item(items_3, 2 * index_4 + 1);
                    let address4 = shim::nth(address9, index_4, 12);
                    // Lower `value[][].key`, a bool.
                    let number5 = shim::lower_bool(object3, 2)?;
                    shim::store_u8(address4, 0, number5);
                    // Lower `value[][].value`, a string.
                    let (address7, length8) = shim::lower_string(object6, 3)?;
                    shim::store_u32(address4, 8, length8);
                    shim::store_u32(address4, 4, address7);
                }
                shim::store_u32(address2, 4, length10);
                shim::store_u32(address2, 0, address9);
            }
            let area13 = shim::frame_allocate(12, 4);
            // Call the host.
            host_many(address11, length12, area13);
            let word14 = shim::load_u8(area13, 0);
            let object23 = if word14 != 0 {
                let word15 = shim::load_u32(area13, 4);
                let word16 = shim::load_u32(area13, 8);
                // Lift a map.
                let object22 = shim::dict_new();
                for index_5 in 0..word16 {
                    let address17 = shim::nth(word15, index_5, 16);
                    let word18 = shim::load_u64(address17, 0);
                    let object19 = shim::lift_s64(word18);
                    let word20 = shim::load_f64(address17, 8);
                    let object21 = shim::lift_f64(word20);
                    shim::dict_set(object22, object19, object21);
                }
                object22
            } else {
                shim::none()
            };
            Ok(object23)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.look: func(value: index) -> index`
pub extern "C" fn look(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(4, 1, (args, count, names), |args, loops| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a record `Index`.
            let class_1 = bound::at(bound::IMPORTS_API_INDEX);
            let object1 = shim::lower_field(class_1, object0, 0, 0)?;
            // Lower `value.entries`, a map.
            let (items_2, length10) = shim::lower_map(object1, 1)?;
            let address9 = shim::allocate_list(length10, 12, 4);
            for index_3 in 0..length10 {
                loops[0] = index_3;
                let object2 = shim::item(items_2, 2 * index_3);
                let object6 = shim::item(items_2, 2 * index_3 + 1);
                let address3 = shim::nth(address9, index_3, 12);
                // Lower `value.entries[].key`, a string.
                let (address4, length5) = shim::lower_string(object2, 2)?;
                shim::store_u32(address3, 4, length5);
                shim::store_u32(address3, 0, address4);
                // Lower `value.entries[].value`, a record `Point`.
                let class_4 = bound::at(bound::IMPORTS_API_POINT);
                let object7 = shim::lower_field(class_4, object6, 0, 3)?;
                // Lower `value.entries[].value.x`, a u8.
                let number8 = shim::lower_int(shim::NumberKind::U8, object7, 4)?;
                shim::store_u8(address3, 8, number8);
            }
            let area11 = shim::frame_allocate(8, 4);
            // Call the host.
            host_look(address9, length10, area11);
            let word12 = shim::load_u32(area11, 0);
            let word13 = shim::load_u32(area11, 4);
            // Lift a map.
            let object21 = shim::dict_new();
            for index_5 in 0..word13 {
                let address14 = shim::nth(word12, index_5, 12);
                let word15 = shim::load_u32(address14, 0);
                let word16 = shim::load_u32(address14, 4);
                let object17 = shim::lift_string(word15, word16);
                let word18 = shim::load_u8(address14, 8);
                let object19 = shim::lift_u8(word18);
                // Lift the record `point`.
                let object20 = bound::lift_record(bound::IMPORTS_API_POINT, [object19]);
                shim::dict_set(object21, object17, object20);
            }
            // Lift the record `index`.
            let object22 = bound::lift_record(bound::IMPORTS_API_INDEX, [object21]);
            Ok(object22)
        })
    }
}
