//! The engine, its settings, and components that are compiled once.

use crate::{Error, cache, encoding::Encoding, images};
use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};
use wasmtime::{
    Config, Engine, InstanceAllocationStrategy, Module, ModuleVersionStrategy, OptLevel,
    PoolingAllocationConfig, Precompiled, RegallocAlgorithm, WasmFeatures, component::Component,
};

/// How many instances there may be at once where their memory comes from a pool.
pub const INSTANCES: u32 = 256;

/// Proposals that need collected memory. Components of Python do without, and so does their engine;
/// modules that they compile may have them.
pub(crate) const COLLECTED: WasmFeatures = WasmFeatures::GC
    .union(WasmFeatures::FUNCTION_REFERENCES)
    .union(WasmFeatures::EXCEPTIONS);

/// How often a guest that computes lets others go on.
const TICK: Duration = Duration::from_millis(10);

/// What is written into compiled code, and expected there.
const VERSION: &str = concat!("hognose ", env!("CARGO_PKG_VERSION"), ", wasmtime 48.0.8");

/// What an engine can do besides running components. Compiled code fits engines with the same
/// `epochs` and `fuel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Code comes back to the host at each tick, so that an instance that computes does not keep
    /// others waiting, and can be stopped or paused.
    pub epochs: bool,
    /// Work is counted.
    pub fuel: bool,
    /// Instances come from a pool, which makes starting one cheap. Where the system does not have
    /// the address space for that, they do not.
    pub pool: bool,
}

impl Default for Settings {
    /// Those of programs that run few instances. `hognose compile` makes code for them, and for
    /// servers.
    fn default() -> Settings {
        Settings {
            epochs: true,
            fuel: false,
            pool: false,
        }
    }
}

impl Settings {
    /// Those of servers.
    pub const SERVER: Settings = Settings {
        epochs: true,
        fuel: false,
        pool: true,
    };

    /// Neither checks in the compiled code nor a pool.
    pub const BARE: Settings = Settings {
        epochs: false,
        fuel: false,
        pool: false,
    };

    /// The same as settings of wasmtime, for those who have to add to them.
    pub fn config(&self) -> Result<Config, Error> {
        let mut config = Config::new();
        config
            .gc_support(false)
            // Wasmtime is built without threads, and takes in modules with them all the same: they
            // could end the process.
            .wasm_features(COLLECTED.union(WasmFeatures::THREADS), false)
            .wasm_component_model(true)
            .wasm_component_model_async(true)
            // Two types that wasmtime still leaves off: `map<k, v>` and `list<t, n>`.
            .wasm_component_model_map(true)
            .wasm_component_model_fixed_length_lists(true)
            // `control` keeps where something is in a memory.
            .memory_may_move(false)
            .epoch_interruption(self.epochs)
            .consume_fuel(self.fuel)
            .module_version(ModuleVersionStrategy::Custom(VERSION.to_string()))
            .map_err(start)?;
        if self.pool {
            // A stack that was used gives its pages back. Otherwise each of the pool would keep
            // what one deep recursion once took, for as long as the process lives.
            config.async_stack_zeroing(true);
            config.allocation_strategy(InstanceAllocationStrategy::Pooling(pool()));
        }
        Ok(config)
    }

    /// Starts an engine. Where it has epochs, they go on for as long as it lives.
    pub fn start(&self) -> Result<Engine, Error> {
        let engine = match Engine::new(&self.config()?) {
            Err(_) if self.pool => {
                let without = Settings {
                    pool: false,
                    ..*self
                };
                Engine::new(&without.config()?)
            }
            engine => engine,
        };
        let engine = engine.map_err(start)?;
        if self.epochs {
            tick(&engine);
        }
        Ok(engine)
    }

    /// Starts an engine that compiles in less than half of the time, to slow code: for servers
    /// until they have better, and for tests, which run each component for milliseconds.
    pub fn start_quick(&self) -> Result<Engine, Error> {
        let mut config = self.config()?;
        config
            .cranelift_opt_level(OptLevel::None)
            .cranelift_regalloc_algorithm(RegallocAlgorithm::SinglePass)
            // Frames of code that was compiled so are some ten times as large.
            .async_stack_size(10 << 20)
            .max_wasm_stack(8 << 20);
        let engine = Engine::new(&config).map_err(start)?;
        if self.epochs {
            tick(&engine);
        }
        Ok(engine)
    }
}

