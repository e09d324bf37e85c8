//! Which lists move in bulk.

use crate::world::World;
use hognose_runtime_abi::NumberKind;
use wit_parser::{Resolve, Type, TypeDefKind};

/// Items that Python's lists of numbers hold in bulk: everything that is only bits in memory but
/// `bool` and `char`.
pub(super) fn number_of(resolve: &Resolve, element: &Type) -> Option<NumberKind> {
    match element {
        Type::U8 => Some(NumberKind::U8),
        Type::S8 => Some(NumberKind::S8),
        Type::U16 => Some(NumberKind::U16),
        Type::S16 => Some(NumberKind::S16),
        Type::U32 => Some(NumberKind::U32),
        Type::S32 => Some(NumberKind::S32),
        Type::U64 => Some(NumberKind::U64),
        Type::S64 => Some(NumberKind::S64),
        Type::F32 => Some(NumberKind::F32),
        Type::F64 => Some(NumberKind::F64),
        Type::Id(id) => match &resolve.types[*id].kind {
            TypeDefKind::Type(target) => number_of(resolve, target),
            _ => None,
        },
        Type::Bool | Type::Char | Type::String | Type::ErrorContext => None,
    }
}

pub(super) fn number_kind(world: &World, element: &Type) -> NumberKind {
    number_of(&world.resolve, element).expect("only lists of numbers are canonical")
}
