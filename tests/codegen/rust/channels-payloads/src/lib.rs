//! What crosses the boundary of the world `channels-payloads`: between the canonical ABI and Python's objects. Made by hognose.
//!
//! `cargo build --release --target wasm32-wasip1` compiles it, and `hognose build --shim rust` links it with Python. Each function of
//! the world is a function here, in the module of its interface. Numbers are core values; `object`s are addresses of Python objects.

#![allow(
    clashing_extern_declarations,
    reason = "functions of different interfaces may have one name"
)]

pub mod bound;
pub mod channels;
pub mod imports;
pub mod tasks;

use guest_runtime::shim;

/// What the build finds in the table.
pub static FUNCTIONS: [shim::Function; 322] = [
    // Python calls `api.thing.constructor`.
    shim::Function::new(imports::api::thing_init as *const ()),
    // Python calls `api.thing.feed`.
    shim::Function::new(imports::api::thing_feed as *const ()),
    // Python calls `api.thing.later`.
    shim::Function::new(imports::api::thing_later as *const ()),
    // Python calls `api.named`.
    shim::Function::new(imports::api::named as *const ()),
    // Python calls `api.compound`.
    shim::Function::new(imports::api::compound as *const ()),
    // Python calls `api.results`.
    shim::Function::new(imports::api::results as *const ()),
    // Python calls `api.units`.
    shim::Function::new(imports::api::units as *const ()),
    // Python calls `api.bytes`.
    shim::Function::new(imports::api::bytes as *const ()),
    // Python calls `api.classes`.
    shim::Function::new(imports::api::classes as *const ()),
    // Python calls `api.scalars`.
    shim::Function::new(imports::api::scalars as *const ()),
    // Python calls `api.nested`.
    shim::Function::new(imports::api::nested as *const ()),
    // Python drops a handle of `thing`.
    shim::Function::new(imports::api::thing_drop as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_set_new as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_set_wait as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_set_poll as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_set_drop as *const ()),
    // The component model's own.
    shim::Function::new(tasks::waitable_join as *const ()),
    // The component model's own.
    shim::Function::new(tasks::subtask_drop as *const ()),
    // The component model's own.
    shim::Function::new(tasks::subtask_cancel as *const ()),
    // The component model's own.
    shim::Function::new(tasks::task_cancel as *const ()),
    // The component model's own.
    shim::Function::new(tasks::context_get_0 as *const ()),
    // The component model's own.
    shim::Function::new(tasks::context_set_0 as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_new_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_read_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_write_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_drop_readable_unit as *const ()),
    // The component model's own.
    shim::Function::new(tasks::stream_drop_writable_unit as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_new as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_read as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_write as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_cancel_read as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_cancel_write as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_drop_readable as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_drop_writable as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_lift as *const ()),
    // Of `stream<thing>`.
    shim::Function::new(channels::stream_thing_lower as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_new as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_read as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_write as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_cancel_read as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_cancel_write as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_drop_readable as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_drop_writable as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_lift as *const ()),
    // Of `future<list<plain>>`.
    shim::Function::new(channels::future_list_plain_lower as *const ()),
    // Of `stream<u32>`.
    shim::Function::new(channels::stream_u32_new as *const ()),
    // Of `stream<u32>`.
    shim::Function::new(channels::stream_u32_read as *const ()),
    // Of `stream<u32>`.
    shim::Function::new(channels::stream_u32_write as *const ()),
    // Of `stream<u32>`.
    shim::Function::new(channels::stream_u32_cancel_read as *const ()),
    // Of `stream<u32>`.
    shim::Function::new(channels::stream_u32_cancel_write as *const ()),
    // Of `stream<u32>`.
    shim::Function::new(channels::stream_u32_drop_readable as *const ()),
    // Of `stream<u32>`.
    shim::Function::new(channels::stream_u32_drop_writable as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_new as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_read as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_write as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_cancel_read as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_cancel_write as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_drop_readable as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_drop_writable as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_lift as *const ()),
    // Of `future<result<string, u32>>`.
    shim::Function::new(channels::future_result_string_u32_lower as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_new as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_read as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_write as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_cancel_read as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_cancel_write as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_drop_readable as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_drop_writable as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_lift as *const ()),
    // Of `stream<pair>`.
    shim::Function::new(channels::stream_pair_lower as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_new as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_read as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_write as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_cancel_read as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_cancel_write as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_drop_readable as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_drop_writable as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_lift as *const ()),
    // Of `stream<pairs>`.
    shim::Function::new(channels::stream_pairs_lower as *const ()),
    // Of `stream<byte>`.
    shim::Function::new(channels::stream_byte_new as *const ()),
    // Of `stream<byte>`.
    shim::Function::new(channels::stream_byte_read as *const ()),
    // Of `stream<byte>`.
    shim::Function::new(channels::stream_byte_write as *const ()),
    // Of `stream<byte>`.
    shim::Function::new(channels::stream_byte_cancel_read as *const ()),
    // Of `stream<byte>`.
    shim::Function::new(channels::stream_byte_cancel_write as *const ()),
    // Of `stream<byte>`.
    shim::Function::new(channels::stream_byte_drop_readable as *const ()),
    // Of `stream<byte>`.
    shim::Function::new(channels::stream_byte_drop_writable as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_new as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_read as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_write as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_cancel_read as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_cancel_write as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_drop_readable as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_drop_writable as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_lift as *const ()),
    // Of `stream<char>`.
    shim::Function::new(channels::stream_char_lower as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_new as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_read as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_write as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_cancel_read as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_cancel_write as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_drop_readable as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_drop_writable as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_lift as *const ()),
    // Of `stream<stream<char>>`.
    shim::Function::new(channels::stream_stream_char_lower as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_new as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_read as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_write as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_cancel_read as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_cancel_write as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_drop_readable as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_drop_writable as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_lift as *const ()),
    // Of `stream<option<option<string>>>`.
    shim::Function::new(channels::stream_option_option_string_lower as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_new as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_read as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_write as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_cancel_read as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_cancel_write as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_drop_readable as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_drop_writable as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_lift as *const ()),
    // Of `stream<tuple<u8, string, bool>>`.
    shim::Function::new(channels::stream_tuple_u8_string_bool_lower as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_new as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_read as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_write as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_cancel_read as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_cancel_write as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_drop_readable as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_drop_writable as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_lift as *const ()),
    // Of `stream<list<u8>>`.
    shim::Function::new(channels::stream_list_u8_lower as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_new as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_read as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_write as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_cancel_read as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_cancel_write as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_drop_readable as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_drop_writable as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_lift as *const ()),
    // Of `stream<list<list<string>>>`.
    shim::Function::new(channels::stream_list_list_string_lower as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_new as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_read as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_write as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_cancel_read as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_cancel_write as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_drop_readable as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_drop_writable as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_lift as *const ()),
    // Of `stream<result>`.
    shim::Function::new(channels::stream_result_lower as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_new as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_read as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_write as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_cancel_read as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_cancel_write as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_drop_readable as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_drop_writable as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_lift as *const ()),
    // Of `stream<result<u8>>`.
    shim::Function::new(channels::stream_result_u8_lower as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_new_ as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_read_ as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_write_ as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_cancel_read_ as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_cancel_write_ as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_drop_readable_ as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_drop_writable_ as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_lift_ as *const ()),
    // Of `stream<result<_, u8>>`.
    shim::Function::new(channels::stream_result_u8_lower_ as *const ()),
    // Of `stream<u8>`.
    shim::Function::new(channels::stream_u8_new as *const ()),
    // Of `stream<u8>`.
    shim::Function::new(channels::stream_u8_read as *const ()),
    // Of `stream<u8>`.
    shim::Function::new(channels::stream_u8_write as *const ()),
    // Of `stream<u8>`.
    shim::Function::new(channels::stream_u8_cancel_read as *const ()),
    // Of `stream<u8>`.
    shim::Function::new(channels::stream_u8_cancel_write as *const ()),
    // Of `stream<u8>`.
    shim::Function::new(channels::stream_u8_drop_readable as *const ()),
    // Of `stream<u8>`.
    shim::Function::new(channels::stream_u8_drop_writable as *const ()),
    // Of `future`.
    shim::Function::new(channels::future_new as *const ()),
    // Of `future`.
    shim::Function::new(channels::future_read as *const ()),
    // Of `future`.
    shim::Function::new(channels::future_write as *const ()),
    // Of `future`.
    shim::Function::new(channels::future_cancel_read as *const ()),
    // Of `future`.
    shim::Function::new(channels::future_cancel_write as *const ()),
    // Of `future`.
    shim::Function::new(channels::future_drop_readable as *const ()),
    // Of `future`.
    shim::Function::new(channels::future_drop_writable as *const ()),
    // Of `stream`.
    shim::Function::new(channels::stream_new as *const ()),
    // Of `stream`.
    shim::Function::new(channels::stream_read as *const ()),
    // Of `stream`.
    shim::Function::new(channels::stream_write as *const ()),
    // Of `stream`.
    shim::Function::new(channels::stream_cancel_read as *const ()),
    // Of `stream`.
    shim::Function::new(channels::stream_cancel_write as *const ()),
    // Of `stream`.
    shim::Function::new(channels::stream_drop_readable as *const ()),
    // Of `stream`.
    shim::Function::new(channels::stream_drop_writable as *const ()),
    // Of `stream<s8>`.
    shim::Function::new(channels::stream_s8_new as *const ()),
    // Of `stream<s8>`.
    shim::Function::new(channels::stream_s8_read as *const ()),
    // Of `stream<s8>`.
    shim::Function::new(channels::stream_s8_write as *const ()),
    // Of `stream<s8>`.
    shim::Function::new(channels::stream_s8_cancel_read as *const ()),
    // Of `stream<s8>`.
    shim::Function::new(channels::stream_s8_cancel_write as *const ()),
    // Of `stream<s8>`.
    shim::Function::new(channels::stream_s8_drop_readable as *const ()),
    // Of `stream<s8>`.
    shim::Function::new(channels::stream_s8_drop_writable as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_new as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_read as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_write as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_cancel_read as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_cancel_write as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_drop_readable as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_drop_writable as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_lift as *const ()),
    // Of `future<u8>`.
    shim::Function::new(channels::future_u8_lower as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_new as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_read as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_write as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_cancel_read as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_cancel_write as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_drop_readable as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_drop_writable as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_lift as *const ()),
    // Of `stream<string>`.
    shim::Function::new(channels::stream_string_lower as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_new as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_read as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_write as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_cancel_read as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_cancel_write as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_drop_readable as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_drop_writable as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_lift as *const ()),
    // Of `stream<part>`.
    shim::Function::new(channels::stream_part_lower as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_new as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_read as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_write as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_cancel_read as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_cancel_write as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_drop_readable as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_drop_writable as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_lift as *const ()),
    // Of `stream<color>`.
    shim::Function::new(channels::stream_color_lower as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_new as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_read as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_write as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_cancel_read as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_cancel_write as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_drop_readable as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_drop_writable as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_lift as *const ()),
    // Of `stream<permissions>`.
    shim::Function::new(channels::stream_permissions_lower as *const ()),
    // Of `stream<f32>`.
    shim::Function::new(channels::stream_f32_new as *const ()),
    // Of `stream<f32>`.
    shim::Function::new(channels::stream_f32_read as *const ()),
    // Of `stream<f32>`.
    shim::Function::new(channels::stream_f32_write as *const ()),
    // Of `stream<f32>`.
    shim::Function::new(channels::stream_f32_cancel_read as *const ()),
    // Of `stream<f32>`.
    shim::Function::new(channels::stream_f32_cancel_write as *const ()),
    // Of `stream<f32>`.
    shim::Function::new(channels::stream_f32_drop_readable as *const ()),
    // Of `stream<f32>`.
    shim::Function::new(channels::stream_f32_drop_writable as *const ()),
    // Of `stream<f64>`.
    shim::Function::new(channels::stream_f64_new as *const ()),
    // Of `stream<f64>`.
    shim::Function::new(channels::stream_f64_read as *const ()),
    // Of `stream<f64>`.
    shim::Function::new(channels::stream_f64_write as *const ()),
    // Of `stream<f64>`.
    shim::Function::new(channels::stream_f64_cancel_read as *const ()),
    // Of `stream<f64>`.
    shim::Function::new(channels::stream_f64_cancel_write as *const ()),
    // Of `stream<f64>`.
    shim::Function::new(channels::stream_f64_drop_readable as *const ()),
    // Of `stream<f64>`.
    shim::Function::new(channels::stream_f64_drop_writable as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_new as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_read as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_write as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_cancel_read as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_cancel_write as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_drop_readable as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_drop_writable as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_lift as *const ()),
    // Of `stream<bool>`.
    shim::Function::new(channels::stream_bool_lower as *const ()),
    // Of `stream<s64>`.
    shim::Function::new(channels::stream_s64_new as *const ()),
    // Of `stream<s64>`.
    shim::Function::new(channels::stream_s64_read as *const ()),
    // Of `stream<s64>`.
    shim::Function::new(channels::stream_s64_write as *const ()),
    // Of `stream<s64>`.
    shim::Function::new(channels::stream_s64_cancel_read as *const ()),
    // Of `stream<s64>`.
    shim::Function::new(channels::stream_s64_cancel_write as *const ()),
    // Of `stream<s64>`.
    shim::Function::new(channels::stream_s64_drop_readable as *const ()),
    // Of `stream<s64>`.
    shim::Function::new(channels::stream_s64_drop_writable as *const ()),
    // Of `stream<u16>`.
    shim::Function::new(channels::stream_u16_new as *const ()),
    // Of `stream<u16>`.
    shim::Function::new(channels::stream_u16_read as *const ()),
    // Of `stream<u16>`.
    shim::Function::new(channels::stream_u16_write as *const ()),
    // Of `stream<u16>`.
    shim::Function::new(channels::stream_u16_cancel_read as *const ()),
    // Of `stream<u16>`.
    shim::Function::new(channels::stream_u16_cancel_write as *const ()),
    // Of `stream<u16>`.
    shim::Function::new(channels::stream_u16_drop_readable as *const ()),
    // Of `stream<u16>`.
    shim::Function::new(channels::stream_u16_drop_writable as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_new as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_read as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_write as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_cancel_read as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_cancel_write as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_drop_readable as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_drop_writable as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_lift as *const ()),
    // Of `stream<stream<u8>>`.
    shim::Function::new(channels::stream_stream_u8_lower as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_new as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_read as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_write as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_cancel_read as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_cancel_write as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_drop_readable as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_drop_writable as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_lift as *const ()),
    // Of `future<stream<u8>>`.
    shim::Function::new(channels::future_stream_u8_lower as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_new as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_read as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_write as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_cancel_read as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_cancel_write as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_drop_readable as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_drop_writable as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_lift as *const ()),
    // Of `future<string>`.
    shim::Function::new(channels::future_string_lower as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_new as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_read as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_write as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_cancel_read as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_cancel_write as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_drop_readable as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_drop_writable as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_lift as *const ()),
    // Of `stream<future<string>>`.
    shim::Function::new(channels::stream_future_string_lower as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_new as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_read as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_write as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_cancel_read as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_cancel_write as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_drop_readable as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_drop_writable as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_lift as *const ()),
    // Of `future<future>`.
    shim::Function::new(channels::future_future_lower as *const ()),
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
