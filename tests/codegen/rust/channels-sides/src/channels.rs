//! Ends of streams and futures. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "$root")]
unsafe extern "C" {
    #[link_name = "[stream-new-0]put"]
    pub fn stream_local_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]put"]
    pub fn stream_local_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]put"]
    pub fn stream_local_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]put"]
    pub fn stream_local_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]put"]
    pub fn stream_local_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]put"]
    pub fn stream_local_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]put"]
    pub fn stream_local_drop_writable(argument0: u32);
    #[link_name = "[stream-new-1]put"]
    pub fn stream_u8_new() -> u64;
    #[link_name = "[async-lower][stream-read-1]put"]
    pub fn stream_u8_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]put"]
    pub fn stream_u8_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-1]put"]
    pub fn stream_u8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]put"]
    pub fn stream_u8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]put"]
    pub fn stream_u8_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-1]put"]
    pub fn stream_u8_drop_writable(argument0: u32);
}

#[link(wasm_import_module = "[export]$root")]
unsafe extern "C" {
    #[link_name = "[stream-new-1]run"]
    pub fn stream_u64_new() -> u64;
    #[link_name = "[async-lower][stream-read-1]run"]
    pub fn stream_u64_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]run"]
    pub fn stream_u64_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-1]run"]
    pub fn stream_u64_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]run"]
    pub fn stream_u64_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]run"]
    pub fn stream_u64_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-1]run"]
    pub fn stream_u64_drop_writable(argument0: u32);
    #[link_name = "[future-new-2]run"]
    pub fn future_string_new() -> u64;
    #[link_name = "[async-lower][future-read-2]run"]
    pub fn future_string_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-2]run"]
    pub fn future_string_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-2]run"]
    pub fn future_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-2]run"]
    pub fn future_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-2]run"]
    pub fn future_string_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-2]run"]
    pub fn future_string_drop_writable(argument0: u32);
}

#[link(wasm_import_module = "[export]test:codegen/sources@1.2.3")]
unsafe extern "C" {
    #[link_name = "[stream-new-0]open"]
    pub fn stream_string_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]open"]
    pub fn stream_string_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]open"]
    pub fn stream_string_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]open"]
    pub fn stream_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]open"]
    pub fn stream_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]open"]
    pub fn stream_string_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]open"]
    pub fn stream_string_drop_writable(argument0: u32);
    #[link_name = "[future-new-1]open"]
    pub fn future_result_string_new() -> u64;
    #[link_name = "[async-lower][future-read-1]open"]
    pub fn future_result_string_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-1]open"]
    pub fn future_result_string_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-1]open"]
    pub fn future_result_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-1]open"]
    pub fn future_result_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-1]open"]
    pub fn future_result_string_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-1]open"]
    pub fn future_result_string_drop_writable(argument0: u32);
}

#[link(wasm_import_module = "[export]test:codegen/types@1.2.3")]
unsafe extern "C" {
    #[link_name = "[stream-new-1]move"]
    pub fn stream_item_new_() -> u64;
    #[link_name = "[async-lower][stream-read-1]move"]
    pub fn stream_item_read_(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]move"]
    pub fn stream_item_write_(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-1]move"]
    pub fn stream_item_cancel_read_(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]move"]
    pub fn stream_item_cancel_write_(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]move"]
    pub fn stream_item_drop_readable_(argument0: u32);
    #[link_name = "[stream-drop-writable-1]move"]
    pub fn stream_item_drop_writable_(argument0: u32);
    #[link_name = "[future-new-2]move"]
    pub fn future_item_new_() -> u64;
    #[link_name = "[async-lower][future-read-2]move"]
    pub fn future_item_read_(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-2]move"]
    pub fn future_item_write_(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-2]move"]
    pub fn future_item_cancel_read_(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-2]move"]
    pub fn future_item_cancel_write_(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-2]move"]
    pub fn future_item_drop_readable_(argument0: u32);
    #[link_name = "[future-drop-writable-2]move"]
    pub fn future_item_drop_writable_(argument0: u32);
}

#[link(wasm_import_module = "test:codegen/types@1.2.3")]
unsafe extern "C" {
    #[link_name = "[stream-new-0]move"]
    pub fn stream_point_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]move"]
    pub fn stream_point_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]move"]
    pub fn stream_point_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]move"]
    pub fn stream_point_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]move"]
    pub fn stream_point_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]move"]
    pub fn stream_point_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]move"]
    pub fn stream_point_drop_writable(argument0: u32);
    #[link_name = "[stream-new-1]move"]
    pub fn stream_item_new() -> u64;
    #[link_name = "[async-lower][stream-read-1]move"]
    pub fn stream_item_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]move"]
    pub fn stream_item_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-1]move"]
    pub fn stream_item_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]move"]
    pub fn stream_item_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]move"]
    pub fn stream_item_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-1]move"]
    pub fn stream_item_drop_writable(argument0: u32);
    #[link_name = "[future-new-2]move"]
    pub fn future_item_new() -> u64;
    #[link_name = "[async-lower][future-read-2]move"]
    pub fn future_item_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-2]move"]
    pub fn future_item_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-2]move"]
    pub fn future_item_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-2]move"]
    pub fn future_item_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-2]move"]
    pub fn future_item_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-2]move"]
    pub fn future_item_drop_writable(argument0: u32);
}

/// A value of a `stream<point>` was read.
pub extern "C" fn stream_point_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        let object2 = shim::lift_u8(word1);
        // Lift the record `point`.
        bound::lift_record(bound::IMPORTS_TYPES_POINT, [object2])
    }
}

