//! The classes of records, variants, enums, flags and resources.

use super::model::{
    CaseClass, Class, ClassIdx, ClassKind, Direction, PyPath, Resource, ResourceIdx, World,
};
use super::names::{self, Taken};
use std::collections::HashMap;
use wit_parser::{TypeDefKind, TypeId, WorldItem, WorldKey};

impl World {
    /// Fills `classes` and `resources`.
    pub(super) fn add_classes(&mut self, scopes: &mut HashMap<String, Taken>) {
        let shared = super::sharing::shared_types(self);
        let mut types: Vec<(Direction, Option<WorldKey>, String, TypeId)> = Vec::new();
        for (key, item) in &self.resolve.worlds[self.id].imports {
            match item {
                WorldItem::Type { id, .. } => {
                    let root = self.home(Direction::Import, &self.resolve.name_world_key(key));
                    types.push((Direction::Import, None, root.module.clone(), *id));
                }
                WorldItem::Interface { .. } | WorldItem::Function(_) => {}
            }
        }
        for interface in &self.interfaces {
            for id in self.resolve.interfaces[interface.id].types.values() {
                let key = Some(interface.key.clone());
                types.push((interface.direction, key, interface.module.clone(), *id));
            }
        }
        // Imports come first, so the class that an export shares is there already.
        types.sort_by_key(|(direction, ..)| *direction);
        for (direction, key, module, id) in types {
            if let Some(class) = shared.get(&id).and_then(|id| self.class_of_type.get(id)) {
                self.class_of_type.insert(id, *class);
                continue;
            }
            let scope = scopes.entry(module.clone()).or_default();
            self.add_type(direction, key, module, id, scope);
        }
    }

    fn add_type(
        &mut self,
        direction: Direction,
        interface: Option<WorldKey>,
        module: String,
        id: TypeId,
        scope: &mut Taken,
    ) {
        let def = &self.resolve.types[id];
        let wit_name = def.name.clone().unwrap_or_default();
        let mut path = |qualname: String| PyPath {
            module: module.clone(),
            qualname: scope.give(qualname),
        };
        let members = |names: Vec<String>| {
            let mut taken = Taken::default();
            names.into_iter().map(|name| taken.give(name)).collect()
        };
        let (python, kind) = match &def.kind {
            TypeDefKind::Resource => {
                let resource = Resource {
                    type_id: id,
                    exported: direction == Direction::Export,
                    interface,
                    python: path(names::camel(&wit_name)),
                    wit_name,
                    left_out: false,
                };
                self.resource_of_type
                    .insert(id, ResourceIdx(self.resources.len()));
                self.resources.push(resource);
                return;
            }
            TypeDefKind::Record(record) => {
                let fields = record.fields.iter().map(|f| names::snake(&f.name));
                let fields = members(fields.collect());
                (path(names::camel(&wit_name)), ClassKind::Record { fields })
            }
            TypeDefKind::Variant(variant) => {
                let python = path(names::camel(&wit_name));
                let cases = variant.cases.iter().map(|case| CaseClass {
                    python: path(format!("{}_{}", python.qualname, names::camel(&case.name))),
                    wit_name: case.name.clone(),
                    has_payload: case.ty.is_some(),
                });
                let cases = cases.collect();
                (python, ClassKind::Variant { cases })
            }
            TypeDefKind::Enum(cases) => {
                let cases = cases.cases.iter().map(|c| names::shouty(&c.name));
                let cases = members(cases.collect());
                (path(names::camel(&wit_name)), ClassKind::Enum { cases })
            }
            TypeDefKind::Flags(flags) => {
                let flags = flags.flags.iter().map(|f| names::shouty(&f.name));
                let members = members(flags.collect());
                (path(names::camel(&wit_name)), ClassKind::Flags { members })
            }
            TypeDefKind::Handle(_)
            | TypeDefKind::Tuple(_)
            | TypeDefKind::Option(_)
            | TypeDefKind::Result(_)
            | TypeDefKind::List(_)
            | TypeDefKind::Map(..)
            | TypeDefKind::FixedLengthList(..)
            | TypeDefKind::Future(_)
            | TypeDefKind::Stream(_)
            | TypeDefKind::Type(_)
            | TypeDefKind::Unknown => return,
        };
        self.class_of_type.insert(id, ClassIdx(self.classes.len()));
        self.classes.push(Class {
            type_id: id,
            direction,
            python,
            kind,
            left_out: false,
        });
    }
}
