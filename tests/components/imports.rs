//! Host functions for any world. What they are asked and what they answer is in the script.

use std::time::Duration;

use hognose_host::values::{self, Names};
use wasmtime::{
    AsContextMut, Engine, Result, StoreContextMut,
    component::{
        Accessor, Component, Linker, LinkerInstance, Type, Val,
        types::{ComponentFunc, ComponentItem},
    },
    error::{bail, format_err},
};

use crate::{
    names::{StoreNames, expect_drop},
    script::ImportCall,
    session::{Host, State},
};

/// Defines every import of a component but WASI's.
pub fn define(
    linker: &mut Linker<Host>,
    engine: &Engine,
    component: &Component,
    state: &mut State,
) -> Result<()> {
    let ty = component.component_type();
    for (name, import) in ty.imports(engine) {
        if name.starts_with("wasi:") {
            continue;
        }
        if let ComponentItem::ComponentInstance(instance) = import.ty {
            let prefix = format!("{}.", short(name));
            let mut here = linker.instance(name)?;
            for (item, export) in instance.exports(engine) {
                define_item(&mut here, &prefix, item, &export.ty, state)?;
            }
        } else {
            define_item(&mut linker.root(), "", name, &import.ty, state)?;
        }
    }
    Ok(())
}

/// `points` for `test:case/points@1.0.0`: the order of the calls tells versions apart.
fn short(interface: &str) -> &str {
    let name = interface.rsplit('/').next().unwrap_or(interface);
    name.split('@').next().unwrap_or(name)
}

fn define_item(
    here: &mut LinkerInstance<Host>,
    prefix: &str,
    item: &str,
    ty: &ComponentItem,
    state: &mut State,
) -> Result<()> {
    let name = format!("{prefix}{item}");
    match ty {
        ComponentItem::ComponentFunc(func) if func.async_() => {
            here.func_new_concurrent(item, move |accessor, ty, arguments, results| {
                let name = name.clone();
                Box::pin(async move { awaited(accessor, &name, &ty, arguments, results).await })
            })?;
        }
        ComponentItem::ComponentFunc(_) => {
            here.func_new(item, move |store, ty, arguments, results| {
                called(store, &name, &ty, arguments, results).map(drop)
            })?;
        }
        ComponentItem::Resource(imported) => {
            let ty = state.resources.host_type_of(*imported);
            here.resource(item, ty, |mut store, rep| {
                let name = store
                    .data_mut()
                    .state_mut::<State>()
                    .resources
                    .host_name(rep);
                dropped(store, &name)
            })?;
        }
        _ => {}
    }
    Ok(())
}

/// An asynchronous function looks at its arguments at once and answers later. In the meantime
/// others are called.
async fn awaited(
    accessor: &Accessor<Host>,
    name: &str,
    ty: &ComponentFunc,
    arguments: &[Val],
    results: &mut [Val],
) -> Result<()> {
    let delay = accessor
        .with(|mut access| called(access.as_context_mut(), name, ty, arguments, results))?;
    if delay != 0 {
        tokio::time::sleep(Duration::from_millis(delay)).await;
    }
    Ok(())
}

/// Gives the milliseconds that the answer needs.
fn called(
    mut store: StoreContextMut<'_, Host>,
    name: &str,
    ty: &ComponentFunc,
    arguments: &[Val],
    results: &mut [Val],
) -> Result<u64> {
    let state: &State = store.data().state();
    if state.expected.is_empty() && state.echo {
        return echo(store, ty, arguments, results).map(|()| 0);
    }
    let mut names = StoreNames {
        store: store.as_context_mut(),
    };
    let written: Vec<String> = arguments
        .iter()
        .map(|value| values::write(value, &mut names))
        .collect();
    let came = format!("{name}({})", written.join(", "));
    let expected = match store.data().state::<State>().any_order {
        true => next_of_name(&mut store, &came)?,
        false => next(&mut store, &came)?,
    };
    let types: Vec<Type> = ty.params().map(|(_, ty)| ty).collect();
    let mut names = StoreNames {
        store: store.as_context_mut(),
    };
    let wanted = canonical(&expected.text, &types, &mut names).unwrap_or(expected.text.clone());
    if came != expected.text && came != wanted {
        return mismatch(&mut store, came, &expected).map(|()| 0);
    }
    match (results.first_mut(), ty.results().next(), &expected.answer) {
        (None, _, None) => Ok(expected.delay),
        (Some(slot), Some(ty), Some(answer)) => {
            *slot = values::value(answer, &ty, &mut names)
                .map_err(|error| format_err!("calls.txt:{}: {error:#}", expected.line))?;
            Ok(expected.delay)
        }
        _ => bail!(
            "calls.txt:{}: an answer is missing, or one too many",
            expected.line
        ),
    }
}

/// The text of a call as `values::write` would have it.
pub fn canonical(text: &str, types: &[Type], names: &mut dyn Names) -> Result<String> {
    let (name, arguments, _) = values::call(text)?;
    let written: Vec<String> = values::arguments(arguments, types, names)?
        .iter()
        .map(|value| values::write(value, names))
        .collect();
    Ok(format!("{name}({})", written.join(", ")))
}

fn dropped(mut store: StoreContextMut<'_, Host>, name: &str) -> Result<()> {
    let state: &State = store.data().state();
    if state.expected.is_empty() && state.echo {
        return Ok(());
    }
    let came = format!("drop {name}");
    let expected = next(&mut store, &came)?;
    match expect_drop(&expected.text) {
        Ok(wanted) if wanted == name => Ok(()),
        _ => mismatch(&mut store, came, &expected),
    }
}

fn next(store: &mut StoreContextMut<'_, Host>, came: &str) -> Result<ImportCall> {
    let state: &mut State = store.data_mut().state_mut();
    match state.expected.pop_front() {
        Some(call) => Ok(call),
        None => {
            let text = format!("the component called `{came}`, which is not in the script");
            state.mismatch.get_or_insert(text.clone());
            bail!("{text}")
        }
    }
}

/// Calls that run at once may come in any order.
fn next_of_name(store: &mut StoreContextMut<'_, Host>, came: &str) -> Result<ImportCall> {
    let state: &mut State = store.data_mut().state_mut();
    let position = state.expected.iter().position(|call| call.text == came);
    if let Some(call) = position.and_then(|position| state.expected.remove(position)) {
        return Ok(call);
    }
    next(store, came)
}

fn mismatch(
    store: &mut StoreContextMut<'_, Host>,
    came: String,
    expected: &ImportCall,
) -> Result<()> {
    let text = format!(
        "calls.txt:{}: the component called `{came}`, expected `{}`",
        expected.line, expected.text
    );
    let state: &mut State = store.data_mut().state_mut();
    state.mismatch.get_or_insert(text.clone());
    bail!("{text}")
}

/// Gives back the argument, or a tuple of several. A constructor makes a resource.
fn echo(
    mut store: StoreContextMut<'_, Host>,
    ty: &ComponentFunc,
    arguments: &[Val],
    results: &mut [Val],
) -> Result<()> {
    if let Some(slot) = results.first_mut() {
        *slot = match (arguments, ty.results().next()) {
            ([Val::Resource(_)], _) => arguments[0].clone(),
            (_, Some(Type::Own(resource))) => {
                let mut names = StoreNames { store };
                Val::Resource(names.resource("made", resource, true)?)
            }
            ([one], _) => one.clone(),
            (several, _) => Val::Tuple(several.to_vec()),
        };
    } else {
        for argument in arguments {
            if let Val::Resource(resource) = argument {
                resource.resource_drop(store.as_context_mut())?;
            }
        }
    }
    Ok(())
}
