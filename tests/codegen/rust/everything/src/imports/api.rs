//! `test:everything/api`: functions of the host that python calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:everything/api")]
unsafe extern "C" {
    #[link_name = "[constructor]handle"]
    pub fn host_handle_init(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[method]handle.level"]
    pub fn host_handle_level(argument0: u32) -> u32;
    #[link_name = "step"]
    pub fn host_step(
        argument0: u32,
        argument1: u32,
        argument2: u32,
        argument3: u32,
        argument4: u32,
        argument5: u32,
        argument6: u32,
    );
    #[link_name = "[resource-drop]handle"]
    pub fn handle_drop(argument0: u32);
}

/// Python calls a function of the host.
///
/// `api.handle.constructor: func(key: key) -> handle`
pub extern "C" fn handle_init(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(0, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `key`, a string.
            let (address1, length2) = shim::lower_string(object0, 0)?;
            // Call the host.
            let word3 = host_handle_init(address1, length2);
            let object4 = shim::init_handle(bound::at(bound::IMPORTS_API_HANDLE), this, word3);
            Ok(object4)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.handle.level: func(self: borrow<handle>) -> level`
pub extern "C" fn handle_level(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(1, 0, (args, count, names), |_, _| {
            // Lower `self`, a handle that is lent.
            let handle1 = shim::lower_borrow(bound::at(bound::IMPORTS_API_HANDLE), this, 0)?;
            // Call the host.
            let word2 = host_handle_level(handle1);
            let object3 = shim::lift_enum(bound::at(bound::IMPORTS_API_LEVEL), word2);
            Ok(object3)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.step: func(events: list<event>, limit: option<u32>, weights: list<f64>) -> result<tuple<list<event>, u64>, event>`
pub extern "C" fn step(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(2, 3, (args, count, names), |args, loops| {
            let object0 = shim::argument(args, 0);
            // Lower `events`, a list.
            let (items_1, length37) = shim::lower_list(object0, 0)?;
            let address36 = shim::allocate_list(length37, 32, 4);
            for index_2 in 0..length37 {
                loops[0] = index_2;
                let object1 = shim::item(items_1, index_2);
                let address2 = shim::nth(address36, index_2, 32);
                // Lower `events[]`, a variant `Event`.
                let class_3 = bound::at(bound::IMPORTS_API_EVENT);
                let case_4 = shim::lower_case(class_3, object1, 1)?;
                match case_4 {
                    0 => {
                        // `added`
                        let object3 = shim::lower_case_value(class_3, 0, object1, 1)?;
                        shim::store_u8(address2, 0, 0);
                        // Lower `events[].value`, a record `Entry`.
                        let class_5 = bound::at(bound::IMPORTS_API_ENTRY);
                        let object5 = shim::lower_field(class_5, object3, 0, 2)?;
                        let object6 = shim::lower_field(class_5, object3, 1, 2)?;
                        let object7 = shim::lower_field(class_5, object3, 2, 2)?;
                        let object8 = shim::lower_field(class_5, object3, 3, 2)?;
                        let object9 = shim::lower_field(class_5, object3, 4, 2)?;
                        // Lower `events[].value.key`, a string.
                        let (address10, length11) = shim::lower_string(object5, 3)?;
                        shim::store_u32(address2, 8, length11);
                        shim::store_u32(address2, 4, address10);
                        // Lower `events[].value.level`, an enum.
                        let number12 =
                            shim::lower_enum(bound::at(bound::IMPORTS_API_LEVEL), object6, 4)?;
                        shim::store_u8(address2, 12, number12);
                        // Lower `events[].value.options`, flags.
                        let number13 =
                            shim::lower_flags(bound::at(bound::IMPORTS_API_OPTIONS), object7, 5)?;
                        shim::store_u8(address2, 13, number13);
                        // Lower `events[].value.value`, an option.
                        if object8 == shim::none() {
                            shim::store_u8(address2, 16, 0);
                        } else {
                            shim::store_u8(address2, 16, 1);
                            // Lower `events[].value.value`, a list of numbers.
                            let (address18, length19) =
                                shim::lower_numbers(shim::NumberKind::U8, object8, 6)?;
                            shim::store_u32(address2, 24, length19);
                            shim::store_u32(address2, 20, address18);
                        }
                        // Lower `events[].value.handle`, a handle that is given away.
                        let handle20 =
                            shim::lower_own(bound::at(bound::IMPORTS_API_HANDLE), object9, 7)?;
                        shim::store_u32(address2, 28, handle20);
                    }
                    1 => {
                        // `removed`
                        let object21 = shim::lower_case_value(class_3, 1, object1, 1)?;
                        shim::store_u8(address2, 0, 1);
                        // Lower `events[].value`, a string.
                        let (address23, length24) = shim::lower_string(object21, 2)?;
                        shim::store_u32(address2, 8, length24);
                        shim::store_u32(address2, 4, address23);
                    }
                    2 => {
                        // `failed`
                        let object25 = shim::lower_case_value(class_3, 2, object1, 1)?;
                        shim::store_u8(address2, 0, 2);
                        // Lower `events[].value`, a result.
                        let case_6 = shim::lower_result(object25, 2)?;
                        match case_6 {
                            0 => {
                                let object27 = shim::lower_result_value(object25, 2)?;
                                shim::store_u8(address2, 4, 0);
                                // Lower `events[].value.value`, a u8.
                                let number29 = shim::lower_int(shim::NumberKind::U8, object27, 6)?;
                                shim::store_u8(address2, 8, number29);
                            }
                            1 => {
                                let object30 = shim::lower_result_value(object25, 2)?;
                                shim::store_u8(address2, 4, 1);
                                // Lower `events[].value.value`, a string.
                                let (address32, length33) = shim::lower_string(object30, 6)?;
                                shim::store_u32(address2, 12, length33);
                                shim::store_u32(address2, 8, address32);
                            }
                            _ => shim::invalid(),
                        }
                    }
                    3 => {
                        shim::store_u8(address2, 0, 3);
                    }
                    _ => shim::invalid(),
                }
            }
            let object38 = shim::argument(args, 1);
            // Lower `limit`, an option.
            let (flat45, flat46) = if object38 == shim::none() {
                (0, 0)
            } else {
                // Lower `limit`, a u32.
                let number44 = shim::lower_int(shim::NumberKind::U32, object38, 8)?;
                (1, number44)
            };
            let object47 = shim::argument(args, 2);
            // Lower `weights`, a list of numbers.
            let (address48, length49) = shim::lower_numbers(shim::NumberKind::F64, object47, 9)?;
            let area50 = shim::frame_allocate(40, 8);
            // Call the host.
            host_step(
                address36, length37, flat45, flat46, address48, length49, area50,
            );
            let word51 = shim::load_u8(area50, 0);
            // Return the value, or raise the error.
            let object113 = if word51 != 0 {
                let word86 = shim::load_u8(area50, 8);
                // Lift the variant `event`.
                let class_7 = bound::at(bound::IMPORTS_API_EVENT);
                let object112 = match word86 {
                    0 => {
                        // `added`
                        let word87 = shim::load_u32(area50, 12);
                        let word88 = shim::load_u32(area50, 16);
                        let object89 = shim::lift_string(word87, word88);
                        let word90 = shim::load_u8(area50, 20);
                        let object91 = shim::lift_enum(bound::at(bound::IMPORTS_API_LEVEL), word90);
                        let word92 = shim::load_u8(area50, 21);
                        let object93 =
                            shim::lift_flags(bound::at(bound::IMPORTS_API_OPTIONS), word92);
                        let word94 = shim::load_u8(area50, 24);
                        let object98 = if word94 != 0 {
                            let word95 = shim::load_u32(area50, 28);
                            let word96 = shim::load_u32(area50, 32);
                            shim::lift_numbers(shim::NumberKind::U8, word95, word96)
                        } else {
                            shim::none()
                        };
                        let word99 = shim::load_u32(area50, 36);
                        let object100 =
                            shim::lift_own(bound::at(bound::IMPORTS_API_HANDLE), word99);
                        // Lift the record `entry`.
                        let object101 = bound::lift_record(
                            bound::IMPORTS_API_ENTRY,
                            [object89, object91, object93, object98, object100],
                        );
                        shim::lift_case_value(class_7, 0, object101)
                    }
                    1 => {
                        // `removed`
                        let word102 = shim::load_u32(area50, 12);
                        let word103 = shim::load_u32(area50, 16);
                        let object104 = shim::lift_string(word102, word103);
                        shim::lift_case_value(class_7, 1, object104)
                    }
                    2 => {
                        // `failed`
                        let word105 = shim::load_u8(area50, 12);
                        let object111 = match word105 {
                            0 => {
                                let word106 = shim::load_u8(area50, 16);
                                let object107 = shim::lift_u8(word106);
                                shim::lift_result(0, object107)
                            }
                            1 => {
                                let word108 = shim::load_u32(area50, 16);
                                let word109 = shim::load_u32(area50, 20);
                                let object110 = shim::lift_string(word108, word109);
                                shim::lift_result(1, object110)
                            }
                            _ => shim::invalid(),
                        };
                        shim::lift_case_value(class_7, 2, object111)
                    }
                    3 => shim::lift_case(class_7, 3),
                    _ => shim::invalid(),
                };
                shim::raise_err(object112)
            } else {
                let word52 = shim::load_u32(area50, 8);
                let word53 = shim::load_u32(area50, 12);
                // Lift a list.
                let object82 = shim::list_new(word53);
                for index_8 in 0..word53 {
                    let address54 = shim::nth(word52, index_8, 32);
                    let word55 = shim::load_u8(address54, 0);
                    // Lift the variant `event`.
                    let class_9 = bound::at(bound::IMPORTS_API_EVENT);
                    let object81 = match word55 {
                        0 => {
                            // `added`
                            let word56 = shim::load_u32(address54, 4);
                            let word57 = shim::load_u32(address54, 8);
                            let object58 = shim::lift_string(word56, word57);
                            let word59 = shim::load_u8(address54, 12);
                            let object60 =
                                shim::lift_enum(bound::at(bound::IMPORTS_API_LEVEL), word59);
                            let word61 = shim::load_u8(address54, 13);
                            let object62 =
                                shim::lift_flags(bound::at(bound::IMPORTS_API_OPTIONS), word61);
                            let word63 = shim::load_u8(address54, 16);
                            let object67 = if word63 != 0 {
                                let word64 = shim::load_u32(address54, 20);
                                let word65 = shim::load_u32(address54, 24);
                                shim::lift_numbers(shim::NumberKind::U8, word64, word65)
                            } else {
                                shim::none()
                            };
                            let word68 = shim::load_u32(address54, 28);
                            let object69 =
                                shim::lift_own(bound::at(bound::IMPORTS_API_HANDLE), word68);
                            // Lift the record `entry`.
                            let object70 = bound::lift_record(
                                bound::IMPORTS_API_ENTRY,
                                [object58, object60, object62, object67, object69],
                            );
                            shim::lift_case_value(class_9, 0, object70)
                        }
                        1 => {
                            // `removed`
                            let word71 = shim::load_u32(address54, 4);
                            let word72 = shim::load_u32(address54, 8);
                            let object73 = shim::lift_string(word71, word72);
                            shim::lift_case_value(class_9, 1, object73)
                        }
                        2 => {
                            // `failed`
                            let word74 = shim::load_u8(address54, 4);
                            let object80 = match word74 {
                                0 => {
                                    let word75 = shim::load_u8(address54, 8);
                                    let object76 = shim::lift_u8(word75);
                                    shim::lift_result(0, object76)
                                }
                                1 => {
                                    let word77 = shim::load_u32(address54, 8);
                                    let word78 = shim::load_u32(address54, 12);
                                    let object79 = shim::lift_string(word77, word78);
                                    shim::lift_result(1, object79)
                                }
                                _ => shim::invalid(),
                            };
                            shim::lift_case_value(class_9, 2, object80)
                        }
                        3 => shim::lift_case(class_9, 3),
                        _ => shim::invalid(),
                    };
                    shim::list_set(object82, index_8, object81);
                }
                let word83 = shim::load_u64(area50, 16);
                let object84 = shim::lift_u64(word83);
                shim::lift_tuple([object82, object84])
            };
            Ok(object113)
        })
    }
}
