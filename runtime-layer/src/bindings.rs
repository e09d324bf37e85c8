//! Rust's view of the interface.

wit_bindgen::generate!({ path: "../wit/wasm", world: "imports" });

pub use hognose::wasm::runtime::*;
