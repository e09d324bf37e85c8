//! What a running component may use: its WASI world, memory, time and fuel.

use std::{sync::mpsc, thread, time::Duration};

use wasmtime::{
    Engine, Error, Result, Store, StoreLimits, StoreLimitsBuilder, Trap,
    component::{Linker, ResourceTable},
    error::format_err,
};
use wasmtime_wasi::{WasiCtx, WasiCtxBuilder, WasiCtxView, WasiView};

/// What belongs to one instance. `state` is the program's own.
pub struct Host<T> {
    /// What the program keeps for the functions that the component calls.
    pub state: T,
    wasi: WasiCtx,
    table: ResourceTable,
    limits: StoreLimits,
}

impl<T: Send> WasiView for Host<T> {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView {
            ctx: &mut self.wasi,
            table: &mut self.table,
        }
    }
}

/// Bounds of one instance. `None` is no bound.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Bytes of linear memory. Beyond it Python raises `MemoryError`, which the component can
    /// catch.
    pub memory: Option<usize>,
    /// Time of a call. Beyond it the instance is stopped, wherever it is, and cannot be called
    /// again.
    pub time: Option<Duration>,
    /// Units of work of an instance, about one for each WebAssembly instruction: unlike time, the
    /// same on every machine.
    pub fuel: Option<u64>,
}

impl Limits {
    /// An engine that can keep these limits.
    pub fn engine(&self) -> Result<Engine> {
        crate::engine::limited(self.time.is_some(), self.fuel.is_some())
    }
}

/// A linker that offers WASI 0.2, which is all that a component made from Python asks for besides
/// its own world.
pub fn linker<T: Send>(engine: &Engine) -> Result<Linker<Host<T>>> {
    let mut linker = Linker::new(engine);
    wasmtime_wasi::p2::add_to_linker_sync(&mut linker)?;
    Ok(linker)
}

/// Room for one instance. It sees our output streams, and of the rest of the machine nothing but
/// clocks and randomness: files and environment variables would be given to `wasi` one by one.
pub fn store<T: Send>(engine: &Engine, limits: &Limits, state: T) -> Result<Store<Host<T>>> {
    let wasi = WasiCtxBuilder::new()
        .inherit_stdout()
        .inherit_stderr()
        .build();
    store_with_wasi(engine, limits, state, wasi)
}

/// The same with a WASI world of the caller's making.
pub fn store_with_wasi<T: Send>(
    engine: &Engine,
    limits: &Limits,
    state: T,
    wasi: WasiCtx,
) -> Result<Store<Host<T>>> {
    let memory = limits.memory.unwrap_or(usize::MAX);
    let host = Host {
        state,
        wasi,
        table: ResourceTable::new(),
        limits: StoreLimitsBuilder::new().memory_size(memory).build(),
    };
    let mut store = Store::new(engine, host);
    store.limiter(|host| &mut host.limits);
    if let Some(fuel) = limits.fuel {
        store.set_fuel(fuel)?;
    }
    Ok(store)
}

/// Calls into a component, stopped when `limits.time` is over. The engine counts epochs; compiled
/// code looks at the count in every loop and traps once it has passed the store's deadline.
pub fn within_time<T: 'static, R>(
    store: &mut Store<T>,
    limits: &Limits,
    call: impl FnOnce(&mut Store<T>) -> Result<R>,
) -> Result<R> {
    let Some(time) = limits.time else {
        return call(store).map_err(|error| explain(error, limits));
    };
    let engine = store.engine().clone();
    store.set_epoch_deadline(1);
    // The timer ends when the call does: dropping `finished` wakes it.
    let (finished, waiting) = mpsc::channel::<()>();
    let timer = thread::spawn(move || {
        if waiting.recv_timeout(time) == Err(mpsc::RecvTimeoutError::Timeout) {
            engine.increment_epoch();
        }
    });
    let result = call(store);
    drop(finished);
    let _ = timer.join();
    result.map_err(|error| explain(error, limits))
}

/// Says in words which limit a call met.
fn explain(error: Error, limits: &Limits) -> Error {
    let Some(trap) = error.downcast_ref::<Trap>() else {
        return error;
    };
    match (trap, limits) {
        (
            Trap::Interrupt,
            Limits {
                time: Some(time), ..
            },
        ) => {
            format_err!("the component was stopped after {} s", time.as_secs_f64())
        }
        (
            Trap::OutOfFuel,
            Limits {
                fuel: Some(fuel), ..
            },
        ) => {
            format_err!("the component was stopped after {fuel} units of fuel")
        }
        _ => error,
    }
}
