//! The runtime artifact: a folder with `runtime.wasm`, `stdlib.zip` and `manifest.json`, and
//! `tables.zip` where the runtime was linked without what is in it.

use super::compile::{self, Compiled, Prepared, RUNTIME};
use super::shared::Shared;
use crate::component::NativeSize;
use crate::error::{Doing, Error};
use crate::module::Module;
use hognose_runtime_abi as abi;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};
use wasmparser::{Export, ExternalKind, FuncType, ValType};

/// The runtime, ready to start apps. Loading it is cheap; its compiled form is loaded at the first
/// build and kept.
pub struct Artifact {
    dir: PathBuf,
    runtime: Vec<u8>,
    stdlib: Vec<u8>,
    tables: Option<Vec<u8>>,
    manifest: ArtifactManifest,
    compiled: OnceLock<Compiled>,
    compiling: Mutex<()>,
    shared: OnceLock<Shared>,
    cache: Option<PathBuf>,
    natives: Vec<NativeSize>,
    prepared: Option<Prepared>,
}

/// What is needed of `manifest.json`; it says more.
#[derive(Clone, Debug, Deserialize)]
pub struct ArtifactManifest {
    /// [`abi::VERSION`] of the runtime.
    pub abi_version: u32,
    /// The version of its Python, as in `3.13.15`.
    pub python_version: Option<String>,
    /// The modules without a dot in its standard library.
    #[serde(default)]
    pub stdlib: Vec<String>,
}

impl ArtifactManifest {
    /// Reads that of the artifact in `dir`, which need not be of this [`abi::VERSION`].
    pub fn read(dir: &Path) -> Result<ArtifactManifest, Error> {
        let path = dir.join(MANIFEST);
        let bytes = std::fs::read(&path).map_err(|error| Error::io(Doing::Read, &path, error))?;
        serde_json::from_slice(&bytes).map_err(|error| Error::ArtifactUnfit {
            path: dir.to_owned(),
            reason: format!("has a `{MANIFEST}` that cannot be read ({error})"),
        })
    }
}

const MANIFEST: &str = "manifest.json";
const TABLES: &str = "tables.zip";
const FOR_PACKAGES: &str = "natives.wasm";

impl Artifact {
    /// The folder of the artifact: `HOGNOSE_RUNTIME`, or `runtime` beside this executable, or
    /// `target/runtime` above it, or where a wheel puts it, which is `share/hognose` of the Python
    /// environment whose `bin` holds this executable.
    pub fn locate() -> Result<PathBuf, Error> {
        let mut looked = Vec::new();
        if let Some(dir) = std::env::var_os("HOGNOSE_RUNTIME").filter(|dir| !dir.is_empty()) {
            looked.push(PathBuf::from(dir));
        } else {
            let executable = std::env::current_exe().unwrap_or_default();
            // Links to it are made by what installs programs, and by `hognose alias`.
            let executable = executable.canonicalize().unwrap_or(executable);
            // `target/debug/hognose` and `target/debug/deps/test` both find `target/runtime`.
            looked.extend(
                executable
                    .ancestors()
                    .skip(1)
                    .take(4)
                    .map(|dir| dir.join("runtime")),
            );
            // Windows has one more folder between the two for packages of a user.
            let prefixes = executable.ancestors().skip(2).take(2);
            looked.extend(prefixes.map(|dir| dir.join("share/hognose")));
        }
        match looked.iter().find(|dir| dir.join(RUNTIME).is_file()) {
            Some(dir) => Ok(dir.clone()),
            None => Err(Error::ArtifactMissing { looked }),
        }
    }

    /// Reads the artifact in `dir` and checks that it was made for this [`abi::VERSION`] and
    /// exports what the ABI lists.
    pub fn open(dir: &Path) -> Result<Artifact, Error> {
        if !dir.join(RUNTIME).is_file() {
            return Err(Error::ArtifactMissing {
                looked: vec![dir.to_owned()],
            });
        }
        let read = |name: &str| {
            let path = dir.join(name);
            std::fs::read(&path).map_err(|error| Error::io(Doing::Read, &path, error))
        };
        let unfit = |reason: String| Error::ArtifactUnfit {
            path: dir.to_owned(),
            reason,
        };
        let manifest = ArtifactManifest::read(dir)?;
        if manifest.abi_version != abi::VERSION {
            return Err(unfit(format!(
                "is for version {} of the runtime's ABI, but version {} is needed",
                manifest.abi_version,
                abi::VERSION
            )));
        }
        let runtime = read(RUNTIME)?;
        let module = Module::parse(&runtime)
            .map_err(|error| unfit(format!("has a `{RUNTIME}` that is no module ({error})")))?;
        check(&module).map_err(unfit)?;
        Ok(Artifact {
            dir: dir.to_owned(),
            stdlib: read("stdlib.zip")?,
            tables: match dir.join(TABLES).is_file() {
                true => Some(read(TABLES)?),
                false => None,
            },
            runtime,
            manifest,
            compiled: OnceLock::new(),
            compiling: Mutex::new(()),
            shared: OnceLock::new(),
            cache: hognose_cache::folder(),
            natives: Vec::new(),
            prepared: None,
        })
    }

    /// Keeps the compiled form in that folder instead of the user's cache (`HOGNOSE_CACHE_DIR`, or
    /// `hognose` where caches are), or in none.
    pub fn with_cache(self, cache: Option<PathBuf>) -> Artifact {
        Artifact { cache, ..self }
    }

