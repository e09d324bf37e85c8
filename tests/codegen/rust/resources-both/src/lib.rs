//! What crosses the boundary of the world `resources-both`: between the canonical ABI and Python's objects. Made by hognose.
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
pub static FUNCTIONS: [shim::Function; 22] = [
    // Python calls `api.thing.constructor`.
    shim::Function::new(imports::api::thing_init as *const ()),
    // Python calls `api.thing.name`.
    shim::Function::new(imports::api::thing_name as *const ()),
    // Python calls `api.thing.rename`.
    shim::Function::new(imports::api::thing_rename as *const ()),
    // Python calls `api.thing.join`.
    shim::Function::new(imports::api::thing_join as *const ()),
    // Python calls `api.thing.merge`.
    shim::Function::new(imports::api::thing_merge as *const ()),
    // Python calls `api.take`.
    shim::Function::new(imports::api::take as *const ()),
    // Python calls `api.look`.
    shim::Function::new(imports::api::look as *const ()),
    // Python calls `api.give`.
    shim::Function::new(imports::api::give as *const ()),
    // The host calls `api.thing.constructor`.
    shim::Function::new(exports::api::thing_init as *const ()),
    // The host calls `api.thing.name`.
    shim::Function::new(exports::api::thing_name as *const ()),
    // The host calls `api.thing.rename`.
    shim::Function::new(exports::api::thing_rename as *const ()),
    // The host calls `api.thing.join`.
    shim::Function::new(exports::api::thing_join as *const ()),
    // The host calls `api.thing.merge`.
    shim::Function::new(exports::api::thing_merge as *const ()),
    // The host calls `api.take`.
    shim::Function::new(exports::api::take as *const ()),
    // The host calls `api.look`.
    shim::Function::new(exports::api::look as *const ()),
    // The host calls `api.give`.
    shim::Function::new(exports::api::give as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
    // Python drops a handle of `thing`.
    shim::Function::new(imports::api::thing_drop as *const ()),
    // Python drops a handle of `thing`.
    shim::Function::new(exports::api::thing_drop as *const ()),
    // A new handle of `thing`.
    shim::Function::new(exports::api::thing_new as *const ()),
    // What a handle of `thing` stands for.
    shim::Function::new(exports::api::thing_rep as *const ()),
    // The host has dropped a `thing`.
    shim::Function::new(exports::api::thing_destructor as *const ()),
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
