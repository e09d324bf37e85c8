//! Starts Python in the runtime, has it import and bind the app, and prepares its memory for the snapshot.

use crate::compile::Compiled;
use crate::output::{Output, Sink, Stream};
use crate::snapshot::Snapshot;
use crate::stub_wasi::WASI_MODULE;
use crate::watch::Watch;
use crate::{Error, LinkedShim, Source, SourceKind, instrument, linked, snapshot};
use hognose_runtime_abi::{self as abi, Bound, Manifest, Outcome, postcard};
use std::cell::Cell;
use std::time::Duration;
use wasmtime::{
    ExternType, Instance, Linker, Memory, Store, TypedFunc, Val, WasmParams, WasmResults,
};
use wasmtime_wasi::p1::{self, WasiP1Ctx};
use wasmtime_wasi::{
    Deterministic, FsPerms, HostMonotonicClock, HostWallClock, I32Exit, WasiCtxBuilder,
};

/// A started runtime.
pub(crate) struct Preinit {
    store: Store<WasiP1Ctx>,
    instance: Instance,
    memory: Memory,
}

impl Preinit {
    /// Instantiates the runtime. The app will see folders among `sources` as files, no environment, and time and randomness that are the same
    /// in every build.
    pub fn start(
        compiled: &Compiled,
        sources: &[Source],
        output: &Output,
        watch: &Watch,
    ) -> Result<Preinit, Error> {
        let engine_error = |error: wasmtime::Error| Error::Engine(format!("{error:#}"));
        let mut linker = Linker::new(&compiled.engine);
        p1::add_to_linker_sync(&mut linker, |wasi| wasi).map_err(engine_error)?;
        refuse_host(&mut linker, &compiled.module).map_err(engine_error)?;
        let mut store = Store::new(&compiled.engine, wasi(sources, output)?);
        watch
            .listen(&mut linker, abi::MEMORY)
            .map_err(engine_error)?;
        let instance = linker
            .instantiate(&mut store, &compiled.module)
            .map_err(engine_error)?;
        let memory = instance
            .get_memory(&mut store, abi::MEMORY)
            .ok_or_else(|| Error::Engine(format!("the runtime exports no `{}`", abi::MEMORY)))?;
        let mut preinit = Preinit {
            store,
            instance,
            memory,
        };
        preinit.call::<(), ()>("_initialize", (), "starting")?;
        let version: i32 = preinit.call(abi::ENTRY_VERSION, (), "starting")?;
        if version as u32 != abi::VERSION {
            return Err(Error::Engine(format!(
                "the runtime was built for version {version} of its ABI, but version {} is needed",
                abi::VERSION
            )));
        }
        Ok(preinit)
    }

    /// Puts bytes into the runtime's memory for good; gives their address.
    pub fn place(&mut self, bytes: &[u8]) -> Result<u32, Error> {
        let address: i32 = self.call(
            abi::ENTRY_ALLOCATE,
            bytes.len() as i32,
            "taking its archives",
        )?;
        self.write(address as u32, bytes)?;
        Ok(address as u32)
    }

    /// Room in the runtime's memory, of zeros.
    pub fn reserve(&mut self, bytes: u32) -> Result<u32, Error> {
        self.place(&vec![0; bytes as usize])
    }

    /// Has Python import the app.
    pub fn bind(&mut self, manifest: &Manifest) -> Result<Bound, Error> {
        let confused = |reason: String| Error::Trapped {
            doing: "binding the app",
            reason,
        };
        let encoded =
            postcard::to_allocvec(manifest).map_err(|error| confused(error.to_string()))?;
        let address = self.place(&encoded)?;
        let answer: i32 = self.call(
            abi::ENTRY_BIND,
            (address as i32, encoded.len() as i32),
            "importing the app",
        )?;
        let (start, length) = (self.word(answer as u32)?, self.word(answer as u32 + 4)?);
        let outcome = self.read(start, length)?;
        match postcard::from_bytes(outcome).map_err(|error| confused(error.to_string()))? {
            Outcome::Bound(bound) => Ok(bound),
            Outcome::Problems(problems) => Err(Error::Problems(problems)),
        }
    }

