//! Asynchronous functions under load: no call is lost or mixed up with another, nothing leaks, and
//! a task can be cancelled wherever it waits.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use futures::stream::{FuturesUnordered, StreamExt};
use hognose_host::{guest::Parts, wasi::Wasi};
use libtest_mimic::{Failed, Trial};
use wasm_encoder::{ComponentSectionId, Encode};
use wasmparser::{Parser, Payload};
use wasmtime::{
    Engine, Result, Store,
    component::{Accessor, Component, Instance, TypedFunc},
    error::{Context, ensure},
};
use wasmtime_wasi::{WasiCtxBuilder, runtime::in_tokio};

use crate::{
    builder::{Builder, Request},
    case,
    session::{self, Host, State},
};

/// Adds the tests.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let mut add = |name: &str, check: fn(&Engine, &Component) -> Result<()>, folder: &str| {
        let (builder, engine, folder) = (builder.clone(), engine.clone(), folder.to_owned());
        let name = format!("tasks/{name}");
        trials.push(Trial::test(name.clone(), move || {
            let output = build(&builder, &name.replace('/', "-"), &folder)?;
            let component = case::load(&engine, &output, output.parent().unwrap_or(&output))?;
            check(&engine, &component).map_err(|error| Failed::from(format!("{error:#}")))
        }));
    };
    add("load", load, "");
    add("leaks", leaks, "");
    add("cancel", cancel, "cancel");
}

fn build(builder: &Builder, name: &str, folder: &str) -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/tasks")
        .join(folder);
    let scratch = case::scratch(builder, name)?;
    let output = scratch.join("app.wasm");
    let outer = folder.join("outer.wat");
    builder.build(&Request {
        flags: if outer.exists() {
            &["--stub-wasi"]
        } else {
            &[]
        },
        ..Request::new(&folder, &output)
    })?;
    if outer.exists() {
        let app = fs::read(&output).map_err(|error| error.to_string())?;
        let outer = wat::parse_file(outer).map_err(|error| error.to_string())?;
        let composed = compose(&outer, &app).ok_or("there is no component to replace")?;
        fs::write(&output, composed).map_err(|error| error.to_string())?;
    }
    Ok(output)
}

/// Puts a component in the place of the one inside `outer`.
fn compose(outer: &[u8], inner: &[u8]) -> Option<Vec<u8>> {
    for payload in Parser::new(0).parse_all(outer) {
        if let Payload::ComponentSection {
            unchecked_range: range,
            ..
        } = payload.ok()?
        {
            let mut length = Vec::new();
            range.len().encode(&mut length);
            let mut composed = outer[..range.start - length.len() - 1].to_vec();
            composed.push(ComponentSectionId::Component.into());
            inner.encode(&mut composed);
            composed.extend_from_slice(&outer[range.end..]);
            return Some(composed);
        }
    }
    None
}

