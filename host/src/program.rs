//! Runs a component that is a program: one that exports `wasi:cli/run`.

use crate::{
    Error,
    guest::Parts,
    kind::{self, Kind},
    recover::Failures,
};
use wasmtime::{Engine, component::Component};
use wasmtime_wasi::I32Exit;

/// Calls `run` and gives the program's exit status.
pub fn run(engine: &Engine, component: &Component, parts: &Parts) -> Result<i32, Error> {
    let status = run_until(engine, component, parts, std::future::pending())?;
    // It ends by itself only.
    Ok(status.unwrap_or(1))
}

/// The same until `stop` comes, which gives `None`.
pub fn run_until(
    engine: &Engine,
    component: &Component,
    parts: &Parts,
    stop: impl Future<Output = ()>,
) -> Result<Option<i32>, Error> {
    let kind = kind::find(engine, component, &Kind::PROGRAMS, &["wasi:cli/run"])?;
    let pre = parts.prepare(engine, component)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::Start(error.to_string()))?;
    let ended = async {
        let mut store = parts.store(engine)?;
        let instance = pre.instantiate_async(&mut store).await?;
        let ended = match kind {
            Kind::Run => {
                let command = wasmtime_wasi::p3::bindings::Command::new(&mut store, &instance)?;
                store
                    .run_concurrent(async |store| command.wasi_cli_run().call_run(store).await)
                    .await?
            }
            Kind::RunSync | Kind::Handler | Kind::IncomingHandler => {
                let command = wasmtime_wasi::p2::bindings::Command::new(&mut store, &instance)?;
                command.wasi_cli_run().call_run(&mut store).await
            }
        };
        // What a call gives that failed means nothing.
        let failures = store.data_mut().find::<Failures>();
        let has_failed = failures.is_some_and(|failures| failures.take_any().is_some());
        ended.map(|ended| if has_failed { Err(()) } else { ended })
    };
    let ended = runtime.block_on(async {
        tokio::select! {
            ended = ended => Some(ended),
            () = stop => None,
        }
    });
    // A thread that waits for our input cannot be stopped; the process ends without it.
    runtime.shutdown_background();
    let Some(ended) = ended else {
        return Ok(None);
    };
    match ended {
        Ok(Ok(())) => Ok(Some(0)),
        Ok(Err(())) => Ok(Some(1)),
        Err(error) => match error.downcast_ref::<I32Exit>() {
            Some(exit) => Ok(Some(exit.0)),
            None => Err(Error::Trap(error.root_cause().to_string())),
        },
    }
}
