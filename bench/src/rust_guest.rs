//! The same world in Rust: what a component can reach at best.

use std::{
    fs,
    path::{Path, PathBuf},
};

use wasmtime::{
    Result,
    error::{Context, format_err},
};
use wit_component::ComponentEncoder;

use crate::host::Made;

/// Makes a component of the core module that cargo built of `bench/rust`. It asks for no WASI.
pub fn encode(module: &Path, scratch: &Path) -> Result<Made> {
    let bytes = fs::read(module).with_context(|| format!("no {}", module.display()))?;
    let component = ComponentEncoder::default()
        .module(&bytes)
        .and_then(|encoder| encoder.validate(true).encode())
        .map_err(|error| format_err!("the Rust guest: {error:#}"))?;
    let file: PathBuf = scratch.join("rust.wasm");
    fs::write(&file, component)?;
    Ok(Made {
        name: "rust",
        file,
        size_only: false,
        python: false,
    })
}
