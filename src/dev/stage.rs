//! Where components run that are built in a session: one engine, one server, one program at a time.

use crate::{
    args::Dev,
    diagnostics::{self, Result, Searched, from_host_error},
    terminal::{Progress, color},
};
use hognose_componentize::{Artifact, CODE_IMPORT};
use hognose_host::{
    Component, Engine, Error, Module, engine,
    guest::{Grants, Plain},
    http::{self, Handler, Live, Options},
    running::Running,
    stores::Stores,
    wasm::Wasm,
};
use std::{path::Path, time::Duration};

pub(super) struct Stage<'a> {
    args: &'a Dev,
    engine: Engine,
    /// That of Python, compiled once.
    code: Option<Module>,
    stores: Stores,
    wasm: Option<Wasm>,
    live: Option<Live<Plain>>,
    /// Whether it has a component, and its address was said.
    is_serving: bool,
    running: Option<Running>,
}

impl<'a> Stage<'a> {
    pub fn new(args: &'a Dev) -> Result<Stage<'a>> {
        let engine = engine::pooled().map_err(from_host_error)?;
        engine::tick(&engine);
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
        self.code = Some(code.map_err(from_host_error)?);
        Ok(())
    }

    pub fn compile(&self, bytes: &[u8]) -> Result<Component> {
        engine::fresh(&self.engine, bytes).map_err(from_host_error)
    }

    /// Gives requests that come from now on to this component.
    pub fn serve(&mut self, component: &Component) -> Result<()> {
        let handler = Handler {
            component: component.clone(),
            grants: self.grants(self.args.allow_network),
            extension: self.plain(),
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
    pub fn run(&mut self, component: &Component, name: &Path) {
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
        let plain = self.plain();
        self.running = Some(Running::start(
            &self.engine,
            component,
            grants,
            plain,
            on_end,
        ));
    }

    fn grants(&self, network: bool) -> Grants {
        Grants {
            env: self.args.grants.env.clone(),
            dirs: self.args.grants.dir.clone(),
            network,
            stores: self.stores.clone(),
            wasm: self.wasm.clone(),
            ..Grants::default()
        }
    }

    fn plain(&self) -> Plain {
        Plain {
            stores: self.stores.clone(),
            code: self.code.clone().map(|code| (CODE_IMPORT, code)),
        }
    }
}
