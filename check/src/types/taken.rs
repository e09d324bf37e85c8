//! Whether a parameter's annotation allows the values that WIT gives.

use super::python::Py;
use hognose_bindgen_py::world::{ClassKind, Direction, World};
use wit_parser::{Handle, Type, TypeDefKind};

/// What of a type arrives: an annotation has to allow each.
enum Value<'w> {
    None,
    /// An object of the type, which is no option, variant or result.
    Of(&'w Type),
    /// An object of a generated class that has one of these names.
    Class(Vec<(&'w str, &'w str)>),
}

/// Whether every value of `ty` may be there under an annotation.
pub(crate) fn takes_all(world: &World, ty: &Type, py: &Py) -> bool {
    values(world, ty)
        .iter()
        .all(|value| takes(world, value, py))
}

fn takes(world: &World, value: &Value, py: &Py) -> bool {
    match (py, value) {
        (Py::Unknown, _) => true,
        (Py::Union(items), _) => items.iter().any(|item| takes(world, value, item)),
        (Py::None, Value::None) => true,
        (_, Value::None) => false,
        (Py::Generated(module, name), Value::Class(paths)) => {
            paths.contains(&(module.as_str(), name.as_str()))
        }
        (_, Value::Class(_)) => false,
        (_, Value::Of(ty)) => of(world, ty, py),
    }
}

fn values<'w>(world: &'w World, ty: &'w Type) -> Vec<Value<'w>> {
    let Type::Id(id) = ty else {
        return vec![Value::Of(ty)];
    };
    let id = world.dealias(*id);
    if let Some(class) = world.class_of(Direction::Export, id) {
        let class = world.class(class);
        let own = (class.python.module.as_str(), class.python.qualname.as_str());
        return match &class.kind {
            ClassKind::Variant { cases } => {
                let cases = cases.iter().map(|case| {
                    let case = (case.python.module.as_str(), case.python.qualname.as_str());
                    Value::Class(vec![case, own])
                });
                cases.collect()
            }
            ClassKind::Record { .. } | ClassKind::Enum { .. } | ClassKind::Flags { .. } => {
                vec![Value::Class(vec![own])]
            }
        };
    }
    const SUPPORT: &str = "componentize_py_types";
    match &world.resolve.types[id].kind {
        TypeDefKind::Type(ty) => values(world, ty),
        TypeDefKind::Option(payload) if is_option(world, payload) => {
            vec![Value::None, Value::Class(vec![(SUPPORT, "Some")])]
        }
        TypeDefKind::Option(payload) => {
            let mut all = values(world, payload);
            all.push(Value::None);
            all
        }
        TypeDefKind::Result(_) => ["Ok", "Err"]
            .map(|case| Value::Class(vec![(SUPPORT, case), (SUPPORT, "Result")]))
            .into(),
        TypeDefKind::Resource => vec![resource(world, id)],
        TypeDefKind::Handle(Handle::Own(id) | Handle::Borrow(id)) => vec![resource(world, *id)],
        _ => vec![Value::Of(ty)],
    }
}

fn resource(world: &World, id: wit_parser::TypeId) -> Value<'_> {
    let resource = world.resource(world.resource_of(Direction::Export, id));
    let python = &resource.python;
    Value::Class(vec![(&python.module, &python.qualname)])
}

pub(super) fn is_option(world: &World, ty: &Type) -> bool {
    let Type::Id(id) = ty else {
        return false;
    };
    let kind = &world.resolve.types[world.dealias(*id)].kind;
    matches!(kind, TypeDefKind::Option(_))
}

/// For a type that is a single Python class of builtins.
fn of(world: &World, ty: &Type, py: &Py) -> bool {
    let all = |ty: &Type, py: &Py| takes_all(world, ty, py);
    match ty {
        Type::Bool => matches!(py, Py::Bool | Py::Int | Py::Float | Py::Complex),
        Type::U8
        | Type::U16
        | Type::U32
        | Type::U64
        | Type::S8
        | Type::S16
        | Type::S32
        | Type::S64 => matches!(py, Py::Int | Py::Float | Py::Complex),
        Type::F32 | Type::F64 => matches!(py, Py::Float | Py::Complex),
        Type::Char | Type::String => matches!(py, Py::Str | Py::Sequence(_)),
        Type::ErrorContext => true,
        Type::Id(id) => match &world.resolve.types[world.dealias(*id)].kind {
            TypeDefKind::List(item) if world.is_bytes(item) => {
                match py {
                    Py::Bytes | Py::ByteBuffer => true,
                    // Not so, but most of what one does with the one goes with the other.
                    Py::List(of) | Py::Sequence(of) => all(item, of),
                    _ => false,
                }
            }
            TypeDefKind::List(item) | TypeDefKind::FixedLengthList(item, _) => match py {
                Py::List(of) | Py::Sequence(of) => all(item, of),
                _ => false,
            },
            TypeDefKind::Map(key, value) => match py {
                Py::Dict(of, to) | Py::Mapping(of, to) => all(key, of) && all(value, to),
                Py::Sequence(_) => true,
                _ => false,
            },
            TypeDefKind::Tuple(tuple) => match py {
                Py::Tuple(items) => {
                    let mut pairs = tuple.types.iter().zip(items);
                    items.len() == tuple.types.len() && pairs.all(|(ty, py)| all(ty, py))
                }
                Py::Tuples(of) | Py::Sequence(of) => tuple.types.iter().all(|ty| all(ty, of)),
                _ => false,
            },
            // The ends of these are generated classes, and much else fits them.
            TypeDefKind::Stream(_) | TypeDefKind::Future(_) => {
                matches!(py, Py::Generated(..) | Py::Sequence(_))
            }
            _ => true,
        },
    }
}
