//! A world's host in JavaScript: an ES module that calls the component's core module, and its
//! types.
//!
//! It is printed from the host's half of the call IR. What all worlds have in common is in
//! `runtime/`, of which each module gets what it uses.

mod channels;
mod function;
mod module;
mod numbers;
mod ops;
mod out;
mod runtime;
mod side;
mod sites;
mod types;
mod writer;

pub use out::CoreModule;

use crate::ir;
use crate::world::World;
use crate::world::js::Names;
use out::Out;
use std::collections::BTreeMap;

/// The files of the module for a host in JavaScript, by name. `name` is that of the core module,
/// without `.wasm`.
pub fn emit(world: &World, core: &CoreModule, name: &str) -> BTreeMap<String, String> {
    with_out(world, core, |out| {
        let beside = runtime::beside(|interface| out.asks_for(interface)).into_iter();
        let mut files: BTreeMap<String, String> = beside
            .map(|(end, text)| (format!("{name}.{end}"), text))
            .collect();
        files.extend([
            (format!("{name}.instance.js"), module::write(out, name)),
            (format!("{name}.instance.d.ts"), types::write(out, name)),
            (format!("{name}.js"), module::entry(out, name)),
            (format!("{name}.d.ts"), types::entry(out, name)),
        ]);
        files
    })
}

/// What belongs to one world alone of the module that makes instances: all but what is the same in
/// every module.
pub fn own_part(world: &World, core: &CoreModule, name: &str) -> String {
    let module::Own { tables, body } = with_out(world, core, |out| module::own(out, name));
    tables + &body
}

/// Has something written of a world.
fn with_out<T>(world: &World, core: &CoreModule, write: impl FnOnce(&Out<'_>) -> T) -> T {
    let names = Names::new(world);
    let host = ir::host(world, &names);
    write(&Out {
        world,
        names: &names,
        host: &host,
        core,
    })
}
