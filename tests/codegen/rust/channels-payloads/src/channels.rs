//! Ends of streams and futures. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:codegen/api")]
unsafe extern "C" {
    #[link_name = "[stream-new-0][method]thing.feed"]
    pub fn stream_thing_new() -> u64;
    #[link_name = "[async-lower][stream-read-0][method]thing.feed"]
    pub fn stream_thing_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0][method]thing.feed"]
    pub fn stream_thing_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0][method]thing.feed"]
    pub fn stream_thing_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0][method]thing.feed"]
    pub fn stream_thing_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0][method]thing.feed"]
    pub fn stream_thing_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0][method]thing.feed"]
    pub fn stream_thing_drop_writable(argument0: u32);
    #[link_name = "[future-new-0][method]thing.later"]
    pub fn future_list_plain_new() -> u64;
    #[link_name = "[async-lower][future-read-0][method]thing.later"]
    pub fn future_list_plain_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-0][method]thing.later"]
    pub fn future_list_plain_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-0][method]thing.later"]
    pub fn future_list_plain_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-0][method]thing.later"]
    pub fn future_list_plain_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-0][method]thing.later"]
    pub fn future_list_plain_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-0][method]thing.later"]
    pub fn future_list_plain_drop_writable(argument0: u32);
    #[link_name = "[stream-new-0]named"]
    pub fn stream_u32_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]named"]
    pub fn stream_u32_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]named"]
    pub fn stream_u32_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]named"]
    pub fn stream_u32_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]named"]
    pub fn stream_u32_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]named"]
    pub fn stream_u32_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]named"]
    pub fn stream_u32_drop_writable(argument0: u32);
    #[link_name = "[future-new-1]named"]
    pub fn future_result_string_u32_new() -> u64;
    #[link_name = "[async-lower][future-read-1]named"]
    pub fn future_result_string_u32_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-1]named"]
    pub fn future_result_string_u32_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-1]named"]
    pub fn future_result_string_u32_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-1]named"]
    pub fn future_result_string_u32_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-1]named"]
    pub fn future_result_string_u32_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-1]named"]
    pub fn future_result_string_u32_drop_writable(argument0: u32);
    #[link_name = "[stream-new-2]named"]
    pub fn stream_pair_new() -> u64;
    #[link_name = "[async-lower][stream-read-2]named"]
    pub fn stream_pair_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-2]named"]
    pub fn stream_pair_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-2]named"]
    pub fn stream_pair_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-2]named"]
    pub fn stream_pair_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-2]named"]
    pub fn stream_pair_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-2]named"]
    pub fn stream_pair_drop_writable(argument0: u32);
    #[link_name = "[stream-new-8]named"]
    pub fn stream_pairs_new() -> u64;
    #[link_name = "[async-lower][stream-read-8]named"]
    pub fn stream_pairs_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-8]named"]
    pub fn stream_pairs_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-8]named"]
    pub fn stream_pairs_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-8]named"]
    pub fn stream_pairs_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-8]named"]
    pub fn stream_pairs_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-8]named"]
    pub fn stream_pairs_drop_writable(argument0: u32);
    #[link_name = "[stream-new-9]named"]
    pub fn stream_byte_new() -> u64;
    #[link_name = "[async-lower][stream-read-9]named"]
    pub fn stream_byte_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-9]named"]
    pub fn stream_byte_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-9]named"]
    pub fn stream_byte_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-9]named"]
    pub fn stream_byte_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-9]named"]
    pub fn stream_byte_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-9]named"]
    pub fn stream_byte_drop_writable(argument0: u32);
    #[link_name = "[stream-new-10]named"]
    pub fn stream_char_new() -> u64;
    #[link_name = "[async-lower][stream-read-10]named"]
    pub fn stream_char_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-10]named"]
    pub fn stream_char_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-10]named"]
    pub fn stream_char_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-10]named"]
    pub fn stream_char_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-10]named"]
    pub fn stream_char_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-10]named"]
    pub fn stream_char_drop_writable(argument0: u32);
    #[link_name = "[stream-new-12]named"]
    pub fn stream_stream_char_new() -> u64;
    #[link_name = "[async-lower][stream-read-12]named"]
    pub fn stream_stream_char_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-12]named"]
    pub fn stream_stream_char_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-12]named"]
    pub fn stream_stream_char_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-12]named"]
    pub fn stream_stream_char_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-12]named"]
    pub fn stream_stream_char_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-12]named"]
    pub fn stream_stream_char_drop_writable(argument0: u32);
    #[link_name = "[stream-new-0]compound"]
    pub fn stream_option_option_string_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]compound"]
    pub fn stream_option_option_string_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]compound"]
    pub fn stream_option_option_string_write(argument0: u32, argument1: u32, argument2: u32)
    -> u32;
    #[link_name = "[stream-cancel-read-0]compound"]
    pub fn stream_option_option_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]compound"]
    pub fn stream_option_option_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]compound"]
    pub fn stream_option_option_string_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]compound"]
    pub fn stream_option_option_string_drop_writable(argument0: u32);
    #[link_name = "[stream-new-1]compound"]
    pub fn stream_tuple_u8_string_bool_new() -> u64;
    #[link_name = "[async-lower][stream-read-1]compound"]
    pub fn stream_tuple_u8_string_bool_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]compound"]
    pub fn stream_tuple_u8_string_bool_write(argument0: u32, argument1: u32, argument2: u32)
    -> u32;
    #[link_name = "[stream-cancel-read-1]compound"]
    pub fn stream_tuple_u8_string_bool_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]compound"]
    pub fn stream_tuple_u8_string_bool_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]compound"]
    pub fn stream_tuple_u8_string_bool_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-1]compound"]
    pub fn stream_tuple_u8_string_bool_drop_writable(argument0: u32);
    #[link_name = "[stream-new-2]compound"]
    pub fn stream_list_u8_new() -> u64;
    #[link_name = "[async-lower][stream-read-2]compound"]
    pub fn stream_list_u8_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-2]compound"]
    pub fn stream_list_u8_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-2]compound"]
    pub fn stream_list_u8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-2]compound"]
    pub fn stream_list_u8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-2]compound"]
    pub fn stream_list_u8_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-2]compound"]
    pub fn stream_list_u8_drop_writable(argument0: u32);
    #[link_name = "[stream-new-3]compound"]
    pub fn stream_list_list_string_new() -> u64;
    #[link_name = "[async-lower][stream-read-3]compound"]
    pub fn stream_list_list_string_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-3]compound"]
    pub fn stream_list_list_string_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-3]compound"]
    pub fn stream_list_list_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-3]compound"]
    pub fn stream_list_list_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-3]compound"]
    pub fn stream_list_list_string_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-3]compound"]
    pub fn stream_list_list_string_drop_writable(argument0: u32);
    #[link_name = "[stream-new-0]results"]
    pub fn stream_result_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]results"]
    pub fn stream_result_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]results"]
    pub fn stream_result_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]results"]
    pub fn stream_result_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]results"]
    pub fn stream_result_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]results"]
    pub fn stream_result_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]results"]
    pub fn stream_result_drop_writable(argument0: u32);
    #[link_name = "[stream-new-1]results"]
    pub fn stream_result_u8_new() -> u64;
    #[link_name = "[async-lower][stream-read-1]results"]
    pub fn stream_result_u8_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]results"]
    pub fn stream_result_u8_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-1]results"]
    pub fn stream_result_u8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]results"]
    pub fn stream_result_u8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]results"]
    pub fn stream_result_u8_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-1]results"]
    pub fn stream_result_u8_drop_writable(argument0: u32);
    #[link_name = "[stream-new-2]results"]
    pub fn stream_result_u8_new_() -> u64;
    #[link_name = "[async-lower][stream-read-2]results"]
    pub fn stream_result_u8_read_(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-2]results"]
    pub fn stream_result_u8_write_(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-2]results"]
    pub fn stream_result_u8_cancel_read_(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-2]results"]
    pub fn stream_result_u8_cancel_write_(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-2]results"]
    pub fn stream_result_u8_drop_readable_(argument0: u32);
    #[link_name = "[stream-drop-writable-2]results"]
    pub fn stream_result_u8_drop_writable_(argument0: u32);
    #[link_name = "[stream-new-3]results"]
    pub fn stream_u8_new() -> u64;
    #[link_name = "[async-lower][stream-read-3]results"]
    pub fn stream_u8_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-3]results"]
    pub fn stream_u8_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-3]results"]
    pub fn stream_u8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-3]results"]
    pub fn stream_u8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-3]results"]
    pub fn stream_u8_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-3]results"]
    pub fn stream_u8_drop_writable(argument0: u32);
    #[link_name = "[future-new-unit]results"]
    pub fn future_new() -> u64;
    #[link_name = "[async-lower][future-read-unit]results"]
    pub fn future_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-unit]results"]
    pub fn future_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-unit]results"]
    pub fn future_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-unit]results"]
    pub fn future_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-unit]results"]
    pub fn future_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-unit]results"]
    pub fn future_drop_writable(argument0: u32);
    #[link_name = "[stream-new-unit]units"]
    pub fn stream_new() -> u64;
    #[link_name = "[async-lower][stream-read-unit]units"]
    pub fn stream_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-unit]units"]
    pub fn stream_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-unit]units"]
    pub fn stream_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-unit]units"]
    pub fn stream_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-unit]units"]
    pub fn stream_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-unit]units"]
    pub fn stream_drop_writable(argument0: u32);
    #[link_name = "[stream-new-0]bytes"]
    pub fn stream_s8_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]bytes"]
    pub fn stream_s8_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]bytes"]
    pub fn stream_s8_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]bytes"]
    pub fn stream_s8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]bytes"]
    pub fn stream_s8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]bytes"]
    pub fn stream_s8_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]bytes"]
    pub fn stream_s8_drop_writable(argument0: u32);
    #[link_name = "[future-new-1]bytes"]
    pub fn future_u8_new() -> u64;
    #[link_name = "[async-lower][future-read-1]bytes"]
    pub fn future_u8_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-1]bytes"]
    pub fn future_u8_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-1]bytes"]
    pub fn future_u8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-1]bytes"]
    pub fn future_u8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-1]bytes"]
    pub fn future_u8_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-1]bytes"]
    pub fn future_u8_drop_writable(argument0: u32);
    #[link_name = "[stream-new-0]classes"]
    pub fn stream_string_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]classes"]
    pub fn stream_string_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]classes"]
    pub fn stream_string_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]classes"]
    pub fn stream_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]classes"]
    pub fn stream_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]classes"]
    pub fn stream_string_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]classes"]
    pub fn stream_string_drop_writable(argument0: u32);
    #[link_name = "[stream-new-1]classes"]
    pub fn stream_part_new() -> u64;
    #[link_name = "[async-lower][stream-read-1]classes"]
    pub fn stream_part_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]classes"]
    pub fn stream_part_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-1]classes"]
    pub fn stream_part_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]classes"]
    pub fn stream_part_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]classes"]
    pub fn stream_part_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-1]classes"]
    pub fn stream_part_drop_writable(argument0: u32);
    #[link_name = "[stream-new-2]classes"]
    pub fn stream_color_new() -> u64;
    #[link_name = "[async-lower][stream-read-2]classes"]
    pub fn stream_color_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-2]classes"]
    pub fn stream_color_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-2]classes"]
    pub fn stream_color_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-2]classes"]
    pub fn stream_color_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-2]classes"]
    pub fn stream_color_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-2]classes"]
    pub fn stream_color_drop_writable(argument0: u32);
    #[link_name = "[stream-new-3]classes"]
    pub fn stream_permissions_new() -> u64;
    #[link_name = "[async-lower][stream-read-3]classes"]
    pub fn stream_permissions_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-3]classes"]
    pub fn stream_permissions_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-3]classes"]
    pub fn stream_permissions_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-3]classes"]
    pub fn stream_permissions_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-3]classes"]
    pub fn stream_permissions_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-3]classes"]
    pub fn stream_permissions_drop_writable(argument0: u32);
    #[link_name = "[stream-new-0]scalars"]
    pub fn stream_f32_new() -> u64;
    #[link_name = "[async-lower][stream-read-0]scalars"]
    pub fn stream_f32_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-0]scalars"]
    pub fn stream_f32_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-0]scalars"]
    pub fn stream_f32_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-0]scalars"]
    pub fn stream_f32_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-0]scalars"]
    pub fn stream_f32_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-0]scalars"]
    pub fn stream_f32_drop_writable(argument0: u32);
    #[link_name = "[stream-new-1]scalars"]
    pub fn stream_f64_new() -> u64;
    #[link_name = "[async-lower][stream-read-1]scalars"]
    pub fn stream_f64_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]scalars"]
    pub fn stream_f64_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-1]scalars"]
    pub fn stream_f64_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]scalars"]
    pub fn stream_f64_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]scalars"]
    pub fn stream_f64_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-1]scalars"]
    pub fn stream_f64_drop_writable(argument0: u32);
    #[link_name = "[stream-new-2]scalars"]
    pub fn stream_bool_new() -> u64;
    #[link_name = "[async-lower][stream-read-2]scalars"]
    pub fn stream_bool_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-2]scalars"]
    pub fn stream_bool_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-2]scalars"]
    pub fn stream_bool_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-2]scalars"]
    pub fn stream_bool_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-2]scalars"]
    pub fn stream_bool_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-2]scalars"]
    pub fn stream_bool_drop_writable(argument0: u32);
    #[link_name = "[stream-new-3]scalars"]
    pub fn stream_s64_new() -> u64;
    #[link_name = "[async-lower][stream-read-3]scalars"]
    pub fn stream_s64_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-3]scalars"]
    pub fn stream_s64_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-3]scalars"]
    pub fn stream_s64_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-3]scalars"]
    pub fn stream_s64_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-3]scalars"]
    pub fn stream_s64_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-3]scalars"]
    pub fn stream_s64_drop_writable(argument0: u32);
    #[link_name = "[stream-new-4]scalars"]
    pub fn stream_u16_new() -> u64;
    #[link_name = "[async-lower][stream-read-4]scalars"]
    pub fn stream_u16_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-4]scalars"]
    pub fn stream_u16_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-4]scalars"]
    pub fn stream_u16_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-4]scalars"]
    pub fn stream_u16_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-4]scalars"]
    pub fn stream_u16_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-4]scalars"]
    pub fn stream_u16_drop_writable(argument0: u32);
    #[link_name = "[stream-new-1]nested"]
    pub fn stream_stream_u8_new() -> u64;
    #[link_name = "[async-lower][stream-read-1]nested"]
    pub fn stream_stream_u8_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-1]nested"]
    pub fn stream_stream_u8_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-1]nested"]
    pub fn stream_stream_u8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-1]nested"]
    pub fn stream_stream_u8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-1]nested"]
    pub fn stream_stream_u8_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-1]nested"]
    pub fn stream_stream_u8_drop_writable(argument0: u32);
    #[link_name = "[future-new-3]nested"]
    pub fn future_stream_u8_new() -> u64;
    #[link_name = "[async-lower][future-read-3]nested"]
    pub fn future_stream_u8_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-3]nested"]
    pub fn future_stream_u8_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-3]nested"]
    pub fn future_stream_u8_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-3]nested"]
    pub fn future_stream_u8_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-3]nested"]
    pub fn future_stream_u8_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-3]nested"]
    pub fn future_stream_u8_drop_writable(argument0: u32);
    #[link_name = "[future-new-4]nested"]
    pub fn future_string_new() -> u64;
    #[link_name = "[async-lower][future-read-4]nested"]
    pub fn future_string_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-4]nested"]
    pub fn future_string_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-4]nested"]
    pub fn future_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-4]nested"]
    pub fn future_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-4]nested"]
    pub fn future_string_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-4]nested"]
    pub fn future_string_drop_writable(argument0: u32);
    #[link_name = "[stream-new-5]nested"]
    pub fn stream_future_string_new() -> u64;
    #[link_name = "[async-lower][stream-read-5]nested"]
    pub fn stream_future_string_read(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[async-lower][stream-write-5]nested"]
    pub fn stream_future_string_write(argument0: u32, argument1: u32, argument2: u32) -> u32;
    #[link_name = "[stream-cancel-read-5]nested"]
    pub fn stream_future_string_cancel_read(argument0: u32) -> u32;
    #[link_name = "[stream-cancel-write-5]nested"]
    pub fn stream_future_string_cancel_write(argument0: u32) -> u32;
    #[link_name = "[stream-drop-readable-5]nested"]
    pub fn stream_future_string_drop_readable(argument0: u32);
    #[link_name = "[stream-drop-writable-5]nested"]
    pub fn stream_future_string_drop_writable(argument0: u32);
    #[link_name = "[future-new-7]nested"]
    pub fn future_future_new() -> u64;
    #[link_name = "[async-lower][future-read-7]nested"]
    pub fn future_future_read(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[async-lower][future-write-7]nested"]
    pub fn future_future_write(argument0: u32, argument1: u32) -> u32;
    #[link_name = "[future-cancel-read-7]nested"]
    pub fn future_future_cancel_read(argument0: u32) -> u32;
    #[link_name = "[future-cancel-write-7]nested"]
    pub fn future_future_cancel_write(argument0: u32) -> u32;
    #[link_name = "[future-drop-readable-7]nested"]
    pub fn future_future_drop_readable(argument0: u32);
    #[link_name = "[future-drop-writable-7]nested"]
    pub fn future_future_drop_writable(argument0: u32);
}

/// A value of a `stream<thing>` was read.
pub extern "C" fn stream_thing_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_own(bound::at(bound::IMPORTS_API_THING), word1)
    }
}

