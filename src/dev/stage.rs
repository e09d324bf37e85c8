//! Where components run that are built in a session: one engine, one server, one program at a time.

use crate::{
    args::Dev,
    diagnostics::{self, Result, Searched, from_host_error},
    terminal::{Progress, color},
};
use hognose_componentize::{Artifact, CODE_IMPORT};
use hognose_host::{
    Component, Engine, Error,
    code::Code,
    engine::{self, Settings},
    guest::Parts,
    http::{self, Handler, Live, Options},
    outgoing::Http,
    running::Running,
    stores::Stores,
    wasi::{Grants, Wasi},
    wasm::Wasm,
};
use std::{path::Path, time::Duration};

pub(super) struct Stage<'a> {
    args: &'a Dev,
    engine: Engine,
    /// That of Python, compiled once.
    code: Option<Code>,
    stores: Stores,
    wasm: Option<Wasm>,
    live: Option<Live>,
    /// Whether it has a component, and its address was said.
    is_serving: bool,
    running: Option<Running>,
}

impl<'a> Stage<'a> {
    pub fn new(args: &'a Dev) -> Result<Stage<'a>> {
        let engine = Settings::SERVER.start().map_err(from_host_error)?;
        Ok(Stage {
            args,
            engine,
            code: None,
            stores: Stores::named(&args.grants.kv),
            wasm: args.grants.wasm().map_err(from_host_error)?,
            live: None,
            is_serving: false,
            running: None,
        })
    }

    pub fn is_serving(&self) -> bool {
        self.is_serving
    }

    /// Takes the address, once.
    pub fn listen(&mut self) -> Result<()> {
        if self.live.is_some() {
            return Ok(());
        }
        let options = Options {
            concurrent_reuse: None,
            reuse: None,
            timeout: None,
            abandoned: Options::PATIENCE,
            stall: Options::PATIENCE,
            grace: Duration::ZERO,
            log: !self.args.build.messages.quiet,
        };
        let listener = http::listen(&self.args.addr).map_err(from_host_error)?;
        let live = Live::start(listener, &self.engine, &options).map_err(from_host_error)?;
        self.live = Some(live);
        Ok(())
    }

    /// Loads the code that all components import.
    pub fn load_code(&mut self, runtime: &Artifact, progress: &Progress) -> Result<()> {
        if self.code.is_some() {
            return Ok(());
        }
        let bytes = runtime.code();
        let bytes =
            bytes.map_err(|error| diagnostics::from_build_error(error, &Searched::default()))?;
        let on_compile = || {
            progress.note(
                "compiling Python for this machine: this is done once and takes some seconds",
            );
        };
        let code = engine::code(
            &self.engine,
            bytes,
            hognose_cache::folder().as_deref(),
            on_compile,
        );
        self.code = Some(Code {
            name: CODE_IMPORT,
            module: code.map_err(from_host_error)?,
        });
        Ok(())
    }

    pub fn compile(&self, bytes: &[u8]) -> Result<Component> {
        engine::fresh(&self.engine, bytes).map_err(from_host_error)
    }

    /// Gives requests that come from now on to this component.
    pub fn serve(&mut self, component: &Component) -> Result<()> {
        let handler = Handler {
            component: component.clone(),
            parts: self.parts(self.grants(self.args.allow_network))?,
        };
        match &mut self.live {
            Some(live) => live.replace(handler).map_err(from_host_error),
            None => Ok(()),
        }
    }

    /// Says once where the server is.
    pub fn say_address(&mut self) {
        if let (Some(live), false) = (&self.live, self.is_serving) {
            eprintln!("Serving HTTP on http://{}/", live.address);
        }
        self.is_serving = true;
    }

    /// Runs this program in the place of the one before.
    pub fn run(&mut self, component: &Component, name: &Path) -> Result<()> {
        self.running = None;
        let name = name.display().to_string();
        let grants = Grants {
            stdin: true,
            args: std::iter::once(name)
                .chain(self.args.args.clone())
                .collect(),
            ..self.grants(true)
        };
        let quiet = self.args.build.messages.quiet;
        let on_end = move |ended: std::result::Result<i32, Error>| match ended {
            Ok(0) if quiet => {}
            Ok(status) => eprintln!(
                "note: the program has ended with status {}; waiting for a change",
                // As the system has it.
                status as u8
            ),
            Err(error) => eprint!(
                "{}",
                diagnostics::render(&from_host_error(error), color::on_stderr())
            ),
        };
        let parts = self.parts(grants)?;
        self.running = Some(Running::start(&self.engine, component, parts, on_end));
        Ok(())
    }

    fn grants(&self, network: bool) -> Grants {
        Grants {
            env: self.args.grants.env.clone(),
            dirs: self.args.grants.dir.clone(),
            network,
            ..Grants::default()
        }
    }

    fn parts(&self, grants: Grants) -> Result<Parts> {
        let parts = Parts::new()
            .with(Wasi::new(grants).map_err(from_host_error)?)
            .with(Http::default())
            .with(self.stores.clone());
        let parts = match &self.wasm {
            Some(wasm) => parts.with(wasm.clone()),
            None => parts,
        };
        Ok(match &self.code {
            Some(code) => parts.with(code.clone()),
            None => parts,
        })
    }
}
