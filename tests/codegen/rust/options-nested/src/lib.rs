//! What crosses the boundary of the world `options-nested`: between the canonical ABI and Python's objects. Made by hognose.
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
    // Python calls `api.two`.
    shim::Function::new(imports::api::two as *const ()),
    // Python calls `api.three`.
    shim::Function::new(imports::api::three as *const ()),
    // Python calls `api.alias`.
    shim::Function::new(imports::api::alias as *const ()),
    // Python calls `api.inside`.
    shim::Function::new(imports::api::inside as *const ()),
    // Python calls `api.result-inside`.
    shim::Function::new(imports::api::result_inside as *const ()),
    // The host calls `api.two`.
    shim::Function::new(exports::api::two as *const ()),
    // The host calls `api.three`.
    shim::Function::new(exports::api::three as *const ()),
    // The host calls `api.alias`.
    shim::Function::new(exports::api::alias as *const ()),
    // The host calls `api.inside`.
    shim::Function::new(exports::api::inside as *const ()),
    // The host calls `api.result-inside`.
    shim::Function::new(exports::api::result_inside as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
