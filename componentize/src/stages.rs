//! The build: one stage after the other.

use crate::error::Error;
use crate::module::{self, Module};
use crate::preinit::Preinit;
use crate::request::{Component, Event, Part, PartKind, Request, Stage};
use crate::splice::{Addition, Splice, Spliced, splice};
use crate::stub_wasi::{self, WASI_MODULE};
use crate::watch::Watch;
use crate::{Stdlib, adapter_memory, apart, encode, linked, pack};
use hognose_runtime_abi as abi;
use std::path::Path;
use std::time::{Duration, Instant};

/// Where the standard library's files seem to be.
const STDLIB_ROOT: &str = "/stdlib";

/// Builds a component. Writes nothing but the cache of the compiled runtime and `keep_stages`; a panic or an error in between leaves
/// no trace in either.
pub fn componentize(mut request: Request<'_>) -> Result<Component, Error> {
    let mut clock = Clock {
        stages: Vec::new(),
        begun: Instant::now(),
    };
    let keep = Keep(request.keep_stages);

    clock.begin(&mut request, Stage::Pack);
    let mut archives = Vec::new();
    for source in &request.sources {
        archives.push((source.guest_root.clone(), pack::pack(source)?));
    }
    for (position, (_, archive)) in archives.iter().enumerate() {
        keep.write(&format!("archive-{position}.zip"), archive)?;
    }
    clock.end(&mut request, Stage::Pack);

    clock.begin(&mut request, Stage::Load);
    let artifact = request.artifact;
    let compiled = artifact.compiled(|| (request.on_event)(Event::Compiling))?;
    clock.end(&mut request, Stage::Load);

    clock.begin(&mut request, Stage::Import);
    let watch = Watch::new(request.patience.as_ref());
    watch.stage(Some(Stage::Import));
    let mut preinit = Preinit::start(compiled, &request.sources, &request.output, &watch)?;
    let mut manifest = std::mem::take(&mut request.manifest);
    manifest.version = abi::VERSION;
    manifest.stub_wasi = request.stub_wasi;
    manifest.left_out = match request.stdlib {
        Stdlib::Full => None,
        Stdlib::Used => Some(STDLIB_ROOT.into()),
    };
    let packed = archives
        .iter()
        .map(|(root, bytes)| (root.as_str(), bytes.as_slice()));
    for (root, bytes) in packed.chain([(STDLIB_ROOT, artifact.stdlib())]) {
        let address = preinit.place(bytes)?;
        manifest.archives.push(abi::Archive {
            root: root.into(),
            address,
            length: bytes.len() as u32,
        });
    }
    if manifest.path.is_empty() {
        manifest.path = manifest
            .archives
            .iter()
            .map(|archive| archive.root.clone())
            .collect();
    }
    let adapter = if request.stub_wasi {
        None
    } else {
        Some(preinit.reserve(adapter_memory::BYTES)?)
    };
    keep.write("manifest.txt", format!("{manifest:#?}\n").as_bytes())?;
    let bound = preinit.bind(&manifest)?;
    watch.stage(None);
    keep.write("bound.txt", format!("{bound:#?}\n").as_bytes())?;
    clock.end(&mut request, Stage::Import);

    clock.begin(&mut request, Stage::Shim);
    let whole =
        Module::parse(artifact.runtime()).map_err(|error| Error::Engine(error.to_string()))?;
    let stand_in = match request.apart {
        true => Some(artifact.apart()?.stand_in.as_slice()),
        false => None,
    };
    let stand_in = (stand_in.map(Module::parse).transpose())
        .map_err(|error| Error::Engine(error.to_string()))?;
    let runtime = stand_in.as_ref().unwrap_or(&whole);
    let table_base = runtime.table_size();
    let mut stand_ins = Vec::new();
    let shim = match request.linked {
        None => {
            preinit.patch(&bound, &manifest, table_base)?;
            (request.shim)(&bound, table_base)
        }
        Some(describe) => {
            let shim = describe(&bound);
            let indices = preinit.fill(&bound, &manifest, &shim)?;
            stand_ins.extend(
                (linked::stand_ins(&shim).into_iter())
                    .map(|(module, bytes)| (module.to_owned(), bytes)),
            );
            linked::exports(&shim, &indices)
        }
    };
    keep.write("shim.wasm", &shim)?;
    module::validate("shim", &shim)?;
    clock.end(&mut request, Stage::Shim);

    clock.begin(&mut request, Stage::Snapshot);
    watch.stage(Some(Stage::Snapshot));
    preinit.freeze()?;
    drop(watch);
    let snapshot = preinit.snapshot()?;
    clock.end(&mut request, Stage::Snapshot);

    clock.begin(&mut request, Stage::Splice);
    let unreadable = |error: wasmparser::BinaryReaderError| Error::Shim(error.to_string());
    let support = match adapter {
        Some(address) => adapter_memory::module(address),
        None => stub_wasi::stub(runtime).map_err(Error::Engine)?,
    };
    let shim = Module::parse(&shim).map_err(unreadable)?;
    let no_sites = Vec::new();
    let support = Module::parse(&support).map_err(unreadable)?;
    let mut provided = Vec::new();
    for (module, bytes) in &stand_ins {
        provided.push((module.as_str(), Module::parse(bytes).map_err(unreadable)?));
    }
    let mut additions = vec![
        Addition {
            module: &shim,
            provides: None,
        },
        Addition {
            module: &support,
            provides: adapter.is_none().then_some(WASI_MODULE),
        },
    ];
    additions.extend(provided.iter().map(|(name, module)| Addition {
        module,
        provides: Some(name),
    }));
    let spliced = splice(&Splice {
        runtime,
        // No function of a stand-in names another.
        sites: if request.apart {
            &no_sites
        } else {
            &compiled.sites
        },
        snapshot: &snapshot,
        additions: &additions,
        names: request.names,
    })?;
    keep.write("module.wasm", &spliced.module)?;
    if request.validate {
        module::validate("splice", &spliced.module)?;
    }
    clock.end(&mut request, Stage::Splice);

    clock.begin(&mut request, Stage::Encode);
    let left = (manifest.archives.iter())
        .filter(|archive| manifest.left_out.as_ref() != Some(&archive.root));
    let parts = module_parts(&spliced, left);
    let described = serde_json::to_vec(&parts).unwrap_or_default();
    let bytes = encode::encode(
        request.resolve,
        request.world,
        &spliced,
        &described,
        adapter.is_some(),
        &|component| match request.apart {
            true => apart::join(component, &whole),
            false => Ok(()),
        },
    )?;
    keep.write("component.wasm", &bytes)?;
    if request.validate {
        module::validate("encode", &bytes)?;
    }
    clock.end(&mut request, Stage::Encode);
    let parts = with_rest(parts, bytes.len() as u64);
    Ok(Component {
        bytes,
        stages: clock.stages,
        parts,
    })
}

