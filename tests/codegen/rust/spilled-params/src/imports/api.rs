//! `test:spilled-params/api`: functions of the host that python calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:spilled-params/api")]
unsafe extern "C" {
    #[link_name = "sixteen"]
    pub fn host_sixteen(
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
    ) -> u32;
    #[link_name = "seventeen"]
    pub fn host_seventeen(argument0: u32) -> u32;
    #[link_name = "mixed"]
    pub fn host_mixed(argument0: u32, argument1: u32);
    #[link_name = "one"]
    pub fn host_one(argument0: u32);
}

/// Python calls a function of the host.
///
/// `api.sixteen: func(p0: u32, p1: u32, p2: u32, p3: u32, p4: u32, p5: u32, p6: u32, p7: u32, p8: u32, p9: u32, p10: u32, p11: u32, p12: u32, p13: u32, p14: u32, p15: u32) -> u32`
pub extern "C" fn sixteen(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(0, 16, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `p0`, a u32.
            let number1 = shim::lower_int(shim::NumberKind::U32, object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `p1`, a u32.
            let number3 = shim::lower_int(shim::NumberKind::U32, object2, 1)?;
            let object4 = shim::argument(args, 2);
            // Lower `p2`, a u32.
            let number5 = shim::lower_int(shim::NumberKind::U32, object4, 2)?;
            let object6 = shim::argument(args, 3);
            // Lower `p3`, a u32.
            let number7 = shim::lower_int(shim::NumberKind::U32, object6, 3)?;
            let object8 = shim::argument(args, 4);
            // Lower `p4`, a u32.
            let number9 = shim::lower_int(shim::NumberKind::U32, object8, 4)?;
            let object10 = shim::argument(args, 5);
            // Lower `p5`, a u32.
            let number11 = shim::lower_int(shim::NumberKind::U32, object10, 5)?;
            let object12 = shim::argument(args, 6);
            // Lower `p6`, a u32.
            let number13 = shim::lower_int(shim::NumberKind::U32, object12, 6)?;
            let object14 = shim::argument(args, 7);
            // Lower `p7`, a u32.
            let number15 = shim::lower_int(shim::NumberKind::U32, object14, 7)?;
            let object16 = shim::argument(args, 8);
            // Lower `p8`, a u32.
            let number17 = shim::lower_int(shim::NumberKind::U32, object16, 8)?;
            let object18 = shim::argument(args, 9);
            // Lower `p9`, a u32.
            let number19 = shim::lower_int(shim::NumberKind::U32, object18, 9)?;
            let object20 = shim::argument(args, 10);
            // Lower `p10`, a u32.
            let number21 = shim::lower_int(shim::NumberKind::U32, object20, 10)?;
            let object22 = shim::argument(args, 11);
            // Lower `p11`, a u32.
            let number23 = shim::lower_int(shim::NumberKind::U32, object22, 11)?;
            let object24 = shim::argument(args, 12);
            // Lower `p12`, a u32.
            let number25 = shim::lower_int(shim::NumberKind::U32, object24, 12)?;
            let object26 = shim::argument(args, 13);
            // Lower `p13`, a u32.
            let number27 = shim::lower_int(shim::NumberKind::U32, object26, 13)?;
            let object28 = shim::argument(args, 14);
            // Lower `p14`, a u32.
            let number29 = shim::lower_int(shim::NumberKind::U32, object28, 14)?;
            let object30 = shim::argument(args, 15);
            // Lower `p15`, a u32.
            let number31 = shim::lower_int(shim::NumberKind::U32, object30, 15)?;
            // Call the host.
            let word32 = host_sixteen(
                number1, number3, number5, number7, number9, number11, number13, number15,
                number17, number19, number21, number23, number25, number27, number29, number31,
            );
            let object33 = shim::lift_u32(word32);
            Ok(object33)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.seventeen: func(p0: u32, p1: u32, p2: u32, p3: u32, p4: u32, p5: u32, p6: u32, p7: u32, p8: u32, p9: u32, p10: u32, p11: u32, p12: u32, p13: u32, p14: u32, p15: u32, p16: u32) -> u32`
pub extern "C" fn seventeen(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(1, 17, (args, count, names), |args, _| {
            let area0 = shim::frame_allocate(68, 4);
            let object1 = shim::argument(args, 0);
            // Lower `p0`, a u32.
            let number2 = shim::lower_int(shim::NumberKind::U32, object1, 0)?;
            shim::store_u32(area0, 0, number2);
            let object3 = shim::argument(args, 1);
            // Lower `p1`, a u32.
            let number4 = shim::lower_int(shim::NumberKind::U32, object3, 1)?;
            shim::store_u32(area0, 4, number4);
            let object5 = shim::argument(args, 2);
            // Lower `p2`, a u32.
            let number6 = shim::lower_int(shim::NumberKind::U32, object5, 2)?;
            shim::store_u32(area0, 8, number6);
            let object7 = shim::argument(args, 3);
            // Lower `p3`, a u32.
            let number8 = shim::lower_int(shim::NumberKind::U32, object7, 3)?;
            shim::store_u32(area0, 12, number8);
            let object9 = shim::argument(args, 4);
            // Lower `p4`, a u32.
            let number10 = shim::lower_int(shim::NumberKind::U32, object9, 4)?;
            shim::store_u32(area0, 16, number10);
            let object11 = shim::argument(args, 5);
            // Lower `p5`, a u32.
            let number12 = shim::lower_int(shim::NumberKind::U32, object11, 5)?;
            shim::store_u32(area0, 20, number12);
            let object13 = shim::argument(args, 6);
            // Lower `p6`, a u32.
            let number14 = shim::lower_int(shim::NumberKind::U32, object13, 6)?;
            shim::store_u32(area0, 24, number14);
            let object15 = shim::argument(args, 7);
            // Lower `p7`, a u32.
            let number16 = shim::lower_int(shim::NumberKind::U32, object15, 7)?;
            shim::store_u32(area0, 28, number16);
            let object17 = shim::argument(args, 8);
            // Lower `p8`, a u32.
            let number18 = shim::lower_int(shim::NumberKind::U32, object17, 8)?;
            shim::store_u32(area0, 32, number18);
            let object19 = shim::argument(args, 9);
            // Lower `p9`, a u32.
            let number20 = shim::lower_int(shim::NumberKind::U32, object19, 9)?;
            shim::store_u32(area0, 36, number20);
            let object21 = shim::argument(args, 10);
            // Lower `p10`, a u32.
            let number22 = shim::lower_int(shim::NumberKind::U32, object21, 10)?;
            shim::store_u32(area0, 40, number22);
            let object23 = shim::argument(args, 11);
            // Lower `p11`, a u32.
            let number24 = shim::lower_int(shim::NumberKind::U32, object23, 11)?;
            shim::store_u32(area0, 44, number24);
            let object25 = shim::argument(args, 12);
            // Lower `p12`, a u32.
            let number26 = shim::lower_int(shim::NumberKind::U32, object25, 12)?;
            shim::store_u32(area0, 48, number26);
            let object27 = shim::argument(args, 13);
            // Lower `p13`, a u32.
            let number28 = shim::lower_int(shim::NumberKind::U32, object27, 13)?;
            shim::store_u32(area0, 52, number28);
            let object29 = shim::argument(args, 14);
            // Lower `p14`, a u32.
            let number30 = shim::lower_int(shim::NumberKind::U32, object29, 14)?;
            shim::store_u32(area0, 56, number30);
            let object31 = shim::argument(args, 15);
            // Lower `p15`, a u32.
            let number32 = shim::lower_int(shim::NumberKind::U32, object31, 15)?;
            shim::store_u32(area0, 60, number32);
            let object33 = shim::argument(args, 16);
            // Lower `p16`, a u32.
            let number34 = shim::lower_int(shim::NumberKind::U32, object33, 16)?;
            shim::store_u32(area0, 64, number34);
            // Call the host.
            let word35 = host_seventeen(area0);
            let object36 = shim::lift_u32(word35);
            Ok(object36)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.mixed: func(p0: u8, p1: s64, p2: f32, p3: string, p4: u16, p5: list<u8>, p6: f64, p7: bool, p8: char, p9: u32, p10: s8, p11: option<u64>, p12: tuple<u8, u8>, p13: s32) -> string`
pub extern "C" fn mixed(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(2, 14, (args, count, names), |args, _| {
            let area0 = shim::frame_allocate(88, 8);
            let object1 = shim::argument(args, 0);
            // Lower `p0`, a u8.
            let number2 = shim::lower_int(shim::NumberKind::U8, object1, 0)?;
            shim::store_u8(area0, 0, number2);
            let object3 = shim::argument(args, 1);
            // Lower `p1`, an s64.
            let number4 = shim::lower_s64(object3, 1)?;
            shim::store_u64(area0, 8, number4);
            let object5 = shim::argument(args, 2);
            // Lower `p2`, an f32.
            let number6 = shim::lower_f32(object5, 2)?;
            shim::store_f32(area0, 16, number6);
            let object7 = shim::argument(args, 3);
            // Lower `p3`, a string.
            let (address8, length9) = shim::lower_string(object7, 3)?;
            shim::store_u32(area0, 24, length9);
            shim::store_u32(area0, 20, address8);
            let object10 = shim::argument(args, 4);
            // Lower `p4`, a u16.
            let number11 = shim::lower_int(shim::NumberKind::U16, object10, 4)?;
            shim::store_u16(area0, 28, number11);
            let object12 = shim::argument(args, 5);
            // Lower `p5`, a list of numbers.
            let (address13, length14) = shim::lower_numbers(shim::NumberKind::U8, object12, 5)?;
            shim::store_u32(area0, 36, length14);
            shim::store_u32(area0, 32, address13);
            let object15 = shim::argument(args, 6);
            // Lower `p6`, an f64.
            let number16 = shim::lower_f64(object15, 6)?;
            shim::store_f64(area0, 40, number16);
            let object17 = shim::argument(args, 7);
            // Lower `p7`, a bool.
            let number18 = shim::lower_bool(object17, 7)?;
            shim::store_u8(area0, 48, number18);
            let object19 = shim::argument(args, 8);
            // Lower `p8`, a char.
            let number20 = shim::lower_char(object19, 8)?;
            shim::store_u32(area0, 52, number20);
            let object21 = shim::argument(args, 9);
            // Lower `p9`, a u32.
            let number22 = shim::lower_int(shim::NumberKind::U32, object21, 9)?;
            shim::store_u32(area0, 56, number22);
            let object23 = shim::argument(args, 10);
            // Lower `p10`, an s8.
            let number24 = shim::lower_int(shim::NumberKind::S8, object23, 10)?;
            shim::store_u8(area0, 60, number24);
            let object25 = shim::argument(args, 11);
            // Lower `p11`, an option.
            if object25 == shim::none() {
                shim::store_u8(area0, 64, 0);
            } else {
                shim::store_u8(area0, 64, 1);
                // Lower `p11`, a u64.
                let number30 = shim::lower_u64(object25, 11)?;
                shim::store_u64(area0, 72, number30);
            }
            let object31 = shim::argument(args, 12);
            // Lower `p12`, a tuple.
            let items_1 = shim::lower_tuple(object31, 2, 12)?;
            let object32 = shim::item(items_1, 0);
            let object33 = shim::item(items_1, 1);
            // Lower `p12[0]`, a u8.
            let number34 = shim::lower_int(shim::NumberKind::U8, object32, 13)?;
            shim::store_u8(area0, 80, number34);
            // Lower `p12[1]`, a u8.
            let number35 = shim::lower_int(shim::NumberKind::U8, object33, 14)?;
            shim::store_u8(area0, 81, number35);
            let object36 = shim::argument(args, 13);
            // Lower `p13`, an s32.
            let number37 = shim::lower_int(shim::NumberKind::S32, object36, 15)?;
            shim::store_u32(area0, 84, number37);
            let area38 = shim::frame_allocate(8, 4);
            // Call the host.
            host_mixed(area0, area38);
            let word39 = shim::load_u32(area38, 0);
            let word40 = shim::load_u32(area38, 4);
            let object41 = shim::lift_string(word39, word40);
            Ok(object41)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.one: func(value: wide)`
pub extern "C" fn one(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(3, 1, (args, count, names), |args, _| {
            let area0 = shim::frame_allocate(88, 8);
            let object1 = shim::argument(args, 0);
            // Lower `value`, a record `Wide`.
            let class_1 = bound::at(bound::IMPORTS_API_WIDE);
            let object2 = shim::lower_field(class_1, object1, 0, 0)?;
            let object3 = shim::lower_field(class_1, object1, 1, 0)?;
            let object4 = shim::lower_field(class_1, object1, 2, 0)?;
            let object5 = shim::lower_field(class_1, object1, 3, 0)?;
            let object6 = shim::lower_field(class_1, object1, 4, 0)?;
            let object7 = shim::lower_field(class_1, object1, 5, 0)?;
            let object8 = shim::lower_field(class_1, object1, 6, 0)?;
            let object9 = shim::lower_field(class_1, object1, 7, 0)?;
            let object10 = shim::lower_field(class_1, object1, 8, 0)?;
            let object11 = shim::lower_field(class_1, object1, 9, 0)?;
            let object12 = shim::lower_field(class_1, object1, 10, 0)?;
            let object13 = shim::lower_field(class_1, object1, 11, 0)?;
            let object14 = shim::lower_field(class_1, object1, 12, 0)?;
            let object15 = shim::lower_field(class_1, object1, 13, 0)?;
            // Lower `value.field_0`, a u8.
            let number16 = shim::lower_int(shim::NumberKind::U8, object2, 1)?;
            shim::store_u8(area0, 0, number16);
            // Lower `value.field_1`, an s64.
            let number17 = shim::lower_s64(object3, 2)?;
            shim::store_u64(area0, 8, number17);
            // Lower `value.field_2`, an f32.
            let number18 = shim::lower_f32(object4, 3)?;
            shim::store_f32(area0, 16, number18);
            // Lower `value.field_3`, a string.
            let (address19, length20) = shim::lower_string(object5, 4)?;
            shim::store_u32(area0, 24, length20);
            shim::store_u32(area0, 20, address19);
            // Lower `value.field_4`, a u16.
            let number21 = shim::lower_int(shim::NumberKind::U16, object6, 5)?;
            shim::store_u16(area0, 28, number21);
            // Lower `value.field_5`, a list of numbers.
            let (address22, length23) = shim::lower_numbers(shim::NumberKind::U8, object7, 6)?;
            shim::store_u32(area0, 36, length23);
            shim::store_u32(area0, 32, address22);
            // Lower `value.field_6`, an f64.
            let number24 = shim::lower_f64(object8, 7)?;
            shim::store_f64(area0, 40, number24);
            // Lower `value.field_7`, a bool.
            let number25 = shim::lower_bool(object9, 8)?;
            shim::store_u8(area0, 48, number25);
            // Lower `value.field_8`, a char.
            let number26 = shim::lower_char(object10, 9)?;
            shim::store_u32(area0, 52, number26);
            // Lower `value.field_9`, a u32.
            let number27 = shim::lower_int(shim::NumberKind::U32, object11, 10)?;
            shim::store_u32(area0, 56, number27);
            // Lower `value.field_10`, an s8.
            let number28 = shim::lower_int(shim::NumberKind::S8, object12, 11)?;
            shim::store_u8(area0, 60, number28);
            // Lower `value.field_11`, an option.
            if object13 == shim::none() {
                shim::store_u8(area0, 64, 0);
            } else {
                shim::store_u8(area0, 64, 1);
                // Lower `value.field_11`, a u64.
                let number33 = shim::lower_u64(object13, 12)?;
                shim::store_u64(area0, 72, number33);
            }
            // Lower `value.field_12`, a tuple.
            let items_2 = shim::lower_tuple(object14, 2, 13)?;
            let object34 = shim::item(items_2, 0);
            let object35 = shim::item(items_2, 1);
            // Lower `value.field_12[0]`, a u8.
            let number36 = shim::lower_int(shim::NumberKind::U8, object34, 14)?;
            shim::store_u8(area0, 80, number36);
            // Lower `value.field_12[1]`, a u8.
            let number37 = shim::lower_int(shim::NumberKind::U8, object35, 15)?;
            shim::store_u8(area0, 81, number37);
            // Lower `value.field_13`, an s32.
            let number38 = shim::lower_int(shim::NumberKind::S32, object15, 16)?;
            shim::store_u32(area0, 84, number38);
            // Call the host.
            host_one(area0);
            Ok(shim::none())
        })
    }
}
