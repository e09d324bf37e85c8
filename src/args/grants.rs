//! What components may use that hognose runs.

use crate::diagnostics::plain;
use hognose_host::{
    Error,
    guest::Parts,
    outgoing::Http,
    recover::Reports,
    stores::Stores,
    wasi::{Grants, Wasi},
    wasm::Wasm,
};
use std::{
    env,
    path::{Path, PathBuf},
};

/// Bytes of all memories and tables in a store of modules: what one memory can have.
const MODULES: u64 = 4 << 30;

/// What a component may use.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
#[command(next_help_heading = "What the component may use")]
pub struct GrantArgs {
    /// Environment variable for the component, with the value it has here if none is given; may be
    /// given several times
    #[arg(long, value_name = "NAME[=VALUE]", value_parser = variable)]
    pub env: Vec<(String, String)>,
    /// Folder that the component may read and write, and its name there if it is another; may be
    /// given several times
    #[arg(long, value_name = "HOST[::GUEST]", value_parser = folder)]
    pub dir: Vec<(PathBuf, String)>,
    /// Key-value store that the component may use, empty at first and gone at the end; may be given
    /// several times
    #[arg(long, value_name = "NAME")]
    pub kv: Vec<String>,
    /// Let the component compile WebAssembly and run it
    #[arg(long)]
    pub wasm: bool,
}

impl GrantArgs {
    /// Opens what is granted, for all instances of a session.
    ///
    /// # Errors
    /// Where the engine for WebAssembly inside does not start.
    pub fn open(&self) -> Result<Granted, Error> {
        let start = || {
            let wasm = Wasm::new(hognose_cache::folder());
            wasm.map(|wasm| wasm.with_memory(MODULES))
        };
        Ok(Granted {
            env: self.env.clone(),
            dirs: self.dir.clone(),
            stores: Stores::named(&self.kv),
            wasm: self.wasm.then(start).transpose()?,
        })
    }
}

/// What is granted, and lives as long as the command.
pub struct Granted {
    env: Vec<(String, String)>,
    dirs: Vec<(PathBuf, String)>,
    stores: Stores,
    wasm: Option<Wasm>,
}

impl Granted {
    /// The parts of an instance that gets no more of WASI.
    ///
    /// # Errors
    /// Where a folder is missing.
    pub fn handler(&self, network: bool) -> Result<Parts, Error> {
        self.parts(Grants {
            network,
            ..Grants::default()
        })
    }

    /// Those of a program, which has our input, the network, and arguments, after its name.
    ///
    /// # Errors
    /// As [`Granted::handler`].
    pub fn program(&self, name: &Path, args: &[String]) -> Result<Parts, Error> {
        let name = name.display().to_string();
        self.parts(Grants {
            network: true,
            stdin: true,
            args: std::iter::once(name).chain(args.iter().cloned()).collect(),
            ..Grants::default()
        })
    }

    fn parts(&self, grants: Grants) -> Result<Parts, Error> {
        let wasi = Wasi::new(Grants {
            env: self.env.clone(),
            dirs: self.dirs.clone(),
            ..grants
        })?;
        let parts = Parts::new()
            .with(wasi)
            .with(Http::default())
            .with(self.stores.clone())
            .with(Reports);
        Ok(match &self.wasm {
            Some(wasm) => parts.with(wasm.clone()),
            None => parts,
        })
    }
}

fn variable(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some(("", _)) => Err("expected a name before `=`".to_string()),
        Some((name, value)) => Ok((name.to_string(), value.to_string())),
        None => match env::var(text) {
            Ok(value) => Ok((text.to_string(), value)),
            Err(_) => {
                let name = plain(text);
                Err(format!(
                    "`{name}` has no value here; give one, as in `{name}=VALUE`"
                ))
            }
        },
    }
}

fn folder(text: &str) -> Result<(PathBuf, String), String> {
    let (host, guest) = text.split_once("::").unwrap_or((text, text));
    match host.is_empty() || guest.is_empty() {
        true => Err("expected a folder, as in `data` or `data::/srv/data`".to_string()),
        false => Ok((PathBuf::from(host), guest.to_string())),
    }
}
