//! The engine, and components that are compiled once.

use crate::{Error, cache};
use std::{fs, io::Read, path::Path, thread, time::Duration};
use wasmtime::{
    Config, Engine, InstanceAllocationStrategy, Module, ModuleVersionStrategy,
    PoolingAllocationConfig, Precompiled, component::Component,
};

/// How many instances there may be at once where their memory comes from a pool.
pub const INSTANCES: u32 = 256;

/// How often a guest that computes lets others go on.
const TICK: Duration = Duration::from_millis(10);

/// What is written into compiled code, and expected there.
const VERSION: &str = concat!("hognose ", env!("CARGO_PKG_VERSION"), ", wasmtime 48.0.8");

/// All engines share these settings, so that compiled code fits them all.
fn config() -> Result<Config, Error> {
    let mut config = Config::new();
    config
        .wasm_component_model(true)
        .wasm_component_model_async(true)
        // Two types that wasmtime still leaves off: `map<k, v>` and `list<t, n>`.
        .wasm_component_model_map(true)
        .wasm_component_model_fixed_length_lists(true)
        // Guests that compute must not keep others waiting, and be stopped when their time is over.
        .epoch_interruption(true)
        .module_version(ModuleVersionStrategy::Custom(VERSION.to_string()))
        .map_err(|error| Error::Start(format!("{error:#}")))?;
    Ok(config)
}

/// An engine for few instances.
pub fn plain() -> Result<Engine, Error> {
    Engine::new(&config()?).map_err(|error| Error::Start(format!("{error:#}")))
}

/// An engine whose instances come from a pool, which makes starting one cheap. Where the system
/// does not have the address space for that, one without.
pub fn pooled() -> Result<Engine, Error> {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(INSTANCES)
        .total_memories(INSTANCES)
        // The module with Python, and those around it, which are small.
        .total_core_instances(INSTANCES * 8)
        .total_tables(INSTANCES * 4)
        // One for each that runs or waits in a call that is not asynchronous, and some for those
        // that end. Each costs time at the start.
        .total_stacks(INSTANCES + INSTANCES / 2)
        .table_elements(100_000)
        .max_core_instance_size(16 << 20)
        .max_component_instance_size(16 << 20);
    let mut config = config()?;
    // A stack that was used gives its pages back. Otherwise each of the pool would keep what one
    // deep recursion once took, for as long as the process lives.
    config.async_stack_zeroing(true);
    config.allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    match Engine::new(&config) {
        Ok(engine) => Ok(engine),
        Err(_) => plain(),
    }
}

/// Lets the epoch of `engine` go on for as long as it lives. A thread of the system, because guests
/// may occupy those of the scheduler.
pub fn tick(engine: &Engine) {
    let engine = engine.weak();
    thread::spawn(move || {
        while let Some(engine) = engine.upgrade() {
            engine.increment_epoch();
            drop(engine);
            thread::sleep(TICK);
        }
    });
}

/// Loads a component: one compiled beforehand as it is, any other from the folder `cache` or by
/// compiling it, which `on_compile` is told first.
///
/// Compiled code is native code, which runs with the rights of this process: whoever names a file
/// of it must trust where it comes from. Its header protects from mistakes only.
pub fn load(
    engine: &Engine,
    path: &Path,
    cache: Option<&Path>,
    on_compile: impl FnOnce(),
) -> Result<Component, Error> {
    if is_compiled(path)? {
        // SAFETY: the file is compiled code, as the header says that deserialization compares with
        // our version, settings and processor; the user vouches for it by naming it, as for any
        // program.
        return unsafe { Component::deserialize_file(engine, path) }.map_err(|error| {
            Error::OtherVersion {
                path: path.to_path_buf(),
                reason: format!("{:#}", error.root_cause()),
            }
        });
    }
    let bytes = read(path)?;
    let entry = cache.map(|folder| cache::Entry::new(folder, engine, &bytes));
    if let Some(component) = entry.as_ref().and_then(|entry| entry.load(engine)) {
        return Ok(component);
    }
    on_compile();
    let component =
        Component::from_binary(engine, &bytes).map_err(|error| invalid(path, &error))?;
    if let Some(entry) = entry {
        entry.store(component.serialize());
    }
    Ok(component)
}

/// A component that was just made, for which no cache has anything.
pub fn fresh(engine: &Engine, bytes: &[u8]) -> Result<Component, Error> {
    Component::from_binary(engine, bytes)
        .map_err(|error| Error::Start(format!("the component is not valid: {error:#}")))
}

/// A core module that components import: from the folder `cache`, or by compiling it, which
/// `on_compile` is told first.
pub fn code(
    engine: &Engine,
    bytes: &[u8],
    cache: Option<&Path>,
    on_compile: impl FnOnce(),
) -> Result<Module, Error> {
    let entry = cache.map(|folder| cache::Entry::new(folder, engine, bytes));
    if let Some(module) = entry.as_ref().and_then(|entry| entry.load_module(engine)) {
        return Ok(module);
    }
    on_compile();
    let module = Module::from_binary(engine, bytes)
        .map_err(|error| Error::Start(format!("the code of Python is not valid: {error:#}")))?;
    if let Some(entry) = entry {
        entry.store(module.serialize());
    }
    Ok(module)
}

/// The compiled form of a component, for a file that [`load`] takes.
pub fn compile(path: &Path) -> Result<Vec<u8>, Error> {
    if is_compiled(path)? {
        return Err(Error::NotComponent {
            path: path.to_path_buf(),
            found: "compiled already",
        });
    }
    plain()?
        .precompile_component(&read(path)?)
        .map_err(|error| invalid(path, &error))
}

fn is_compiled(path: &Path) -> Result<bool, Error> {
    let unreadable = |error| Error::File {
        doing: "read",
        path: path.to_path_buf(),
        error,
    };
    let mut start = [0; 4];
    let file = fs::File::open(path).map_err(unreadable)?;
    // Shorter files are neither.
    let length = file.take(4).read(&mut start).map_err(unreadable)?;
    if &start[..length] != b"\x7fELF" {
        return Ok(false);
    }
    let other = |found| Error::NotComponent {
        path: path.to_path_buf(),
        found,
    };
    match Engine::detect_precompiled_file(path) {
        Ok(Some(Precompiled::Component)) => Ok(true),
        Ok(Some(Precompiled::Module)) => Err(other("a compiled core module")),
        Ok(None) | Err(_) => Err(other("a program or library of this machine")),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let bytes = fs::read(path).map_err(|error| Error::File {
        doing: "read",
        path: path.to_path_buf(),
        error,
    })?;
    let found = match bytes.as_slice() {
        [b'\0', b'a', b's', b'm', 1, 0, 0, 0, ..] => "a core module",
        [b'\0', b'a', b's', b'm', ..] => return Ok(bytes),
        _ => "no WebAssembly",
    };
    Err(Error::NotComponent {
        path: path.to_path_buf(),
        found,
    })
}

fn invalid(path: &Path, error: &wasmtime::Error) -> Error {
    Error::Invalid {
        path: path.to_path_buf(),
        reason: format!("{error:#}"),
    }
}