    /// Writes the table indices of the shim's functions, which start at `table_base`, to where the runtime looks for them. Returns how many
    /// there are.
    pub fn patch(
        &mut self,
        bound: &Bound,
        manifest: &Manifest,
        table_base: u32,
    ) -> Result<u32, Error> {
        let words = bound.words(manifest);
        for (word, index) in words.iter().zip(table_base..) {
            self.write(*word, &index.to_le_bytes())?;
        }
        Ok(words.len() as u32)
    }

    /// Fills in what a shim in the runtime's module leaves to the build: addresses in its words, its functions where the runtime looks for
    /// them. Returns the table indices of all its functions.
    pub fn fill(
        &mut self,
        bound: &Bound,
        manifest: &Manifest,
        shim: &LinkedShim,
    ) -> Result<Vec<u32>, Error> {
        let answer: i32 = self.call(abi::ENTRY_SHIM, (), "finding its shim")?;
        let mut pairs = [(0, 0); 3];
        for (pair, address) in pairs.iter_mut().zip((answer as u32..).step_by(8)) {
            *pair = (self.word(address)?, self.word(address + 4)?);
        }
        let [functions, common, words] = pairs;
        let places = linked::Places {
            functions,
            common,
            words,
        };
        places.check(shim)?;
        let indices = (functions.0..).step_by(4).take(shim.function_count);
        let indices = indices
            .map(|address| self.word(address))
            .collect::<Result<Vec<u32>, Error>>()?;
        let own = [bound.none, bound.second_result];
        for (start, values) in [(common.0, own.as_slice()), (words.0, &shim.words)] {
            for (address, value) in (start..).step_by(4).zip(values) {
                self.write(address, &value.to_le_bytes())?;
            }
        }
        for (word, function) in bound.words(manifest).iter().zip(&shim.bound) {
            let index = indices.get(*function).copied().unwrap_or_default();
            self.write(*word, &index.to_le_bytes())?;
        }
        Ok(indices)
    }

    /// Has the runtime clean up for the snapshot.
    pub fn freeze(&mut self) -> Result<(), Error> {
        self.call(abi::ENTRY_FREEZE, (), "cleaning up")
    }

    /// What the runtime has become.
    pub fn snapshot(&mut self) -> Result<Snapshot<'_>, Error> {
        let mut globals = Vec::new();
        let exports: Vec<(String, wasmtime::Extern)> = self
            .instance
            .exports(&mut self.store)
            .map(|export| (export.name().to_owned(), export.into_extern()))
            .collect();
        for (name, export) in exports {
            let index = name
                .strip_prefix(instrument::GLOBAL_PREFIX)
                .and_then(|index| index.parse().ok());
            if let (Some(index), Some(global)) = (index, export.into_global()) {
                globals.push((index, constant(global.get(&mut self.store))?));
            }
        }
        globals.sort_by_key(|(index, _)| *index);
        let memory = self.memory.data(&self.store);
        Ok(Snapshot {
            globals,
            memory,
            segments: snapshot::segments(memory),
        })
    }

    fn call<P: WasmParams, R: WasmResults>(
        &mut self,
        name: &str,
        params: P,
        doing: &'static str,
    ) -> Result<R, Error> {
        let function: TypedFunc<P, R> = self
            .instance
            .get_typed_func(&mut self.store, name)
            .map_err(|error| Error::Engine(format!("{error:#}")))?;
        function.call(&mut self.store, params).map_err(|error| {
            match error.downcast_ref::<I32Exit>() {
                Some(I32Exit(status)) => Error::Exited { status: *status },
                None => Error::Trapped {
                    doing,
                    reason: error.root_cause().to_string(),
                },
            }
        })
    }

    fn word(&self, address: u32) -> Result<u32, Error> {
        let bytes = self.read(address, 4)?;
        Ok(bytes
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u32::from(*byte)))
    }

    fn read(&self, address: u32, length: u32) -> Result<&[u8], Error> {
        let start = address as usize;
        self.memory
            .data(&self.store)
            .get(start..start + length as usize)
            .ok_or_else(|| outside(address))
    }

    fn write(&mut self, address: u32, bytes: &[u8]) -> Result<(), Error> {
        let start = address as usize;
        let memory = self.memory.data_mut(&mut self.store);
        let target = memory
            .get_mut(start..start + bytes.len())
            .filter(|_| address != 0);
        target
            .ok_or_else(|| outside(address))?
            .copy_from_slice(bytes);
        Ok(())
    }
}

