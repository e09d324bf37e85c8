//! A world's host in JavaScript: an ES module that calls the component's core module, and its types.
//!
//! It is printed from the host's half of the call IR. What all worlds have in common is in
//! `runtime/`, of which each module gets what it uses.

mod channels;
mod function;
mod module;
mod ops;
mod runtime;
mod types;
mod writer;

use crate::ir;
use crate::world::World;
use crate::world::js::Names;
use std::collections::{BTreeMap, BTreeSet};

/// What the core module imports and exports: it has not all that its world has.
#[derive(Debug, Default)]
pub struct CoreModule {
    /// Modules and names of its imports.
    pub imports: BTreeSet<(String, String)>,
    /// Names of its exports.
    pub exports: BTreeSet<String>,
}

impl CoreModule {
    /// A module that has everything of its world; asynchronous exports are coroutine functions.
    pub fn whole(world: &World) -> CoreModule {
        let host = ir::host(world, &Names::new(world));
        let mut whole = CoreModule::default();
        let name = |core: &ir::CoreFunction| (core.module.clone(), core.name.clone());
        for import in &host.imports {
            let core = import.task.as_ref().map_or(&import.core, |task| &task.core);
            whole.imports.insert(name(core));
        }
        for export in &host.exports {
            match &export.task {
                Some(task) => {
                    whole.exports.insert(task.core.name.clone());
                    if let Some((task_return, callback)) = &task.export {
                        whole.imports.insert(name(task_return));
                        whole.exports.insert(callback.clone());
                    }
                }
                None => {
                    whole.exports.insert(export.core.name.clone());
                    whole.exports.extend(export.post_return.clone());
                }
            }
        }
        for resource in &host.resources {
            whole.imports.insert(name(&resource.drop));
            for core in resource.new_and_rep.iter().flat_map(|(a, b)| [a, b]) {
                whole.imports.insert(name(core));
            }
            whole.exports.extend(resource.destructor.clone());
        }
        for core in host.channels.iter().flat_map(|channel| &channel.imports) {
            whole.imports.insert(name(core));
        }
        whole
    }

    fn imports(&self, core: &ir::CoreFunction) -> bool {
        self.imports
            .contains(&(core.module.clone(), core.name.clone()))
    }
}

/// The files of the module for a host in JavaScript, by name. `name` is that of the core module,
/// without `.wasm`.
pub fn emit(world: &World, core: &CoreModule, name: &str) -> BTreeMap<String, String> {
    let names = Names::new(world);
    let host = ir::host(world, &names);
    let out = Out {
        world,
        names: &names,
        host: &host,
        core,
    };
    let mut files = BTreeMap::new();
    files.insert(format!("{name}.instance.js"), module::write(&out, name));
    files.insert(format!("{name}.instance.d.ts"), types::write(&out));
    files.insert(format!("{name}.js"), module::entry(&out, name));
    files.insert(format!("{name}.d.ts"), types::entry(&out, name));
    files
}

/// What belongs to one world alone of the module that makes instances: all but what is the same in
/// every module.
pub fn own_part(world: &World, core: &CoreModule, name: &str) -> String {
    let names = Names::new(world);
    let host = ir::host(world, &names);
    let out = Out {
        world,
        names: &names,
        host: &host,
        core,
    };
    let module::Own { tables, body } = module::own(&out, name);
    tables + &body
}

/// What is being written.
struct Out<'a> {
    world: &'a World,
    names: &'a Names,
    host: &'a ir::Host,
    core: &'a CoreModule,
}
