//! Calls asynchronous functions: many at once on one instance, whose coroutines wait for the host
//! and for each other.

use std::path::Path;

use futures::stream::{FuturesUnordered, StreamExt};
use hognose_host::{
    engine, exports,
    guest::{Guest, Parts},
    limits::Limits,
    values::{self, NoResources},
    wasi::Wasi,
};
use wasmtime::{
    Result,
    component::{Accessor, Func, Type, Val},
    error::{Context, bail},
};
use wasmtime_wasi::runtime::in_tokio;

use crate::stubs;

/// Starts all calls together and hands each result to `on_result` when it comes, with the position
/// of its call.
pub fn call(
    path: &Path,
    texts: &[String],
    limits: &Limits,
    cache: Option<&Path>,
    on_result: &mut (dyn FnMut(usize, Option<String>) + Send),
) -> Result<()> {
    let engine = limits.settings().start()?;
    let component = engine::load(&engine, path, cache, || ())?;
    let functions = exports::functions(&engine, &component);
    if let Some(missing) = stubs::missing(&engine, &component) {
        bail!(missing);
    }
    let parts = Parts::new().with(*limits).with(Wasi::default());
    let linker = parts.linker(&engine, &component)?;
    let mut store = parts.store(&engine)?;
    in_tokio(limits.within_async(&mut store, async |store| {
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
    }))
}

/// A call that is ready to be made.
struct Call {
    export: Func,
    arguments: Vec<Val>,
    results: usize,
}

async fn together(
    accessor: &Accessor<Guest>,
    calls: Vec<Call>,
    on_result: &mut (dyn FnMut(usize, Option<String>) + Send),
) -> Result<()> {
    let mut running: FuturesUnordered<_> = calls
        .into_iter()
        .enumerate()
        .map(|(position, call)| async move {
            // Results are written over what is here.
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
