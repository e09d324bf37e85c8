//! A runtime that runs while an app is built: Python is started in it, and stages call it and read
//! and write its memory.

pub(crate) mod output;
mod wasi;
pub(crate) mod watch;

use crate::error::Error;
use crate::request::Source;
use crate::runtime::compile::Compiled;
use crate::wasi::stub::WASI_MODULE;
use hognose_runtime_abi as abi;
use output::Output;
use wasmtime::{
    ExternType, Instance, Linker, Memory, Store, TypedFunc, Val, WasmParams, WasmResults,
};
use wasmtime_wasi::I32Exit;
use wasmtime_wasi::p1::{self, WasiP1Ctx};
use watch::Watch;

/// A started runtime.
pub(crate) struct Preinit {
    store: Store<WasiP1Ctx>,
    instance: Instance,
    memory: Memory,
    /// Reports stages without progress.
    pub watch: Watch,
}

/// Where bytes or words are in a runtime's memory.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub address: u32,
    /// How many there are.
    pub length: u32,
}

impl Place {
    /// Two words: an address and a length.
    pub fn read(python: &Preinit, address: u32) -> Result<Place, Error> {
        Ok(Place {
            address: python.word(address)?,
            length: python.word(address + 4)?,
        })
    }

    /// The address of each word.
    pub fn words(self) -> impl Iterator<Item = u32> {
        (self.address..).step_by(4).take(self.length as usize)
    }
}

impl Preinit {
    /// Instantiates the runtime. The app will see folders among `sources` as files, no environment,
    /// and time and randomness that are the same in every build.
    pub fn start(
        compiled: &Compiled,
        sources: &[Source],
        output: &Output,
        watch: Watch,
    ) -> Result<Preinit, Error> {
        let engine_error = |error: wasmtime::Error| Error::Engine(format!("{error:#}"));
        let mut linker = Linker::new(&compiled.engine);
        p1::add_to_linker_sync(&mut linker, |wasi| wasi).map_err(engine_error)?;
        refuse_host(&mut linker, &compiled.module).map_err(engine_error)?;
        let mut store = Store::new(&compiled.engine, wasi::context(sources, output)?);
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
            watch,
        };
        for (address, bytes) in &compiled.patches {
            preinit.write(*address, bytes)?;
        }
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

    /// What it exports under a prefix that numbers follow: its globals, by number.
    pub fn globals(&mut self, prefix: &str) -> Result<Vec<(u32, wasm_encoder::ConstExpr)>, Error> {
        let mut globals = Vec::new();
        let exports: Vec<(String, wasmtime::Extern)> = self
            .instance
            .exports(&mut self.store)
            .map(|export| (export.name().to_owned(), export.into_extern()))
            .collect();
        for (name, export) in exports {
            let index = name.strip_prefix(prefix);
            let index = index.and_then(|index| index.parse().ok());
            if let (Some(index), Some(global)) = (index, export.into_global()) {
                globals.push((index, constant(global.get(&mut self.store))?));
            }
        }
        globals.sort_by_key(|(index, _)| *index);
        Ok(globals)
    }

    /// All of its memory.
    pub fn memory(&self) -> &[u8] {
        self.memory.data(&self.store)
    }

    /// Calls an export. `doing` says in errors what it does.
    pub fn call<P: WasmParams, R: WasmResults>(
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
            if let Some(I32Exit(status)) = error.downcast_ref::<I32Exit>() {
                return Error::Exited { status: *status };
            }
            match error.downcast_ref::<NoHost>() {
                Some(NoHost {
                    interface,
                    function,
                }) => Error::HostCalled {
                    interface: interface.clone(),
                    function: function.clone(),
                },
                None => Error::Trapped {
                    doing,
                    reason: error.root_cause().to_string(),
                },
            }
        })
    }

    /// A word of its memory.
    pub fn word(&self, address: u32) -> Result<u32, Error> {
        let bytes = self.read(Place { address, length: 4 })?;
        Ok(bytes
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u32::from(*byte)))
    }

    /// Bytes of its memory.
    pub fn read(&self, place: Place) -> Result<&[u8], Error> {
        let Place { address, length } = place;
        let start = address as usize;
        self.memory
            .data(&self.store)
            .get(start..start + length as usize)
            .ok_or_else(|| outside(address))
    }

    /// Writes to its memory.
    pub fn write(&mut self, address: u32, bytes: &[u8]) -> Result<(), Error> {
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

/// Rust of the app has called a function of its host.
#[derive(Debug, thiserror::Error)]
#[error("there is no host yet")]
struct NoHost {
    interface: String,
    function: String,
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
        let (interface, function) = (import.module().to_owned(), import.name().to_owned());
        linker.func_new(import.module(), import.name(), ty, move |_, _, _| {
            Err(wasmtime::Error::new(NoHost {
                interface: interface.clone(),
                function: function.clone(),
            }))
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