async fn instantiate(engine: &Engine, component: &Component) -> Result<(Store<Host>, Instance)> {
    let parts = Parts::new().with(Wasi::default());
    let mut linker = parts.linker(engine, component)?;
    let mut root = linker.root();
    let name = "step";
    if component.get_export(None, "run").is_some() {
        root.func_wrap_concurrent(name, |accessor: &Accessor<Host>, (_,): (u32,)| {
            Box::pin(async move {
                let last = accessor.with(|mut access| {
                    let steps: &mut State = access.data_mut().state_mut();
                    steps.steps += 1;
                    steps.steps == steps.last_step
                });
                // The last one is there to be cancelled.
                tokio::time::sleep(Duration::from_millis(if last { 600_000 } else { 1 })).await;
                Ok(())
            })
        })?;
        root.func_wrap_concurrent("pause", |accessor: &Accessor<Host>, (): ()| {
            Box::pin(async move {
                let wanted = |steps: &State| steps.steps >= steps.last_step;
                while !accessor.with(|mut access| wanted(access.data_mut().state_mut())) {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                Ok(())
            })
        })?;
    } else {
        root.func_wrap_concurrent(name, |_, (n, milliseconds): (u32, u32)| {
            Box::pin(async move {
                if milliseconds > 0 {
                    tokio::time::sleep(Duration::from_millis(milliseconds.into())).await;
                }
                Ok((n,))
            })
        })?;
        root.func_wrap_concurrent("mirror", |_, (texts,): (Vec<String>,)| {
            Box::pin(async move {
                tokio::time::sleep(Duration::from_millis(1)).await;
                Ok((texts,))
            })
        })?;
    }
    let wasi = WasiCtxBuilder::new().inherit_stderr().build();
    let mut store = session::store(engine, &parts, State::default(), wasi)?;
    let instance = linker.instantiate_async(&mut store, component).await?;
    Ok((store, instance))
}

/// 1,000 calls on one instance, 16 at a time.
fn load(engine: &Engine, component: &Component) -> Result<()> {
    in_tokio(async {
        let (mut store, instance) = instantiate(engine, component).await?;
        let echo: TypedFunc<(u32, u32), (u32,)> = instance.get_typed_func(&mut store, "echo")?;
        store
            .run_concurrent(async |accessor| {
                let call = |n: u32| async move {
                    let (result,) = echo.call_concurrent(accessor, (n, n * 7 % 11)).await?;
                    ensure!(result == n, "`echo({n})` gave {result}");
                    Ok(())
                };
                let mut running: FuturesUnordered<_> = (0..16).map(call).collect();
                let mut next = 16;
                let mut done = 0;
                while let Some(result) = running.next().await {
                    result?;
                    done += 1;
                    if next < 1000 {
                        running.push(call(next));
                        next += 1;
                    }
                }
                ensure!(done == 1000, "{done} calls have ended");
                Ok(())
            })
            .await?
    })
}

/// Memory and the number of objects stay as they are, however many tasks there were.
fn leaks(engine: &Engine, component: &Component) -> Result<()> {
    in_tokio(async {
        let (mut store, instance) = instantiate(engine, component).await?;
        let greet: TypedFunc<(&str,), (String,)> = instance.get_typed_func(&mut store, "greet")?;
        for _ in 0..3 {
            for _ in 0..100 {
                greet.call_async(&mut store, ("x",)).await?;
            }
        }
        for (name, times) in [
            ("greet", 100_000),
            ("pass", 5_000),
            ("texts", 3_000),
            ("leave", 1_000),
            ("give-up", 5_000),
        ] {
            // As many as later may be there at once.
            calls(&mut store, &instance, name, times.min(5_000)).await?;
            let before = size(&mut store, &instance).await?;
            calls(&mut store, &instance, name, times).await?;
            let after = size(&mut store, &instance).await?;
            let memory = after.0.saturating_sub(before.0);
            let objects = after.1.saturating_sub(before.1);
            ensure!(
                memory <= 1 << 20 && objects < 100,
                "`{name}`: {memory} bytes and {objects} objects more after {times} calls"
            );
        }
        Ok(())
    })
}

async fn size(store: &mut Store<Host>, instance: &Instance) -> Result<(usize, u32)> {
    let objects: TypedFunc<(), (u32,)> = instance.get_typed_func(&mut *store, "objects")?;
    let (objects,) = objects.call_async(&mut *store, ()).await?;
    Ok((store.data().state::<State>().memory, objects))
}

async fn calls(store: &mut Store<Host>, instance: &Instance, name: &str, times: u32) -> Result<()> {
    if name == "greet" {
        let greet: TypedFunc<(String,), (String,)> = instance.get_typed_func(&mut *store, name)?;
        return store
            .run_concurrent(async |accessor| {
                for n in 0..times {
                    let name = n.to_string();
                    let (text,) = greet.call_concurrent(accessor, (name.clone(),)).await?;
                    ensure!(text == format!("Hello, {name}"), "`greet` gave {text}");
                }
                Ok(())
            })
            .await?;
    }
    let function: TypedFunc<(u32,), (u32,)> = instance.get_typed_func(&mut *store, name)?;
    store
        .run_concurrent(async |accessor| {
            let call = |n: u32| async move {
                let (result,) = function.call_concurrent(accessor, (n % 3,)).await?;
                ensure!(result == n % 3, "it gave {result}");
                Ok(())
            };
            let mut running: FuturesUnordered<_> = (0..16).map(call).collect();
            let mut next = 16;
            while let Some(result) = running.next().await {
                result?;
                if next < times {
                    running.push(call(next));
                    next += 1;
                }
            }
            // What runs in the background ends, too.
            tokio::time::sleep(Duration::from_millis(500)).await;
            Ok(())
        })
        .await?
}

/// `task.cancel` was called.
const CANCELLED_BEFORE_RETURNED: u32 = 4;
/// How often the app waits.
const WAITS: u32 = 9;

fn cancel(engine: &Engine, component: &Component) -> Result<()> {
    in_tokio(async {
        let (mut store, instance) = instantiate(engine, component).await?;
        let run: TypedFunc<(), (u32,)> = instance.get_typed_func(&mut store, "run")?;
        let log: TypedFunc<(), (String,)> = instance.get_typed_func(&mut store, "log")?;
        for last in 1..=WAITS {
            let state: &mut State = store.data_mut().state_mut();
            (state.steps, state.last_step) = (0, last);
            let called = store
                .run_concurrent(async |accessor| run.call_concurrent(accessor, ()).await)
                .await?;
            let (result,) = called.with_context(|| format!("cancelled at wait {last}"))?;
            let (seen,) = log.call_async(&mut store, ()).await?;
            ensure!(
                result == CANCELLED_BEFORE_RETURNED && seen.ends_with("CancelledError finally"),
                "wait {last}: state {result}, the app has seen `{seen}`"
            );
        }
        Ok(())
    })
}
