//! Where components run that are built in a session: one engine, one server, one program at a time.

use crate::{
    args::{Dev, Granted},
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
    running::Running,
};
use std::{path::Path, time::Duration};

pub(super) struct Stage<'a> {
    args: &'a Dev,
    engine: Engine,
    /// That of Python, compiled once.
    code: Option<Code>,
    granted: Granted,
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
            granted: args.grants.open().map_err(from_host_error)?,
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
            request: None,
            checkpoint: None,
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
            parts: self.with_code(self.granted.handler(self.args.allow_network))?,
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
        let parts = self.with_code(self.granted.program(name, &self.args.args))?;
        self.running = Some(Running::start(&self.engine, component, parts, on_end));
        Ok(())
    }

    /// The same with the code that all components import.
    fn with_code(&self, parts: std::result::Result<Parts, Error>) -> Result<Parts> {
        let parts = parts.map_err(from_host_error)?;
        Ok(match &self.code {
            Some(code) => parts.with(code.clone()),
            None => parts,
        })
    }
}
