//! What control over running code costs: components that were built with a switch, beside one that
//! was built without any, and the same one in hosts that count fuel or look at epochs.

use std::{fs, path::Path};

use hognose_host::{guest::Parts, limits::Limits, recover::Reports, wasi::Wasi};
use wasmtime::{
    Config, Engine, Result,
    component::{ComponentType, Instance, Lower},
};

use crate::{
    builds::{self, Tool},
    calls,
    figure::Figure,
    host::{self, Made, Store},
    http,
};

/// The columns: builds, then hosts of the first of them.
pub const COLUMNS: [&str; 7] = [
    "off",
    "interruptible",
    "recover",
    "checkpointable",
    "polled",
    "off, fuel",
    "off, epochs",
];

/// Options of the builds, in the order of the columns.
const FLAGS: [&[&str]; 5] = [
    &[],
    &["--interruptible"],
    &["--recover"],
    &["--checkpointable"],
    &["--interruptible=polled"],
];
/// How many of these our server has all interfaces for.
const SERVED: usize = 4;

/// Functions of `work.py`, and how much each does.
const WORK: [(&str, u32); 2] = [("fib", 22), ("nbody", 4000)];

/// What the host answers that is asked what it wishes.
#[derive(ComponentType, Lower)]
#[component(variant)]
enum Wish {
    #[component(name = "go-on")]
    GoOn,
    #[allow(
        dead_code,
        reason = "cases of the interface that are not answered here"
    )]
    #[component(name = "raise")]
    Raise((String, String)),
    #[allow(dead_code, reason = "as above")]
    #[component(name = "end")]
    End,
}

/// Where things are.
pub struct Places<'a> {
    /// Our command.
    pub ours: &'a Path,
    /// The app with the calls.
    pub app: &'a Path,
    /// The handler of requests.
    pub requests: &'a http::Places<'a>,
    /// Folder for what is made.
    pub scratch: &'a Path,
}

/// Calls, Python's own work, and requests.
pub fn measure(places: &Places, rounds: usize, figures: &mut Vec<Figure>) -> Result<()> {
    let tools: Vec<Tool> = COLUMNS
        .iter()
        .zip(FLAGS)
        .map(|(name, flags)| Tool {
            name,
            program: places.ours.to_path_buf(),
            flags,
            size_only: false,
        })
        .collect();
    let made = builds::once(&tools, places.app, places.scratch)?;
    let mut size = Figure::new("component", "MB");
    for (column, made) in made.iter().enumerate() {
        size.add(column, fs::metadata(&made.file)?.len() as f64 / 1e6);
    }
    figures.push(size);
    let instances = instances(&made, &places.scratch.join("compiled"))?;
    calls::of(instances, &WORK, rounds, figures)?;
    http::measure(&tools[..SERVED], places.requests, rounds, figures)
}

/// An instance for each column.
fn instances(made: &[Made], cache: &Path) -> Result<Vec<(Store, Instance)>> {
    let plain = Engine::new(&Config::new())?;
    let mut all = Vec::new();
    for made in made {
        all.push(instance(&plain, made, cache)?);
    }
    all.push(instance(
        &Engine::new(Config::new().consume_fuel(true))?,
        &made[0],
        cache,
    )?);
    all.push(instance(
        &Engine::new(Config::new().epoch_interruption(true))?,
        &made[0],
        cache,
    )?);
    Ok(all)
}

fn instance(engine: &Engine, made: &Made, cache: &Path) -> Result<(Store, Instance)> {
    let component = hognose_host::engine::load(engine, &made.file, Some(cache), || ())?;
    let parts = Parts::new().with(Wasi::default().blocking()).with(Reports);
    let mut linker = parts.linker(engine, &component)?;
    linker
        .instance("hognose:bench/host")?
        .func_wrap("tick", |_, (n,): (u32,)| Ok((n,)))?;
    linker
        .instance("hognose:control/poll@0.1.0")?
        .func_wrap("ask", |_, (): ()| Ok((Wish::GoOn,)))?;
    let ready = linker.instantiate_pre(&component)?;
    let mut store = host::parts(&Limits::default())
        .with(Reports)
        .store(engine)?;
    store.data_mut().hold_thread();
    // Neither ends within the measurement; only the first engine knows neither.
    let _ = store.set_fuel(u64::MAX);
    store.set_epoch_deadline(1 << 40);
    let instance = ready.instantiate(&mut store)?;
    Ok((store, instance))
}