/// A value is going to be written to a `stream<thing>`.
pub extern "C" fn stream_thing_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(0, |_| {
            // Lower ``, a handle that is given away.
            let handle2 = shim::lower_own(bound::at(bound::IMPORTS_API_THING), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}

/// A value of a `future<list<plain>>` was read.
pub extern "C" fn future_list_plain_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let word2 = shim::load_u32(argument0, 4);
        // Lift a list.
        let object7 = shim::list_new(word2);
        for index_1 in 0..word2 {
            let address3 = shim::nth(word1, index_1, 1);
            let word4 = shim::load_u8(address3, 0);
            let object5 = shim::lift_u8(word4);
            // Lift the record `plain`.
            let object6 = bound::lift_record(bound::IMPORTS_API_PLAIN, [object5]);
            shim::list_set(object7, index_1, object6);
        }
        shim::release_block(word1);
        object7
    }
}

/// A value is going to be written to a `future<list<plain>>`.
pub extern "C" fn future_list_plain_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(1, |loops| {
            // Lower ``, a list.
            let (items_1, length7) = shim::lower_list(argument0, 0)?;
            let address6 = shim::allocate_list(length7, 1, 1);
            for index_2 in 0..length7 {
                loops[0] = index_2;
                let object2 = shim::item(items_1, index_2);
                let address3 = shim::nth(address6, index_2, 1);
                // Lower `[]`, a record `Plain`.
                let class_3 = bound::at(bound::IMPORTS_API_PLAIN);
                let object4 = shim::lower_field(class_3, object2, 0, 1)?;
                // Lower `[].a`, a u8.
                let number5 = shim::lower_int(shim::NumberKind::U8, object4, 2)?;
                shim::store_u8(address3, 0, number5);
            }
            shim::store_u32(argument1, 4, length7);
            shim::store_u32(argument1, 0, address6);
            Ok(())
        })
    }
}

