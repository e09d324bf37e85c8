//! Stands in for the host functions that a component asks for, so that it can be tried without
//! them.

use std::collections::BTreeMap;

use wasmtime::{
    Engine, Result,
    component::{
        Component, Linker, LinkerInstance, ResourceType, Val,
        types::{ComponentFunc, ComponentInstance, ComponentItem},
    },
    error::bail,
};

use hognose_host::values::{self, NoResources};

/// What WASI consists of here.
const PACKAGES: [&str; 6] = ["io", "clocks", "random", "filesystem", "sockets", "cli"];

/// How much of what is missing is named: interfaces, and functions of each.
const INTERFACES: usize = 8;
const FUNCTIONS: usize = 3;

/// What a component imports that WASI does not have, as text: a line for each
/// interface, with the first of its functions. `None` where there is nothing.
pub fn missing(engine: &Engine, component: &Component) -> Option<String> {
    let mut groups: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let ty = component.component_type();
    for (name, import) in ty.imports(engine) {
        match import.ty {
            ComponentItem::ComponentFunc(_) => groups.entry("").or_default().push(name.to_owned()),
            ComponentItem::ComponentInstance(instance) if !has(name) => {
                for (item, export) in instance.exports(engine) {
                    if let ComponentItem::ComponentFunc(_) = export.ty {
                        groups.entry(name).or_default().push(item.to_owned());
                    }
                }
            }
            ComponentItem::ComponentInstance(_)
            | ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::Type(_)
            | ComponentItem::Resource(_) => {}
        }
    }
    let count: usize = groups.values().map(Vec::len).sum();
    let plural = if count == 1 { "" } else { "s" };
    let mut text =
        format!("the component imports {count} function{plural} that this host does not have:");
    for (interface, functions) in groups.iter().take(INTERFACES) {
        let colon = if interface.is_empty() { "" } else { ": " };
        text += &format!("\n  {interface}{colon}{}", first(functions));
    }
    if let Some(rest) = groups
        .len()
        .checked_sub(INTERFACES)
        .filter(|rest| *rest > 0)
    {
        let functions: usize = groups.values().skip(INTERFACES).map(Vec::len).sum();
        text += &format!("\n  and {functions} more of {rest} more interfaces");
    }
    (count > 0).then_some(text)
}

/// Whether hosts have this interface: one of WASI 0.2 or 0.3. Drafts have other functions.
fn has(interface: &str) -> bool {
    let Some((package, rest)) = interface
        .strip_prefix("wasi:")
        .and_then(|name| name.split_once('/'))
    else {
        return false;
    };
    let version = rest.split_once('@').map_or("", |(_, version)| version);
    let is_release = ["0.2.", "0.3."].iter().any(|start| {
        let patch = version.strip_prefix(start);
        patch.is_some_and(|patch| patch.parse::<u64>().is_ok())
    });
    PACKAGES.contains(&package) && is_release
}

/// The first of these names.
fn first(names: &[String]) -> String {
    let shown = names[..names.len().min(FUNCTIONS)].join(", ");
    match names.len().saturating_sub(FUNCTIONS) {
        0 => shown,
        more => format!("{shown}, and {more} more"),
    }
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
            ComponentItem::ComponentFunc(ty) => {
                function(&mut linker.root(), name, &ty, name.to_owned())?;
            }
            ComponentItem::Resource(_) => linker.root().resource(name, stub_type(), drop_stub)?,
            ComponentItem::ComponentInstance(ty) if !has(name) => {
                instance(linker, engine, name, &ty)?;
            }
            ComponentItem::ComponentInstance(_)
            | ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::Type(_) => {}
        }
    }
    Ok(())
}

/// Defines an interface.
fn instance<T: 'static>(
    linker: &mut Linker<T>,
    engine: &Engine,
    name: &str,
    ty: &ComponentInstance,
) -> Result<()> {
    let mut here = linker.instance(name)?;
    for (item, export) in ty.exports(engine) {
        match export.ty {
            ComponentItem::ComponentFunc(ty) => {
                function(&mut here, item, &ty, format!("{name}.{item}"))?;
            }
            ComponentItem::Resource(_) => here.resource(item, stub_type(), drop_stub)?,
            ComponentItem::CoreFunc(_)
            | ComponentItem::Module(_)
            | ComponentItem::Component(_)
            | ComponentItem::ComponentInstance(_)
            | ComponentItem::Type(_) => {}
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
