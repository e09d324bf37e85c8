//! Calls a function of any component: types are looked up when it is loaded, values are text.

use std::path::Path;

use wasmtime::{
    Result,
    component::{Type, Val},
    error::{Context, bail},
};

use crate::{
    engine, exports,
    host::{self, Limits},
    stubs,
    values::{self, NoResources},
};

/// Calls `name(arguments)` and gives the result as text; `None` where the function has none.
///
/// Functions that the component imports from its host, WASI's aside, are unknown here. With `stub_imports` they print their
/// calls, otherwise such a component is refused.
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
    let engine = limits.engine()?;
    let component = engine::load(&engine, path, cache)?;
    let functions = exports::functions(&engine, &component);
    let function = exports::find(&functions, name)?;
    let types: Vec<Type> = function.ty.params().map(|(_, ty)| ty).collect();
    let arguments = values::arguments(arguments, &types, &mut NoResources)?;

    let mut linker = host::linker(&engine)?;
    let unknown = stubs::imports(&engine, &component);
    if stub_imports {
        stubs::define(&mut linker, &engine, &component)?;
    } else if !unknown.is_empty() {
        bail!(
            "the component imports `{}`, which this host does not have; `--stub-imports` prints such calls instead",
            unknown.join("`, `")
        );
    }

    let mut store = host::store(&engine, limits, ())?;
    host::within_time(&mut store, limits, |store| {
        let instance = linker.instantiate(&mut *store, &component)?;
        let export = instance
            .get_func(&mut *store, function.index)
            .with_context(|| format!("`{}` is missing in the instance", function.name))?;
        // Results are written over what stands here.
        let mut results = vec![Val::Bool(false); function.ty.results().len()];
        export.call(store, &arguments, &mut results)?;
        Ok(results
            .first()
            .map(|value| values::write(value, &mut NoResources)))
    })
}
