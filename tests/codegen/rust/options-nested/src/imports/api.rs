//! `test:options-nested/api`: functions of the host that python calls. Made by hognose.

use guest_runtime::shim;

#[link(wasm_import_module = "test:options-nested/api")]
unsafe extern "C" {
    #[link_name = "two"]
    pub fn host_two(argument0: u32, argument1: u32, argument2: u32, argument3: u32);
    #[link_name = "three"]
    pub fn host_three(
        argument0: u32,
        argument1: u32,
        argument2: u32,
        argument3: u32,
        argument4: u32,
        argument5: u32,
    );
    #[link_name = "alias"]
    pub fn host_alias(argument0: u32, argument1: u32, argument2: u32, argument3: u32);
    #[link_name = "inside"]
    pub fn host_inside(argument0: u32, argument1: u32, argument2: u32);
    #[link_name = "result-inside"]
    pub fn host_result_inside(
        argument0: u32,
        argument1: u32,
        argument2: u32,
        argument3: u32,
        argument4: u32,
    );
}

/// Python calls a function of the host.
///
/// `api.two: func(value: option<option<u8>>) -> option<option<u8>>`
pub extern "C" fn two(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(0, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, an option.
            let (flat15, flat16, flat17) = if object0 == shim::none() {
                (0, 0, 0)
            } else {
                let object5 = shim::lower_some(object0, 0)?;
                // Lower `value.value`, an option.
                let (flat13, flat14) = if object5 == shim::none() {
                    (0, 0)
                } else {
                    // Lower `value.value`, a u8.
                    let number12 = shim::lower_int(shim::NumberKind::U8, object5, 1)?;
                    (1, number12)
                };
                (1, flat13, flat14)
            };
            let area18 = shim::frame_allocate(3, 1);
            // Call the host.
            host_two(flat15, flat16, flat17, area18);
            let word19 = shim::load_u8(area18, 0);
            let object24 = if word19 != 0 {
                let word20 = shim::load_u8(area18, 1);
                let object23 = if word20 != 0 {
                    let word21 = shim::load_u8(area18, 2);
                    shim::lift_u8(word21)
                } else {
                    shim::none()
                };
                shim::lift_some(object23)
            } else {
                shim::none()
            };
            Ok(object24)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.three: func(value: option<option<option<string>>>) -> option<option<option<string>>>`
pub extern "C" fn three(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(1, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, an option.
            let (flat31, flat32, flat33, flat34, flat35) = if object0 == shim::none() {
                (0, 0, 0, 0, 0)
            } else {
                let object7 = shim::lower_some(object0, 0)?;
                // Lower `value.value`, an option.
                let (flat27, flat28, flat29, flat30) = if object7 == shim::none() {
                    (0, 0, 0, 0)
                } else {
                    let object14 = shim::lower_some(object7, 1)?;
                    // Lower `value.value.value`, an option.
                    let (flat24, flat25, flat26) = if object14 == shim::none() {
                        (0, 0, 0)
                    } else {
                        // Lower `value.value.value`, a string.
                        let (address22, length23) = shim::lower_string(object14, 2)?;
                        (1, address22, length23)
                    };
                    (1, flat24, flat25, flat26)
                };
                (1, flat27, flat28, flat29, flat30)
            };
            let area36 = shim::frame_allocate(20, 4);
            // Call the host.
            host_three(flat31, flat32, flat33, flat34, flat35, area36);
            let word37 = shim::load_u8(area36, 0);
            let object45 = if word37 != 0 {
                let word38 = shim::load_u8(area36, 4);
                let object44 = if word38 != 0 {
                    let word39 = shim::load_u8(area36, 8);
                    let object43 = if word39 != 0 {
                        let word40 = shim::load_u32(area36, 12);
                        let word41 = shim::load_u32(area36, 16);
                        shim::lift_string(word40, word41)
                    } else {
                        shim::none()
                    };
                    shim::lift_some(object43)
                } else {
                    shim::none()
                };
                shim::lift_some(object44)
            } else {
                shim::none()
            };
            Ok(object45)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.alias: func(value: option<maybe>) -> option<alias-maybe>`
pub extern "C" fn alias(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(2, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, an option.
            let (flat15, flat16, flat17) = if object0 == shim::none() {
                (0, 0, 0)
            } else {
                let object5 = shim::lower_some(object0, 0)?;
                // Lower `value.value`, an option.
                let (flat13, flat14) = if object5 == shim::none() {
                    (0, 0)
                } else {
                    // Lower `value.value`, a u8.
                    let number12 = shim::lower_int(shim::NumberKind::U8, object5, 1)?;
                    (1, number12)
                };
                (1, flat13, flat14)
            };
            let area18 = shim::frame_allocate(3, 1);
            // Call the host.
            host_alias(flat15, flat16, flat17, area18);
            let word19 = shim::load_u8(area18, 0);
            let object24 = if word19 != 0 {
                let word20 = shim::load_u8(area18, 1);
                let object23 = if word20 != 0 {
                    let word21 = shim::load_u8(area18, 2);
                    shim::lift_u8(word21)
                } else {
                    shim::none()
                };
                shim::lift_some(object23)
            } else {
                shim::none()
            };
            Ok(object24)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.inside: func(value: list<option<option<u8>>>) -> option<list<option<u8>>>`
pub extern "C" fn inside(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(3, 1, (args, count, names), |args, loops| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, a list.
            let (items_1, length13) = shim::lower_list(object0, 0)?;
            let address12 = shim::allocate_list(length13, 3, 1);
            for index_2 in 0..length13 {
                loops[0] = index_2;
                let object1 = shim::item(items_1, index_2);
                let address2 = shim::nth(address12, index_2, 3);
                // Lower `value[]`, an option.
                if object1 == shim::none() {
                    shim::store_u8(address2, 0, 0);
                } else {
                    let object5 = shim::lower_some(object1, 1)?;
                    shim::store_u8(address2, 0, 1);
                    // Lower `value[].value`, an option.
                    if object5 == shim::none() {
                        shim::store_u8(address2, 1, 0);
                    } else {
                        shim::store_u8(address2, 1, 1);
                        // Lower `value[].value`, a u8.
                        let number11 = shim::lower_int(shim::NumberKind::U8, object5, 2)?;
                        shim::store_u8(address2, 2, number11);
                    }
                }
            }
            let area14 = shim::frame_allocate(12, 4);
            // Call the host.
            host_inside(address12, length13, area14);
            let word15 = shim::load_u8(area14, 0);
            let object24 = if word15 != 0 {
                let word16 = shim::load_u32(area14, 4);
                let word17 = shim::load_u32(area14, 8);
                // Lift a list.
                let object23 = shim::list_new(word17);
                for index_3 in 0..word17 {
                    let address18 = shim::nth(word16, index_3, 2);
                    let word19 = shim::load_u8(address18, 0);
                    let object22 = if word19 != 0 {
                        let word20 = shim::load_u8(address18, 1);
                        shim::lift_u8(word20)
                    } else {
                        shim::none()
                    };
                    shim::list_set(object23, index_3, object22);
                }
                object23
            } else {
                shim::none()
            };
            Ok(object24)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.result-inside: func(value: option<result<option<u8>, string>>) -> option<result<option<u8>, string>>`
pub extern "C" fn result_inside(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(4, 1, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `value`, an option.
            let (flat25, flat26, flat27, flat28) = if object0 == shim::none() {
                (0, 0, 0, 0)
            } else {
                // Lower `value`, a result.
                let case_1 = shim::lower_result(object0, 0)?;
                let (flat22, flat23, flat24) = match case_1 {
                    0 => {
                        let object8 = shim::lower_result_value(object0, 0)?;
                        // Lower `value.value`, an option.
                        let (flat16, flat17) = if object8 == shim::none() {
                            (0, 0)
                        } else {
                            // Lower `value.value`, a u8.
                            let number15 = shim::lower_int(shim::NumberKind::U8, object8, 1)?;
                            (1, number15)
                        };
                        (0, flat16, flat17)
                    }
                    1 => {
                        let object18 = shim::lower_result_value(object0, 0)?;
                        // Lower `value.value`, a string.
                        let (address20, length21) = shim::lower_string(object18, 1)?;
                        (1, address20, length21)
                    }
                    _ => shim::invalid(),
                };
                (1, flat22, flat23, flat24)
            };
            let area29 = shim::frame_allocate(16, 4);
            // Call the host.
            host_result_inside(flat25, flat26, flat27, flat28, area29);
            let word30 = shim::load_u8(area29, 0);
            let object40 = if word30 != 0 {
                let word31 = shim::load_u8(area29, 4);
                match word31 {
                    0 => {
                        let word32 = shim::load_u8(area29, 8);
                        let object35 = if word32 != 0 {
                            let word33 = shim::load_u8(area29, 9);
                            shim::lift_u8(word33)
                        } else {
                            shim::none()
                        };
                        shim::lift_result(0, object35)
                    }
                    1 => {
                        let word36 = shim::load_u32(area29, 8);
                        let word37 = shim::load_u32(area29, 12);
                        let object38 = shim::lift_string(word36, word37);
                        shim::lift_result(1, object38)
                    }
                    _ => shim::invalid(),
                }
            } else {
                shim::none()
            };
            Ok(object40)
        })
    }
}
