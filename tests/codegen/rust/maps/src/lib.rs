//! What crosses the boundary of the world `maps`: between the canonical ABI and Python's objects. Made by hognose.
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
pub static FUNCTIONS: [shim::Function; 11] = [
    // Python calls `api.counts`.
    shim::Function::new(imports::api::counts as *const ()),
    // Python calls `api.by-id`.
    shim::Function::new(imports::api::by_id as *const ()),
    // Python calls `api.nested`.
    shim::Function::new(imports::api::nested as *const ()),
    // Python calls `api.many`.
    shim::Function::new(imports::api::many as *const ()),
    // Python calls `api.look`.
    shim::Function::new(imports::api::look as *const ()),
    // The host calls `api.counts`.
    shim::Function::new(exports::api::counts as *const ()),
    // The host calls `api.by-id`.
    shim::Function::new(exports::api::by_id as *const ()),
    // The host calls `api.nested`.
    shim::Function::new(exports::api::nested as *const ()),
    // The host calls `api.many`.
    shim::Function::new(exports::api::many as *const ()),
    // The host calls `api.look`.
    shim::Function::new(exports::api::look as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
