//! A component's world, as a list of types and functions.

use crate::wasm::bindings::components::{
    CaseType, Description, Field, Function, Shape, Side, TypeDefinition,
};
use std::{
    collections::{HashMap, HashSet},
    panic,
};
use wit_parser::{
    Handle, InterfaceId, Resolve, Type, TypeDefKind, TypeId, TypeOwner, WorldId, WorldItem,
    decoding::{self, DecodedWasm},
};

/// Describes a component that is valid.
pub(super) fn describe(bytes: &[u8]) -> Result<Description, String> {
    // What WIT cannot say makes the parser panic in some places, and bytes come from anywhere.
    let decoded = panic::catch_unwind(|| decoding::decode(bytes));
    let unknown = "the component has a part that WIT does not have";
    match decoded {
        Ok(Ok(DecodedWasm::Component(resolve, world))) => {
            Ok(Describer::new(&resolve, world).describe(world))
        }
        Ok(Ok(DecodedWasm::WitPackage(..))) => {
            Err("these are the types of a package and not a component that runs".to_string())
        }
        Ok(Err(error)) => Err(format!("{unknown}: {error:#}")),
        Err(_) => Err(unknown.to_string()),
    }
}

struct Describer<'a> {
    resolve: &'a Resolve,
    types: Vec<TypeDefinition>,
    known: HashMap<(Type, Direction), u32>,
    interfaces: HashMap<InterfaceId, String>,
    /// Interfaces that the component imports, and those that it exports: maybe the same, with types
    /// of each side.
    imported: HashSet<InterfaceId>,
    exported: HashSet<InterfaceId>,
    /// Types that the world imports.
    outside: HashSet<TypeId>,
    /// Of what is described.
    direction: Direction,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Direction {
    Import,
    Export,
}

