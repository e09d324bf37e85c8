//! Ends of streams and futures. Made by hognose.

use guest_runtime::shim;

#[link(wasm_import_module = "[export]test:codegen/pipes")]
unsafe extern "C" {
    #[link_name = "[stream-new-0]send"]
    pub fn stream_string_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]send"]
    pub fn stream_string_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]send"]
    pub fn stream_string_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]send"]
    pub fn stream_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]send"]
    pub fn stream_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]send"]
    pub fn stream_string_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]send"]
    pub fn stream_string_drop_writable(argument0: u32);
    #[link_name = "[stream-new-unit]send"]
    pub fn stream_new() -> u64;
    #[link_name = "[async-lower][stream-read-unit]send"]
    pub fn stream_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-unit]send"]
    pub fn stream_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-unit]send"]
    pub fn stream_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-unit]send"]
    pub fn stream_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-unit]send"]
    pub fn stream_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-unit]send"]
    pub fn stream_drop_writable(argument0: u32);
    #[link_name = "[stream-new-0]connect"]
    pub fn stream_u8_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]connect"]
    pub fn stream_u8_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]connect"]
    pub fn stream_u8_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]connect"]
    pub fn stream_u8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]connect"]
    pub fn stream_u8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]connect"]
    pub fn stream_u8_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]connect"]
    pub fn stream_u8_drop_writable(argument0: u32);
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

/// A value is going to be written to a `stream<string>`.
pub extern "C" fn stream_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(0, |_| {
            // Lower ``, a string.
            let (address2, length3) = shim::lower_string(argument0, 0)?;
            shim::store_u32(argument1, 4, length3);
            shim::store_u32(argument1, 0, address2);
            Ok(())
        })
    }
}
