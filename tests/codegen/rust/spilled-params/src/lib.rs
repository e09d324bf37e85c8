//! What crosses the boundary of the world `spilled-params`: between the canonical ABI and Python's objects. Made by hognose.
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
pub static FUNCTIONS: [shim::Function; 9] = [
    // Python calls `api.sixteen`.
    shim::Function::new(imports::api::sixteen as *const ()),
    // Python calls `api.seventeen`.
    shim::Function::new(imports::api::seventeen as *const ()),
    // Python calls `api.mixed`.
    shim::Function::new(imports::api::mixed as *const ()),
    // Python calls `api.one`.
    shim::Function::new(imports::api::one as *const ()),
    // The host calls `api.sixteen`.
    shim::Function::new(exports::api::sixteen as *const ()),
    // The host calls `api.seventeen`.
    shim::Function::new(exports::api::seventeen as *const ()),
    // The host calls `api.mixed`.
    shim::Function::new(exports::api::mixed as *const ()),
    // The host calls `api.one`.
    shim::Function::new(exports::api::one as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