/// A value of a `future<result<string, u32>>` was read.
pub extern "C" fn future_result_string_u32_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        match word1 {
            0 => {
                let word2 = shim::load_u32(argument0, 4);
                let word3 = shim::load_u32(argument0, 8);
                let object4 = shim::lift_string(word2, word3);
                shim::release_block(word2);
                shim::lift_result(0, object4)
            }
            1 => {
                let word5 = shim::load_u32(argument0, 4);
                let object6 = shim::lift_u32(word5);
                shim::lift_result(1, object6)
            }
            _ => shim::invalid(),
        }
    }
}

/// A value is going to be written to a `future<result<string, u32>>`.
pub extern "C" fn future_result_string_u32_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(3, |_| {
            // Lower ``, a result.
            let case_1 = shim::lower_result(argument0, 0)?;
            match case_1 {
                0 => {
                    let object2 = shim::lower_result_value(argument0, 0)?;
                    shim::store_u8(argument1, 0, 0);
                    // Lower `.value`, a string.
                    let (address4, length5) = shim::lower_string(object2, 1)?;
                    shim::store_u32(argument1, 8, length5);
                    shim::store_u32(argument1, 4, address4);
                }
                1 => {
                    let object6 = shim::lower_result_value(argument0, 0)?;
                    shim::store_u8(argument1, 0, 1);
                    // Lower `.value`, a u32.
                    let number8 = shim::lower_int(shim::NumberKind::U32, object6, 1)?;
                    shim::store_u32(argument1, 4, number8);
                }
                _ => shim::invalid(),
            }
            Ok(())
        })
    }
}

