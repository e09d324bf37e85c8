//! `test:codegen/pipes`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

/// The host calls Python.
///
/// `pipes.send: func(event: event, chunks: chunks)`
pub extern "C" fn send(argument0: u32, argument1: u32, argument2: u32, argument3: u32) {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(0, |_| {
            // Lift the variant `event`.
            let class_1 = bound::at(bound::EXPORTS_PIPES_EVENT);
            let object3 = match argument0 {
                0 => {
                    // `data`
                    let object2 = shim::lift_reader(bound::at(bound::STREAM_STRING), argument1);
                    shim::lift_case_value(class_1, 0, object2)
                }
                1 => shim::lift_case(class_1, 1),
                _ => shim::invalid(),
            };
            // Lift a list.
            let object9 = shim::list_new(argument3);
            for index_2 in 0..argument3 {
                let address6 = shim::nth(argument2, index_2, 4);
                let word7 = shim::load_u32(address6, 0);
                let object8 = shim::lift_reader(bound::at(bound::STREAM), word7);
                shim::list_set(object9, index_2, object8);
            }
            shim::release_block(argument2);
            // Call Python.
            let object10 = shim::call_export(0, [object3, object9]);
            shim::returned(object10)?;
            Ok(())
        })
    }
}

/// The host calls Python.
///
/// `pipes.connect: func(pipes: list<tuple<string, option<stream<u8>>>>) -> result<stream<u8>, string>`
pub extern "C" fn connect(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(1, |_| {
            // Lift a list.
            let object11 = shim::list_new(argument1);
            for index_1 in 0..argument1 {
                let address2 = shim::nth(argument0, index_1, 16);
                let word3 = shim::load_u32(address2, 0);
                let word4 = shim::load_u32(address2, 4);
                let object5 = shim::lift_string(word3, word4);
                shim::release_block(word3);
                let word6 = shim::load_u8(address2, 8);
                let object9 = if word6 != 0 {
                    let word7 = shim::load_u32(address2, 12);
                    shim::lift_reader(bound::at(bound::STREAM_U8), word7)
                } else {
                    shim::none()
                };
                let object10 = shim::lift_tuple([object5, object9]);
                shim::list_set(object11, index_1, object10);
            }
            shim::release_block(argument0);
            // Call Python.
            let object12 = shim::call_export(1, [object11]);
            let area13 = shim::frame_allocate(12, 4);
            // Give the value to the host, or the error that was raised.
            if object12 != 0 {
                shim::store_u8(area13, 0, 0);
                // Lower `result`, a reader that is given away.
                let handle16 = shim::lower_reader(bound::at(bound::STREAM_U8), object12, 0)?;
                shim::store_u32(area13, 4, handle16);
            } else {
                let object17 = shim::take_err()?;
                shim::store_u8(area13, 0, 1);
                // Lower `error`, a string.
                let (address19, length20) = shim::lower_string(object17, 1)?;
                shim::store_u32(area13, 8, length20);
                shim::store_u32(area13, 4, address19);
            }
            Ok(area13)
        })
    }
}
