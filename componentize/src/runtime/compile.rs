//! The runtime's compiled form: made once per engine and artifact, then loaded from the cache. What
//! is shipped may have it already.

use super::instrument::{self, Sites};
use crate::error::{Doing, Error};
use crate::module::Module;
use hognose_cache::{Key, Kind, take, write_whole};
use sha2::{Digest, Sha256};
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use wasmtime::{Config, Engine};

/// The module in the artifact's folder.
pub(crate) const RUNTIME: &str = "runtime.wasm";

/// The name of the compiled form with native packages inside.
const PREPARED: &str = "natives";

/// A runtime that can be instantiated.
pub(crate) struct Compiled {
    pub engine: Engine,
    pub module: wasmtime::Module,
    pub sites: Sites,
    /// What memory must have at some addresses before the runtime starts.
    pub patches: Vec<(u32, Vec<u8>)>,
}

/// The compiled form of a runtime with native packages inside, of which a component has only some.
pub struct Prepared {
    /// Tells the module that was compiled from others.
    pub mark: Vec<u8>,
    /// What makes its memory into that of the component's runtime: addresses and bytes.
    pub patches: Vec<(u32, Vec<u8>)>,
}

/// Loads or makes the compiled form of `runtime`. A cache that cannot be read or written only costs
/// time. `shipped` is the folder where [`precompile`] may have put it.
pub(crate) fn load(
    runtime: &[u8],
    shipped: &Path,
    cache: Option<&Path>,
    on_compile: impl FnOnce(),
) -> Result<Compiled, Error> {
    let engine = engine(None)?;
    let entries = [Entry::shipped(shipped, "runtime", mark(runtime))];
    let cache = cache.map(|dir| Entry::new(dir, &engine, runtime));
    let found = entries.iter().chain(&cache);
    let found = found.into_iter().find_map(|entry| entry.load(&engine));
    if let Some((module, sites)) = found {
        return Ok(Compiled {
            engine,
            module,
            sites,
            patches: Vec::new(),
        });
    }
    on_compile();
    let (module, sites) = compile(&engine, runtime)?;
    if let Some(entry) = cache
        && let Err(error) = entry.store(&module, &sites)
    {
        tracing::warn!("cannot cache the compiled runtime: {error:#}");
    }
    Ok(Compiled {
        engine,
        module,
        sites,
        patches: Vec::new(),
    })
}

/// The compiled form that came with the runtime, if it is there and fits this engine. `runtime` is
/// the module that goes into the component.
pub(crate) fn prepared(
    runtime: &[u8],
    shipped: &Path,
    prepared: &Prepared,
) -> Result<Option<Compiled>, Error> {
    let engine = engine(None)?;
    let entry = Entry::shipped(shipped, PREPARED, prepared.mark.clone());
    let Some((module, _)) = entry.load(&engine) else {
        return Ok(None);
    };
    let parsed =
        Module::parse(runtime).map_err(|error| Error::InvalidRuntime(error.to_string()))?;
    Ok(Some(Compiled {
        engine,
        module,
        sites: instrument::scan(&parsed).map_err(Error::InvalidRuntime)?,
        patches: prepared.patches.clone(),
    }))
}

/// Puts the compiled form of the runtime in `folder` beside it, for any machine of this
/// architecture and system.
pub fn precompile(folder: &Path) -> Result<(), Error> {
    let path = folder.join(RUNTIME);
    let runtime = std::fs::read(&path).map_err(|error| Error::io(Doing::Read, &path, error))?;
    let entry = Entry::shipped(folder, "runtime", mark(&runtime));
    precompile_to(&entry, &runtime, |sites| sites)
}

/// The same for a runtime with native packages inside, which `mark` tells from others.
pub fn precompile_prepared(folder: &Path, runtime: &[u8], mark: Vec<u8>) -> Result<(), Error> {
    precompile_to(&Entry::shipped(folder, PREPARED, mark), runtime, |_| {
        Sites::new()
    })
}

/// Of a runtime of which a component has only some, no sites are of use.
fn precompile_to(
    entry: &Entry,
    runtime: &[u8],
    kept: impl FnOnce(Sites) -> Sites,
) -> Result<(), Error> {
    let engine = engine(portable_target().as_deref())?;
    let (module, sites) = compile(&engine, runtime)?;
    let sites = kept(sites);
    entry
        .store(&module, &sites)
        .map_err(|error| Error::Engine(format!("cannot write the compiled runtime: {error:#}")))
}

fn mark(runtime: &[u8]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(runtime);
    hash.update(FORMAT.to_le_bytes());
    hash.finalize().to_vec()
}

fn compile(engine: &Engine, runtime: &[u8]) -> Result<(wasmtime::Module, Sites), Error> {
    let unfit = Error::InvalidRuntime;
    let parsed = Module::parse(runtime).map_err(|error| unfit(error.to_string()))?;
    let sites = instrument::scan(&parsed).map_err(unfit)?;
    let instrumented = instrument::instrument(&parsed).map_err(unfit)?;
    let module = wasmtime::Module::new(engine, &instrumented)
        .map_err(|error| unfit(format!("{error:#}")))?;
    Ok((module, sites))
}

/// This machine's target without what only its processor can do.
fn portable_target() -> Option<String> {
    let system = match std::env::consts::OS {
        "linux" => "unknown-linux-gnu",
        "macos" => "apple-darwin",
        "windows" => "pc-windows-msvc",
        _ => return None,
    };
    Some(format!("{}-{system}", std::env::consts::ARCH))
}

