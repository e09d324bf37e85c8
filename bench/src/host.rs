//! The host that all candidates run in: that of `hognose-host`, with wasmtime's own settings.

use std::path::{Path, PathBuf};

use hognose_host::{
    guest::{Guest, Parts},
    limits::Limits,
    wasi::Wasi,
};
use wasmtime::{
    Config, Engine, InstanceAllocationStrategy, PoolingAllocationConfig, Result, StoreContextMut,
    component::{Component, Instance, InstancePre},
};
use wasmtime_wasi::runtime::in_tokio;

/// What an instance's imports work on.
pub type Host = Guest;
/// Where an instance lives.
pub type Store = wasmtime::Store<Host>;

/// How memory for instances comes about.
#[derive(Clone, Copy)]
pub enum Allocation {
    /// Mapped for each: what wasmtime does by itself.
    OnDemand,
    /// Reserved at the start, for servers.
    Pooling,
}

/// An engine with the settings that wasmtime has by default, but for the allocation.
pub fn engine(allocation: Allocation) -> Result<Engine> {
    let mut config = Config::new();
    match allocation {
        Allocation::OnDemand => {}
        Allocation::Pooling => {
            let mut pool = PoolingAllocationConfig::new();
            // Bounds so wide that every candidate fits.
            pool.max_core_instances_per_component(100)
                .max_memories_per_component(20)
                .max_tables_per_component(20)
                .table_elements(100_000);
            config.allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
        }
    }
    Engine::new(&config)
}

/// A component to be measured.
#[derive(Clone)]
pub struct Made {
    /// What it is called in the table.
    pub name: &'static str,
    /// Where it is.
    pub file: PathBuf,
    /// Whether only its size is of interest.
    pub size_only: bool,
    /// Whether Python is inside.
    pub python: bool,
}

/// A component that can be instantiated.
pub struct Candidate {
    ready: InstancePre<Host>,
    /// Whether Python is inside.
    pub python: bool,
}

impl Candidate {
    /// Loads a component, from `cache` where it was compiled before.
    pub fn load(engine: &Engine, made: &Made, cache: &Path) -> Result<Candidate> {
        Candidate::linked(engine, made, cache, link)
    }

    /// The same with imports of another world.
    pub fn linked(
        engine: &Engine,
        made: &Made,
        cache: &Path,
        link: fn(&Engine, &Component) -> Result<InstancePre<Host>>,
    ) -> Result<Candidate> {
        let component = hognose_host::engine::load(engine, &made.file, Some(cache), || ())?;
        Ok(Candidate {
            ready: link(engine, &component)?,
            python: made.python,
        })
    }

    /// A new instance in a store of its own.
    pub fn instantiate(&self) -> Result<(Store, Instance)> {
        self.instantiate_within(&Limits::default())
    }

    /// The same within limits.
    pub fn instantiate_within(&self, limits: &Limits) -> Result<(Store, Instance)> {
        let mut store = parts(limits).store(self.ready.engine())?;
        // WASI is what `link` gives.
        store.data_mut().hold_thread();
        let instance = self.ready.instantiate(&mut store)?;
        Ok((store, instance))
    }

    /// The same for a component whose imports are asynchronous.
    pub fn instantiate_async(&self, limits: &Limits) -> Result<(Store, Instance)> {
        let mut store = parts(limits).store(self.ready.engine())?;
        let instance = in_tokio(self.ready.instantiate_async(&mut store))?;
        Ok((store, instance))
    }
}

/// What instances may use besides the imports of their world.
pub fn parts(limits: &Limits) -> Parts {
    Parts::new().with(*limits).with(Wasi::default())
}

fn link(engine: &Engine, component: &Component) -> Result<InstancePre<Host>> {
    let parts = Parts::new().with(Wasi::default().blocking());
    let mut linker = parts.linker(engine, component)?;
    linker
        .instance("hognose:bench/host")?
        .func_wrap("tick", |_: StoreContextMut<'_, Host>, (n,): (u32,)| {
            Ok((n,))
        })?;
    linker.instantiate_pre(component)
}

/// The first call of an instance: a string in and out.
pub fn greet(store: &mut Store, instance: &Instance) -> Result<()> {
    let greet = instance.get_typed_func::<(&str,), (String,)>(&mut *store, "greet")?;
    let (answer,) = greet.call(store, ("you",))?;
    wasmtime::ensure!(answer == "Hello, you!", "a wrong answer: {answer}");
    Ok(())
}
