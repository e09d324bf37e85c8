//! What crosses the boundary of the world `channels-nested`: between the canonical ABI and Python's objects. Made by hognose.
//!
//! `cargo build --release --target wasm32-wasip1` compiles it, and `hognose build --shim rust` links it with Python. Each function of
//! the world is a function here, in the module of its interface. Numbers are core values; `object`s are addresses of Python objects.

#![allow(
    clashing_extern_declarations,
    reason = "functions of different interfaces may have one name"
)]

pub mod bound;
pub mod channels;
pub mod exports;
pub mod tasks;

use guest_runtime::shim;

/// The host has read the result of a call.
pub extern "C" fn post_return(_result: u32) {
    // SAFETY: no call is under way.
    unsafe { shim::post_return() }
}

/// What the build finds in the table.
pub static FUNCTIONS: [shim::Function; 41] = [
    // The host calls `pipes.send`.
    shim::Function::new(exports::pipes::send as *const ()),
    // The host calls `pipes.connect`.
    shim::Function::new(exports::pipes::connect as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
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
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
