//! A user of wasm_runtime_layer that is published: wasm_component_layer, which runs components over
//! any engine for modules. What it does here is its own example `single_component`, and a function
//! for the component.

use anyhow::{Context, Result};
use pyo3::prelude::*;
use wasm_component_layer::*;
use wasm_runtime_layer::backend::WasmEngine;

/// Calls `select-nth` of the component over an engine: what it gives, and what it told on the way.
fn select<E: WasmEngine>(engine: E, bytes: &[u8], list: Vec<String>, n: u32) -> Result<String> {
    let engine = Engine::new(engine);
    let mut store = Store::new(&engine, String::new());
    let component = Component::new(&engine, bytes)?;

    let ty = FuncType::new([ValueType::String, ValueType::U32], []);
    let found = Func::new(
        &mut store,
        ty,
        |mut store: StoreContextMut<'_, String, E>, values: &[Value], _: &mut [Value]| {
            *store.data_mut() += &format!("{values:?}");
            Ok(())
        },
    );
    let mut linker = Linker::default();
    let host = linker.define_instance("test:guest/host".try_into()?)?;
    host.define_func("found", found)?;

    let instance = linker.instantiate(&mut store, &component)?;
    let interface = "test:guest/foo".try_into()?;
    let interface = instance.exports().instance(&interface);
    let interface = interface.context("no interface `test:guest/foo`")?;
    let function = interface.func("select-nth").context("no `select-nth`")?;
    let function = function.typed::<(Vec<String>, u32), String>()?;
    let text = function.call(&mut store, (list, n))?;
    Ok(format!("{text} after {}", store.data()))
}

#[pymodule]
mod native {
    use super::*;

    /// The text at a position, or what went wrong.
    #[pyfunction]
    fn select_nth(engine: &str, component: &[u8], list: Vec<String>, n: u32) -> String {
        let outcome = wat::parse_bytes(component).map_err(anyhow::Error::from);
        let outcome = outcome.and_then(|bytes| match engine {
            "host" => select(hognose_runtime_layer::Engine, &bytes, list, n),
            _ => select(wasmi_runtime_layer::Engine::default(), &bytes, list, n),
        });
        outcome.unwrap_or_else(|error| format!("{error:#}"))
    }
}
