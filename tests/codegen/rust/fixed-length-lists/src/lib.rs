//! What crosses the boundary of the world `fixed-length-lists`: between the canonical ABI and Python's objects. Made by hognose.
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
    // Python calls `api.four`.
    shim::Function::new(imports::api::four as *const ()),
    // Python calls `api.digest`.
    shim::Function::new(imports::api::digest as *const ()),
    // Python calls `api.words`.
    shim::Function::new(imports::api::words as *const ()),
    // Python calls `api.matrix`.
    shim::Function::new(imports::api::matrix as *const ()),
    // Python calls `api.points`.
    shim::Function::new(imports::api::points as *const ()),
    // The host calls `api.four`.
    shim::Function::new(exports::api::four as *const ()),
    // The host calls `api.digest`.
    shim::Function::new(exports::api::digest as *const ()),
    // The host calls `api.words`.
    shim::Function::new(exports::api::words as *const ()),
    // The host calls `api.matrix`.
    shim::Function::new(exports::api::matrix as *const ()),
    // The host calls `api.points`.
    shim::Function::new(exports::api::points as *const ()),
    // The host has read a result.
    shim::Function::new(post_return as *const ()),
];

static SHIM: shim::Shim = shim::Shim::new(&bound::WORDS, &FUNCTIONS);

/// Tells the build where everything is.
#[unsafe(export_name = "hognose_shim")]
pub extern "C" fn shim() -> &'static shim::Shim {
    &SHIM
}