fn engine(target: Option<&str>) -> Result<Engine, Error> {
    let mut config = Config::new();
    if let Some(target) = target {
        config
            .target(target)
            .map_err(|error| Error::Engine(format!("{error:#}")))?;
    }
    // Traps while the app is imported are reported by Python or in one line.
    config.gc_support(false).wasm_backtrace_max_frames(None);
    Engine::new(&config).map_err(|error| Error::Engine(format!("{error:#}")))
}

/// Two files of each; those with Rust of an app are changed often.
const RUNTIMES: Kind = Kind {
    prefix: "runtime-",
    kept: 16,
};

/// The files of one runtime and one engine.
struct Entry {
    module: PathBuf,
    sites: PathBuf,
    /// What the sites begin with: of files whose name does not say it, which runtime they are of.
    mark: Vec<u8>,
    /// It lies in the user's cache, where files may be damaged as those of no program are.
    cached: bool,
}

impl Entry {
    /// The files that come with a runtime. A file of another engine is refused by its header.
    fn shipped(folder: &Path, name: &str, mark: Vec<u8>) -> Entry {
        Entry {
            module: folder.join(format!("{name}.cwasm")),
            sites: folder.join(format!("{name}.sites")),
            mark,
            cached: false,
        }
    }

    fn new(dir: &Path, engine: &Engine, runtime: &[u8]) -> Entry {
        let mut key = Key::default();
        key.write(runtime);
        key.write(&FORMAT.to_le_bytes());
        engine.precompile_compatibility_hash().hash(&mut key);
        let name = Key::finish(key);
        Entry {
            module: RUNTIMES.path(dir, &name, "cwasm"),
            sites: RUNTIMES.path(dir, &name, "sites"),
            mark: Vec::new(),
            cached: true,
        }
    }

    fn load(&self, engine: &Engine) -> Option<(wasmtime::Module, Sites)> {
        if self.cached && !(take(&self.sites) && take(&self.module)) {
            return None;
        }
        let sites = std::fs::read(&self.sites).ok()?;
        let sites = sites
            .strip_prefix(self.mark.as_slice())?
            .chunks_exact(4)
            .map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]));
        if !self.module.is_file() {
            return None;
        }
        // SAFETY: the file lies in the user's own cache under a name that only this library gives,
        // to what `serialize` returned, and is as it was written, or came with this program; a file
        // of another engine is refused by its header.
        match unsafe { wasmtime::Module::deserialize_file(engine, &self.module) } {
            Ok(module) => Some((module, sites.collect())),
            Err(error) => {
                tracing::warn!("ignoring the cached runtime: {error:#}");
                None
            }
        }
    }

    /// The module comes last: where it is, the rest is.
    fn store(&self, module: &wasmtime::Module, sites: &Sites) -> Result<(), anyhow::Error> {
        let words = sites.iter().flat_map(|site| site.to_le_bytes());
        let sites: Vec<u8> = self.mark.iter().copied().chain(words).collect();
        let serialized = module
            .serialize()
            .map_err(|error| anyhow::anyhow!("{error:#}"))?;
        for (path, bytes) in [(&self.sites, &sites), (&self.module, &serialized)] {
            match self.cached {
                true => RUNTIMES.store(path, bytes)?,
                false => write_whole(path, bytes)?,
            }
        }
        Ok(())
    }
}

/// Raised when the meaning of the cached files changes.
const FORMAT: u32 = 1;

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn a_damaged_file_is_made_again_before_it_is_run() {
        let cache = tempfile::tempdir().unwrap();
        let runtime = wat::parse_str(
            r#"(module (memory (export "memory") 1) (func (export "answer") (result i32) i32.const 42))"#,
        )
        .unwrap();
        let compiled = Cell::new(0);
        let answer = || {
            let on_compile = || compiled.set(compiled.get() + 1);
            let loaded = load(
                &runtime,
                Path::new("nowhere"),
                Some(cache.path()),
                on_compile,
            )
            .unwrap();
            let mut store = wasmtime::Store::new(&loaded.engine, ());
            let instance = wasmtime::Instance::new(&mut store, &loaded.module, &[]).unwrap();
            let answer = instance
                .get_typed_func::<(), i32>(&mut store, "answer")
                .unwrap();
            answer.call(&mut store, ()).unwrap()
        };
        assert_eq!((answer(), answer(), compiled.get()), (42, 42, 1));
        let of = |extension: &str| {
            let files = std::fs::read_dir(cache.path()).unwrap();
            let mut files = files.map(|file| file.unwrap().path());
            files
                .find(|file| file.extension().is_some_and(|found| found == extension))
                .unwrap()
        };
        type Damage = fn(&mut Vec<u8>);
        let damages: [(&str, Damage); 3] = [
            // Zeros are no instructions: what this test is about.
            ("cwasm", |bytes| {
                bytes.iter_mut().skip(64).for_each(|byte| *byte = 0)
            }),
            ("cwasm", |bytes| bytes.truncate(bytes.len() / 2)),
            ("sites", |bytes| bytes.push(7)),
        ];
        for (index, (extension, damage)) in damages.iter().enumerate() {
            let file = of(extension);
            let mut bytes = std::fs::read(&file).unwrap();
            damage(&mut bytes);
            std::fs::write(&file, bytes).unwrap();
            // Whatever the clock of the file system can tell apart.
            let later = std::time::SystemTime::now() + std::time::Duration::from_secs(1);
            let file = std::fs::File::options().write(true).open(&file).unwrap();
            file.set_modified(later).unwrap();
            assert_eq!((answer(), answer(), compiled.get()), (42, 42, index + 2));
        }
    }
}
