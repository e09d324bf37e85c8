//! The example of a host, `host-example control`, does what it shows.

use std::time::Duration;

use hognose_host::{
    Component, Engine,
    engine::Settings,
    guest::{Guest, Part, Parts},
    wasi::Wasi,
};
use testing::{Builder, Request};
use wasmtime::{
    Result,
    component::Linker,
    error::{Error, ensure},
};
use wasmtime_wasi::runtime::in_tokio;

use crate::{case, code};

const EXPECTED: [&str; 6] = [
    "paused for 0 slices: another instance counts 1",
    "resumed and interrupted: caught: it took too long",
    "failed: the call of `fail` failed: LookupError: nothing is left",
    "called again: it counts 1",
    "saved and restored: it counts 2",
    "stopped: the instance was stopped by its host",
];

/// Gives components Python's code, which they are built without.
struct Code(Engine);

impl Part for Code {
    type State = ();

    fn state(&self) -> Result<()> {
        Ok(())
    }

    fn link(&self, linker: &mut Linker<Guest>, component: &Component) -> Result<()> {
        code::define(linker, &self.0, component)
    }
}

pub(super) fn check(builder: &Builder) -> Result<()> {
    // With epochs, as that of the example.
    let engine = &Settings::default().start_quick()?;
    let folder = testing::root().join("host-example/control");
    let scratch = builder.scratch("control-example").map_err(Error::msg)?;
    let output = scratch.join("app.wasm");
    let request = Request {
        wit: folder.join("loops.wit"),
        world: "loops",
        flags: &["--interruptible", "--recover", "--checkpointable"],
        apart: true,
        ..Request::new(&folder, &output)
    };
    builder.build(&request).map_err(Error::msg)?;
    let component = case::load(engine, &output, &scratch).map_err(Error::msg)?;

    let parts = Parts::new()
        .with(Wasi::default())
        .with(Code(engine.clone()));
    let time = Duration::from_millis(50);
    let mut told = Vec::new();
    let mut tell = |line| told.push(line);
    in_tokio(host_example::control::show(
        engine, &component, parts, time, &mut tell,
    ))?;
    ensure!(told == EXPECTED, "{told:#?}");
    Ok(())
}
