//! What crosses the boundary of the world `everything`: between the canonical ABI and Python's objects. Made by hognose.
//!
//! `hognose build --rust-shim FOLDER` compiles it and links it with Python. Each function of the world is a function here, in the
//! module of its interface. Numbers are core values; `object`s are addresses of Python objects.

#![allow(
    clashing_extern_declarations,
    reason = "functions of different interfaces may have one name"
)]

pub mod bound;
pub mod exports;
pub mod imports;

use guest_runtime::shim;

/// The host has read the result of a call.
pub extern "C" fn post_return(_result: u32) {
    // SAFETY: no call is under way.
    unsafe { shim::post_return() }
}

/// What the build finds in the table.
pub static FUNCTIONS: [shim::Function; 12] = [
    // Python calls `api.handle.constructor`.
    shim::Function::new(imports::api::handle_init as *const ()),
    // Python calls `api.handle.level`.
    shim::Function::new(imports::api::handle_level as *const ()),
    // Python calls `api.step`.
    shim::Function::new(imports::api::step as *const ()),
    // The host calls `api.handle.constructor`.
    shim::Function::new(exports::api::handle_init as *const ()),
    // The host calls `api.handle.level`.
    shim::Function::new(exports::api::handle_level as *const ()),
    // The host calls `api.step`.
    shim::Function::new(exports::api::step as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
    // Python drops a handle of `handle`.
    shim::Function::new(imports::api::handle_drop as *const ()),
    // Python drops a handle of `handle`.
    shim::Function::new(exports::api::handle_drop as *const ()),
    // A new handle of `handle`.
    shim::Function::new(exports::api::handle_new as *const ()),
    // What a handle of `handle` stands for.
    shim::Function::new(exports::api::handle_rep as *const ()),
    // The host has dropped a `handle`.
    shim::Function::new(exports::api::handle_destructor as *const ()),
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
