//! Calls a component through types that wasmtime makes from WIT while this program is compiled.

use std::path::Path;

use wasmtime::Result;

use crate::{
    engine,
    host::{self, Limits},
};

#[allow(missing_docs)]
mod bindings {
    wasmtime::component::bindgen!({ path: "../templates/hello/wit", world: "hello" });
}
use bindings::Hello;

/// What the component at `path` answers to `greet(name)`.
pub fn greet(path: &Path, name: &str, limits: &Limits, cache: Option<&Path>) -> Result<String> {
    let engine = limits.engine()?;
    let component = engine::load(&engine, path, cache)?;
    let linker = host::linker(&engine)?;
    let mut store = host::store(&engine, limits, ())?;
    host::within_time(&mut store, limits, |store| {
        let hello = Hello::instantiate(&mut *store, &component, &linker)?;
        hello.call_greet(store, name)
    })
}
