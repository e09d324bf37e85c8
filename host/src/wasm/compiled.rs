//! Modules, compiled once for all who have the same.

use crate::{Error, cache, engine};
use std::{
    borrow::Cow,
    collections::VecDeque,
    hash::Hasher,
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};
use wasmtime::{Config, Engine, Module, Result};

/// How many compiled modules are kept for those who come with the same bytes again.
const KEPT: usize = 32;

/// A module of a guest.
#[derive(Clone)]
pub struct Compiled(Arc<Code>);

struct Code {
    engines: Arc<Engines>,
    key: String,
    bytes: Vec<u8>,
    plain: Module,
    /// With instructions that count.
    metered: OnceLock<Module>,
}

/// Why there is no module.
pub(super) enum Refusal {
    /// Nobody takes it.
    Invalid(String),
    /// This host lacks a proposal.
    Unsupported(String),
}

/// Engines for modules inside, and what they have compiled.
pub(super) struct Engines {
    pub plain: Engine,
    /// Fuel costs a third of the speed, so those without such a budget have another engine.
    pub metered: Engine,
    recent: Mutex<VecDeque<Compiled>>,
    folder: Option<PathBuf>,
}

impl Engines {
    pub fn start(folder: Option<PathBuf>) -> Result<Engines, Error> {
        let start = |fuel: bool| -> Result<Engine, Error> {
            let mut config = Config::new();
            config.consume_fuel(fuel).epoch_interruption(true);
            config.wasm_features(engine::UNBUILT, false);
            let engine =
                Engine::new(&config).map_err(|error| Error::Start(format!("{error:#}")))?;
            engine::tick(&engine);
            Ok(engine)
        };
        Ok(Engines {
            plain: start(false)?,
            metered: start(true)?,
            recent: Mutex::default(),
            folder,
        })
    }

    /// Compiles a module, or finds it among those that were compiled.
    pub fn compile(self: &Arc<Engines>, source: &[u8]) -> Result<Compiled, Refusal> {
        let bytes = wat::parse_bytes(source)
            .map_err(|error| Refusal::Invalid(error.to_string().trim_end().to_string()))?;
        let mut key = hognose_cache::Key::default();
        key.write(&bytes);
        let key = hognose_cache::Key::finish(key);
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = recent.iter().position(|other| other.0.key == key)
            && let Some(found) = recent.remove(at)
        {
            recent.push_back(found.clone());
            return Ok(found);
        }
        drop(recent);
        let plain = self.code(&self.plain, &bytes);
        let plain = plain.map_err(|error| refusal(&bytes, &error))?;
        let compiled = Compiled(Arc::new(Code {
            engines: self.clone(),
            key,
            bytes: Cow::into_owned(bytes),
            plain,
            metered: OnceLock::new(),
        }));
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        recent.push_back(compiled.clone());
        if recent.len() > KEPT {
            recent.pop_front();
        }
        Ok(compiled)
    }

    fn code(&self, engine: &Engine, bytes: &[u8]) -> Result<Module> {
        let entry = self.folder.as_ref();
        let entry = entry.map(|folder| cache::Entry::of_guest(folder, engine, bytes));
        if let Some(module) = entry.as_ref().and_then(|entry| entry.load_module(engine)) {
            return Ok(module);
        }
        let module = Module::from_binary(engine, bytes)?;
        if let Some(entry) = entry {
            entry.store(module.serialize());
        }
        Ok(module)
    }
}

impl Compiled {
    pub fn plain(&self) -> &Module {
        &self.0.plain
    }

    pub fn metered(&self) -> Result<&Module> {
        if let Some(module) = self.0.metered.get() {
            return Ok(module);
        }
        let engines = &self.0.engines;
        let module = engines.code(&engines.metered, &self.0.bytes)?;
        Ok(self.0.metered.get_or_init(|| module))
    }
}

/// Why a module is refused: because nobody takes it, or because this host lacks a proposal.
fn refusal(bytes: &[u8], error: &wasmtime::Error) -> Refusal {
    let message = error.root_cause().to_string();
    let mut validator = wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all());
    match validator.validate_all(bytes) {
        Ok(_) => Refusal::Unsupported(message),
        Err(_) => Refusal::Invalid(message),
    }
}