impl Describer<'_> {
    fn new(resolve: &Resolve, world: WorldId) -> Describer<'_> {
        let mut describer = Describer {
            resolve,
            types: Vec::new(),
            known: HashMap::new(),
            interfaces: HashMap::new(),
            imported: HashSet::new(),
            exported: HashSet::new(),
            outside: HashSet::new(),
            direction: Direction::Import,
        };
        let world = &resolve.worlds[world];
        for (key, item) in world.imports.iter().chain(&world.exports) {
            if let WorldItem::Interface { id, .. } = item {
                let name = resolve.name_world_key(key);
                describer.interfaces.insert(*id, name);
            }
        }
        for item in world.imports.values() {
            match item {
                WorldItem::Interface { id, .. } => {
                    describer.imported.insert(*id);
                }
                WorldItem::Type { id, .. } => {
                    describer.outside.insert(*id);
                }
                WorldItem::Function(_) => {}
            }
        }
        for item in world.exports.values() {
            if let WorldItem::Interface { id, .. } = item {
                describer.exported.insert(*id);
            }
        }
        describer
    }

    fn describe(mut self, world: WorldId) -> Description {
        let world = &self.resolve.worlds[world];
        let imports = self.items(world.imports.values());
        self.direction = Direction::Export;
        let exports = self.items(world.exports.values());
        Description {
            types: self.types,
            imports,
            exports,
        }
    }

    fn items<'b>(&mut self, items: impl Iterator<Item = &'b WorldItem>) -> Vec<Function> {
        let mut functions = Vec::new();
        for item in items {
            match item {
                WorldItem::Interface { id, .. } => {
                    let interface = &self.resolve.interfaces[*id];
                    for ty in interface.types.values() {
                        self.place(Type::Id(*ty));
                    }
                    let name = self.interfaces.get(id).cloned();
                    for function in interface.functions.values() {
                        functions.push(self.function(name.clone(), function));
                    }
                }
                WorldItem::Function(function) => functions.push(self.function(None, function)),
                WorldItem::Type { id, .. } => {
                    self.place(Type::Id(*id));
                }
            }
        }
        functions
    }

    fn function(&mut self, interface: Option<String>, function: &wit_parser::Function) -> Function {
        let params = function.params.iter();
        Function {
            interface,
            name: function.name.clone(),
            params: params
                .map(|param| self.field(&param.name, param.ty))
                .collect(),
            result: function.result.map(|ty| self.place(ty)),
            is_async: function.kind.is_async(),
        }
    }

    fn field(&mut self, name: &str, ty: Type) -> Field {
        Field {
            name: name.to_string(),
            ty: self.place(ty),
        }
    }

    /// The place of a type, behind those of which it is made.
    fn place(&mut self, ty: Type) -> u32 {
        let mut ty = ty;
        while let Type::Id(id) = ty
            && let TypeDefKind::Type(other) = self.resolve.types[id].kind
        {
            ty = other;
        }
        let around = self.direction;
        self.direction = self.direction_of(ty);
        let place = self.place_in_direction(ty);
        self.direction = around;
        place
    }

    /// An exported interface uses types of imports, unless the interface with the type is exported,
    /// too.
    fn direction_of(&self, ty: Type) -> Direction {
        match ty {
            Type::Id(id) => match self.resolve.types[id].owner {
                TypeOwner::Interface(owner) if !self.exported.contains(&owner) => Direction::Import,
                TypeOwner::World(_) if self.outside.contains(&id) => Direction::Import,
                TypeOwner::Interface(_) | TypeOwner::World(_) | TypeOwner::None => self.direction,
            },
            _ => Direction::Import,
        }
    }

    fn place_in_direction(&mut self, ty: Type) -> u32 {
        let key = (ty, self.direction);
        if let Some(place) = self.known.get(&key) {
            return *place;
        }
        let definition = match ty {
            Type::Id(id) => self.definition(id),
            primitive => TypeDefinition {
                interface: None,
                name: None,
                shape: primitive_shape(primitive),
            },
        };
        // A component has far fewer.
        let place = u32::try_from(self.types.len()).unwrap_or(u32::MAX);
        self.types.push(definition);
        self.known.insert(key, place);
        place
    }

    fn definition(&mut self, id: TypeId) -> TypeDefinition {
        let resolve = self.resolve;
        let definition = &resolve.types[id];
        let owner = match definition.owner {
            TypeOwner::Interface(owner) => Some(owner),
            TypeOwner::World(_) | TypeOwner::None => None,
        };
        let is_imported = owner.is_some_and(|owner| self.imported.contains(&owner));
        let is_outside =
            is_imported && self.direction == Direction::Import || self.outside.contains(&id);
        let shape = self.shape(&definition.kind, is_outside);
        TypeDefinition {
            interface: owner.and_then(|owner| self.interfaces.get(&owner).cloned()),
            name: definition.name.clone(),
            shape,
        }
    }

    fn shape(&mut self, kind: &TypeDefKind, is_outside: bool) -> Shape {
        match kind {
            TypeDefKind::Record(record) => {
                let fields = record.fields.iter();
                Shape::Record(
                    fields
                        .map(|field| self.field(&field.name, field.ty))
                        .collect(),
                )
            }
            TypeDefKind::Variant(variant) => {
                let cases = variant.cases.iter().map(|case| CaseType {
                    name: case.name.clone(),
                    ty: case.ty.map(|ty| self.place(ty)),
                });
                Shape::Variant(cases.collect())
            }
            TypeDefKind::Enum(cases) => {
                let names = cases.cases.iter().map(|case| case.name.clone());
                Shape::Enum(names.collect())
            }
            TypeDefKind::Flags(flags) => {
                let names = flags.flags.iter().map(|flag| flag.name.clone());
                Shape::Flags(names.collect())
            }
            TypeDefKind::Tuple(tuple) => {
                Shape::Tuple(tuple.types.iter().map(|ty| self.place(*ty)).collect())
            }
            TypeDefKind::Option(ty) => Shape::Option(self.place(*ty)),
            TypeDefKind::List(ty) => Shape::List(self.place(*ty)),
            TypeDefKind::FixedLengthList(ty, length) => {
                Shape::FixedList((self.place(*ty), *length))
            }
            TypeDefKind::Map(key, value) => Shape::Map((self.place(*key), self.place(*value))),
            TypeDefKind::Result(result) => Shape::Result((
                result.ok.map(|ty| self.place(ty)),
                result.err.map(|ty| self.place(ty)),
            )),
            TypeDefKind::Resource => Shape::Resource(match is_outside {
                true => Side::Outside,
                false => Side::Inside,
            }),
            TypeDefKind::Handle(Handle::Own(id)) => Shape::Own(self.place(Type::Id(*id))),
            TypeDefKind::Handle(Handle::Borrow(id)) => Shape::Borrow(self.place(Type::Id(*id))),
            TypeDefKind::Future(_) => Shape::Other("future".to_string()),
            TypeDefKind::Stream(_) => Shape::Other("stream".to_string()),
            // The first was followed, and the other is of text that is not resolved yet.
            TypeDefKind::Type(_) | TypeDefKind::Unknown => Shape::Other("type".to_string()),
        }
    }
}

fn primitive_shape(ty: Type) -> Shape {
    match ty {
        Type::Bool => Shape::Bool,
        Type::U8 => Shape::U8,
        Type::U16 => Shape::U16,
        Type::U32 => Shape::U32,
        Type::U64 => Shape::U64,
        Type::S8 => Shape::S8,
        Type::S16 => Shape::S16,
        Type::S32 => Shape::S32,
        Type::S64 => Shape::S64,
        Type::F32 => Shape::F32,
        Type::F64 => Shape::F64,
        Type::Char => Shape::Char,
        Type::String => Shape::String,
        Type::ErrorContext => Shape::Other("error-context".to_string()),
        Type::Id(_) => Shape::Other("type".to_string()),
    }
}
