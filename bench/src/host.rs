//! The host that all candidates run in.

use std::{path::Path, time::Instant};

use wasmtime::{
    Config, Engine, Result, Store, StoreContextMut,
    component::{Component, Instance, InstancePre, Linker, ResourceTable},
};
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};

/// A component that is measured.
pub struct Candidate {
    /// What it is called in the table.
    pub name: String,
    ready: InstancePre<State>,
}

/// What an instance's imports work on.
pub struct State {
    wasi: WasiCtx,
    table: ResourceTable,
}

impl WasiView for State {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView {
            ctx: &mut self.wasi,
            table: &mut self.table,
        }
    }
}

/// An engine with the settings that wasmtime has by default.
pub fn engine() -> Result<Engine> {
    Engine::new(&Config::new())
}

impl Candidate {
    /// Compiles a component; gives the milliseconds too.
    pub fn compile(engine: &Engine, name: &str, file: &Path) -> Result<(Candidate, f64)> {
        let start = Instant::now();
        let component = Component::from_file(engine, file)?;
        let time = start.elapsed().as_secs_f64() * 1e3;
        let mut linker = Linker::new(engine);
        wasmtime_wasi::p2::add_to_linker_sync(&mut linker)?;
        linker
            .instance("hognose:bench/host")?
            .func_wrap("tick", |_: StoreContextMut<'_, State>, (n,): (u32,)| {
                Ok((n,))
            })?;
        let candidate = Candidate {
            name: name.to_owned(),
            ready: linker.instantiate_pre(&component)?,
        };
        Ok((candidate, time))
    }

    /// A new instance in a store of its own.
    pub fn instantiate(&self) -> Result<(Store<State>, Instance)> {
        let state = State {
            wasi: WasiCtx::builder().inherit_stderr().build(),
            table: ResourceTable::new(),
        };
        let mut store = Store::new(self.ready.component().engine(), state);
        let instance = self.ready.instantiate(&mut store)?;
        Ok((store, instance))
    }
}
