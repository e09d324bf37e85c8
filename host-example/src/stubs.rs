//! Stands in for the host functions that a component asks for, so that it can be tried without them.

use wasmtime::{
    Engine, Result,
    component::{
        Component, Linker, ResourceType, Val,
        types::{ComponentFunc, ComponentItem},
    },
    error::bail,
};

use crate::values::{self, NoResources};

/// What a component imports besides WASI: `name` for functions of the world, `interface.name` for others.
pub fn imports(engine: &Engine, component: &Component) -> Vec<String> {
    let ty = component.component_type();
    let mut names = Vec::new();
    for (name, import) in ty.imports(engine) {
        match import.ty {
            _ if name.starts_with("wasi:") => {}
            ComponentItem::ComponentFunc(_) => names.push(name.to_owned()),
            ComponentItem::ComponentInstance(instance) => names.extend(
                instance
                    .exports(engine)
                    .filter(|(_, item)| matches!(item.ty, ComponentItem::ComponentFunc(_)))
                    .map(|(item, _)| format!("{name}.{item}")),
            ),
            _ => {}
        }
    }
    names
}

/// Defines all these imports as functions that print their call. One that must give a result cannot go on from there.
pub fn define<T: 'static>(
    linker: &mut Linker<T>,
    engine: &Engine,
    component: &Component,
) -> Result<()> {
    let ty = component.component_type();
    for (name, import) in ty.imports(engine) {
        match import.ty {
            _ if name.starts_with("wasi:") => {}
            ComponentItem::ComponentFunc(_) => {
                let full = name.to_owned();
                linker.root().func_new(name, move |_, ty, arguments, _| {
                    print(&full, &ty, arguments)
                })?;
            }
            ComponentItem::Resource(_) => linker.root().resource(name, stub_type(), drop_stub)?,
            ComponentItem::ComponentInstance(instance) => {
                let mut here = linker.instance(name)?;
                for (item, export) in instance.exports(engine) {
                    let full = format!("{name}.{item}");
                    match export.ty {
                        ComponentItem::ComponentFunc(_) => {
                            here.func_new(item, move |_, ty, arguments, _| {
                                print(&full, &ty, arguments)
                            })?;
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
