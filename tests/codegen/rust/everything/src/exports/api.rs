//! `test:everything/api`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "[export]test:everything/api")]
unsafe extern "C" {
    #[link_name = "[resource-drop]handle"]
    pub fn handle_drop(argument0: u32);
    #[link_name = "[resource-new]handle"]
    pub fn handle_new(argument0: u32) -> u32;
    #[link_name = "[resource-rep]handle"]
    pub fn handle_rep(argument0: u32) -> u32;
}

/// The host calls Python.
///
/// `api.handle.constructor: func(key: key) -> handle`
pub extern "C" fn handle_init(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(0, |_| {
            let object2 = shim::lift_string(argument0, argument1);
            // Call Python.
            let object3 = shim::call_export(0, [object2]);
            shim::returned(object3)?;
            // Lower `result`, a handle that is given away.
            let handle4 = shim::lower_own(bound::at(bound::EXPORTS_API_HANDLE), object3, 0)?;
            Ok(handle4)
        })
    }
}

/// The host calls Python.
///
/// `api.handle.level: func(self: borrow<handle>) -> level`
pub extern "C" fn handle_level(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(1, |_| {
            let object1 = shim::lift_borrow(bound::at(bound::EXPORTS_API_HANDLE), argument0);
            // Call Python.
            let object2 = shim::call_export(1, [object1]);
            shim::end_borrows();
            shim::returned(object2)?;
            // Lower `result`, an enum.
            let number3 = shim::lower_enum(bound::at(bound::IMPORTS_API_LEVEL), object2, 0)?;
            Ok(number3)
        })
    }
}

