//! What crosses the boundary of the world `channels-sides`: between the canonical ABI and Python's objects. Made by hognose.
//!
//! `hognose build --rust-shim FOLDER` compiles it and links it with Python. Each function of the world is a function here, in the
//! module of its interface. Numbers are core values; `object`s are addresses of Python objects.

#![allow(
    clashing_extern_declarations,
    reason = "functions of different interfaces may have one name"
)]

pub mod bound;
pub mod channels;
pub mod exports;
pub mod imports;
pub mod tasks;

use guest_runtime::shim;

/// The host has read the result of a call.
pub extern "C" fn post_return(_result: u32) {
    // SAFETY: no call is under way.
    unsafe { shim::post_return() }
}

/// What the build finds in the table.
pub static FUNCTIONS: [shim::Function; 125] = [
    // Python calls `types.item.number`.
    shim::Function::new(imports::types::item_number as *const ()),
    // Python calls `types.move`.
    shim::Function::new(imports::types::r#move as *const ()),
    // Python calls `put`.
    shim::Function::new(imports::put as *const ()),
    // The host calls `types.item.number`.
    shim::Function::new(exports::types::item_number as *const ()),
    // The host calls `types.move`.
    shim::Function::new(exports::types::r#move as *const ()),
    // The host calls `sources.open`.
    shim::Function::new(exports::sources::open as *const ()),
    // The host calls `sources.trace`.
    shim::Function::new(exports::sources::trace as *const ()),
    // The host calls `sources.take`.
    shim::Function::new(exports::sources::take as *const ()),
    // The host calls `run`.
    shim::Function::new(exports::run as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
    // Python drops a handle of `item`.
    shim::Function::new(imports::types::item_drop as *const ()),
    // Python drops a handle of `item`.
    shim::Function::new(exports::types::item_drop as *const ()),
    // A new handle of `item`.
    shim::Function::new(exports::types::item_new as *const ()),
    // What a handle of `item` stands for.
    shim::Function::new(exports::types::item_rep as *const ()),
    // The host has dropped a `item`.
    shim::Function::new(exports::types::item_destructor as *const ()),
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
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_new as *const ()),
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_read as *const ()),
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_write as *const ()),
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_cancel_read as *const ()),
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_cancel_write as *const ()),
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_drop_readable as *const ()),
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_drop_writable as *const ()),
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_lift as *const ()),
    // Of `stream<point>`.
    shim::Function::new(channels::stream_point_lower as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_new as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_read as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_write as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_cancel_read as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_cancel_write as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_drop_readable as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_drop_writable as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_lift as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_lower as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_new as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_read as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_write as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_cancel_read as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_cancel_write as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_drop_readable as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_drop_writable as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_lift as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_lower as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_new as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_read as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_write as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_cancel_read as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_cancel_write as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_drop_readable as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_drop_writable as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_lift as *const ()),
    // Of `stream<local>`.
    shim::Function::new(channels::stream_local_lower as *const ()),
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
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_new_ as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_read_ as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_write_ as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_cancel_read_ as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_cancel_write_ as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_drop_readable_ as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_drop_writable_ as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_lift_ as *const ()),
    // Of `stream<item>`.
    shim::Function::new(channels::stream_item_lower_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_new_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_read_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_write_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_cancel_read_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_cancel_write_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_drop_readable_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_drop_writable_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_lift_ as *const ()),
    // Of `future<item>`.
    shim::Function::new(channels::future_item_lower_ as *const ()),
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
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_new as *const ()),
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_read as *const ()),
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_write as *const ()),
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_cancel_read as *const ()),
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_cancel_write as *const ()),
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_drop_readable as *const ()),
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_drop_writable as *const ()),
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_lift as *const ()),
    // Of `future<result<_, string>>`.
    shim::Function::new(channels::future_result_string_lower as *const ()),
    // Of `stream<u64>`.
    shim::Function::new(channels::stream_u64_new as *const ()),
    // Of `stream<u64>`.
    shim::Function::new(channels::stream_u64_read as *const ()),
    // Of `stream<u64>`.
    shim::Function::new(channels::stream_u64_write as *const ()),
    // Of `stream<u64>`.
    shim::Function::new(channels::stream_u64_cancel_read as *const ()),
    // Of `stream<u64>`.
    shim::Function::new(channels::stream_u64_cancel_write as *const ()),
    // Of `stream<u64>`.
    shim::Function::new(channels::stream_u64_drop_readable as *const ()),
    // Of `stream<u64>`.
    shim::Function::new(channels::stream_u64_drop_writable as *const ()),
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
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
