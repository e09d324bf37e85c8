//! Whether two readings of one package agree. One may have what the other has not, but no item may
//! differ: code that was written against either must do.

use wit_parser::{
    Function, Handle, InterfaceId, Resolve, Type, TypeDefKind, TypeId, TypeOwner, WorldId,
};

/// The first item that both have and that differs, as in `demo:shared/types@1.0.0` and `point`.
pub(super) fn difference(one: &Resolve, two: &Resolve) -> Option<(String, String)> {
    for (name, id) in &one.package_names {
        let Some(other) = two.package_names.get(name) else {
            continue;
        };
        let (package, other) = (&one.packages[*id], &two.packages[*other]);
        for (interface, id) in &package.interfaces {
            if let Some(other) = other.interfaces.get(interface)
                && let Some(item) = in_interface(one, *id, two, *other)
            {
                return Some((name.interface_id(interface), item));
            }
        }
    }
    None
}

fn in_interface(
    one: &Resolve,
    id: InterfaceId,
    two: &Resolve,
    other: InterfaceId,
) -> Option<String> {
    let (interface, other) = (&one.interfaces[id], &two.interfaces[other]);
    let types = interface.types.iter().filter(|(name, id)| {
        let other = other.types.get(*name);
        other.is_some_and(|other| !same_definition(one, **id, two, *other))
    });
    let functions = interface.functions.iter().filter(|(name, function)| {
        let other = other.functions.get(*name);
        other.is_some_and(|other| !same_function(one, function, two, other))
    });
    let names = types.map(|(name, _)| name);
    names.chain(functions.map(|(name, _)| name)).next().cloned()
}

fn same_function(one: &Resolve, function: &Function, two: &Resolve, other: &Function) -> bool {
    let params = function.params.iter().zip(&other.params);
    function.kind.is_async() == other.kind.is_async()
        && function.params.len() == other.params.len()
        && params
            .into_iter()
            .all(|(param, other)| param.name == other.name && same(one, &param.ty, two, &other.ty))
        && same_option(one, &function.result, two, &other.result)
}

fn same(one: &Resolve, ty: &Type, two: &Resolve, other: &Type) -> bool {
    match (ty, other) {
        (Type::Id(id), Type::Id(other)) => {
            match (named(one, *id), named(two, *other)) {
                // Each is compared where it is defined.
                (Some(name), Some(other)) => name == other,
                (None, None) => same_definition(one, *id, two, *other),
                (Some(_), None) | (None, Some(_)) => false,
            }
        }
        (ty, other) => ty == other,
    }
}

fn same_option(one: &Resolve, ty: &Option<Type>, two: &Resolve, other: &Option<Type>) -> bool {
    match (ty, other) {
        (Some(ty), Some(other)) => same(one, ty, two, other),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

/// A type that has a name, by the name and its home.
fn named(resolve: &Resolve, id: TypeId) -> Option<(String, String)> {
    let def = &resolve.types[id];
    let home = match def.owner {
        TypeOwner::Interface(id) => resolve.id_of(id),
        TypeOwner::World(id) => Some(world_name(resolve, id)),
        TypeOwner::None => None,
    };
    Some((home?, def.name.clone()?))
}

fn world_name(resolve: &Resolve, id: WorldId) -> String {
    let world = &resolve.worlds[id];
    match world.package {
        Some(package) => resolve.id_of_name(package, &world.name),
        None => world.name.clone(),
    }
}

fn same_definition(one: &Resolve, id: TypeId, two: &Resolve, other: TypeId) -> bool {
    let both = |ty: &Type, other: &Type| same(one, ty, two, other);
    let optional = |ty: &Option<Type>, other: &Option<Type>| same_option(one, ty, two, other);
    match (&one.types[id].kind, &two.types[other].kind) {
        (TypeDefKind::Record(record), TypeDefKind::Record(other)) => {
            record.fields.len() == other.fields.len()
                && (record.fields.iter().zip(&other.fields))
                    .all(|(field, other)| field.name == other.name && both(&field.ty, &other.ty))
        }
        (TypeDefKind::Variant(variant), TypeDefKind::Variant(other)) => {
            variant.cases.len() == other.cases.len()
                && (variant.cases.iter().zip(&other.cases))
                    .all(|(case, other)| case.name == other.name && optional(&case.ty, &other.ty))
        }
        (TypeDefKind::Enum(cases), TypeDefKind::Enum(other)) => {
            let names = cases.cases.iter().map(|case| &case.name);
            names.eq(other.cases.iter().map(|case| &case.name))
        }
        (TypeDefKind::Flags(flags), TypeDefKind::Flags(other)) => {
            let names = flags.flags.iter().map(|flag| &flag.name);
            names.eq(other.flags.iter().map(|flag| &flag.name))
        }
        (TypeDefKind::Tuple(tuple), TypeDefKind::Tuple(other)) => {
            tuple.types.len() == other.types.len()
                && (tuple.types.iter().zip(&other.types)).all(|(ty, other)| both(ty, other))
        }
        (TypeDefKind::Result(result), TypeDefKind::Result(other)) => {
            optional(&result.ok, &other.ok) && optional(&result.err, &other.err)
        }
        (TypeDefKind::Option(ty), TypeDefKind::Option(other))
        | (TypeDefKind::List(ty), TypeDefKind::List(other))
        | (TypeDefKind::Type(ty), TypeDefKind::Type(other)) => both(ty, other),
        (
            TypeDefKind::FixedLengthList(ty, length),
            TypeDefKind::FixedLengthList(other, other_length),
        ) => length == other_length && both(ty, other),
        (TypeDefKind::Map(key, value), TypeDefKind::Map(other_key, other_value)) => {
            both(key, other_key) && both(value, other_value)
        }
        (TypeDefKind::Future(ty), TypeDefKind::Future(other))
        | (TypeDefKind::Stream(ty), TypeDefKind::Stream(other)) => optional(ty, other),
        (TypeDefKind::Handle(Handle::Own(id)), TypeDefKind::Handle(Handle::Own(other)))
        | (TypeDefKind::Handle(Handle::Borrow(id)), TypeDefKind::Handle(Handle::Borrow(other))) => {
            both(&Type::Id(*id), &Type::Id(*other))
        }
        (TypeDefKind::Resource, TypeDefKind::Resource)
        | (TypeDefKind::Unknown, TypeDefKind::Unknown) => true,
        _ => false,
    }
}
