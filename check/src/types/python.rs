//! From an annotation to a type.

use crate::entity::Entity;
use crate::loaded::Loaded;
use crate::program::Program;
use crate::python::{Annotation, AnnotationKind};
use std::rc::Rc;

/// What an annotation allows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Py {
    None,
    Bool,
    Int,
    Float,
    Complex,
    Str,
    Bytes,
    /// `bytearray` and `memoryview`.
    ByteBuffer,
    List(Box<Py>),
    /// `Sequence`, `Iterable` and their like.
    Sequence(Box<Py>),
    Set,
    Dict(Box<Py>, Box<Py>),
    /// `Mapping` and its like.
    Mapping(Box<Py>, Box<Py>),
    /// Of a known length.
    Tuple(Vec<Py>),
    /// `tuple[X, ...]`.
    Tuples(Box<Py>),
    Union(Vec<Py>),
    /// A class or a union that is made of the world, by module and name.
    Generated(String, String),
    /// Anything at all.
    Unknown,
}

/// The type that an annotation in a module means.
pub(crate) fn from_annotation(
    program: &Program,
    loaded: &Rc<Loaded>,
    annotation: &Annotation,
) -> Py {
    let convert = |annotation: &Annotation| from_annotation(program, loaded, annotation);
    match &annotation.kind {
        AnnotationKind::None => Py::None,
        AnnotationKind::Name(name) => of_entity(&program.resolve(loaded, name), &[]),
        AnnotationKind::Subscript(name, items) => {
            let is_variadic = matches!(
                items.as_slice(),
                [_, last] if matches!(last.kind, AnnotationKind::Ellipsis)
            );
            let arguments: Vec<Py> = match items.as_slice() {
                [one] if matches!(one.kind, AnnotationKind::Empty) => Vec::new(),
                items => items.iter().map(convert).collect(),
            };
            let entity = program.resolve(loaded, name);
            match (of_entity(&entity, &arguments), arguments.into_iter().next()) {
                (Py::Tuple(_), Some(item)) if is_variadic => Py::Tuples(Box::new(item)),
                (found, _) => found,
            }
        }
        AnnotationKind::Union(items) => Py::Union(items.iter().map(convert).collect()),
        AnnotationKind::Ellipsis | AnnotationKind::Empty | AnnotationKind::Unknown => Py::Unknown,
    }
}

fn of_entity(entity: &Entity, arguments: &[Py]) -> Py {
    match entity {
        Entity::External(name) => of_name(name, arguments),
        Entity::Class(loaded, index) if loaded.kind == crate::loaded::Kind::Generated => {
            let class = &loaded.python.classes[*index];
            Py::Generated(loaded.name.clone(), class.name.clone())
        }
        Entity::Generated(module, name) => Py::Generated(module.clone(), name.clone()),
        Entity::Module(_)
        | Entity::Class(..)
        | Entity::Function(..)
        | Entity::Literal(_)
        | Entity::Missing(_)
        | Entity::Unknown => Py::Unknown,
    }
}

/// A builtin, or a name of the standard library.
fn of_name(name: &str, arguments: &[Py]) -> Py {
    let argument = |index: usize| {
        let argument = arguments.get(index).cloned();
        Box::new(argument.unwrap_or(Py::Unknown))
    };
    let Some((module, name)) = name.rsplit_once('.') else {
        return Py::Unknown;
    };
    match (module, name) {
        ("builtins", "bool") => Py::Bool,
        ("builtins", "int") => Py::Int,
        ("builtins", "float") => Py::Float,
        ("builtins", "complex") => Py::Complex,
        ("builtins", "str") | ("typing", "Text") => Py::Str,
        ("builtins", "bytes") => Py::Bytes,
        ("builtins", "bytearray" | "memoryview") => Py::ByteBuffer,
        ("builtins", "list") | ("typing", "List") => Py::List(argument(0)),
        ("builtins", "set" | "frozenset") | ("typing", "Set" | "FrozenSet") => Py::Set,
        ("builtins", "dict") | ("typing", "Dict") => Py::Dict(argument(0), argument(1)),
        ("builtins", "tuple") | ("typing", "Tuple") => match arguments {
            // Without arguments it is of any length, and so it is taken if they are `()`.
            [] => Py::Tuples(Box::new(Py::Unknown)),
            items => Py::Tuple(items.to_vec()),
        },
        ("types", "NoneType") => Py::None,
        (
            "typing" | "collections.abc",
            "Sequence" | "MutableSequence" | "Iterable" | "Collection" | "Sized" | "Container"
            | "Iterator" | "Reversible",
        ) => Py::Sequence(argument(0)),
        ("typing" | "collections.abc", "Mapping" | "MutableMapping") => {
            Py::Mapping(argument(0), argument(1))
        }
        ("typing" | "typing_extensions", "Optional") => Py::Union(vec![*argument(0), Py::None]),
        ("typing" | "typing_extensions", "Union") if !arguments.is_empty() => {
            Py::Union(arguments.to_vec())
        }
        ("typing" | "typing_extensions", "Annotated") => *argument(0),
        _ => Py::Unknown,
    }
}
