//! The engine, and components that are compiled once.

use std::{
    fs,
    hash::{Hash, Hasher},
    io::Write,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use wasmtime::{
    Config, Engine, Result,
    component::Component,
    error::{Context, bail},
};

/// What all our engines have in common.
pub fn config() -> Config {
    let mut config = Config::new();
    config.wasm_component_model(true);
    // Two types that wasmtime still leaves off: `map<k, v>` and `list<t, n>`.
    config.wasm_component_model_map(true);
    config.wasm_component_model_fixed_length_lists(true);
    config
}

/// An engine whose components can be stopped: after a time where `interruptible`, after an amount
/// of work where `fuel`.
///
/// Both add checks to the compiled code, fuel much more than time, so switch on what you use.
pub fn limited(interruptible: bool, fuel: bool) -> Result<Engine> {
    Engine::new(
        config()
            .epoch_interruption(interruptible)
            .consume_fuel(fuel),
    )
}

/// Reads a component and compiles it. That takes seconds for one with Python inside, so a folder
/// given as `cache` keeps the machine code: the next load takes milliseconds.
///
/// Whoever can write to the folder can run code in this process: it must be as private as the
/// program itself.
pub fn load(engine: &Engine, path: &Path, cache: Option<&Path>) -> Result<Component> {
    let bytes = fs::read(path).with_context(|| format!("`{}` cannot be read", path.display()))?;
    if bytes.starts_with(b"\0asm\x01\0\0\0") {
        bail!(
            "`{}` is a core module, a component was expected",
            path.display()
        );
    }
    let Some(cache) = cache else {
        return compile(engine, path, &bytes);
    };
    let compiled = cache.join(cache_key(engine, &bytes));
    if compiled.exists() {
        // SAFETY: the folder holds only what `serialize` gave below; its documentation says who may
        // write there.
        if let Ok(component) = unsafe { Component::deserialize_file(engine, &compiled) } {
            return Ok(component);
        }
    }
    let component = compile(engine, path, &bytes)?;
    write_whole(&compiled, &component.serialize()?)
        .with_context(|| format!("`{}` cannot be written", compiled.display()))?;
    Ok(component)
}

fn compile(engine: &Engine, path: &Path, bytes: &[u8]) -> Result<Component> {
    Component::from_binary(engine, bytes)
        .with_context(|| format!("`{}` is not a valid component", path.display()))
}

/// A file name that changes with the component, wasmtime's version, its settings and the processor.
fn cache_key(engine: &Engine, bytes: &[u8]) -> PathBuf {
    let mut settings = std::hash::DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut settings);
    let digest = Sha256::digest(bytes);
    let hex: String = digest[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{hex}-{:016x}.cwasm", settings.finish()).into()
}

/// Writes a file that other processes see complete or not at all.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}
