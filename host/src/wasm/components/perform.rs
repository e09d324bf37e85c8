//! What an instance does.

use super::{
    read::Reader,
    running::{Cx, Running},
    write::Writer,
};
use crate::wasm::{
    actor::{self, Answer, Inner},
    bindings::components::{Callback, Description, Function, Shape, Side, Step},
    trap,
};
use std::collections::BTreeMap;
use wasmtime::{
    AsContextMut, Error, Result,
    component::{Component, Linker, LinkerInstance, ResourceType, Val},
    error::format_err,
};

pub(super) async fn start(mut cx: Cx<'_>, component: Result<Component>) -> Step {
    match instantiate(&mut cx, component).await {
        Ok(()) => Step::Done(Vec::new()),
        Err(error) => Step::Trap(trap::of_instantiation(&error)),
    }
}

async fn instantiate(cx: &mut Cx<'_>, component: Result<Component>) -> Result<()> {
    let about = cx.data().kept.about.clone();
    let component = component?;
    let mut linker = Linker::new(component.engine());
    for (interface, items) in grouped(&about) {
        let mut place = match interface {
            Some(name) => linker.instance(name)?,
            None => linker.root(),
        };
        for item in items {
            item.link(&mut place)?;
        }
    }
    let instance = linker
        .instantiate_async(cx.as_context_mut(), &component)
        .await?;
    for function in &about.exports {
        let interface = function.interface.as_ref();
        let interface =
            interface.and_then(|name| instance.get_export_index(cx.as_context_mut(), None, name));
        let place =
            instance.get_export_index(cx.as_context_mut(), interface.as_ref(), &function.name);
        let found = place.and_then(|place| instance.get_func(cx.as_context_mut(), place));
        let found = found.ok_or_else(|| format_err!("export `{}` is missing", function.name))?;
        cx.data_mut().kept.funcs.push(found);
    }
    Ok(())
}

/// What a component imports, by its place.
enum Import<'a> {
    Function(u32, &'a Function),
    Resource(u32, &'a str),
}

fn grouped(about: &Description) -> BTreeMap<Option<&str>, Vec<Import<'_>>> {
    let mut grouped: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (place, ty) in (0..).zip(&about.types) {
        if let (Shape::Resource(Side::Outside), Some(name)) = (&ty.shape, &ty.name) {
            let group = grouped.entry(ty.interface.as_deref()).or_default();
            group.push(Import::Resource(place, name));
        }
    }
    for (place, function) in (0..).zip(&about.imports) {
        let group = grouped.entry(function.interface.as_deref()).or_default();
        group.push(Import::Function(place, function));
    }
    grouped
}

impl Import<'_> {
    fn link(self, linker: &mut LinkerInstance<'_, Inner<Running>>) -> Result<()> {
        match self {
            Import::Resource(place, name) => {
                let ty = ResourceType::host_dynamic(place);
                linker.resource(name, ty, |mut cx, number| {
                    cx.data_mut().kept.dropped.push(number);
                    Ok(())
                })
            }
            Import::Function(place, function) => linker
                .func_new_async(&function.name, move |cx, _, args, results| {
                    Box::new(outside(cx, place, args, results))
                }),
        }
    }
}

/// The component calls a function of the guest.
async fn outside(mut cx: Cx<'_>, place: u32, args: &[Val], results: &mut [Val]) -> Result<()> {
    cx.data_mut().kept.waiting = Some(place);
    let values = actor::call_guest(cx.as_context_mut(), args, place, results.len()).await;
    cx.data_mut().kept.waiting = None;
    let borrowed = std::mem::take(&mut cx.data_mut().kept.borrowed);
    for number in borrowed {
        let resource = cx.data_mut().kept.take(number)?;
        resource.resource_drop_async(cx.as_context_mut()).await?;
    }
    results.clone_from_slice(&values?);
    Ok(())
}

