//! WASI, and what of the machine it shows to an instance.

use crate::{
    Error,
    guest::{Guest, Part},
};
use std::{io, path::PathBuf};
use wasmtime::{
    Result, Store,
    component::{Component, Linker},
};
use wasmtime_wasi::{FsPerms, WasiCtx, WasiCtxBuilder, WasiCtxView, WasiView, p2, p3};

/// What the user grants. Besides, instances see clocks and randomness, and print to our output
/// streams.
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
    /// Our standard input.
    pub stdin: bool,
    /// The program's name and its arguments.
    pub args: Vec<String>,
}

impl Grants {
    /// Finds out what cannot be granted, before there is an instance.
    fn check(&self) -> Result<(), Error> {
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

    fn context(&self) -> Result<WasiCtx> {
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

/// WASI 0.2 and 0.3, without HTTP. The default grants nothing.
#[derive(Clone, Debug, Default)]
pub struct Wasi {
    grants: Grants,
    blocks: bool,
}

impl Wasi {
    /// With what the user grants.
    ///
    /// # Errors
    /// When a folder cannot be granted.
    pub fn new(grants: Grants) -> Result<Wasi, Error> {
        grants.check()?;
        Ok(Wasi {
            grants,
            blocks: false,
        })
    }

    /// WASI 0.2 only, for calls that are not asynchronous: they hold their thread until they end.
    pub fn blocking(self) -> Wasi {
        Wasi {
            blocks: true,
            ..self
        }
    }
}

impl Part for Wasi {
    type State = WasiCtx;

    fn state(&self) -> Result<WasiCtx> {
        self.grants.context()
    }

    fn link(&self, linker: &mut Linker<Guest>, _: &Component) -> Result<()> {
        if self.blocks {
            return p2::add_to_linker_sync(linker);
        }
        p2::add_to_linker_async(linker)?;
        p3::add_to_linker(linker)
    }

    fn prepare(&self, store: &mut Store<Guest>) -> Result<()> {
        if self.blocks {
            store.data_mut().hold_thread();
        }
        Ok(())
    }
}

impl WasiView for Guest {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        // Without the part nothing is granted.
        let (ctx, table) = self.state_or(|| WasiCtxBuilder::new().build());
        WasiCtxView { ctx, table }
    }
}
