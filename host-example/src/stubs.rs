//! Stands in for the host functions that a component asks for, so that it can be tried without
//! them.

use std::collections::BTreeMap;

use wasmtime::{
    Engine, Result,
    component::{
        Component, Linker, LinkerInstance, ResourceType, Val,
        types::{ComponentFunc, ComponentItem},
    },
    error::bail,
};

use crate::values::{self, NoResources};

/// What a component imports besides WASI, as text: a line for each interface, with its functions.
/// `None` where there is nothing.
pub fn missing(engine: &Engine, component: &Component) -> Option<String> {
    let mut lines = BTreeMap::new();
    let mut own = Vec::new();
    let ty = component.component_type();
    for (name, import) in ty.imports(engine) {
        match import.ty {
            _ if name.starts_with("wasi:") => {}
            ComponentItem::ComponentFunc(_) => own.push(name),
            ComponentItem::ComponentInstance(instance) => {
                let functions = instance
                    .exports(engine)
                    .filter(|(_, item)| matches!(item.ty, ComponentItem::ComponentFunc(_)));
                let functions: Vec<String> = functions.map(|(item, _)| item.to_owned()).collect();
                if !functions.is_empty() {
                    lines.insert(name, functions);
                }
            }
            _ => {}
        }
    }
    let count = own.len() + lines.values().map(Vec::len).sum::<usize>();
    let plural = if count == 1 { "" } else { "s" };
    let mut text =
        format!("the component imports {count} function{plural} that this host does not have:");
    for function in &own {
        text += &format!("\n  {function}");
    }
    for (interface, functions) in &lines {
        text += &format!("\n  {interface}: {}", functions.join(", "));
    }
    (count > 0).then_some(text)
}

/// Defines all these imports as functions that print their call. One that must give a result cannot
/// go on from there.
pub fn define<T: 'static>(
    linker: &mut Linker<T>,
    engine: &Engine,
    component: &Component,
) -> Result<()> {
    let ty = component.component_type();
    for (name, import) in ty.imports(engine) {
        match import.ty {
            _ if name.starts_with("wasi:") => {}
            ComponentItem::ComponentFunc(ty) => {
                function(&mut linker.root(), name, &ty, name.to_owned())?;
            }
            ComponentItem::Resource(_) => linker.root().resource(name, stub_type(), drop_stub)?,
            ComponentItem::ComponentInstance(instance) => {
                let mut here = linker.instance(name)?;
                for (item, export) in instance.exports(engine) {
                    match export.ty {
                        ComponentItem::ComponentFunc(ty) => {
                            function(&mut here, item, &ty, format!("{name}.{item}"))?;
                        }
                        ComponentItem::Resource(_) => {
                            here.resource(item, stub_type(), drop_stub)?
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn function<T: 'static>(
    linker: &mut LinkerInstance<'_, T>,
    name: &str,
    ty: &ComponentFunc,
    full: String,
) -> Result<()> {
    if ty.async_() {
        linker.func_new_concurrent(name, move |_, ty, arguments, _| {
            let printed = print(&full, &ty, arguments);
            Box::pin(async move { printed })
        })
    } else {
        linker.func_new(name, move |_, ty, arguments, _| {
            print(&full, &ty, arguments)
        })
    }
}

fn stub_type() -> ResourceType {
    ResourceType::host::<()>()
}

fn drop_stub<T>(_: wasmtime::StoreContextMut<'_, T>, _: u32) -> Result<()> {
    Ok(())
}

fn print(name: &str, ty: &ComponentFunc, arguments: &[Val]) -> Result<()> {
    let arguments: Vec<String> = arguments
        .iter()
        .map(|value| values::write(value, &mut NoResources))
        .collect();
    eprintln!("[import] {name}({})", arguments.join(", "));
    if ty.results().len() > 0 {
        bail!("the component called `{name}`, which has no result here: only a host can give one");
    }
    Ok(())
}