/// A value of a `stream<pair>` was read.
pub extern "C" fn stream_pair_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let object2 = shim::lift_reader(bound::at(bound::STREAM_U32), word1);
        let word3 = shim::load_u32(argument0, 4);
        let object4 = shim::lift_reader(bound::at(bound::FUTURE_RESULT_STRING_U32), word3);
        // Lift the record `pair`.
        bound::lift_record(bound::IMPORTS_API_PAIR, [object2, object4])
    }
}

/// A value is going to be written to a `stream<pair>`.
pub extern "C" fn stream_pair_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(4, |_| {
            // Lower ``, a record `Pair`.
            let class_1 = bound::at(bound::IMPORTS_API_PAIR);
            let object2 = shim::lower_field(class_1, argument0, 0, 0)?;
            let object3 = shim::lower_field(class_1, argument0, 1, 0)?;
            // Lower `.s`, a reader that is given away.
            let handle4 = shim::lower_reader(bound::at(bound::STREAM_U32), object2, 1)?;
            shim::store_u32(argument1, 0, handle4);
            // Lower `.f`, a reader that is given away.
            let handle5 =
                shim::lower_reader(bound::at(bound::FUTURE_RESULT_STRING_U32), object3, 2)?;
            shim::store_u32(argument1, 4, handle5);
            Ok(())
        })
    }
}

