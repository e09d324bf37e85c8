//! Calls a function of any component: types are looked up when it is loaded, values are text.

use std::path::Path;

use hognose_host::{
    engine, exports,
    guest::Parts,
    limits::Limits,
    values::{self, NoResources},
    wasi::Wasi,
};
use wasmtime::{
    Result,
    component::{Type, Val},
    error::{Context, bail},
};
use wasmtime_wasi::runtime::in_tokio;

use crate::stubs;

/// Calls `name(arguments)` and gives the result as text; `None` where the function has none.
///
/// Functions that the component imports from its host, WASI's aside, are unknown here. With
/// `stub_imports` they print their calls, otherwise such a component is refused.
pub fn call(
    path: &Path,
    text: &str,
    stub_imports: bool,
    limits: &Limits,
    cache: Option<&Path>,
) -> Result<Option<String>> {
    let (name, arguments, rest) = values::call(text)?;
    if !rest.trim().is_empty() {
        bail!("`{}` is left over after the call", rest.trim());
    }
    let engine = limits.settings().start()?;
    let component = engine::load(&engine, path, cache, || ())?;
    let functions = exports::functions(&engine, &component);
    let function = exports::find(&functions, name)?;
    let types: Vec<Type> = function.ty.params().map(|(_, ty)| ty).collect();
    let arguments = values::arguments(arguments, &types, &mut NoResources)?;

    // WASI 0.3, too: components with an event loop wait for its clock.
    let parts = Parts::new().with(*limits).with(Wasi::default());
    let mut linker = parts.linker(&engine, &component)?;
    if stub_imports {
        stubs::define(&mut linker, &engine, &component)?;
    } else if let Some(missing) = stubs::missing(&engine, &component) {
        bail!("{missing}\n`--stub-imports` prints such calls instead");
    }

    let mut store = parts.store(&engine)?;
    in_tokio(limits.within_async(&mut store, async |store| {
        let instance = linker.instantiate_async(&mut *store, &component).await?;
        let export = instance
            .get_func(&mut *store, function.index)
            .with_context(|| format!("`{}` is missing in the instance", function.name))?;
        // Results are written over what is here.
        let mut results = vec![Val::Bool(false); function.ty.results().len()];
        export.call_async(store, &arguments, &mut results).await?;
        Ok(results
            .first()
            .map(|value| values::write(value, &mut NoResources)))
    }))
}
