//! Whether values that a result's annotation promises can be given to WIT.

use super::{python::Py, taken::is_option};
use hognose_bindgen_py::world::{ClassKind, Direction, World};
use wit_parser::{Handle, Type, TypeDefKind};

/// Whether every kind of value of an annotation may be one of `ty`.
pub(crate) fn can_give(world: &World, ty: &Type, py: &Py) -> bool {
    match py {
        Py::Unknown => return true,
        Py::Union(items) => return items.iter().all(|item| can_give(world, ty, item)),
        _ => {}
    }
    match ty {
        Type::Bool => matches!(py, Py::Bool | Py::Int),
        Type::U8
        | Type::U16
        | Type::U32
        | Type::U64
        | Type::S8
        | Type::S16
        | Type::S32
        | Type::S64 => matches!(py, Py::Int | Py::Bool),
        Type::F32 | Type::F64 => matches!(py, Py::Float | Py::Int | Py::Bool),
        Type::Char | Type::String => matches!(py, Py::Str),
        Type::ErrorContext => true,
        Type::Id(id) => of_definition(world, *id, py),
    }
}

fn of_definition(world: &World, id: wit_parser::TypeId, py: &Py) -> bool {
    let id = world.dealias(id);
    if let Some(class) = world.class_of(Direction::Export, id) {
        return of_class(
            world,
            &world.class(class).python,
            &world.class(class).kind,
            py,
        );
    }
    match &world.resolve.types[id].kind {
        TypeDefKind::Type(ty) => can_give(world, ty, py),
        TypeDefKind::Option(payload) => match py {
            Py::None => true,
            py if is_option(world, payload) => is_support(py, &["Some"]),
            py => can_give(world, payload, py),
        },
        TypeDefKind::Result(_) => is_support(py, &["Ok", "Err", "Result"]),
        TypeDefKind::List(item) => match py {
            Py::Bytes | Py::ByteBuffer => is_number(world, item),
            py => of_items(world, item, py),
        },
        TypeDefKind::FixedLengthList(item, _) => match py {
            Py::Bytes | Py::ByteBuffer => is_number(world, item),
            py => of_items(world, item, py),
        },
        TypeDefKind::Map(key, value) => match py {
            Py::Dict(of, to) | Py::Mapping(of, to) => {
                can_give(world, key, of) && can_give(world, value, to)
            }
            py => is_collection(py),
        },
        TypeDefKind::Tuple(tuple) => match py {
            Py::Tuple(items) => {
                let mut pairs = tuple.types.iter().zip(items);
                let fits = pairs.all(|(ty, py)| can_give(world, ty, py));
                items.len() == tuple.types.len() && fits
            }
            py => is_collection(py),
        },
        TypeDefKind::Resource => of_resource(world, id, py),
        TypeDefKind::Handle(Handle::Own(id) | Handle::Borrow(id)) => of_resource(world, *id, py),
        TypeDefKind::Stream(_) | TypeDefKind::Future(_) => matches!(py, Py::Generated(..)),
        TypeDefKind::Record(_)
        | TypeDefKind::Variant(_)
        | TypeDefKind::Enum(_)
        | TypeDefKind::Flags(_)
        | TypeDefKind::Unknown => true,
    }
}

fn of_items(world: &World, item: &Type, py: &Py) -> bool {
    match py {
        Py::List(of) | Py::Sequence(of) | Py::Tuples(of) => can_give(world, item, of),
        Py::Tuple(items) => items.iter().all(|py| can_give(world, item, py)),
        py => is_collection(py),
    }
}

/// What may be gone through, item by item. A `str` is not taken for a list of its characters.
fn is_collection(py: &Py) -> bool {
    match py {
        Py::List(_)
        | Py::Sequence(_)
        | Py::Set
        | Py::Dict(..)
        | Py::Mapping(..)
        | Py::Tuple(_)
        | Py::Tuples(_)
        | Py::Union(_)
        | Py::Unknown => true,
        Py::None
        | Py::Bool
        | Py::Int
        | Py::Float
        | Py::Complex
        | Py::Str
        | Py::Bytes
        | Py::ByteBuffer
        | Py::Generated(..) => false,
    }
}

fn is_number(world: &World, ty: &Type) -> bool {
    can_give(world, ty, &Py::Int)
}

fn is_support(py: &Py, names: &[&str]) -> bool {
    match py {
        Py::Generated(module, name) => {
            module == "componentize_py_types" && names.contains(&name.as_str())
        }
        _ => false,
    }
}

fn of_class(
    world: &World,
    python: &hognose_bindgen_py::world::PyPath,
    kind: &ClassKind,
    py: &Py,
) -> bool {
    let Py::Generated(module, name) = py else {
        // Bits of flags are the one number that may pass.
        return matches!((kind, py), (ClassKind::Flags { .. }, Py::Int));
    };
    let is =
        |path: &hognose_bindgen_py::world::PyPath| path.module == *module && path.qualname == *name;
    match kind {
        _ if is(python) => true,
        ClassKind::Variant { cases } => cases.iter().any(|case| is(&case.python)),
        // Any object with the same attributes is a record, too.
        ClassKind::Record { fields } => world.classes.iter().any(|other| {
            is(&other.python)
                && matches!(&other.kind, ClassKind::Record { fields: theirs } if
                    fields.iter().all(|field| theirs.contains(field)))
        }),
        ClassKind::Enum { .. } | ClassKind::Flags { .. } => false,
    }
}

fn of_resource(world: &World, id: wit_parser::TypeId, py: &Py) -> bool {
    let resource = world.resource(world.resource_of(Direction::Export, id));
    match py {
        Py::Generated(module, name) => {
            resource.python.module == *module && resource.python.qualname == *name
        }
        _ => false,
    }
}
