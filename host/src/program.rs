//! Runs a component that is a program: one that exports `wasi:cli/run`.

use crate::{
    Error,
    control::{Control, Controlled},
    guest::{Guest, Parts},
    kind::{self, Kind},
    limits::Exceeded,
    recover::Failures,
    terms::{Came, Outside, Terms},
};
use tokio::select;
use wasmtime::{
    Engine, Result, Store,
    component::{Component, Instance},
};
use wasmtime_wasi::I32Exit;

/// The exit status after Ctrl-C.
const INTERRUPTED: i32 = 130;

/// Calls `run` and gives the program's exit status.
pub fn run(
    engine: &Engine,
    component: &Component,
    parts: &Parts,
    terms: &Terms,
) -> Result<i32, Error> {
    let status = run_until(engine, component, parts, terms, std::future::pending())?;
    // It ends by itself only.
    Ok(status.unwrap_or(1))
}

/// The same until `stop` comes, which gives `None`.
pub fn run_until(
    engine: &Engine,
    component: &Component,
    parts: &Parts,
    terms: &Terms,
    stop: impl Future<Output = ()>,
) -> Result<Option<i32>, Error> {
    let kind = kind::find(engine, component, &Kind::PROGRAMS, &["wasi:cli/run"])?;
    let parts = parts.clone().with(terms.limits).with(Controlled);
    let pre = parts.prepare(engine, component)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::Start(error.to_string()))?;
    let came = Came::default();
    let ended = async {
        let mut store = parts.store(engine)?;
        let instance = pre.instantiate_async(&mut store).await?;
        let control = Control::of(&mut store, &instance).await?;
        let ended = select! {
            ended = call(kind, &mut store, &instance, &control) => ended?,
            () = terms.watch(&control, &came) => Err(()),
        };
        // What a call gives that failed means nothing.
        let failures = store.data_mut().find::<Failures>();
        let has_failed = failures.is_some_and(|failures| failures.take_any().is_some());
        Ok(if has_failed { Err(()) } else { ended })
    };
    let ended: Option<Result<Result<(), ()>>> = runtime.block_on(async {
        select! {
            ended = ended => Some(ended),
            () = stop => None,
        }
    });
    // A thread that waits for our input cannot be stopped; the process ends without it.
    runtime.shutdown_background();
    ended.map(|ended| status(ended, terms, &came)).transpose()
}

async fn call(
    kind: Kind,
    store: &mut Store<Guest>,
    instance: &Instance,
    control: &Control,
) -> Result<Result<(), ()>> {
    match kind {
        Kind::Run => {
            let command = wasmtime_wasi::p3::bindings::Command::new(&mut *store, instance)?;
            control
                .run(store, async |accessor| {
                    command.wasi_cli_run().call_run(accessor).await
                })
                .await
        }
        Kind::RunSync | Kind::Handler | Kind::IncomingHandler => {
            let command = wasmtime_wasi::p2::bindings::Command::new(&mut *store, instance)?;
            command.wasi_cli_run().call_run(store).await
        }
    }
}

/// The exit status of a program that has ended.
fn status(ended: Result<Result<(), ()>>, terms: &Terms, came: &Came) -> Result<i32, Error> {
    let error = match ended {
        Ok(Ok(())) => return Ok(0),
        Ok(Err(())) => None,
        Err(error) => match error.downcast_ref::<I32Exit>() {
            Some(exit) => return Ok(exit.0),
            None => Some(terms.limits.explain(error)),
        },
    };
    match (came.reason(), terms.limits.time, error) {
        (Some(Outside::Keyboard), _, _) => Ok(INTERRUPTED),
        (Some(Outside::Late), Some(time), _) => Err(Exceeded::Time(time).into()),
        (_, _, Some(error)) => Err(match error.downcast_ref::<Exceeded>() {
            Some(exceeded) => (*exceeded).into(),
            None => Error::Trap(error.root_cause().to_string()),
        }),
        (_, _, None) => Ok(1),
    }
}