/// A value of a `stream<point>` is going to be written.
pub extern "C" fn stream_point_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(0, |_| {
            // Lower ``, a record `Point`.
            let class_1 = bound::at(bound::IMPORTS_TYPES_POINT);
            let object2 = shim::lower_field(class_1, argument0, 0, 0)?;
            // Lower `.x`, a u8.
            let number3 = shim::lower_int(shim::NumberKind::U8, object2, 1)?;
            shim::store_u8(argument1, 0, number3);
            Ok(())
        })
    }
}

/// A value of a `stream<item>` was read.
pub extern "C" fn stream_item_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_own(bound::at(bound::IMPORTS_TYPES_ITEM), word1)
    }
}

/// A value of a `stream<item>` is going to be written.
pub extern "C" fn stream_item_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(1, |_| {
            // Lower ``, a handle that is given away.
            let handle2 = shim::lower_own(bound::at(bound::IMPORTS_TYPES_ITEM), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}

/// A value of a `future<item>` was read.
pub extern "C" fn future_item_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_own(bound::at(bound::IMPORTS_TYPES_ITEM), word1)
    }
}

/// A value of a `future<item>` is going to be written.
pub extern "C" fn future_item_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(2, |_| {
            // Lower ``, a handle that is given away.
            let handle2 = shim::lower_own(bound::at(bound::IMPORTS_TYPES_ITEM), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}

/// A value of a `stream<local>` was read.
pub extern "C" fn stream_local_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        let object2 = shim::lift_u8(word1);
        // Lift the record `local`.
        bound::lift_record(bound::LOCAL, [object2])
    }
}

/// A value of a `stream<local>` is going to be written.
pub extern "C" fn stream_local_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(3, |_| {
            // Lower ``, a record `Local`.
            let class_1 = bound::at(bound::LOCAL);
            let object2 = shim::lower_field(class_1, argument0, 0, 0)?;
            // Lower `.a`, a u8.
            let number3 = shim::lower_int(shim::NumberKind::U8, object2, 1)?;
            shim::store_u8(argument1, 0, number3);
            Ok(())
        })
    }
}

/// A value of a `stream<item>` was read.
pub extern "C" fn stream_item_lift_(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_own(bound::at(bound::EXPORTS_TYPES_ITEM), word1)
    }
}

/// A value of a `stream<item>` is going to be written.
pub extern "C" fn stream_item_lower_(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(5, |_| {
            // Lower ``, a handle that is given away.
            let handle2 = shim::lower_own(bound::at(bound::EXPORTS_TYPES_ITEM), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}

/// A value of a `future<item>` was read.
pub extern "C" fn future_item_lift_(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_own(bound::at(bound::EXPORTS_TYPES_ITEM), word1)
    }
}

/// A value of a `future<item>` is going to be written.
pub extern "C" fn future_item_lower_(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(6, |_| {
            // Lower ``, a handle that is given away.
            let handle2 = shim::lower_own(bound::at(bound::EXPORTS_TYPES_ITEM), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}

/// A value of a `stream<string>` was read.
pub extern "C" fn stream_string_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let word2 = shim::load_u32(argument0, 4);
        let object3 = shim::lift_string(word1, word2);
        shim::release_block(word1);
        object3
    }
}

/// A value of a `stream<string>` is going to be written.
pub extern "C" fn stream_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(7, |_| {
            // Lower ``, a string.
            let (address2, length3) = shim::lower_string(argument0, 0)?;
            shim::store_u32(argument1, 4, length3);
            shim::store_u32(argument1, 0, address2);
            Ok(())
        })
    }
}

/// A value of a `future<result<_, string>>` was read.
pub extern "C" fn future_result_string_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        match word1 {
            0 => shim::lift_result(0, shim::none()),
            1 => {
                let word2 = shim::load_u32(argument0, 4);
                let word3 = shim::load_u32(argument0, 8);
                let object4 = shim::lift_string(word2, word3);
                shim::release_block(word2);
                shim::lift_result(1, object4)
            }
            _ => shim::invalid(),
        }
    }
}

/// A value of a `future<result<_, string>>` is going to be written.
pub extern "C" fn future_result_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(8, |_| {
            // Lower ``, a result.
            let case_1 = shim::lower_result(argument0, 0)?;
            match case_1 {
                0 => {
                    shim::store_u8(argument1, 0, 0);
                }
                1 => {
                    let object4 = shim::lower_result_value(argument0, 0)?;
                    shim::store_u8(argument1, 0, 1);
                    // Lower `.value`, a string.
                    let (address6, length7) = shim::lower_string(object4, 1)?;
                    shim::store_u32(argument1, 8, length7);
                    shim::store_u32(argument1, 4, address6);
                }
                _ => shim::invalid(),
            }
            Ok(())
        })
    }
}

/// A value of a `future<string>` was read.
pub extern "C" fn future_string_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let word2 = shim::load_u32(argument0, 4);
        let object3 = shim::lift_string(word1, word2);
        shim::release_block(word1);
        object3
    }
}

/// A value of a `future<string>` is going to be written.
pub extern "C" fn future_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(10, |_| {
            // Lower ``, a string.
            let (address2, length3) = shim::lower_string(argument0, 0)?;
            shim::store_u32(argument1, 4, length3);
            shim::store_u32(argument1, 0, address2);
            Ok(())
        })
    }
}
