//! Rust's view of `wit/wasm`, made by wasmtime.

wasmtime::component::bindgen!({
    path: "../wit/wasm",
    world: "hognose:wasm/imports",
    imports: { default: async | trappable },
    with: {
        "hognose:wasm/runtime.module": super::compiled::Compiled,
        "hognose:wasm/runtime.store": super::actor::Actor,
    },
});

pub(super) use hognose::wasm::runtime::{add_to_linker, *};
