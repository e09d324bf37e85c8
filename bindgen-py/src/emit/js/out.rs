//! What is being written, and what the core module has of its world.

use crate::ir;
use crate::world::js::Names;
use crate::world::{ClassIdx, Direction, Func, FuncKind, ResourceIdx, World};
use std::collections::BTreeSet;
use wit_parser::{Type, TypeDefKind};

/// What the core module imports and exports: it has not all that its world has.
#[derive(Debug, Default)]
pub struct CoreModule {
    /// Modules and names of its imports.
    pub imports: BTreeSet<(String, String)>,
    /// Names of its exports.
    pub exports: BTreeSet<String>,
    /// Archives in files beside it, from which Python takes what it misses.
    pub beside: Vec<String>,
}

impl CoreModule {
    /// A module that has everything of its world; asynchronous exports are coroutine functions.
    pub fn whole(world: &World) -> CoreModule {
        let host = ir::host(world, &Names::new(world));
        let mut whole = CoreModule::default();
        let name = |core: &ir::CoreFunction| (core.module.clone(), core.name.clone());
        for import in &host.imports {
            whole.imports.insert(name(import.begins()));
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

    pub(super) fn imports(&self, core: &ir::CoreFunction) -> bool {
        self.imports
            .contains(&(core.module.clone(), core.name.clone()))
    }
}

/// What is being written.
pub(super) struct Out<'a> {
    pub(super) world: &'a World,
    pub(super) names: &'a Names,
    pub(super) host: &'a ir::Host,
    pub(super) core: &'a CoreModule,
}

impl Out<'_> {
    /// The table of an enum's or flags' names.
    pub(super) fn table(&self, class: ClassIdx) -> String {
        format!("$T{}", class.0)
    }

    /// The variable of an exported resource's class, without its `$`.
    pub(super) fn class_variable(&self, resource: ResourceIdx) -> String {
        format!("C{}", resource.0)
    }

    /// The index of an interface of the world.
    pub(super) fn interface(
        &self,
        direction: Direction,
        key: Option<&wit_parser::WorldKey>,
    ) -> Option<usize> {
        let key = key?;
        (self.world.interfaces.iter())
            .position(|interface| interface.direction == direction && interface.key == *key)
    }

    /// Whether there is an instance that needs nothing of the host.
    pub(super) fn has_default(&self) -> bool {
        let mut imports = self.host.imports.iter();
        !imports.any(|function| self.core.imports(function.begins()))
    }

    /// Whether the component outlives exceptions, of which it tells.
    pub(super) fn recovers(&self) -> bool {
        self.core.imports(&ir::Shim::report())
    }

    /// Whether the component imports an interface whose name begins so.
    pub(super) fn asks_for(&self, interface: &str) -> bool {
        let mut imports = self.core.imports.iter();
        imports.any(|(module, _)| module.starts_with(interface))
    }

    /// The properties of the exports.
    pub(super) fn top_level(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (func, own) in self.world.exports.iter().zip(&self.names.exports) {
            let interface = self.interface(Direction::Export, func.interface.as_ref());
            let name = match (interface, func.kind) {
                (Some(index), _) => &self.names.interfaces[index].property,
                (None, FuncKind::Freestanding) => &own.name,
                (
                    None,
                    FuncKind::Constructor(resource)
                    | FuncKind::Method(resource)
                    | FuncKind::Static(resource),
                ) => &self.names.resources[resource.0],
            };
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }

    /// Whether there are calls that can be suspended: of asynchronous exports that are plain
    /// functions.
    pub(super) fn suspends(&self) -> bool {
        let exports = self.host.exports.iter();
        let mut tasks = exports.filter_map(|export| export.task.as_ref());
        tasks.any(|task| !self.core.exports.contains(&task.core.name))
    }

    /// Whether a function gives a promise as its value.
    pub(super) fn gives_future(&self, func: &Func) -> bool {
        let kind = |ty: &Type| match ty {
            Type::Id(id) => Some(&self.world.resolve.types[self.world.dealias(*id)].kind),
            _ => None,
        };
        let is_future = |ty: &Type| matches!(kind(ty), Some(TypeDefKind::Future(_)));
        func.function
            .result
            .as_ref()
            .is_some_and(|ty| match kind(ty) {
                Some(TypeDefKind::Result(result)) => result.ok.as_ref().is_some_and(is_future),
                _ => is_future(ty),
            })
    }

    /// Whether the core module has a function of the world.
    pub(super) fn has(&self, direction: Direction, position: usize) -> bool {
        match direction {
            Direction::Export => true,
            Direction::Import => self.core.imports(self.host.imports[position].begins()),
        }
    }
}
