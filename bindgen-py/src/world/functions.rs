//! The functions of the world: stubs for imports, protocol methods for exports.

use super::labels::{function_label, interface_label};
use super::model::{Direction, Func, FuncKind, PyPath, ResourceIdx, World};
use super::names::{self, Taken};
use std::collections::HashMap;
use wit_parser::{Function, FunctionKind, Type, TypeDefKind, WorldItem, WorldKey};

impl Func {
    /// Whether WIT says `async`.
    pub fn is_async(&self) -> bool {
        self.function.kind.is_async()
    }
}

impl FuncKind {
    /// The resource that the function is part of.
    pub fn resource(self) -> Option<ResourceIdx> {
        match self {
            FuncKind::Freestanding => None,
            FuncKind::Constructor(resource)
            | FuncKind::Method(resource)
            | FuncKind::Static(resource) => Some(resource),
        }
    }
}

impl World {
    /// Fills `imports` and `exports`.
    pub(super) fn add_functions(&mut self, scopes: &mut HashMap<String, Taken>) {
        let world = &self.resolve.worlds[self.id];
        let mut found: Vec<(Direction, Option<WorldKey>, PyPath, Function)> = Vec::new();
        for interface in &self.interfaces {
            // Free functions live in the module itself, or in the protocol.
            let home = interface.protocol.clone();
            let home = home.unwrap_or_else(|| PyPath::module(&interface.module));
            for function in self.resolve.interfaces[interface.id].functions.values() {
                let key = Some(interface.key.clone());
                found.push((interface.direction, key, home.clone(), function.clone()));
            }
        }
        for (direction, items) in [
            (Direction::Import, &world.imports),
            (Direction::Export, &world.exports),
        ] {
            for (key, item) in items {
                match item {
                    WorldItem::Function(function) => {
                        let root = self.home(direction, &self.resolve.name_world_key(key));
                        let home = match direction {
                            Direction::Import => PyPath::module(&root.module),
                            Direction::Export => root.protocol.clone(),
                        };
                        found.push((direction, None, home, function.clone()));
                    }
                    WorldItem::Interface { .. } | WorldItem::Type { .. } => {}
                }
            }
        }
        for (direction, interface, home, function) in found {
            let func = self.func(direction, interface, home, function, scopes);
            match direction {
                Direction::Import => self.imports.push(func),
                Direction::Export => self.exports.push(func),
            }
        }
    }

    fn func(
        &self,
        direction: Direction,
        interface: Option<WorldKey>,
        home: PyPath,
        function: Function,
        scopes: &mut HashMap<String, Taken>,
    ) -> Func {
        let kind = self.func_kind(direction, &function);
        let home = match kind {
            FuncKind::Freestanding => home,
            FuncKind::Constructor(resource)
            | FuncKind::Method(resource)
            | FuncKind::Static(resource) => self.resource(resource).python.clone(),
        };
        let python = match kind {
            FuncKind::Constructor(_) => home.join("__init__"),
            FuncKind::Freestanding | FuncKind::Method(_) | FuncKind::Static(_) => {
                let scope = scopes.entry(home.scope()).or_default();
                home.join(&scope.give(names::snake(function.item_name())))
            }
        };
        let wit_name = function_label(&self.resolve, &function);
        let wit_name = match &interface {
            Some(key) => format!("{}.{wit_name}", interface_label(&self.resolve, key)),
            None => wit_name,
        };
        Func {
            params: param_names(direction, kind, &function),
            raises: self.raises(kind, &function),
            direction,
            interface,
            function,
            kind,
            wit_name,
            python,
            left_out: false,
        }
    }

    fn func_kind(&self, direction: Direction, function: &Function) -> FuncKind {
        let resource = |id| -> ResourceIdx { self.resource_of(direction, id) };
        match function.kind {
            FunctionKind::Freestanding | FunctionKind::AsyncFreestanding => FuncKind::Freestanding,
            FunctionKind::Method(id) | FunctionKind::AsyncMethod(id) => {
                FuncKind::Method(resource(id))
            }
            FunctionKind::Static(id) | FunctionKind::AsyncStatic(id) => {
                FuncKind::Static(resource(id))
            }
            FunctionKind::Constructor(id) => FuncKind::Constructor(resource(id)),
        }
    }

    /// Only a result type that is named directly is split into a return value and an exception;
    /// componentize-py returns `Ok` and `Err` objects where it is reached through an alias.
    fn raises(&self, kind: FuncKind, function: &Function) -> bool {
        match (kind, function.result) {
            (FuncKind::Constructor(_), Some(Type::Id(id))) => {
                matches!(
                    self.resolve.types[self.dealias(id)].kind,
                    TypeDefKind::Result(_)
                )
            }
            (_, Some(Type::Id(id))) => {
                matches!(self.resolve.types[id].kind, TypeDefKind::Result(_))
            }
            _ => false,
        }
    }
}

/// The Python parameter names. What the method's own first parameter is called is taken.
fn param_names(direction: Direction, kind: FuncKind, function: &Function) -> Vec<String> {
    let (skipped, mut taken) = match (direction, kind) {
        (_, FuncKind::Method(_)) => (1, Taken::reserving(["self"])),
        (_, FuncKind::Constructor(_)) => (0, Taken::reserving(["self"])),
        (_, FuncKind::Static(_)) => (0, Taken::reserving(["cls"])),
        (Direction::Export, FuncKind::Freestanding) => (0, Taken::reserving(["self"])),
        (Direction::Import, FuncKind::Freestanding) => (0, Taken::default()),
    };
    let params = function.params.iter().skip(skipped);
    params
        .map(|param| taken.give(names::snake(&param.name)))
        .collect()
}

impl PyPath {
    /// The module `name` itself.
    pub(super) fn module(name: &str) -> PyPath {
        PyPath {
            module: name.to_owned(),
            qualname: String::new(),
        }
    }

    fn join(&self, name: &str) -> PyPath {
        PyPath {
            module: self.module.clone(),
            qualname: match self.qualname.as_str() {
                "" => name.to_owned(),
                outer => format!("{outer}.{name}"),
            },
        }
    }

    /// The key of the scope that this module or class is.
    fn scope(&self) -> String {
        match self.qualname.as_str() {
            "" => self.module.clone(),
            class => format!("{}:{class}", self.module),
        }
    }
}