    /// The same with another module in the place of the runtime: one that was joined with native
    /// packages, or linked with code of the app's. `natives` says how much of it is whose.
    ///
    /// # Errors
    /// When it does not export what the ABI lists.
    pub fn joined(self, runtime: Vec<u8>, natives: Vec<NativeSize>) -> Result<Artifact, Error> {
        let unfit = |reason: String| Error::ArtifactUnfit {
            path: self.dir.clone(),
            reason: format!("was linked to a module that {reason}"),
        };
        let module =
            Module::parse(&runtime).map_err(|error| unfit(format!("is no module ({error})")))?;
        check(&module).map_err(unfit)?;
        Ok(Artifact {
            runtime,
            compiled: OnceLock::new(),
            natives,
            prepared: None,
            ..self
        })
    }

    /// The same with the compiled form of another module, which has more inside and what this one
    /// has at the same places, if that came with the runtime.
    pub fn prepared(self, prepared: Prepared) -> Artifact {
        Artifact {
            prepared: Some(prepared),
            ..self
        }
    }

    /// Native packages inside.
    pub(crate) fn natives(&self) -> &[NativeSize] {
        &self.natives
    }

    /// The module with which native packages are joined, to be a runtime of their own.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn for_packages(&self) -> Result<Vec<u8>, Error> {
        let path = self.dir.join(FOR_PACKAGES);
        std::fs::read(&path).map_err(|error| Error::io(Doing::Read, &path, error))
    }

    /// The folder of what links with the app's own Rust need.
    pub fn kit(&self) -> PathBuf {
        self.dir.join("link")
    }

    /// What the artifact says of itself.
    pub fn manifest(&self) -> &ArtifactManifest {
        &self.manifest
    }

    /// Its folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The core module that components import whose code is [shared](crate::Code::Shared). It is
    /// the same for all of them.
    pub fn code(&self) -> Result<&[u8], Error> {
        Ok(&self.shared()?.code)
    }

    pub(crate) fn shared(&self) -> Result<&Shared, Error> {
        if let Some(shared) = self.shared.get() {
            return Ok(shared);
        }
        let runtime =
            Module::parse(&self.runtime).map_err(|error| Error::Engine(error.to_string()))?;
        let shared = Shared::new(&runtime)?;
        Ok(self.shared.get_or_init(|| shared))
    }

    pub(crate) fn runtime(&self) -> &[u8] {
        &self.runtime
    }

    pub(crate) fn stdlib(&self) -> &[u8] {
        &self.stdlib
    }

    /// The archive of tables that the runtime was linked without.
    pub(crate) fn tables(&self) -> Option<&[u8]> {
        self.tables.as_deref()
    }

    /// The compiled form: from this process, from the cache, or made now, which `on_compile` is
    /// told first.
    pub(crate) fn compiled(&self, on_compile: impl FnOnce()) -> Result<&Compiled, Error> {
        // One thread compiles, others wait for it.
        let _guard = self
            .compiling
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(compiled) = self.compiled.get() {
            return Ok(compiled);
        }
        let prepared = self.prepared.as_ref();
        let prepared = prepared.map(|it| compile::prepared(&self.runtime, &self.dir, it));
        let compiled = match prepared.transpose()?.flatten() {
            Some(compiled) => compiled,
            None => compile::load(&self.runtime, &self.dir, self.cache.as_deref(), on_compile)?,
        };
        Ok(self.compiled.get_or_init(|| compiled))
    }
}

/// Checks the runtime's exports against the ABI; names everything that is missing or has another
/// type.
fn check(module: &Module<'_>) -> Result<(), String> {
    let mut wrong: Vec<String> = Vec::new();
    let entries = [
        (abi::ENTRY_VERSION, function(&[], &[abi::ValType::I32])),
        (
            abi::ENTRY_ALLOCATE,
            function(&[abi::ValType::I32], &[abi::ValType::I32]),
        ),
        (
            abi::ENTRY_BIND,
            function(&[abi::ValType::I32; 2], &[abi::ValType::I32]),
        ),
        (abi::ENTRY_FREEZE, function(&[], &[])),
        ("_initialize", function(&[], &[])),
        (
            "cabi_realloc",
            function(&[abi::ValType::I32; 4], &[abi::ValType::I32]),
        ),
    ];
    let intrinsics = abi::INTRINSICS.iter().map(|intrinsic| {
        (
            intrinsic.name,
            function(intrinsic.params, intrinsic.results),
        )
    });
    for (name, expected) in entries.into_iter().chain(intrinsics) {
        match module.exported_function_type(name) {
            None => wrong.push(format!("`{name}` is missing")),
            Some(found) if *found != expected => {
                wrong.push(format!("`{name}` is {found}, expected {expected}"));
            }
            Some(_) => {}
        }
    }
    let memory =
        |export: &Export<'_>| export.name == abi::MEMORY && export.kind == ExternalKind::Memory;
    if !module.exports.iter().any(memory) {
        wrong.push(format!("`{}` is missing", abi::MEMORY));
    }
    if module.tables.len() != 1 {
        wrong.push(format!(
            "it has {} tables, expected one",
            module.tables.len()
        ));
    }
    if module.memories.len() != 1 {
        wrong.push(format!(
            "it has {} memories, expected one",
            module.memories.len()
        ));
    }
    if wrong.is_empty() {
        return Ok(());
    }
    let more = wrong.len().saturating_sub(8);
    wrong.truncate(8);
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    Err(format!("does not fit: {}{more}", wrong.join(", ")))
}

fn function(params: &[abi::ValType], results: &[abi::ValType]) -> FuncType {
    let core = |ty: &abi::ValType| ValType::from(*ty);
    FuncType::new(params.iter().map(core), results.iter().map(core))
}