/// The host calls Python.
///
/// `api.step: func(events: list<event>, limit: option<u32>, weights: list<f64>) -> result<tuple<list<event>, u64>, event>`
pub extern "C" fn step(
    argument0: u32,
    argument1: u32,
    argument2: u32,
    argument3: u32,
    argument4: u32,
    argument5: u32,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(2, |loops| {
            // Lift a list.
            let object30 = shim::list_new(argument1);
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 32);
                let word3 = shim::load_u8(address2, 0);
                // Lift the variant `event`.
                let class_2 = bound::at(bound::EXPORTS_API_EVENT);
                let object29 = match word3 {
                    0 => {
                        // `added`
                        let word4 = shim::load_u32(address2, 4);
                        let word5 = shim::load_u32(address2, 8);
                        let object6 = shim::lift_string(word4, word5);
                        let word7 = shim::load_u8(address2, 12);
                        let object8 = shim::lift_enum(bound::at(bound::IMPORTS_API_LEVEL), word7);
                        let word9 = shim::load_u8(address2, 13);
                        let object10 =
                            shim::lift_flags(bound::at(bound::IMPORTS_API_OPTIONS), word9);
                        let word11 = shim::load_u8(address2, 16);
                        let object15 = if word11 != 0 {
                            let word12 = shim::load_u32(address2, 20);
                            let word13 = shim::load_u32(address2, 24);
                            shim::lift_numbers(shim::NumberKind::U8, word12, word13)
                        } else {
                            shim::none()
                        };
                        let word16 = shim::load_u32(address2, 28);
                        let object17 = shim::lift_own(bound::at(bound::EXPORTS_API_HANDLE), word16);
                        // Lift the record `entry`.
                        let object18 = bound::lift_record(
                            bound::EXPORTS_API_ENTRY,
                            [object6, object8, object10, object15, object17],
                        );
                        shim::lift_case_value(class_2, 0, object18)
                    }
                    1 => {
                        // `removed`
                        let word19 = shim::load_u32(address2, 4);
                        let word20 = shim::load_u32(address2, 8);
                        let object21 = shim::lift_string(word19, word20);
                        shim::lift_case_value(class_2, 1, object21)
                    }
                    2 => {
                        // `failed`
                        let word22 = shim::load_u8(address2, 4);
                        let object28 = match word22 {
                            0 => {
                                let word23 = shim::load_u8(address2, 8);
                                let object24 = shim::lift_u8(word23);
                                shim::lift_result(0, object24)
                            }
                            1 => {
                                let word25 = shim::load_u32(address2, 8);
                                let word26 = shim::load_u32(address2, 12);
                                let object27 = shim::lift_string(word25, word26);
                                shim::lift_result(1, object27)
                            }
                            _ => shim::invalid(),
                        };
                        shim::lift_case_value(class_2, 2, object28)
                    }
                    3 => shim::lift_case(class_2, 3),
                    _ => shim::invalid(),
                };
                shim::list_set(object30, index_1, object29);
            }
            let object34 = if argument2 != 0 {
                shim::lift_u32(argument3)
            } else {
                shim::none()
            };
            let object37 = shim::lift_numbers(shim::NumberKind::F64, argument4, argument5);
            // Call Python.
            let object38 = shim::call_export(2, [object30, object34, object37]);
            let area39 = shim::frame_allocate(40, 8);
            // Give the value to the host, or the error that was raised.
            if object38 != 0 {
                shim::store_u8(area39, 0, 0);
                // Lower `result`, a tuple.
                let items_3 = shim::lower_tuple(object38, 2, 0)?;
                let object42 = shim::item(items_3, 0);
                let object43 = shim::item(items_3, 1);
                // Lower `result[0]`, a list.
                let (items_4, length80) = shim::lower_list(object42, 1)?;
                let address79 = shim::allocate_list(length80, 32, 4);
                for index_5 in 0..length80 {
                    loops[0] = index_5;
                    let object44 = shim::item(items_4, index_5);
                    let address45 = shim::nth(address79, index_5, 32);
                    // Lower `result[0][]`, a variant `Event`.
                    let class_6 = bound::at(bound::EXPORTS_API_EVENT);
                    let case_7 = shim::lower_case(class_6, object44, 2)?;
                    match case_7 {
                        0 => {
                            // `added`
                            let object46 = shim::lower_case_value(class_6, 0, object44, 2)?;
                            shim::store_u8(address45, 0, 0);
                            // Lower `result[0][].value`, a record `Entry`.
                            let class_8 = bound::at(bound::EXPORTS_API_ENTRY);
                            let object48 = shim::lower_field(class_8, object46, 0, 3)?;
                            let object49 = shim::lower_field(class_8, object46, 1, 3)?;
                            let object50 = shim::lower_field(class_8, object46, 2, 3)?;
                            let object51 = shim::lower_field(class_8, object46, 3, 3)?;
                            let object52 = shim::lower_field(class_8, object46, 4, 3)?;
                            // Lower `result[0][].value.key`, a string.
                            let (address53, length54) = shim::lower_string(object48, 4)?;
                            shim::store_u32(address45, 8, length54);
                            shim::store_u32(address45, 4, address53);
                            // Lower `result[0][].value.level`, an enum.
                            let number55 =
                                shim::lower_enum(bound::at(bound::IMPORTS_API_LEVEL), object49, 5)?;
                            shim::store_u8(address45, 12, number55);
                            // Lower `result[0][].value.options`, flags.
                            let number56 = shim::lower_flags(
                                bound::at(bound::IMPORTS_API_OPTIONS),
                                object50,
                                6,
                            )?;
                            shim::store_u8(address45, 13, number56);
                            // Lower `result[0][].value.value`, an option.
                            if object51 == shim::none() {
                                shim::store_u8(address45, 16, 0);
                            } else {
                                shim::store_u8(address45, 16, 1);
                                // Lower `result[0][].value.value`, a list of numbers.
                                let (address61, length62) =
                                    shim::lower_numbers(shim::NumberKind::U8, object51, 7)?;
                                shim::store_u32(address45, 24, length62);
                                shim::store_u32(address45, 20, address61);
                            }
                            // Lower `result[0][].value.handle`, a handle that is given away.
                            let handle63 =
                                shim::lower_own(bound::at(bound::EXPORTS_API_HANDLE), object52, 8)?;
                            shim::store_u32(address45, 28, handle63);
                        }
                        1 => {
                            // `removed`
                            let object64 = shim::lower_case_value(class_6, 1, object44, 2)?;
                            shim::store_u8(address45, 0, 1);
                            // Lower `result[0][].value`, a string.
                            let (address66, length67) = shim::lower_string(object64, 3)?;
                            shim::store_u32(address45, 8, length67);
                            shim::store_u32(address45, 4, address66);
                        }
                        2 => {
                            // `failed`
                            let object68 = shim::lower_case_value(class_6, 2, object44, 2)?;
                            shim::store_u8(address45, 0, 2);
                            // Lower `result[0][].value`, a result.
                            let case_9 = shim::lower_result(object68, 3)?;
                            match case_9 {
                                0 => {
                                    let object70 = shim::lower_result_value(object68, 3)?;
                                    shim::store_u8(address45, 4, 0);
                                    // Lower `result[0][].value.value`, a u8.
                                    let number72 =
                                        shim::lower_int(shim::NumberKind::U8, object70, 7)?;
                                    shim::store_u8(address45, 8, number72);
                                }
                                1 => {
                                    let object73 = shim::lower_result_value(object68, 3)?;
                                    shim::store_u8(address45, 4, 1);
                                    // Lower `result[0][].value.value`, a string.
                                    let (address75, length76) = shim::lower_string(object73, 7)?;
                                    shim::store_u32(address45, 12, length76);
                                    shim::store_u32(address45, 8, address75);
                                }
                                _ => shim::invalid(),
                            }
                        }
                        3 => {
                            shim::store_u8(address45, 0, 3);
                        }
                        _ => shim::invalid(),
                    }
                }
                shim::store_u32(area39, 12, length80);
                shim::store_u32(area39, 8, address79);
                // Lower `result[1]`, a u64.
                let number81 = shim::lower_u64(object43, 9)?;
                shim::store_u64(area39, 16, number81);
            } else {
                let object82 = shim::take_err()?;
                shim::store_u8(area39, 0, 1);
                // Lower `error`, a variant `Event`.
                let class_10 = bound::at(bound::EXPORTS_API_EVENT);
                let case_11 = shim::lower_case(class_10, object82, 10)?;
                match case_11 {
                    0 => {
                        // `added`
                        let object84 = shim::lower_case_value(class_10, 0, object82, 10)?;
                        shim::store_u8(area39, 8, 0);
                        // Lower `error.value`, a record `Entry`.
                        let class_12 = bound::at(bound::EXPORTS_API_ENTRY);
                        let object86 = shim::lower_field(class_12, object84, 0, 11)?;
                        let object87 = shim::lower_field(class_12, object84, 1, 11)?;
                        let object88 = shim::lower_field(class_12, object84, 2, 11)?;
                        let object89 = shim::lower_field(class_12, object84, 3, 11)?;
                        let object90 = shim::lower_field(class_12, object84, 4, 11)?;
                        // Lower `error.value.key`, a string.
                        let (address91, length92) = shim::lower_string(object86, 12)?;
                        shim::store_u32(area39, 16, length92);
                        shim::store_u32(area39, 12, address91);
                        // Lower `error.value.level`, an enum.
                        let number93 =
                            shim::lower_enum(bound::at(bound::IMPORTS_API_LEVEL), object87, 13)?;
                        shim::store_u8(area39, 20, number93);
                        // Lower `error.value.options`, flags.
                        let number94 =
                            shim::lower_flags(bound::at(bound::IMPORTS_API_OPTIONS), object88, 14)?;
                        shim::store_u8(area39, 21, number94);
                        // Lower `error.value.value`, an option.
                        if object89 == shim::none() {
                            shim::store_u8(area39, 24, 0);
                        } else {
                            shim::store_u8(area39, 24, 1);
                            // Lower `error.value.value`, a list of numbers.
                            let (address99, length100) =
                                shim::lower_numbers(shim::NumberKind::U8, object89, 15)?;
                            shim::store_u32(area39, 32, length100);
                            shim::store_u32(area39, 28, address99);
                        }
                        // Lower `error.value.handle`, a handle that is given away.
                        let handle101 =
                            shim::lower_own(bound::at(bound::EXPORTS_API_HANDLE), object90, 16)?;
                        shim::store_u32(area39, 36, handle101);
                    }
                    1 => {
                        // `removed`
                        let object102 = shim::lower_case_value(class_10, 1, object82, 10)?;
                        shim::store_u8(area39, 8, 1);
                        // Lower `error.value`, a string.
                        let (address104, length105) = shim::lower_string(object102, 11)?;
                        shim::store_u32(area39, 16, length105);
                        shim::store_u32(area39, 12, address104);
                    }
                    2 => {
                        // `failed`
                        let object106 = shim::lower_case_value(class_10, 2, object82, 10)?;
                        shim::store_u8(area39, 8, 2);
                        // Lower `error.value`, a result.
                        let case_13 = shim::lower_result(object106, 11)?;
                        match case_13 {
                            0 => {
                                let object108 = shim::lower_result_value(object106, 11)?;
                                shim::store_u8(area39, 12, 0);
                                // Lower `error.value.value`, a u8.
                                let number110 =
                                    shim::lower_int(shim::NumberKind::U8, object108, 15)?;
                                shim::store_u8(area39, 16, number110);
                            }
                            1 => {
                                let object111 = shim::lower_result_value(object106, 11)?;
                                shim::store_u8(area39, 12, 1);
                                // Lower `error.value.value`, a string.
                                let (address113, length114) = shim::lower_string(object111, 15)?;
                                shim::store_u32(area39, 20, length114);
                                shim::store_u32(area39, 16, address113);
                            }
                            _ => shim::invalid(),
                        }
                    }
                    3 => {
                        shim::store_u8(area39, 8, 3);
                    }
                    _ => shim::invalid(),
                }
            }
            Ok(area39)
        })
    }
}

/// The host has dropped its last handle of a `handle`.
pub extern "C" fn handle_destructor(rep: u32) {
    // SAFETY: the host passes what the runtime gave it for an object.
    unsafe { shim::drop_representation(bound::at(bound::EXPORTS_API_HANDLE), rep) }
}