/// A value of a `stream<pairs>` was read.
pub extern "C" fn stream_pairs_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let word2 = shim::load_u32(argument0, 4);
        // Lift a list.
        let object9 = shim::list_new(word2);
        for index_1 in 0..word2 {
            let address3 = shim::nth(word1, index_1, 8);
            let word4 = shim::load_u32(address3, 0);
            let object5 = shim::lift_reader(bound::at(bound::STREAM_U32), word4);
            let word6 = shim::load_u32(address3, 4);
            let object7 = shim::lift_reader(bound::at(bound::FUTURE_RESULT_STRING_U32), word6);
            // Lift the record `pair`.
            let object8 = bound::lift_record(bound::IMPORTS_API_PAIR, [object5, object7]);
            shim::list_set(object9, index_1, object8);
        }
        shim::release_block(word1);
        object9
    }
}

/// A value is going to be written to a `stream<pairs>`.
pub extern "C" fn stream_pairs_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(5, |loops| {
            // Lower ``, a list.
            let (items_1, length9) = shim::lower_list(argument0, 0)?;
            let address8 = shim::allocate_list(length9, 8, 4);
            for index_2 in 0..length9 {
                loops[0] = index_2;
                let object2 = shim::item(items_1, index_2);
                let address3 = shim::nth(address8, index_2, 8);
                // Lower `[]`, a record `Pair`.
                let class_3 = bound::at(bound::IMPORTS_API_PAIR);
                let object4 = shim::lower_field(class_3, object2, 0, 1)?;
                let object5 = shim::lower_field(class_3, object2, 1, 1)?;
                // Lower `[].s`, a reader that is given away.
                let handle6 = shim::lower_reader(bound::at(bound::STREAM_U32), object4, 2)?;
                shim::store_u32(address3, 0, handle6);
                // Lower `[].f`, a reader that is given away.
                let handle7 =
                    shim::lower_reader(bound::at(bound::FUTURE_RESULT_STRING_U32), object5, 3)?;
                shim::store_u32(address3, 4, handle7);
            }
            shim::store_u32(argument1, 4, length9);
            shim::store_u32(argument1, 0, address8);
            Ok(())
        })
    }
}

/// A value of a `stream<char>` was read.
pub extern "C" fn stream_char_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_char(word1)
    }
}

/// A value is going to be written to a `stream<char>`.
pub extern "C" fn stream_char_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(7, |_| {
            // Lower ``, a char.
            let number2 = shim::lower_char(argument0, 0)?;
            shim::store_u32(argument1, 0, number2);
            Ok(())
        })
    }
}

