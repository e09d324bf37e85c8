//! `test:options-nested/api`: functions of python that the host calls. Made by hognose.

use guest_runtime::shim;

/// The host calls Python.
///
/// `api.two: func(value: option<option<u8>>) -> option<option<u8>>`
pub extern "C" fn two(argument0: u32, argument1: u32, argument2: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(0, |_| {
            let object5 = if argument0 != 0 {
                let object4 = if argument1 != 0 {
                    shim::lift_u8(argument2)
                } else {
                    shim::none()
                };
                shim::lift_some(object4)
            } else {
                shim::none()
            };
            // Call Python.
            let object6 = shim::call_export(0, [object5]);
            shim::returned(object6)?;
            let area7 = shim::frame_allocate(3, 1);
            // Lower `result`, an option.
            if object6 == shim::none() {
                shim::store_u8(area7, 0, 0);
            } else {
                let object10 = shim::lower_some(object6, 0)?;
                shim::store_u8(area7, 0, 1);
                // Lower `result.value`, an option.
                if object10 == shim::none() {
                    shim::store_u8(area7, 1, 0);
                } else {
                    shim::store_u8(area7, 1, 1);
                    // Lower `result.value`, a u8.
                    let number16 = shim::lower_int(shim::NumberKind::U8, object10, 1)?;
                    shim::store_u8(area7, 2, number16);
                }
            }
            Ok(area7)
        })
    }
}

/// The host calls Python.
///
/// `api.three: func(value: option<option<option<string>>>) -> option<option<option<string>>>`
pub extern "C" fn three(
    argument0: u32,
    argument1: u32,
    argument2: u32,
    argument3: u32,
    argument4: u32,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(1, |_| {
            let object8 = if argument0 != 0 {
                let object7 = if argument1 != 0 {
                    let object6 = if argument2 != 0 {
                        shim::lift_string(argument3, argument4)
                    } else {
                        shim::none()
                    };
                    shim::lift_some(object6)
                } else {
                    shim::none()
                };
                shim::lift_some(object7)
            } else {
                shim::none()
            };
            // Call Python.
            let object9 = shim::call_export(1, [object8]);
            shim::returned(object9)?;
            let area10 = shim::frame_allocate(20, 4);
            // Lower `result`, an option.
            if object9 == shim::none() {
                shim::store_u8(area10, 0, 0);
            } else {
                let object13 = shim::lower_some(object9, 0)?;
                shim::store_u8(area10, 0, 1);
                // Lower `result.value`, an option.
                if object13 == shim::none() {
                    shim::store_u8(area10, 4, 0);
                } else {
                    let object17 = shim::lower_some(object13, 1)?;
                    shim::store_u8(area10, 4, 1);
                    // Lower `result.value.value`, an option.
                    if object17 == shim::none() {
                        shim::store_u8(area10, 8, 0);
                    } else {
                        shim::store_u8(area10, 8, 1);
                        // Lower `result.value.value`, a string.
                        let (address23, length24) = shim::lower_string(object17, 2)?;
                        shim::store_u32(area10, 16, length24);
                        shim::store_u32(area10, 12, address23);
                    }
                }
            }
            Ok(area10)
        })
    }
}

/// The host calls Python.
///
/// `api.alias: func(value: option<maybe>) -> option<alias-maybe>`
pub extern "C" fn alias(argument0: u32, argument1: u32, argument2: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(2, |_| {
            let object5 = if argument0 != 0 {
                let object4 = if argument1 != 0 {
                    shim::lift_u8(argument2)
                } else {
                    shim::none()
                };
                shim::lift_some(object4)
            } else {
                shim::none()
            };
            // Call Python.
            let object6 = shim::call_export(2, [object5]);
            shim::returned(object6)?;
            let area7 = shim::frame_allocate(3, 1);
            // Lower `result`, an option.
            if object6 == shim::none() {
                shim::store_u8(area7, 0, 0);
            } else {
                let object10 = shim::lower_some(object6, 0)?;
                shim::store_u8(area7, 0, 1);
                // Lower `result.value`, an option.
                if object10 == shim::none() {
                    shim::store_u8(area7, 1, 0);
                } else {
                    shim::store_u8(area7, 1, 1);
                    // Lower `result.value`, a u8.
                    let number16 = shim::lower_int(shim::NumberKind::U8, object10, 1)?;
                    shim::store_u8(area7, 2, number16);
                }
            }
            Ok(area7)
        })
    }
}

