//! Modules and components, compiled once for all who have the same.

use crate::{Error, cache, engine, images};
use std::{
    borrow::Cow,
    collections::VecDeque,
    hash::Hasher,
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};
use wasmtime::{Config, Engine, Module, Result, WasmFeatures, component::Component};

/// How many compiled modules are kept for those who come with the same bytes again, and how many
/// components.
const KEPT: usize = 32;

/// What guests have compiled.
pub trait Unit: Clone + Send + Sync + 'static {
    /// What is known of it besides the code.
    type About: Send + Sync;

    fn about(bytes: &[u8]) -> Result<Self::About, String>;
    /// Which part of something valid the engine does not take, if that can be named.
    fn lacks(_: &[u8]) -> Option<String> {
        None
    }
    fn new(engine: &Engine, bytes: &[u8]) -> Result<Self>;
    fn serialize(&self) -> Result<Vec<u8>>;
    fn load(entry: &cache::Entry, engine: &Engine) -> Option<Self>;
    fn recent(engines: &Engines) -> &Mutex<Recent<Self>>;
}

/// Those that were compiled last, oldest first.
pub(super) type Recent<T> = VecDeque<Compiled<T>>;

/// A module of a guest, or a component.
#[derive(Clone)]
pub struct Compiled<T: Unit>(Arc<Code<T>>);

struct Code<T: Unit> {
    engines: Arc<Engines>,
    key: String,
    bytes: Vec<u8>,
    about: T::About,
    plain: T,
    /// With instructions that count.
    metered: OnceLock<T>,
}

/// A module of a guest.
pub type CompiledModule = Compiled<Module>;

/// Why there is no code.
pub(super) enum Refusal {
    /// Nobody takes it.
    Invalid(String),
    /// This host lacks a proposal.
    Unsupported(String),
}

/// Engines for what runs inside, and what they have compiled.
pub(super) struct Engines {
    plain: Engine,
    /// Fuel costs a third of the speed, so those without such a budget have another engine.
    metered: Engine,
    modules: Mutex<Recent<Module>>,
    pub components: Mutex<Recent<Component>>,
    folder: Option<PathBuf>,
}

impl Engines {
    pub fn start(folder: Option<PathBuf>) -> Result<Engines, Error> {
        let start = |fuel: bool| -> Result<Engine, Error> {
            let mut config = Config::new();
            config.consume_fuel(fuel).epoch_interruption(true);
            // References, exceptions, and collected memory are for modules only.
            config
                .gc_support(true)
                .wasm_features(engine::COLLECTED, true);
            config.wasm_features(WasmFeatures::THREADS, false);
            // A call runs on a fiber of its own, which is what a store here waits on. Asynchronous
            // functions would want the store to themselves.
            config.concurrency_support(false);
            config.wasm_component_model_map(true);
            config.wasm_component_model_fixed_length_lists(true);
            let engine =
                Engine::new(&config).map_err(|error| Error::Start(format!("{error:#}")))?;
            engine::tick(&engine);
            Ok(engine)
        };
        Ok(Engines {
            plain: start(false)?,
            metered: start(true)?,
            modules: Mutex::default(),
            components: Mutex::default(),
            folder,
        })
    }

    /// The engine that counts, or the one that does not.
    pub fn of(&self, is_metered: bool) -> &Engine {
        match is_metered {
            true => &self.metered,
            false => &self.plain,
        }
    }

    /// Compiles something, or finds it among what was compiled.
    pub fn compile<T: Unit>(self: &Arc<Engines>, source: &[u8]) -> Result<Compiled<T>, Refusal> {
        let bytes = wat::parse_bytes(source)
            .map_err(|error| Refusal::Invalid(error.to_string().trim_end().to_string()))?;
        let mut key = hognose_cache::Key::default();
        key.write(&bytes);
        let key = hognose_cache::Key::finish(key);
        let recent = || {
            T::recent(self)
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        let mut found = recent();
        if let Some(at) = found.iter().position(|other| other.0.key == key)
            && let Some(compiled) = found.remove(at)
        {
            found.push_back(compiled.clone());
            return Ok(compiled);
        }
        drop(found);
        let plain = self.code(&self.plain, &bytes);
        let plain = plain.map_err(|error| refusal::<T>(&bytes, &error))?;
        let compiled = Compiled(Arc::new(Code {
            engines: self.clone(),
            key,
            about: T::about(&bytes).map_err(Refusal::Unsupported)?,
            bytes: Cow::into_owned(bytes),
            plain,
            metered: OnceLock::new(),
        }));
        let mut recent = recent();
        recent.push_back(compiled.clone());
        if recent.len() > KEPT {
            recent.pop_front();
        }
        Ok(compiled)
    }

    fn code<T: Unit>(&self, engine: &Engine, bytes: &[u8]) -> Result<T> {
        let entry = self.folder.as_ref();
        let entry = entry.map(|folder| cache::Entry::of_guest(folder, engine, bytes));
        if let Some(code) = entry.as_ref().and_then(|entry| T::load(entry, engine)) {
            return Ok(code);
        }
        let code = T::new(engine, bytes)?;
        if let Some(entry) = entry {
            entry.store(code.serialize());
        }
        Ok(code)
    }
}

impl<T: Unit> Compiled<T> {
    pub fn about(&self) -> &T::About {
        &self.0.about
    }