/// A value of a `stream<stream<char>>` was read.
pub extern "C" fn stream_stream_char_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_reader(bound::at(bound::STREAM_CHAR), word1)
    }
}

/// A value is going to be written to a `stream<stream<char>>`.
pub extern "C" fn stream_stream_char_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(8, |_| {
            // Lower ``, a reader that is given away.
            let handle2 = shim::lower_reader(bound::at(bound::STREAM_CHAR), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}

/// A value of a `stream<option<option<string>>>` was read.
pub extern "C" fn stream_option_option_string_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        if word1 != 0 {
            let word2 = shim::load_u8(argument0, 4);
            let object6 = if word2 != 0 {
                let word3 = shim::load_u32(argument0, 8);
                let word4 = shim::load_u32(argument0, 12);
                let object5 = shim::lift_string(word3, word4);
                shim::release_block(word3);
                object5
            } else {
                shim::none()
            };
            shim::lift_some(object6)
        } else {
            shim::none()
        }
    }
}

/// A value is going to be written to a `stream<option<option<string>>>`.
pub extern "C" fn stream_option_option_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(9, |_| {
            // Lower ``, an option.
            if argument0 == shim::none() {
                shim::store_u8(argument1, 0, 0);
            } else {
                let object4 = shim::lower_some(argument0, 0)?;
                shim::store_u8(argument1, 0, 1);
                // Lower `.value`, an option.
                if object4 == shim::none() {
                    shim::store_u8(argument1, 4, 0);
                } else {
                    shim::store_u8(argument1, 4, 1);
                    // Lower `.value`, a string.
                    let (address10, length11) = shim::lower_string(object4, 1)?;
                    shim::store_u32(argument1, 12, length11);
                    shim::store_u32(argument1, 8, address10);
                }
            }
            Ok(())
        })
    }
}

/// A value of a `stream<tuple<u8, string, bool>>` was read.
pub extern "C" fn stream_tuple_u8_string_bool_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        let object2 = shim::lift_u8(word1);
        let word3 = shim::load_u32(argument0, 4);
        let word4 = shim::load_u32(argument0, 8);
        let object5 = shim::lift_string(word3, word4);
        shim::release_block(word3);
        let word6 = shim::load_u8(argument0, 12);
        let object7 = shim::lift_bool(word6);
        shim::lift_tuple([object2, object5, object7])
    }
}

/// A value is going to be written to a `stream<tuple<u8, string, bool>>`.
pub extern "C" fn stream_tuple_u8_string_bool_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(10, |_| {
            // Lower ``, a tuple.
            let items_1 = shim::lower_tuple(argument0, 3, 0)?;
            let object2 = shim::item(items_1, 0);
            let object3 = shim::item(items_1, 1);
            let object4 = shim::item(items_1, 2);
            // Lower `[0]`, a u8.
            let number5 = shim::lower_int(shim::NumberKind::U8, object2, 1)?;
            shim::store_u8(argument1, 0, number5);
            // Lower `[1]`, a string.
            let (address6, length7) = shim::lower_string(object3, 2)?;
            shim::store_u32(argument1, 8, length7);
            shim::store_u32(argument1, 4, address6);
            // Lower `[2]`, a bool.
            let number8 = shim::lower_bool(object4, 3)?;
            shim::store_u8(argument1, 12, number8);
            Ok(())
        })
    }
}

/// A value of a `stream<list<u8>>` was read.
pub extern "C" fn stream_list_u8_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let word2 = shim::load_u32(argument0, 4);
        let object3 = shim::lift_numbers(shim::NumberKind::U8, word1, word2);
        shim::release_block(word1);
        object3
    }
}

/// A value is going to be written to a `stream<list<u8>>`.
pub extern "C" fn stream_list_u8_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(11, |_| {
            // Lower ``, a list of numbers.
            let (address2, length3) = shim::lower_numbers(shim::NumberKind::U8, argument0, 0)?;
            shim::store_u32(argument1, 4, length3);
            shim::store_u32(argument1, 0, address2);
            Ok(())
        })
    }
}

/// A value of a `stream<list<list<string>>>` was read.
pub extern "C" fn stream_list_list_string_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        let word2 = shim::load_u32(argument0, 4);
        // Lift a list.
        let object11 = shim::list_new(word2);
        for index_1 in 0..word2 {
            let address3 = shim::nth(word1, index_1, 8);
            let word4 = shim::load_u32(address3, 0);
            let word5 = shim::load_u32(address3, 4);
            // Lift a list.
            let object10 = shim::list_new(word5);
            for index_2 in 0..word5 {
                let address6 = shim::nth(word4, index_2, 8);
                let word7 = shim::load_u32(address6, 0);
                let word8 = shim::load_u32(address6, 4);
                let object9 = shim::lift_string(word7, word8);
                shim::release_block(word7);
                shim::list_set(object10, index_2, object9);
            }
            shim::release_block(word4);
            shim::list_set(object11, index_1, object10);
        }
        shim::release_block(word1);
        object11
    }
}

