//! The memory of an instance after some calls: what instances of another component begin with.

use crate::{
    Error,
    checkpoint::Image,
    exports,
    guest::{Guest, Parts},
    recover::Failures,
    values::{self, NoResources},
};
use wasmtime::{
    Engine, Result, Store,
    component::{Component, Instance, Type, Val},
    error::{Context, bail},
};

/// Makes calls, as in `warm(3)`, of a new instance, one after the other, and gives its memory.
pub async fn warm(
    engine: &Engine,
    component: &Component,
    parts: &Parts,
    calls: &[String],
) -> Result<Vec<u8>, Error> {
    let taken = async {
        let linker = parts.linker(engine, component)?;
        let mut store = parts.store(engine)?;
        let instance = linker.instantiate_async(&mut store, component).await?;
        for call in calls {
            perform(engine, component, &mut store, &instance, call)
                .await
                .with_context(|| format!("the call `{call}` failed"))?;
        }
        Image::memory(&mut store, &instance).await
    };
    taken.await.map_err(|error| Error::Save(reason(&error)))
}

/// What failed first, and why.
fn reason(error: &wasmtime::Error) -> String {
    let (outer, root) = (error.to_string(), error.root_cause().to_string());
    match outer == root {
        true => outer,
        false => format!("{outer}: {root}"),
    }
}

async fn perform(
    engine: &Engine,
    component: &Component,
    store: &mut Store<Guest>,
    instance: &Instance,
    call: &str,
) -> Result<()> {
    let (name, arguments, rest) = values::call(call)?;
    if !rest.trim().is_empty() {
        bail!("`{}` is left over after the call", rest.trim());
    }
    let functions = exports::functions(engine, component);
    let function = exports::find(&functions, name)?;
    let types: Vec<Type> = function.ty.params().map(|(_, ty)| ty).collect();
    let arguments = values::arguments(arguments, &types, &mut NoResources)?;
    let export = instance
        .get_func(&mut *store, function.index)
        .with_context(|| format!("`{name}` is missing in the instance"))?;
    // Results are written over what is here.
    let mut results = vec![Val::Bool(false); function.ty.results().len()];
    export
        .call_async(&mut *store, &arguments, &mut results)
        .await?;
    if let Some(failure) = store
        .data_mut()
        .find::<Failures>()
        .and_then(Failures::take_any)
    {
        bail!("{failure}");
    }
    if let Some(Val::Result(Err(value))) = results.first() {
        let value = value
            .as_ref()
            .map(|value| values::write(value, &mut NoResources));
        bail!("it returned err({})", value.unwrap_or_default());
    }
    Ok(())
}