    pub fn plain(&self) -> &T {
        &self.0.plain
    }

    /// For the engine that counts, or the one that does not.
    pub fn of(&self, is_metered: bool) -> Result<&T> {
        if !is_metered {
            return Ok(&self.0.plain);
        }
        if let Some(code) = self.0.metered.get() {
            return Ok(code);
        }
        let engines = &self.0.engines;
        let code = engines.code(&engines.metered, &self.0.bytes)?;
        Ok(self.0.metered.get_or_init(|| code))
    }
}

impl Unit for Module {
    type About = ();

    fn about(_: &[u8]) -> Result<(), String> {
        Ok(())
    }

    fn new(engine: &Engine, bytes: &[u8]) -> Result<Module> {
        let module = Module::from_binary(engine, bytes)?;
        images::make(|| module.initialize_copy_on_write_image());
        Ok(module)
    }

    fn serialize(&self) -> Result<Vec<u8>> {
        Module::serialize(self)
    }

    fn load(entry: &cache::Entry, engine: &Engine) -> Option<Module> {
        entry.load_module(engine)
    }

    fn recent(engines: &Engines) -> &Mutex<Recent<Module>> {
        &engines.modules
    }
}

/// Why something is refused: because nobody takes it, or because this host lacks a proposal.
fn refusal<T: Unit>(bytes: &[u8], error: &wasmtime::Error) -> Refusal {
    let message = error.root_cause().to_string();
    let mut validator = wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all());
    match validator.validate_all(bytes) {
        Ok(_) => Refusal::Unsupported(T::lacks(bytes).unwrap_or(message)),
        Err(_) => Refusal::Invalid(message),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    static COMPILED: AtomicUsize = AtomicUsize::new(0);
    static RECENT: Mutex<Recent<Counted>> = Mutex::new(VecDeque::new());

    /// A module that counts how often it is compiled.
    #[derive(Clone)]
    struct Counted(Module);

    impl Unit for Counted {
        type About = ();

        fn about(_: &[u8]) -> Result<(), String> {
            Ok(())
        }

        fn new(engine: &Engine, bytes: &[u8]) -> Result<Counted> {
            COMPILED.fetch_add(1, Ordering::Relaxed);
            Module::from_binary(engine, bytes).map(Counted)
        }

        fn serialize(&self) -> Result<Vec<u8>> {
            self.0.serialize()
        }

        fn load(entry: &cache::Entry, engine: &Engine) -> Option<Counted> {
            entry.load_module(engine).map(Counted)
        }

        fn recent(_: &Engines) -> &Mutex<Recent<Counted>> {
            &RECENT
        }
    }

    #[test]
    fn the_same_bytes_are_compiled_once() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let start = || Engines::start(Some(folder.path().to_path_buf())).map(Arc::new);
        let compiled = |engines: &Arc<Engines>, source: &str, fuel: bool| {
            let found = engines.compile::<Counted>(source.as_bytes());
            let found = found.map_err(|_| wasmtime::error::format_err!("it was refused"))?;
            found.of(fuel)?;
            Ok::<_, wasmtime::Error>(COMPILED.load(Ordering::Relaxed))
        };
        let engines = start()?;
        assert_eq!(compiled(&engines, "(module)", false)?, 1);
        assert_eq!(compiled(&engines, "(module)", false)?, 1);
        // Another text of the same module.
        assert_eq!(compiled(&engines, "( module )", false)?, 1);
        // Code that counts fuel is other code, and made when it is first needed.
        assert_eq!(compiled(&engines, "(module)", true)?, 2);
        assert_eq!(compiled(&engines, "(module)", true)?, 2);
        // Another process finds both on disk, with its memory empty.
        RECENT
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        let engines = start()?;
        assert_eq!(compiled(&engines, "(module)", false)?, 2);
        assert_eq!(compiled(&engines, "(module)", true)?, 2);
        assert_eq!(compiled(&engines, "(module (memory 1))", false)?, 3);
        Ok(())
    }
}