/// A value is going to be written to a `stream<list<list<string>>>`.
pub extern "C" fn stream_list_list_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(12, |loops| {
            // Lower ``, a list.
            let (items_1, length11) = shim::lower_list(argument0, 0)?;
            let address10 = shim::allocate_list(length11, 8, 4);
            for index_2 in 0..length11 {
                loops[0] = index_2;
                let object2 = shim::item(items_1, index_2);
                let address3 = shim::nth(address10, index_2, 8);
                // Lower `[]`, a list.
                let (items_3, length9) = shim::lower_list(object2, 1)?;
                let address8 = shim::allocate_list(length9, 8, 4);
                for index_4 in 0..length9 {
                    loops[1] = index_4;
                    let object4 = shim::item(items_3, index_4);
                    let address5 = shim::nth(address8, index_4, 8);
                    // Lower `[][]`, a string.
                    let (address6, length7) = shim::lower_string(object4, 2)?;
                    shim::store_u32(address5, 4, length7);
                    shim::store_u32(address5, 0, address6);
                }
                shim::store_u32(address3, 4, length9);
                shim::store_u32(address3, 0, address8);
            }
            shim::store_u32(argument1, 4, length11);
            shim::store_u32(argument1, 0, address10);
            Ok(())
        })
    }
}

/// A value of a `stream<result>` was read.
pub extern "C" fn stream_result_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        match word1 {
            0 => shim::lift_result(0, shim::none()),
            1 => shim::lift_result(1, shim::none()),
            _ => shim::invalid(),
        }
    }
}

/// A value is going to be written to a `stream<result>`.
pub extern "C" fn stream_result_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(13, |_| {
            // Lower ``, a result.
            let case_1 = shim::lower_result(argument0, 0)?;
            match case_1 {
                0 => {
                    shim::store_u8(argument1, 0, 0);
                }
                1 => {
                    shim::store_u8(argument1, 0, 1);
                }
                _ => shim::invalid(),
            }
            Ok(())
        })
    }
}

/// A value of a `stream<result<u8>>` was read.
pub extern "C" fn stream_result_u8_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        match word1 {
            0 => {
                let word2 = shim::load_u8(argument0, 1);
                let object3 = shim::lift_u8(word2);
                shim::lift_result(0, object3)
            }
            1 => shim::lift_result(1, shim::none()),
            _ => shim::invalid(),
        }
    }
}

/// A value is going to be written to a `stream<result<u8>>`.
pub extern "C" fn stream_result_u8_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(14, |_| {
            // Lower ``, a result.
            let case_1 = shim::lower_result(argument0, 0)?;
            match case_1 {
                0 => {
                    let object2 = shim::lower_result_value(argument0, 0)?;
                    shim::store_u8(argument1, 0, 0);
                    // Lower `.value`, a u8.
                    let number4 = shim::lower_int(shim::NumberKind::U8, object2, 1)?;
                    shim::store_u8(argument1, 1, number4);
                }
                1 => {
                    shim::store_u8(argument1, 0, 1);
                }
                _ => shim::invalid(),
            }
            Ok(())
        })
    }
}

/// A value of a `stream<result<_, u8>>` was read.
pub extern "C" fn stream_result_u8_lift_(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        match word1 {
            0 => shim::lift_result(0, shim::none()),
            1 => {
                let word2 = shim::load_u8(argument0, 1);
                let object3 = shim::lift_u8(word2);
                shim::lift_result(1, object3)
            }
            _ => shim::invalid(),
        }
    }
}

/// A value is going to be written to a `stream<result<_, u8>>`.
pub extern "C" fn stream_result_u8_lower_(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(15, |_| {
            // Lower ``, a result.
            let case_1 = shim::lower_result(argument0, 0)?;
            match case_1 {
                0 => {
                    shim::store_u8(argument1, 0, 0);
                }
                1 => {
                    let object4 = shim::lower_result_value(argument0, 0)?;
                    shim::store_u8(argument1, 0, 1);
                    // Lower `.value`, a u8.
                    let number6 = shim::lower_int(shim::NumberKind::U8, object4, 1)?;
                    shim::store_u8(argument1, 1, number6);
                }
                _ => shim::invalid(),
            }
            Ok(())
        })
    }
}

/// A value of a `future<u8>` was read.
pub extern "C" fn future_u8_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        shim::lift_u8(word1)
    }
}

/// A value is going to be written to a `future<u8>`.
pub extern "C" fn future_u8_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(20, |_| {
            // Lower ``, a u8.
            let number2 = shim::lower_int(shim::NumberKind::U8, argument0, 0)?;
            shim::store_u8(argument1, 0, number2);
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

/// A value is going to be written to a `stream<string>`.
pub extern "C" fn stream_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(21, |_| {
            // Lower ``, a string.
            let (address2, length3) = shim::lower_string(argument0, 0)?;
            shim::store_u32(argument1, 4, length3);
            shim::store_u32(argument1, 0, address2);
            Ok(())
        })
    }
}

