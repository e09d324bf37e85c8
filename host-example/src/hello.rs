//! Calls a component through types that wasmtime makes from WIT while this program is compiled.

use std::path::Path;

use hognose_host::{engine, guest::Parts, limits::Limits, wasi::Wasi};
use wasmtime::Result;

#[allow(missing_docs)]
mod bindings {
    wasmtime::component::bindgen!({ path: "../templates/hello/wit", world: "hello" });
}
use bindings::Hello;

/// What the component at `path` answers to `greet(name)`.
pub fn greet(path: &Path, name: &str, limits: &Limits, cache: Option<&Path>) -> Result<String> {
    let engine = limits.settings().start()?;
    let component = engine::load(&engine, path, cache, || ())?;
    // WASI is all that a component made from Python asks for besides its own world. By default it
    // prints to our output streams, and sees of the machine nothing but clocks and randomness.
    let parts = Parts::new().with(*limits).with(Wasi::default().blocking());
    let linker = parts.linker(&engine, &component)?;
    let mut store = parts.store(&engine)?;
    limits.within(&mut store, |store| {
        let hello = Hello::instantiate(&mut *store, &component, &linker)?;
        hello.call_greet(store, name)
    })
}