/// The host calls Python.
///
/// `api.inside: func(value: list<option<option<u8>>>) -> option<list<option<u8>>>`
pub extern "C" fn inside(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(3, |loops| {
            // Lift a list.
            let object9 = shim::list_new(argument1);
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 3);
                let word3 = shim::load_u8(address2, 0);
                let object8 = if word3 != 0 {
                    let word4 = shim::load_u8(address2, 1);
                    let object7 = if word4 != 0 {
                        let word5 = shim::load_u8(address2, 2);
                        shim::lift_u8(word5)
                    } else {
                        shim::none()
                    };
                    shim::lift_some(object7)
                } else {
                    shim::none()
                };
                shim::list_set(object9, index_1, object8);
            }
            // Call Python.
            let object10 = shim::call_export(3, [object9]);
            shim::returned(object10)?;
            let area11 = shim::frame_allocate(12, 4);
            // Lower `result`, an option.
            if object10 == shim::none() {
                shim::store_u8(area11, 0, 0);
            } else {
                shim::store_u8(area11, 0, 1);
                // Lower `result`, a list.
                let (items_2, length24) = shim::lower_list(object10, 0)?;
                let address23 = shim::allocate_list(length24, 2, 1);
                for index_3 in 0..length24 {
                    loops[0] = index_3;
                    let object16 = shim::item(items_2, index_3);
                    let address17 = shim::nth(address23, index_3, 2);
                    // Lower `result[]`, an option.
                    if object16 == shim::none() {
                        shim::store_u8(address17, 0, 0);
                    } else {
                        shim::store_u8(address17, 0, 1);
                        // Lower `result[]`, a u8.
                        let number22 = shim::lower_int(shim::NumberKind::U8, object16, 1)?;
                        shim::store_u8(address17, 1, number22);
                    }
                }
                shim::store_u32(area11, 8, length24);
                shim::store_u32(area11, 4, address23);
            }
            Ok(area11)
        })
    }
}

/// The host calls Python.
///
/// `api.result-inside: func(value: option<result<option<u8>, string>>) -> option<result<option<u8>, string>>`
pub extern "C" fn result_inside(
    argument0: u32,
    argument1: u32,
    argument2: u32,
    argument3: u32,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(4, |_| {
            let object8 = if argument0 != 0 {
                match argument1 {
                    0 => {
                        let object5 = if argument2 != 0 {
                            shim::lift_u8(argument3)
                        } else {
                            shim::none()
                        };
                        shim::lift_result(0, object5)
                    }
                    1 => {
                        let object6 = shim::lift_string(argument2, argument3);
                        shim::lift_result(1, object6)
                    }
                    _ => shim::invalid(),
                }
            } else {
                shim::none()
            };
            // Call Python.
            let object9 = shim::call_export(4, [object8]);
            shim::returned(object9)?;
            let area10 = shim::frame_allocate(16, 4);
            // Lower `result`, an option.
            if object9 == shim::none() {
                shim::store_u8(area10, 0, 0);
            } else {
                shim::store_u8(area10, 0, 1);
                // Lower `result`, a result.
                let case_1 = shim::lower_result(object9, 0)?;
                match case_1 {
                    0 => {
                        let object15 = shim::lower_result_value(object9, 0)?;
                        shim::store_u8(area10, 4, 0);
                        // Lower `result.value`, an option.
                        if object15 == shim::none() {
                            shim::store_u8(area10, 8, 0);
                        } else {
                            shim::store_u8(area10, 8, 1);
                            // Lower `result.value`, a u8.
                            let number21 = shim::lower_int(shim::NumberKind::U8, object15, 1)?;
                            shim::store_u8(area10, 9, number21);
                        }
                    }
                    1 => {
                        let object22 = shim::lower_result_value(object9, 0)?;
                        shim::store_u8(area10, 4, 1);
                        // Lower `result.value`, a string.
                        let (address24, length25) = shim::lower_string(object22, 1)?;
                        shim::store_u32(area10, 12, length25);
                        shim::store_u32(area10, 8, address24);
                    }
                    _ => shim::invalid(),
                }
            }
            Ok(area10)
        })
    }
}