/// A value of a `stream<part>` was read.
pub extern "C" fn stream_part_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        // Lift the variant `part`.
        let class_1 = bound::at(bound::IMPORTS_API_PART);
        match word1 {
            0 => {
                // `data`
                let word2 = shim::load_u32(argument0, 4);
                let object3 = shim::lift_reader(bound::at(bound::STREAM_STRING), word2);
                shim::lift_case_value(class_1, 0, object3)
            }
            1 => shim::lift_case(class_1, 1),
            _ => shim::invalid(),
        }
    }
}

/// A value is going to be written to a `stream<part>`.
pub extern "C" fn stream_part_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(22, |_| {
            // Lower ``, a variant `Part`.
            let class_1 = bound::at(bound::IMPORTS_API_PART);
            let case_2 = shim::lower_case(class_1, argument0, 0)?;
            match case_2 {
                0 => {
                    // `data`
                    let object2 = shim::lower_case_value(class_1, 0, argument0, 0)?;
                    shim::store_u8(argument1, 0, 0);
                    // Lower `.value`, a reader that is given away.
                    let handle4 = shim::lower_reader(bound::at(bound::STREAM_STRING), object2, 1)?;
                    shim::store_u32(argument1, 4, handle4);
                }
                1 => {
                    shim::store_u8(argument1, 0, 1);
                }
                _ => shim::invalid(),
            }
            Ok(())
        })
    }
}

/// A value of a `stream<color>` was read.
pub extern "C" fn stream_color_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        shim::lift_enum(bound::at(bound::IMPORTS_API_COLOR), word1)
    }
}

/// A value is going to be written to a `stream<color>`.
pub extern "C" fn stream_color_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(23, |_| {
            // Lower ``, an enum.
            let number2 = shim::lower_enum(bound::at(bound::IMPORTS_API_COLOR), argument0, 0)?;
            shim::store_u8(argument1, 0, number2);
            Ok(())
        })
    }
}

/// A value of a `stream<permissions>` was read.
pub extern "C" fn stream_permissions_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        shim::lift_flags(bound::at(bound::IMPORTS_API_PERMISSIONS), word1)
    }
}

/// A value is going to be written to a `stream<permissions>`.
pub extern "C" fn stream_permissions_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(24, |_| {
            // Lower ``, flags.
            let number2 =
                shim::lower_flags(bound::at(bound::IMPORTS_API_PERMISSIONS), argument0, 0)?;
            shim::store_u8(argument1, 0, number2);
            Ok(())
        })
    }
}

/// A value of a `stream<bool>` was read.
pub extern "C" fn stream_bool_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u8(argument0, 0);
        shim::lift_bool(word1)
    }
}

/// A value is going to be written to a `stream<bool>`.
pub extern "C" fn stream_bool_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(27, |_| {
            // Lower ``, a bool.
            let number2 = shim::lower_bool(argument0, 0)?;
            shim::store_u8(argument1, 0, number2);
            Ok(())
        })
    }
}

/// A value of a `stream<stream<u8>>` was read.
pub extern "C" fn stream_stream_u8_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_reader(bound::at(bound::STREAM_U8), word1)
    }
}

/// A value is going to be written to a `stream<stream<u8>>`.
pub extern "C" fn stream_stream_u8_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(30, |_| {
            // Lower ``, a reader that is given away.
            let handle2 = shim::lower_reader(bound::at(bound::STREAM_U8), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}

/// A value of a `future<stream<u8>>` was read.
pub extern "C" fn future_stream_u8_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_reader(bound::at(bound::STREAM_U8), word1)
    }
}

/// A value is going to be written to a `future<stream<u8>>`.
pub extern "C" fn future_stream_u8_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(31, |_| {
            // Lower ``, a reader that is given away.
            let handle2 = shim::lower_reader(bound::at(bound::STREAM_U8), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
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

/// A value is going to be written to a `future<string>`.
pub extern "C" fn future_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(32, |_| {
            // Lower ``, a string.
            let (address2, length3) = shim::lower_string(argument0, 0)?;
            shim::store_u32(argument1, 4, length3);
            shim::store_u32(argument1, 0, address2);
            Ok(())
        })
    }
}

/// A value of a `stream<future<string>>` was read.
pub extern "C" fn stream_future_string_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_reader(bound::at(bound::FUTURE_STRING), word1)
    }
}

/// A value is going to be written to a `stream<future<string>>`.
pub extern "C" fn stream_future_string_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(33, |_| {
            // Lower ``, a reader that is given away.
            let handle2 = shim::lower_reader(bound::at(bound::FUTURE_STRING), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}

/// A value of a `future<future>` was read.
pub extern "C" fn future_future_lift(argument0: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        let word1 = shim::load_u32(argument0, 0);
        shim::lift_reader(bound::at(bound::FUTURE), word1)
    }
}

/// A value is going to be written to a `future<future>`.
pub extern "C" fn future_future_lower(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the runtime passes live objects, and addresses of values as the canonical ABI says.
    unsafe {
        shim::payload(34, |_| {
            // Lower ``, a reader that is given away.
            let handle2 = shim::lower_reader(bound::at(bound::FUTURE), argument0, 0)?;
            shim::store_u32(argument1, 0, handle2);
            Ok(())
        })
    }
}
