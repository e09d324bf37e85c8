//! An instance of a component with its script's host around it.

use std::{collections::VecDeque, path::Path, time::Duration};

use futures::future::try_join_all;
use hognose_host::{
    guest::{Guest, Parts},
    wasi::Wasi,
};
use wasmtime::{
    Engine, ResourceLimiter, Result, Store,
    component::{Component, Func, Instance, ResourceAny, Val, types::ComponentItem},
};
use wasmtime_wasi::{
    FsPerms, HostWallClock, WasiCtx, WasiCtxBuilder, p2::pipe::MemoryOutputPipe, runtime::in_tokio,
};

use crate::{code, imports, names::Resources, script::ImportCall};

pub type Host = Guest;

/// What the imports of an instance know.
#[derive(Default)]
pub struct State {
    pub resources: Resources,
    /// Calls that must come, in order.
    pub expected: VecDeque<ImportCall>,
    /// Whether calls may come in another order than expected.
    pub any_order: bool,
    /// Whether a call that is not expected gives its arguments back.
    pub echo: bool,
    /// The first difference between script and calls.
    pub mismatch: Option<String>,
    /// Bytes of linear memory.
    pub memory: usize,
    /// Calls of the function that `tests/tasks/cancel` imports, and the one at which it is
    /// cancelled.
    pub steps: u32,
    pub last_step: u32,
}

/// Watches the memory, without a limit.
impl ResourceLimiter for State {
    fn memory_growing(&mut self, _: usize, desired: usize, _: Option<usize>) -> Result<bool> {
        self.memory = desired;
        Ok(true)
    }

    fn table_growing(&mut self, _: usize, _: usize, _: Option<usize>) -> Result<bool> {
        Ok(true)
    }
}

/// Room for an instance with this state and this WASI world.
pub fn store(engine: &Engine, parts: &Parts, state: State, wasi: WasiCtx) -> Result<Store<Host>> {
    let mut store = parts.store(engine)?;
    store.data_mut().put(state);
    store.data_mut().put(wasi);
    store.limiter(|guest| guest.state_mut::<State>());
    Ok(store)
}

/// The part of the world outside that scripts decide.
#[derive(Clone, Default)]
pub struct Surroundings {
    pub env: Vec<(String, String)>,
    pub args: Vec<String>,
    /// Folders of the host and their names inside.
    pub dirs: Vec<(String, String)>,
    pub clock: Option<f64>,
}

/// An instance and its output so far.
pub struct Session {
    pub store: Store<Host>,
    pub instance: Instance,
    /// Whether the component has asynchronous functions, so that the host must be asynchronous,
    /// too.
    asynchronous: bool,
    stdout: Output,
    stderr: Output,
}

impl Session {
    pub fn new(
        engine: &Engine,
        component: &Component,
        surroundings: &Surroundings,
        folder: &Path,
        echo: bool,
    ) -> Result<Session> {
        let (stdout, stderr) = (Output::new(), Output::new());
        let mut wasi = WasiCtxBuilder::new();
        wasi.stdout(stdout.pipe.clone())
            .stderr(stderr.pipe.clone())
            .envs(&surroundings.env)
            .args(&surroundings.args);
        for (host, guest) in &surroundings.dirs {
            wasi.preopened_dir(folder.join(host), guest, FsPerms::ReadOnly)?;
        }
        if let Some(seconds) = surroundings.clock {
            wasi.wall_clock(FixedClock(Duration::try_from_secs_f64(seconds)?));
        }
        let mut state = State {
            echo,
            ..State::default()
        };
        let asynchronous = is_async(engine, component);
        let parts = Parts::new().with(match asynchronous {
            true => Wasi::default(),
            false => Wasi::default().blocking(),
        });
        let mut linker = parts.linker(engine, component)?;
        code::define(&mut linker, engine, component)?;
        imports::define(&mut linker, engine, component, &mut state)?;
        let mut store = store(engine, &parts, state, wasi.build())?;
        let instance = match asynchronous {
            true => in_tokio(linker.instantiate_async(&mut store, component))?,
            false => linker.instantiate(&mut store, component)?,
        };
        Ok(Session {
            asynchronous,
            store,
            instance,
            stdout,
            stderr,
        })
    }

    /// Makes calls at once; gives what came of each, and of the first error there is.
    pub fn call_together(&mut self, calls: &mut [(Func, Vec<Val>, Vec<Val>)]) -> Result<()> {
        if !self.asynchronous {
            for (function, arguments, results) in calls {
                function.call(&mut self.store, arguments, results)?;
            }
            return Ok(());
        }
        in_tokio(self.store.run_concurrent(async |accessor| {
            let running = calls.iter_mut().map(|(function, arguments, results)| {
                function.call_concurrent(accessor, arguments, results)
            });
            try_join_all(running).await.map(drop)
        }))?
    }

    /// Drops a resource of the component.
    pub fn drop_resource(&mut self, resource: ResourceAny) -> Result<()> {
        match self.asynchronous {
            true => in_tokio(resource.resource_drop_async(&mut self.store)),
            false => resource.resource_drop(&mut self.store),
        }
    }

    /// Lets the component go on in the background.
    pub fn idle(&mut self, time: Duration) -> Result<()> {
        if self.asynchronous {
            in_tokio(
                self.store
                    .run_concurrent(async |_| tokio::time::sleep(time).await),
            )?;
        }
        Ok(())
    }

    /// What came on stdout and stderr since this was asked last.
    pub fn output(&mut self) -> (String, String) {
        (self.stdout.take(), self.stderr.take())
    }
}

/// Whether any function of a component is asynchronous.
fn is_async(engine: &Engine, component: &Component) -> bool {
    fn any(engine: &Engine, item: &ComponentItem) -> bool {
        match item {
            ComponentItem::ComponentFunc(function) => function.async_(),
            ComponentItem::ComponentInstance(instance) => instance
                .exports(engine)
                .any(|(_, item)| any(engine, &item.ty)),
            _ => false,
        }
    }
    let ty = component.component_type();
    ty.imports(engine).any(|(_, item)| any(engine, &item.ty))
        || ty.exports(engine).any(|(_, item)| any(engine, &item.ty))
}

struct Output {
    pipe: MemoryOutputPipe,
    seen: usize,
}

impl Output {
    fn new() -> Output {
        Output {
            pipe: MemoryOutputPipe::new(16 << 20),
            seen: 0,
        }
    }

    fn take(&mut self) -> String {
        let contents = self.pipe.contents();
        let text = String::from_utf8_lossy(&contents[self.seen..]).into_owned();
        self.seen = contents.len();
        text
    }
}

struct FixedClock(Duration);

impl HostWallClock for FixedClock {
    fn resolution(&self) -> Duration {
        Duration::from_nanos(1)
    }

    fn now(&self) -> Duration {
        self.0
    }
}