/// What the core module's size is made of.
fn module_parts<'a>(
    spliced: &Spliced,
    archives: impl Iterator<Item = &'a abi::Archive>,
) -> Vec<Part> {
    let mut parts = vec![
        Part {
            kind: PartKind::RuntimeCode,
            bytes: spliced.runtime_code as u64,
        },
        Part {
            kind: PartKind::ShimCode,
            bytes: spliced.added_code as u64,
        },
    ];
    let mut heap = spliced.data as u64;
    for archive in archives {
        heap = heap.saturating_sub(archive.length.into());
        parts.push(Part {
            kind: PartKind::Archive(archive.root.clone()),
            bytes: archive.length.into(),
        });
    }
    parts.push(Part {
        kind: PartKind::Heap,
        bytes: heap,
    });
    let sections = spliced.runtime_code + spliced.added_code + spliced.data;
    parts.push(Part {
        kind: PartKind::Module,
        bytes: spliced.module.len().saturating_sub(sections) as u64,
    });
    parts
}

/// The rest of a component of `total` bytes is the component's own.
pub(crate) fn with_rest(mut parts: Vec<Part>, total: u64) -> Vec<Part> {
    let known: u64 = parts.iter().map(|part| part.bytes).sum();
    parts.push(Part {
        kind: PartKind::Component,
        bytes: total.saturating_sub(known),
    });
    parts
}

/// Times stages and reports them.
struct Clock {
    stages: Vec<(Stage, Duration)>,
    begun: Instant,
}

impl Clock {
    fn begin(&mut self, request: &mut Request<'_>, stage: Stage) {
        self.begun = Instant::now();
        (request.on_event)(Event::Begin(stage));
    }

    fn end(&mut self, request: &mut Request<'_>, stage: Stage) {
        let took = self.begun.elapsed();
        tracing::debug!(stage = stage.name(), ?took);
        self.stages.push((stage, took));
        (request.on_event)(Event::End(stage, took));
    }
}

/// The folder for the output of stages, if there is one.
struct Keep<'a>(Option<&'a Path>);

impl Keep<'_> {
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let Some(dir) = self.0 else { return Ok(()) };
        std::fs::create_dir_all(dir).map_err(|error| Error::io("make", dir, error))?;
        let path = dir.join(name);
        refuse_other(&path, bytes)?;
        std::fs::write(&path, bytes).map_err(|error| Error::io("write", &path, error))
    }
}

/// Refuses to write over a file that does not begin as its successor: no earlier build has written
/// that.
fn refuse_other(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    const SAME: usize = 2;
    let Ok(found) = std::fs::metadata(path) else {
        return Ok(());
    };
    let mut start = Vec::new();
    if found.is_file() {
        let file = std::fs::File::open(path).and_then(|file| {
            std::io::Read::read_to_end(&mut std::io::Read::take(file, SAME as u64), &mut start)
        });
        file.map_err(|error| Error::io("read", path, error))?;
        if start.is_empty() || bytes.starts_with(&start) {
            return Ok(());
        }
    }
    let reason = "another file of that name is there; name a new folder";
    let error = std::io::Error::new(std::io::ErrorKind::AlreadyExists, reason);
    Err(Error::io("write", path, error))
}