fn pool() -> PoolingAllocationConfig {
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
    pool
}

fn start(error: wasmtime::Error) -> Error {
    Error::Start(format!("{error:#}"))
}

/// Lets the epoch of `engine` go on for as long as it lives. A thread of the system, because guests
/// may occupy those of the scheduler.
pub(crate) fn tick(engine: &Engine) {
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
    match find(engine, path, cache)? {
        Found::Compiled(component) => Ok(component),
        Found::Source(source) => {
            on_compile();
            source.compile_kept(engine)
        }
    }
}

/// What there is of a component for an engine.
pub enum Found {
    /// It can run: it was compiled beforehand, or its code was in the cache.
    Compiled(Component),
    /// It has to be compiled.
    Source(Source),
}

/// A component that has to be compiled.
pub struct Source {
    path: PathBuf,
    bytes: Vec<u8>,
    entry: Option<cache::Entry>,
}

impl Source {
    /// Compiles it for this engine. Nothing is kept.
    pub fn compile(&self, engine: &Engine) -> Result<Component, Error> {
        compiled(engine, &self.bytes).map_err(|error| invalid(&self.path, &error))
    }

    /// Compiles it for the engine that it was looked up for, and keeps the code in the cache.
    pub fn compile_kept(&self, engine: &Engine) -> Result<Component, Error> {
        let component = self.compile(engine)?;
        if let Some(entry) = &self.entry {
            entry.store(component.serialize());
        }
        Ok(component)
    }
}

/// Looks for the code of a component, as [`load`] does, and compiles nothing.
pub fn find(engine: &Engine, path: &Path, cache: Option<&Path>) -> Result<Found, Error> {
    if is_compiled(path)? {
        // SAFETY: the file is compiled code, as the header says that deserialization compares with
        // our version, settings and processor; the user vouches for it by naming it, as for any
        // program.
        let component = unsafe { Component::deserialize_file(engine, path) };
        let component = component.map_err(|error| Error::OtherVersion {
            path: path.to_path_buf(),
            reason: format!("{:#}", error.root_cause()),
        });
        return component.map(Found::Compiled);
    }
    let bytes = read(path)?;
    let entry = cache.map(|folder| cache::Entry::new(folder, engine, &bytes));
    if let Some(component) = entry.as_ref().and_then(|entry| entry.load(engine)) {
        return Ok(Found::Compiled(component));
    }
    Ok(Found::Source(Source {
        path: path.to_path_buf(),
        bytes,
        entry,
    }))
}

/// A component that was just made, for which no cache has anything.
pub fn fresh(engine: &Engine, bytes: &[u8]) -> Result<Component, Error> {
    compiled(engine, bytes)
        .map_err(|error| Error::Start(format!("the component is not valid: {error:#}")))
}

/// Compiles a component, and makes the images of its memories.
pub(crate) fn compiled(engine: &Engine, bytes: &[u8]) -> wasmtime::Result<Component> {
    let component = Component::from_binary(engine, bytes)?;
    images::make(|| component.initialize_copy_on_write_image());
    Ok(component)
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
    Engine::new(&Settings::default().config()?)
        .map_err(start)?
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
    let found = match Encoding::of(&bytes) {
        Encoding::Component => return Ok(bytes),
        Encoding::Module => "a core module",
        Encoding::Other => "no WebAssembly",
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposals_that_were_not_built_are_refused() {
        let engine = Settings::BARE.start().unwrap();
        let modules = [
            "(type (struct (field i32)))",
            "(memory 1 1 shared)",
            "(tag)",
            "(type $f (func)) (func (param (ref $f)))",
        ];
        for module in modules {
            let text = format!("(component (core module {module}))");
            let bytes = wat::parse_str(&text).unwrap();
            assert!(fresh(&engine, &bytes).is_err(), "{text}");
        }
    }
}
