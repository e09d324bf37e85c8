//! Calls asynchronous functions: many at once on one instance, whose coroutines wait for the host
//! and for each other.

use std::{path::Path, time::Duration};

use futures::stream::{FuturesUnordered, StreamExt};
use wasmtime::{
    Engine, Result,
    component::{Accessor, Func, Linker, Type, Val},
    error::{Context, bail},
};
use wasmtime_wasi::runtime::in_tokio;

use crate::{
    engine, exports,
    host::{self, Host, Limits},
    stubs,
    values::{self, NoResources},
};

/// What event loops wait for.
const CLOCK: &str = "wasi:clocks/monotonic-clock@0.3.0";
const WAIT: &str = "wait-for";

/// A linker for components with asynchronous functions. Their event loop needs one function of WASI
/// 0.3: a clock to wait for.
///
/// wasmtime-wasi has all of WASI 0.3 behind its feature `p3`; this shows how little the function
/// is. The world of a component may ask for more.
pub fn linker<T: Send>(engine: &Engine) -> Result<Linker<Host<T>>> {
    let mut linker = Linker::new(engine);
    wasmtime_wasi::p2::add_to_linker_async(&mut linker)?;
    linker
        .instance(CLOCK)?
        .func_wrap_concurrent(WAIT, |_, (nanoseconds,): (u64,)| {
            Box::pin(async move {
                tokio::time::sleep(Duration::from_nanos(nanoseconds)).await;
                Ok(())
            })
        })?;
    Ok(linker)
}

/// Starts all calls together and hands each result to `on_result` when it comes, with the position
/// of its call.
pub fn call(
    path: &Path,
    texts: &[String],
    limits: &Limits,
    cache: Option<&Path>,
    on_result: &mut (dyn FnMut(usize, Option<String>) + Send),
) -> Result<()> {
    let engine = limits.engine()?;
    let component = engine::load(&engine, path, cache)?;
    let functions = exports::functions(&engine, &component);
    if let Some(missing) = stubs::missing(&engine, &component) {
        bail!(missing);
    }
    let linker = linker(&engine)?;
    let mut store = host::store(&engine, limits, ())?;
    host::within_time(&mut store, limits, |store| {
        in_tokio(async {
            let instance = linker.instantiate_async(&mut *store, &component).await?;
            let mut calls = Vec::new();
            for text in texts {
                let (name, arguments, _) = values::call(text)?;
                let function = exports::find(&functions, name)?;
                let types: Vec<Type> = function.ty.params().map(|(_, ty)| ty).collect();
                let export = instance
                    .get_func(&mut *store, function.index)
                    .with_context(|| format!("`{name}` is missing in the instance"))?;
                calls.push(Call {
                    export,
                    arguments: values::arguments(arguments, &types, &mut NoResources)?,
                    results: function.ty.results().len(),
                });
            }
            // Inside of this closure time passes for all tasks of the store.
            store
                .run_concurrent(async |accessor| together(accessor, calls, on_result).await)
                .await?
        })
    })
}

/// Whether [`linker`] has this function or type of an interface.
pub fn has(interface: &str, item: &str) -> bool {
    if (interface, item) == (CLOCK, WAIT) {
        return true;
    }
    let packages = ["io", "clocks", "random", "filesystem", "sockets", "cli"];
    let Some((package, rest)) =
        { interface.strip_prefix("wasi:") }.and_then(|name| name.split_once('/'))
    else {
        return false;
    };
    packages.contains(&package)
        && rest
            .split_once('@')
            .is_some_and(|(_, version)| is_0_2(version))
}

/// Drafts of 0.2 have other functions.
fn is_0_2(version: &str) -> bool {
    version
        .strip_prefix("0.2.")
        .is_some_and(|patch| patch.parse::<u64>().is_ok())
}

/// A call that is ready to be made.
struct Call {
    export: Func,
    arguments: Vec<Val>,
    results: usize,
}

async fn together<T: Send + 'static>(
    accessor: &Accessor<Host<T>>,
    calls: Vec<Call>,
    on_result: &mut (dyn FnMut(usize, Option<String>) + Send),
) -> Result<()> {
    let mut running: FuturesUnordered<_> = calls
        .into_iter()
        .enumerate()
        .map(|(position, call)| async move {
            // Results are written over what stands here.
            let mut results = vec![Val::Bool(false); call.results];
            let done = call
                .export
                .call_concurrent(accessor, &call.arguments, &mut results);
            done.await.map(|()| (position, results))
        })
        .collect();
    while let Some(done) = running.next().await {
        let (position, results) = done?;
        let result = results
            .first()
            .map(|value| values::write(value, &mut NoResources));
        on_result(position, result);
    }
    Ok(())
}
