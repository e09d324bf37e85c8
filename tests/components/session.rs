//! An instance of a component with its script's host around it.

use std::{collections::VecDeque, path::Path, time::Duration};

use host_example::host::{self, Limits};
use wasmtime::{
    Engine, ResourceLimiter, Result, Store,
    component::{Component, Instance},
};
use wasmtime_wasi::{FsPerms, HostWallClock, WasiCtxBuilder, p2::pipe::MemoryOutputPipe};

use crate::{imports, names::Resources, script::ImportCall};

pub type Host = host::Host<State>;

/// What the imports of an instance know.
#[derive(Default)]
pub struct State {
    pub resources: Resources,
    /// Calls that must come, in order.
    pub expected: VecDeque<ImportCall>,
    /// Whether a call that is not expected gives its arguments back.
    pub echo: bool,
    /// The first difference between script and calls.
    pub mismatch: Option<String>,
    /// Bytes of linear memory.
    pub memory: usize,
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
        let mut linker = host::linker(engine)?;
        imports::define(&mut linker, engine, component, &mut state)?;
        let mut store = host::store_with_wasi(engine, &Limits::default(), state, wasi.build())?;
        store.limiter(|host| &mut host.state);
        let instance = linker.instantiate(&mut store, component)?;
        Ok(Session {
            store,
            instance,
            stdout,
            stderr,
        })
    }

    /// What came on stdout and stderr since this was asked last.
    pub fn output(&mut self) -> (String, String) {
        (self.stdout.take(), self.stderr.take())
    }
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
