//! What an instance may use: its WASI world.

use crate::{
    Error,
    stores::{self, Stores},
};
use std::{io, path::PathBuf};
use wasmtime::{
    Engine, Store,
    component::{Linker, ResourceTable},
};
use wasmtime_wasi::{FsPerms, WasiCtx, WasiCtxBuilder, WasiCtxView, WasiView};
use wasmtime_wasi_http::{WasiHttpCtx, WasiHttpCtxView, WasiHttpView, default_hooks};

/// What the user grants. Besides, instances see clocks and randomness, print to our output streams and send HTTP requests.
#[derive(Clone, Debug, Default)]
pub struct Grants {
    /// Environment variables.
    pub env: Vec<(String, String)>,
    /// Folders, each with the name under which the guest sees it.
    pub dirs: Vec<(PathBuf, String)>,
    /// Sockets, and looking up names.
    pub network: bool,
    /// Key-value stores.
    pub stores: Stores,
    /// Our standard input.
    pub stdin: bool,
    /// The program's name and its arguments.
    pub args: Vec<String>,
}

impl Grants {
    /// Finds out what cannot be granted, before there is an instance.
    pub fn check(&self) -> Result<(), Error> {
        for (path, _) in &self.dirs {
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
        Ok(builder.build())
    }
}

/// What belongs to one instance.
pub struct Guest {
    wasi: WasiCtx,
    http: WasiHttpCtx,
    pub(crate) table: ResourceTable,
    pub(crate) stores: Stores,
}

impl WasiView for Guest {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView {
            ctx: &mut self.wasi,
            table: &mut self.table,
        }
    }
}

impl WasiHttpView for Guest {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        WasiHttpCtxView {
            hooks: default_hooks(),
            table: &mut self.table,
            ctx: &mut self.http,
        }
    }
}

/// Room for one instance, which lets others go on at each tick of the epoch.
pub fn store(engine: &Engine, grants: &Grants) -> wasmtime::Result<Store<Guest>> {
    let guest = Guest {
        wasi: grants.context()?,
        http: WasiHttpCtx::new(),
        table: ResourceTable::new(),
        stores: grants.stores.clone(),
    };
    let mut store = Store::new(engine, guest);
    store.epoch_deadline_async_yield_and_update(1);
    store.set_epoch_deadline(1);
    Ok(store)
}

/// All of WASI 0.2 and 0.3, with HTTP and key-value stores.
pub fn linker(engine: &Engine) -> wasmtime::Result<Linker<Guest>> {
    let mut linker = Linker::new(engine);
    wasmtime_wasi::p2::add_to_linker_async(&mut linker)?;
    wasmtime_wasi::p3::add_to_linker(&mut linker)?;
    wasmtime_wasi_http::p2::add_only_http_to_linker_async(&mut linker)?;
    wasmtime_wasi_http::p3::add_to_linker(&mut linker)?;
    stores::add_to_linker(&mut linker)?;
    Ok(linker)
}
