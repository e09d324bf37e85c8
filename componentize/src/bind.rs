//! Stage: Python starts in the runtime, imports the app and binds it to the world.

use crate::error::Error;
use crate::pack::Archive;
use crate::preinit::output::Output;
use crate::preinit::watch::{Patience, Watch};
use crate::preinit::{Place, Preinit};
use crate::request::{Source, Stdlib};
use crate::run::Run;
use crate::runtime::compile::Compiled;
use crate::stage::Stage;
use crate::wasi::{Wasi, adapter};
use hognose_runtime_abi::{self as abi, Bound, Manifest, Outcome, postcard};

/// What is bound.
pub(crate) struct Inputs<'a> {
    /// What the runtime must know of the world.
    pub manifest: Manifest,
    /// Folders among them can be read as files.
    pub sources: &'a [Source],
    /// The same, packed.
    pub archives: &'a [Archive],
    /// The archive of the standard library, and how much of it the component carries.
    pub stdlib: (&'a [u8], Stdlib),
    /// The archive of tables that the runtime was linked without.
    pub tables: Option<&'a [u8]>,
    /// Whether the component goes without WASI.
    pub stub_wasi: bool,
    /// Takes what the app prints.
    pub output: &'a Output,
    /// When to report that there is no progress.
    pub patience: Option<&'a Patience>,
}

/// An app that was imported, in a runtime at rest.
pub(crate) struct App {
    /// The runtime.
    pub python: Preinit,
    /// What it was given.
    pub manifest: Manifest,
    /// What it answered.
    pub bound: Bound,
    /// Where its WASI comes from.
    pub wasi: Wasi,
}

/// Starts Python and has it import the app.
pub(crate) fn bind(compiled: &Compiled, inputs: Inputs<'_>, run: &Run<'_>) -> Result<App, Error> {
    let watch = Watch::new(inputs.patience);
    watch.stage(Some(Stage::Import));
    let mut python = Preinit::start(compiled, inputs.sources, inputs.output, watch)?;
    let mut manifest = inputs.manifest;
    manifest.version = abi::VERSION;
    manifest.stub_wasi = inputs.stub_wasi;
    let (stdlib, share) = inputs.stdlib;
    manifest.left_out = match share {
        Stdlib::Full => None,
        Stdlib::Used => Some(abi::roots::STDLIB.into()),
    };
    let packed = inputs.archives.iter();
    let packed = packed.map(|archive| (archive.root.as_str(), archive.bytes.as_slice()));
    for (root, bytes) in packed.chain([(abi::roots::STDLIB, stdlib)]) {
        manifest.archives.push(place(&mut python, root, bytes)?);
    }
    if manifest.path.is_empty() {
        let archives = manifest.archives.iter();
        manifest.path = archives.map(|archive| archive.root.clone()).collect();
    }
    // No modules are in it.
    if let Some(bytes) = inputs.tables {
        manifest
            .archives
            .push(place(&mut python, abi::roots::TABLES, bytes)?);
    }
    let wasi = match inputs.stub_wasi {
        true => Wasi::Stub,
        false => Wasi::Adapter(python.reserve(adapter::BYTES)?),
    };
    run.keep_text("manifest.txt", &manifest)?;
    let bound = import(&mut python, &manifest)?;
    python.watch.stage(None);
    run.keep_text("bound.txt", &bound)?;
    Ok(App {
        python,
        manifest,
        bound,
        wasi,
    })
}

/// Puts an archive into the runtime's memory.
fn place(python: &mut Preinit, root: &str, bytes: &[u8]) -> Result<abi::Archive, Error> {
    Ok(abi::Archive {
        root: root.into(),
        address: python.place(bytes)?,
        length: bytes.len() as u32,
    })
}

/// Has Python import the app.
fn import(python: &mut Preinit, manifest: &Manifest) -> Result<Bound, Error> {
    let confused = |reason: String| Error::Trapped {
        doing: "binding the app",
        reason,
    };
    let encoded = postcard::to_allocvec(manifest).map_err(|error| confused(error.to_string()))?;
    let address = python.place(&encoded)?;
    let arguments = (address as i32, encoded.len() as i32);
    let answer: i32 = python.call(abi::ENTRY_BIND, arguments, "importing the app")?;
    let place = Place::read(python, answer as u32)?;
    let outcome = python.read(place)?;
    match postcard::from_bytes(outcome).map_err(|error| confused(error.to_string()))? {
        Outcome::Bound(bound) => Ok(bound),
        Outcome::Problems(problems) => Err(Error::Problems(problems)),
    }
}
