//! Rust that runs modules of WebAssembly, over the host's engine and beside it over wasmi, which is
//! compiled into the component.

mod all;
mod layers_own;

use pyo3::prelude::*;

/// What went wrong, or "all right".
fn said(outcome: anyhow::Result<()>) -> String {
    match outcome {
        Ok(()) => "all right".to_string(),
        Err(error) => format!("{error:#}"),
    }
}

#[pymodule]
mod native {
    use super::*;
    use wasm_runtime_layer::Engine;

    #[pyfunction]
    fn all() -> String {
        said(super::all::all())
    }

    /// The tests of the layer itself.
    #[pyfunction]
    fn layers_own(engine: &str) -> String {
        said(match engine {
            "host" => super::layers_own::run(&Engine::new(hognose_runtime_layer::Engine)),
            _ => super::layers_own::run(&Engine::new(wasmi_runtime_layer::Engine::default())),
        })
    }
}
