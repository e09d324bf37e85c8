//! Rust's view of `wit/wasm`, made by wasmtime.

wasmtime::component::bindgen!({
    path: "../wit/wasm",
    world: "hognose:wasm/everything",
    imports: { default: async | trappable },
    with: {
        "hognose:wasm/runtime.module": super::compiled::CompiledModule,
        "hognose:wasm/runtime.store": super::numbers::Modules,
    },
});

pub(super) use hognose::wasm::{
    components,
    runtime::{self, *},
};
