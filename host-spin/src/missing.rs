//! Stands in for interfaces that this host does not have. Components name all of Spin in their
//! imports and use little of it, so what is missing is a trap when it is called, which says its
//! name.

use super::variables::LATER_CONFIG;
use hognose_host::guest::Guest;
use wasmtime::{
    Engine, Result,
    component::{
        Component, Linker, LinkerInstance, ResourceType,
        types::{ComponentFunc, ComponentItem},
    },
    error::format_err,
};

/// Interfaces of [`super::bindings`].
const OFFERED: [&str; 16] = [
    "spin:key-value/key-value@3.0.0",
    "spin:sqlite/sqlite@3.1.0",
    "spin:variables/variables@3.0.0",
    "spin:redis/redis@3.0.0",
    "spin:postgres/postgres@4.2.0",
    "spin:mqtt/mqtt@3.0.0",
    "spin:mysql/mysql@3.0.0",
    "fermyon:spin/key-value@2.0.0",
    "fermyon:spin/sqlite@2.0.0",
    "fermyon:spin/variables@2.0.0",
    "fermyon:spin/llm@2.0.0",
    "wasi:keyvalue/store@0.2.0-draft2",
    "wasi:keyvalue/atomics@0.2.0-draft2",
    "wasi:keyvalue/batch@0.2.0-draft2",
    "wasi:config/store@0.2.0-draft-2024-09-27",
    LATER_CONFIG,
];

/// What wasmtime has of WASI, in releases of 0.2 and 0.3.
const WASI: [&str; 7] = [
    "wasi:cli/",
    "wasi:clocks/",
    "wasi:filesystem/",
    "wasi:http/",
    "wasi:io/",
    "wasi:random/",
    "wasi:sockets/",
];

fn is_offered(name: &str) -> bool {
    let release = name.split_once('@').is_some_and(|(_, version)| {
        !version.contains('-') && (version.starts_with("0.2.") || version.starts_with("0.3."))
    });
    OFFERED.contains(&name) || (release && WASI.iter().any(|start| name.starts_with(start)))
}

/// Defines all imports of a component that are not offered.
pub fn define(linker: &mut Linker<Guest>, engine: &Engine, component: &Component) -> Result<()> {
    for (name, import) in component.component_type().imports(engine) {
        match import.ty {
            ComponentItem::ComponentInstance(interface) if !is_offered(name) => {
                let mut here = linker.instance(name)?;
                for (item, export) in interface.exports(engine) {
                    match export.ty {
                        ComponentItem::ComponentFunc(ty) => {
                            function(&mut here, item, &ty, format!("{name}#{item}"))?;
                        }
                        // One type for all, so that those of one interface are those of another
                        // that uses them.
                        ComponentItem::Resource(_) => {
                            here.resource(item, ResourceType::host::<()>(), |_, _| Ok(()))?;
                        }
                        _ => {}
                    }
                }
            }
            ComponentItem::ComponentFunc(ty) => {
                function(&mut linker.root(), name, &ty, name.to_string())?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn function(
    linker: &mut LinkerInstance<'_, Guest>,
    name: &str,
    ty: &ComponentFunc,
    full: String,
) -> Result<()> {
    let refusal =
        move || format_err!("the component called `{full}`, which this host does not have");
    if ty.async_() {
        linker.func_new_concurrent(name, move |_, _, _, _| {
            let refusal = refusal();
            Box::pin(async move { Err(refusal) })
        })
    } else {
        linker.func_new(name, move |_, _, _, _| Err(refusal()))
    }
}
