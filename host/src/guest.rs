//! What an instance may use: its WASI world.

use crate::{
    Error,
    stores::{self, Stores},
    wasm::{self, Wasm},
};
use std::{io, path::PathBuf};
use wasmtime::{
    Engine, Module, Store,
    component::{Component, Linker, ResourceTable},
};
use wasmtime_wasi::{FsPerms, WasiCtx, WasiCtxBuilder, WasiCtxView, WasiView};
use wasmtime_wasi_http::{
    WasiHttpCtx, WasiHttpCtxView, WasiHttpHooks, WasiHttpView, default_hooks,
};

/// What the user grants. Besides, instances see clocks and randomness, print to our output streams
/// and send HTTP requests.
#[derive(Clone, Debug, Default)]
pub struct Grants {
    /// Environment variables.
    pub env: Vec<(String, String)>,
    /// Folders, each with the name under which the guest sees it.
    pub dirs: Vec<(PathBuf, String)>,
    /// The same, for reading only.
    pub read_only_dirs: Vec<(PathBuf, String)>,
    /// Sockets, and looking up names.
    pub network: bool,
    /// Key-value stores.
    pub stores: Stores,
    /// Compiling and running modules.
    pub wasm: Option<Wasm>,
    /// Our standard input.
    pub stdin: bool,
    /// The program's name and its arguments.
    pub args: Vec<String>,
}

impl Grants {
    /// Finds out what cannot be granted, before there is an instance.
    pub fn check(&self) -> Result<(), Error> {
        for (path, _) in self.dirs.iter().chain(&self.read_only_dirs) {
            let refuse = |error| Error::File {
                doing: "open the folder",
                path: path.clone(),
                error,
            };
            if !std::fs::metadata(path).map_err(refuse)?.is_dir() {
                return Err(refuse(io::ErrorKind::NotADirectory.into()));
            }
        }
        Ok(())
    }

    fn context(&self) -> wasmtime::Result<WasiCtx> {
        let mut builder = WasiCtxBuilder::new();
        // These write at once, so that nothing is lost when an instance ends.
        builder.inherit_stdout().inherit_stderr();
        builder.envs(&self.env).args(&self.args);
        if self.stdin {
            builder.inherit_stdin();
        }
        if self.network {
            builder
                .inherit_network()
                .allow_ip_name_lookup(true)
                .allow_tcp(true)
                .allow_udp(true);
        }
        for (path, name) in &self.dirs {
            builder.preopened_dir(path, name, FsPerms::ReadWrite)?;
        }
        for (path, name) in &self.read_only_dirs {
            builder.preopened_dir(path, name, FsPerms::ReadOnly)?;
        }
        Ok(builder.build())
    }
}

/// What a program keeps for each instance besides.
pub trait State: Send + 'static {
    /// How requests that the component sends go out.
    fn http_hooks(&mut self) -> &mut dyn WasiHttpHooks {
        default_hooks()
    }
}

impl State for Stores {}

/// What a program offers to the instances of one component besides WASI.
pub trait Extension: Send + Sync + 'static {
    /// Belongs to one instance.
    type State: State;

    /// That of a new instance.
    fn state(&self) -> wasmtime::Result<Self::State>;

    /// Defines what `component` imports besides WASI.
    fn link(
        &self,
        linker: &mut Linker<Guest<Self::State>>,
        component: &Component,
    ) -> wasmtime::Result<()>;
}

/// Nothing besides key-value stores, and code that the component leaves to its host.
#[derive(Clone, Default)]
pub struct Plain {
    /// The stores.
    pub stores: Stores,
    /// A core module that the component imports, and by which name.
    pub code: Option<(&'static str, Module)>,
}

impl Extension for Plain {
    type State = Stores;

    fn state(&self) -> wasmtime::Result<Stores> {
        Ok(self.stores.clone())
    }

    fn link(&self, linker: &mut Linker<Guest<Stores>>, _: &Component) -> wasmtime::Result<()> {
        stores::add_to_linker(linker)?;
        match &self.code {
            Some((name, code)) => linker.root().module(name, code),
            None => Ok(()),
        }
    }
}

/// What belongs to one instance.
pub struct Guest<S> {
    /// The program's own.
    pub state: S,
    /// All resources that the instance has a handle of.
    pub table: ResourceTable,
    wasm: Option<Wasm>,
    wasi: WasiCtx,
    http: WasiHttpCtx,
}

impl<S: State> WasiView for Guest<S> {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView {
            ctx: &mut self.wasi,
            table: &mut self.table,
        }
    }
}

impl<S: State> WasiHttpView for Guest<S> {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        WasiHttpCtxView {
            hooks: self.state.http_hooks(),
            table: &mut self.table,
            ctx: &mut self.http,
        }
    }
}

/// Room for one instance, which lets others go on at each tick of the epoch.
pub fn store<S: State>(
    engine: &Engine,
    grants: &Grants,
    state: S,
) -> wasmtime::Result<Store<Guest<S>>> {
    let guest = Guest {
        state,
        wasm: grants.wasm.clone(),
        wasi: grants.context()?,
        http: WasiHttpCtx::new(),
        table: ResourceTable::new(),
    };
    let mut store = Store::new(engine, guest);
    store.epoch_deadline_async_yield_and_update(1);
    store.set_epoch_deadline(1);
    Ok(store)
}

/// All of WASI 0.2 and 0.3, with HTTP, and what is granted besides.
pub fn linker<S: State>(engine: &Engine, grants: &Grants) -> wasmtime::Result<Linker<Guest<S>>> {
    let mut linker = Linker::new(engine);
    wasmtime_wasi::p2::add_to_linker_async(&mut linker)?;
    wasmtime_wasi::p3::add_to_linker(&mut linker)?;
    wasmtime_wasi_http::p2::add_only_http_to_linker_async(&mut linker)?;
    wasmtime_wasi_http::p3::add_to_linker(&mut linker)?;
    if grants.wasm.is_some() {
        wasm::add_to_linker(&mut linker, |guest: &mut Guest<S>| wasm::View {
            wasm: guest.wasm.as_ref(),
            table: &mut guest.table,
        })?;
    }
    Ok(linker)
}
