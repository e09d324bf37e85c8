//! `test:spilled-params/api`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

/// The host calls Python.
///
/// `api.sixteen: func(p0: u32, p1: u32, p2: u32, p3: u32, p4: u32, p5: u32, p6: u32, p7: u32, p8: u32, p9: u32, p10: u32, p11: u32, p12: u32, p13: u32, p14: u32, p15: u32) -> u32`
pub extern "C" fn sixteen(
    argument0: u32,
    argument1: u32,
    argument2: u32,
    argument3: u32,
    argument4: u32,
    argument5: u32,
    argument6: u32,
    argument7: u32,
    argument8: u32,
    argument9: u32,
    argument10: u32,
    argument11: u32,
    argument12: u32,
    argument13: u32,
    argument14: u32,
    argument15: u32,
) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(0, |_| {
            let object1 = shim::lift_u32(argument0);
            let object3 = shim::lift_u32(argument1);
            let object5 = shim::lift_u32(argument2);
            let object7 = shim::lift_u32(argument3);
            let object9 = shim::lift_u32(argument4);
            let object11 = shim::lift_u32(argument5);
            let object13 = shim::lift_u32(argument6);
            let object15 = shim::lift_u32(argument7);
            let object17 = shim::lift_u32(argument8);
            let object19 = shim::lift_u32(argument9);
            let object21 = shim::lift_u32(argument10);
            let object23 = shim::lift_u32(argument11);
            let object25 = shim::lift_u32(argument12);
            let object27 = shim::lift_u32(argument13);
            let object29 = shim::lift_u32(argument14);
            let object31 = shim::lift_u32(argument15);
            // Call Python.
            let object32 = shim::call_export(
                0,
                [
                    object1, object3, object5, object7, object9, object11, object13, object15,
                    object17, object19, object21, object23, object25, object27, object29, object31,
                ],
            );
            shim::returned(object32)?;
            // Lower `result`, a u32.
            let number33 = shim::lower_int(shim::NumberKind::U32, object32, 0)?;
            Ok(number33)
        })
    }
}

/// The host calls Python.
///
/// `api.seventeen: func(p0: u32, p1: u32, p2: u32, p3: u32, p4: u32, p5: u32, p6: u32, p7: u32, p8: u32, p9: u32, p10: u32, p11: u32, p12: u32, p13: u32, p14: u32, p15: u32, p16: u32) -> u32`
pub extern "C" fn seventeen(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(1, |_| {
            let word1 = shim::load_u32(argument0, 0);
            let object2 = shim::lift_u32(word1);
            let word3 = shim::load_u32(argument0, 4);
            let object4 = shim::lift_u32(word3);
            let word5 = shim::load_u32(argument0, 8);
            let object6 = shim::lift_u32(word5);
            let word7 = shim::load_u32(argument0, 12);
            let object8 = shim::lift_u32(word7);
            let word9 = shim::load_u32(argument0, 16);
            let object10 = shim::lift_u32(word9);
            let word11 = shim::load_u32(argument0, 20);
            let object12 = shim::lift_u32(word11);
            let word13 = shim::load_u32(argument0, 24);
            let object14 = shim::lift_u32(word13);
            let word15 = shim::load_u32(argument0, 28);
            let object16 = shim::lift_u32(word15);
            let word17 = shim::load_u32(argument0, 32);
            let object18 = shim::lift_u32(word17);
            let word19 = shim::load_u32(argument0, 36);
            let object20 = shim::lift_u32(word19);
            let word21 = shim::load_u32(argument0, 40);
            let object22 = shim::lift_u32(word21);
            let word23 = shim::load_u32(argument0, 44);
            let object24 = shim::lift_u32(word23);
            let word25 = shim::load_u32(argument0, 48);
            let object26 = shim::lift_u32(word25);
            let word27 = shim::load_u32(argument0, 52);
            let object28 = shim::lift_u32(word27);
            let word29 = shim::load_u32(argument0, 56);
            let object30 = shim::lift_u32(word29);
            let word31 = shim::load_u32(argument0, 60);
            let object32 = shim::lift_u32(word31);
            let word33 = shim::load_u32(argument0, 64);
            let object34 = shim::lift_u32(word33);
            // Call Python.
            let object35 = shim::call_export(
                1,
                [
                    object2, object4, object6, object8, object10, object12, object14, object16,
                    object18, object20, object22, object24, object26, object28, object30, object32,
                    object34,
                ],
            );
            shim::returned(object35)?;
            // Lower `result`, a u32.
            let number37 = shim::lower_int(shim::NumberKind::U32, object35, 0)?;
            Ok(number37)
        })
    }
}

