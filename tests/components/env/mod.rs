//! The generated `env` over each interface for stores and variables. `tests/env` holds the project,
//! and what its checks say.

mod stores;
mod variables;

use std::{env, fs, path::Path, process::Command, sync::Arc};

use hognose_host::{
    guest::{Guest, Parts},
    wasi::Wasi,
};
use libtest_mimic::{Failed, Trial};
use wasmtime::{
    Engine, Result,
    component::{Component, Instance},
};
use wasmtime_wasi::{WasiCtxBuilder, runtime::in_tokio};

use crate::{builder::Builder, case};
use stores::Stores;

type Host = Guest;

/// What the host keeps for an instance.
#[derive(Default)]
pub struct State {
    stores: Stores,
    /// Variables by name.
    variables: Vec<(&'static str, &'static str)>,
    /// Letters that names of `wasi:config` must not have.
    refused: Option<fn(char) -> bool>,
}

/// Which letters a host refuses, in words and as a test, and a name that it takes.
type Refusal = (&'static str, fn(char) -> bool, &'static str);

/// Hosts of `wasi:config` that refuse names.
const REFUSALS: [Refusal; 3] = [
    ("capital letters", char::is_uppercase, "api_token"),
    ("small letters", char::is_lowercase, "API_TOKEN"),
    ("all letters", char::is_alphabetic, "API_TOKEN"),
];

/// The project's worlds: without any import of its own, and with those of each kind of host.
const WORLDS: [&str; 4] = ["plain", "wasi", "spin2", "spin3"];

/// What is asked of each, before the host gives the variable that has no default, and with it.
const CHECKS: [&str; 6] = [
    "values",
    "stores",
    "listing",
    "mistakes",
    "errors",
    "variables",
];

/// A function of the first world that is not asynchronous.
const BLOCKING: &str = "blocking";

/// Adds a test for each world.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    for world in WORLDS {
        let (builder, engine) = (builder.clone(), engine.clone());
        trials.push(Trial::test(format!("env/{world}"), move || {
            check(world, &builder, &engine).map_err(Failed::from)
        }));
    }
}

fn check(world: &str, builder: &Builder, engine: &Engine) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/env");
    let scratch = case::scratch(builder, &format!("env-{world}"))?;
    let output = scratch.join("app.wasm");
    build(&folder, world, &output)?;
    let component = case::load(engine, &output, &scratch)?;
    let said = run(engine, &component, world).map_err(|error| format!("{error:#}"))?;
    let golden = folder.join(format!("expected/{world}.txt"));
    if env::var_os("HOGNOSE_BLESS").is_some() {
        return fs::write(golden, said).map_err(|error| error.to_string());
    }
    let expected = fs::read_to_string(golden).unwrap_or_default();
    match said == expected {
        true => Ok(()),
        false => Err(format!("expected:\n{expected}\nfound:\n{said}")),
    }
}

/// By `hognose build`, as only projects have an `env`. Nothing of this variable may get in.
fn build(folder: &Path, world: &str, output: &Path) -> Result<(), String> {
    let built = Command::new(env!("CARGO_BIN_EXE_hognose"))
        .args(["-q", "-w", world, "build"])
        .arg(folder)
        .arg("-o")
        .arg(output)
        .env("GREETING", "from the machine that builds")
        .env_remove("VIRTUAL_ENV")
        .output()
        .map_err(|error| error.to_string())?;
    let stderr = String::from_utf8_lossy(&built.stderr);
    match built.status.success() {
        true => Ok(()),
        false => Err(format!("the build failed:\n{stderr}")),
    }
}

fn run(engine: &Engine, component: &Component, world: &str) -> Result<String> {
    let mut said = String::new();
    let blocking = (world == WORLDS[0]).then_some(BLOCKING);
    for name in CHECKS.into_iter().chain(blocking) {
        let answer = call(engine, component, name, &[("GREETING", "Hi")], None)?;
        said += &format!("{name}\n{}\n\n", indented(&answer));
    }
    let values = [("API_TOKEN", "s3cret"), ("GREETING", "")];
    let answer = call(engine, component, "token", &values, None)?;
    said += &format!("token\n  {answer}\n");
    for (letters, refused, name) in REFUSALS.into_iter().filter(|_| world == "wasi") {
        let values = [(name, "s3cret")];
        let answer = call(engine, component, "refusals", &values, Some(refused))?;
        said += &format!("\na host that refuses {letters}\n{}\n", indented(&answer));
    }
    Ok(said)
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("  {line}")).collect();
    lines.join("\n")
}

/// Calls the function of a new instance, whose host has these variables.
fn call(
    engine: &Engine,
    component: &Component,
    name: &str,
    values: &[(&'static str, &'static str)],
    refused: Option<fn(char) -> bool>,
) -> Result<String> {
    let parts = Parts::new().with(Wasi::default());
    let mut linker = parts.linker(engine, component)?;
    stores::define(&mut linker)?;
    variables::define(&mut linker)?;
    let state = State {
        variables: values.to_vec(),
        refused,
        ..State::default()
    };
    let mut wasi = WasiCtxBuilder::new();
    wasi.envs(values).inherit_stderr();
    let mut store = parts.store(engine)?;
    store.data_mut().put(state);
    store.data_mut().put(wasi.build());
    in_tokio(async {
        let instance: Instance = linker.instantiate_async(&mut store, component).await?;
        let argument = (name.to_owned(),);
        let (answer,) = match name == BLOCKING {
            true => {
                let function = instance.get_typed_func::<(), (String,)>(&mut store, name)?;
                let call = async |accessor: &_| function.call_concurrent(accessor, ()).await;
                store.run_concurrent(call).await??
            }
            false => {
                let check = instance.get_typed_func::<(String,), (String,)>(&mut store, "check")?;
                let call = async |accessor: &_| check.call_concurrent(accessor, argument).await;
                store.run_concurrent(call).await??
            }
        };
        let stores = &store.data().state::<State>().stores;
        assert!(
            stores.most_openings() <= 2,
            "each store is opened once, and again after an error"
        );
        Ok(answer)
    })
}