/// What Rust of the app imports of its world traps, since there is no host yet.
fn refuse_host(linker: &mut Linker<WasiP1Ctx>, module: &wasmtime::Module) -> wasmtime::Result<()> {
    for import in module.imports() {
        let ExternType::Func(ty) = import.ty() else {
            continue;
        };
        if import.module() == WASI_MODULE {
            continue;
        }
        let message = format!(
            "the host function `{}` of `{}` was called while the app is being built; call it inside an exported function only",
            import.name(),
            import.module()
        );
        linker.func_new(import.module(), import.name(), ty, move |_, _, _| {
            Err(wasmtime::Error::msg(message.clone()))
        })?;
    }
    Ok(())
}

fn outside(address: u32) -> Error {
    Error::Trapped {
        doing: "binding the app",
        reason: format!("address {address:#x} lies outside its memory"),
    }
}

fn constant(value: Val) -> Result<wasm_encoder::ConstExpr, Error> {
    use wasm_encoder::ConstExpr;
    match value {
        Val::I32(value) => Ok(ConstExpr::i32_const(value)),
        Val::I64(value) => Ok(ConstExpr::i64_const(value)),
        Val::F32(bits) => Ok(ConstExpr::f32_const(wasm_encoder::Ieee32::new(bits))),
        Val::F64(bits) => Ok(ConstExpr::f64_const(wasm_encoder::Ieee64::new(bits))),
        Val::V128(value) => Ok(ConstExpr::v128_const(value.as_u128() as i128)),
        _ => Err(Error::Engine(
            "a global of the runtime holds a reference, which a snapshot cannot keep".into(),
        )),
    }
}

fn wasi(sources: &[Source], output: &Output) -> Result<WasiP1Ctx, Error> {
    let sink = |stream| Sink {
        output: output.clone(),
        stream,
    };
    let mut wasi = WasiCtxBuilder::new();
    wasi.stdout(sink(Stream::Stdout))
        .stderr(sink(Stream::Stderr))
        .arg("app")
        .secure_random(Deterministic::new(randomness()))
        .insecure_random(Deterministic::new(randomness()))
        .insecure_random_seed(0)
        .wall_clock(Clock::default())
        .monotonic_clock(Clock::default())
        .allow_blocking_current_thread(true);
    for source in sources {
        if let SourceKind::Folder(folder) | SourceKind::Chosen { folder, .. } = &source.kind {
            wasi.preopened_dir(folder, &source.guest_root, FsPerms::ReadOnly)
                .map_err(|error| {
                    Error::io("read", folder, std::io::Error::other(format!("{error:#}")))
                })?;
        }
    }
    Ok(wasi.build_p1())
}

/// Bytes without a pattern, always the same (xorshift).
fn randomness() -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut bytes = Vec::with_capacity(8192);
    while bytes.len() < 8192 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend(state.to_le_bytes());
    }
    bytes
}

/// Starts at the date of the archives' files and goes on by a millisecond whenever someone looks, so that waiting loops end.
#[derive(Default)]
struct Clock(Cell<u64>);

const TICK: u64 = 1_000_000;
/// 1980-01-01, in seconds.
const START: Duration = Duration::from_secs(315_532_800);

impl HostWallClock for Clock {
    fn resolution(&self) -> Duration {
        Duration::from_nanos(TICK)
    }

    fn now(&self) -> Duration {
        START + Duration::from_nanos(HostMonotonicClock::now(self))
    }
}

impl HostMonotonicClock for Clock {
    fn resolution(&self) -> u64 {
        TICK
    }

    fn now(&self) -> u64 {
        self.0.set(self.0.get() + TICK);
        self.0.get()
    }
}