/// The host calls Python.
///
/// `api.mixed: func(p0: u8, p1: s64, p2: f32, p3: string, p4: u16, p5: list<u8>, p6: f64, p7: bool, p8: char, p9: u32, p10: s8, p11: option<u64>, p12: tuple<u8, u8>, p13: s32) -> string`
pub extern "C" fn mixed(argument0: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(2, |_| {
            let word1 = shim::load_u8(argument0, 0);
            let object2 = shim::lift_u8(word1);
            let word3 = shim::load_u64(argument0, 8);
            let object4 = shim::lift_s64(word3);
            let word5 = shim::load_f32(argument0, 16);
            let object6 = shim::lift_f32(word5);
            let word7 = shim::load_u32(argument0, 20);
            let word8 = shim::load_u32(argument0, 24);
            let object9 = shim::lift_string(word7, word8);
            let word10 = shim::load_u16(argument0, 28);
            let object11 = shim::lift_u16(word10);
            let word12 = shim::load_u32(argument0, 32);
            let word13 = shim::load_u32(argument0, 36);
            let object14 = shim::lift_numbers(shim::NumberKind::U8, word12, word13);
            let word15 = shim::load_f64(argument0, 40);
            let object16 = shim::lift_f64(word15);
            let word17 = shim::load_u8(argument0, 48);
            let object18 = shim::lift_bool(word17);
            let word19 = shim::load_u32(argument0, 52);
            let object20 = shim::lift_char(word19);
            let word21 = shim::load_u32(argument0, 56);
            let object22 = shim::lift_u32(word21);
            let word23 = shim::load_s8(argument0, 60);
            let object24 = shim::lift_s8(word23);
            let word25 = shim::load_u8(argument0, 64);
            let object28 = if word25 != 0 {
                let word26 = shim::load_u64(argument0, 72);
                shim::lift_u64(word26)
            } else {
                shim::none()
            };
            let word29 = shim::load_u8(argument0, 80);
            let object30 = shim::lift_u8(word29);
            let word31 = shim::load_u8(argument0, 81);
            let object32 = shim::lift_u8(word31);
            let object33 = shim::lift_tuple([object30, object32]);
            let word34 = shim::load_u32(argument0, 84);
            let object35 = shim::lift_s32(word34);
            // Call Python.
            let object36 = shim::call_export(
                2,
                [
                    object2, object4, object6, object9, object11, object14, object16, object18,
                    object20, object22, object24, object28, object33, object35,
                ],
            );
            shim::returned(object36)?;
            let area38 = shim::frame_allocate(8, 4);
            // Lower `result`, a string.
            let (address39, length40) = shim::lower_string(object36, 0)?;
            shim::store_u32(area38, 4, length40);
            shim::store_u32(area38, 0, address39);
            Ok(area38)
        })
    }
}

/// The host calls Python.
///
/// `api.one: func(value: wide)`
pub extern "C" fn one(argument0: u32) {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export(3, |_| {
            let word1 = shim::load_u8(argument0, 0);
            let object2 = shim::lift_u8(word1);
            let word3 = shim::load_u64(argument0, 8);
            let object4 = shim::lift_s64(word3);
            let word5 = shim::load_f32(argument0, 16);
            let object6 = shim::lift_f32(word5);
            let word7 = shim::load_u32(argument0, 20);
            let word8 = shim::load_u32(argument0, 24);
            let object9 = shim::lift_string(word7, word8);
            let word10 = shim::load_u16(argument0, 28);
            let object11 = shim::lift_u16(word10);
            let word12 = shim::load_u32(argument0, 32);
            let word13 = shim::load_u32(argument0, 36);
            let object14 = shim::lift_numbers(shim::NumberKind::U8, word12, word13);
            let word15 = shim::load_f64(argument0, 40);
            let object16 = shim::lift_f64(word15);
            let word17 = shim::load_u8(argument0, 48);
            let object18 = shim::lift_bool(word17);
            let word19 = shim::load_u32(argument0, 52);
            let object20 = shim::lift_char(word19);
            let word21 = shim::load_u32(argument0, 56);
            let object22 = shim::lift_u32(word21);
            let word23 = shim::load_s8(argument0, 60);
            let object24 = shim::lift_s8(word23);
            let word25 = shim::load_u8(argument0, 64);
            let object28 = if word25 != 0 {
                let word26 = shim::load_u64(argument0, 72);
                shim::lift_u64(word26)
            } else {
                shim::none()
            };
            let word29 = shim::load_u8(argument0, 80);
            let object30 = shim::lift_u8(word29);
            let word31 = shim::load_u8(argument0, 81);
            let object32 = shim::lift_u8(word31);
            let object33 = shim::lift_tuple([object30, object32]);
            let word34 = shim::load_u32(argument0, 84);
            let object35 = shim::lift_s32(word34);
            // Lift the record `wide`.
            let object36 = bound::lift_record(
                bound::IMPORTS_API_WIDE,
                [
                    object2, object4, object6, object9, object11, object14, object16, object18,
                    object20, object22, object24, object28, object33, object35,
                ],
            );
            // Call Python.
            let object37 = shim::call_export(3, [object36]);
            shim::returned(object37)?;
            Ok(())
        })
    }
}