/// The answer that a function of the guest is called.
pub(super) fn callback(cx: &mut Cx<'_>, function: u32, args: &[Val]) -> Result<Answer> {
    let about = cx.data().kept.about.clone();
    let params = &import(&about, function)?.params;
    let mut writer = Writer::new(cx);
    for (param, value) in params.iter().zip(args) {
        writer.value(param.ty, value)?;
    }
    let args = writer.finish();
    Ok(Box::new(Step::Callback(Callback { function, args })))
}

/// The result of the function that waits.
pub(super) fn answered(cx: &mut Cx<'_>, bytes: &[u8]) -> Result<Vec<Val>> {
    let about = cx.data().kept.about.clone();
    let function = cx.data().kept.waiting.ok_or_else(nobody_waits)?;
    let result = import(&about, function)?.result;
    let mut reader = Reader::new(cx, bytes);
    let values = result.into_iter().map(|ty| reader.value(ty));
    let values = values.collect::<Result<Vec<_>>>()?;
    reader.finish()?;
    Ok(values)
}

fn import(about: &Description, place: u32) -> Result<&Function> {
    let function = about.imports.get(place as usize);
    function.ok_or_else(|| format_err!("there is no import {place}"))
}

pub(super) fn nobody_waits() -> Error {
    format_err!("no callback waits for a result")
}

/// The component model lets nobody enter a component that waits in a call of its own.
fn refuse_within(cx: &Cx<'_>) -> Result<()> {
    match cx.data().waiting {
        0 => Ok(()),
        _ => Err(format_err!(
            "the instance waits for a function outside, and cannot be entered until it has returned"
        )),
    }
}

pub(super) async fn call(mut cx: Cx<'_>, function: u32, args: Vec<u8>) -> Step {
    let values = match arguments(&mut cx, function, &args) {
        Ok(values) => values,
        Err(error) => return Step::Trap(trap::of_request(&error)),
    };
    match results(&mut cx, function, &values).await {
        Ok(bytes) => Step::Done(bytes),
        Err(error) => Step::Trap(trap::of_call(&error)),
    }
}

fn arguments(cx: &mut Cx<'_>, function: u32, bytes: &[u8]) -> Result<Vec<Val>> {
    refuse_within(cx)?;
    let about = cx.data().kept.about.clone();
    let found = about.exports.get(function as usize);
    let found = found.ok_or_else(|| format_err!("there is no export {function}"))?;
    let mut reader = Reader::new(cx, bytes);
    let values = found.params.iter().map(|param| reader.value(param.ty));
    let values = values.collect::<Result<Vec<_>>>()?;
    reader.finish()?;
    Ok(values)
}

async fn results(cx: &mut Cx<'_>, function: u32, args: &[Val]) -> Result<Vec<u8>> {
    let about = cx.data().kept.about.clone();
    let place = function as usize;
    let func = cx.data().kept.funcs.get(place).copied();
    let func = func.ok_or_else(|| format_err!("the instance has not started"))?;
    let ty = about.exports.get(place).and_then(|export| export.result);
    let mut values = vec![Val::Bool(false); usize::from(ty.is_some())];
    let outcome = func
        .call_async(cx.as_context_mut(), args, &mut values)
        .await;
    let lent = std::mem::take(&mut cx.data_mut().kept.lent);
    outcome?;
    for resource in lent {
        resource.resource_drop_async(cx.as_context_mut()).await?;
    }
    let mut writer = Writer::new(cx);
    for (ty, value) in ty.iter().zip(&values) {
        writer.value(*ty, value)?;
    }
    Ok(writer.finish())
}

pub(super) async fn drop_resource(mut cx: Cx<'_>, number: u32) -> Step {
    let resource = refuse_within(&cx).and_then(|()| cx.data_mut().kept.take(number));
    let resource = match resource {
        Ok(resource) => resource,
        Err(error) => return Step::Trap(trap::of_request(&error)),
    };
    match resource.resource_drop_async(cx.as_context_mut()).await {
        Ok(()) => Step::Done(Vec::new()),
        Err(error) => Step::Trap(trap::of_call(&error)),
    }
}
