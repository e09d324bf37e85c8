//! What an export gives the host when its call has failed, and the host was told so by other means:
//! zeros, where they are a value of the result's type, or an error of zeros.

use crate::world::{Direction, Func, World};
use wit_parser::{Handle, Mangling, Resolve, SizeAlign, Type, TypeDefKind};

/// A result of zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zeros {
    /// How many bytes of them there must be where the result is in memory.
    pub size: u32,
    /// Whether a task gives its result in memory, rather than as core values.
    pub task_in_memory: bool,
    /// The case of a `result`: 1 where all zeros would be a handle, but not after an error.
    pub case: u8,
}

/// The zeros for the result of an export; `None` where they would be a handle.
pub(super) fn zeros(world: &World, sizes: &SizeAlign, func: &Func) -> Option<Zeros> {
    if func.direction == Direction::Import {
        return None;
    }
    let Some(result) = &func.function.result else {
        return Some(Zeros {
            size: 0,
            task_in_memory: false,
            case: 0,
        });
    };
    let (_, _, signature) =
        func.function
            .task_return_import(&world.resolve, func.interface.as_ref(), Mangling::Legacy);
    Some(Zeros {
        size: super::record::bytes(sizes.size(result)),
        task_in_memory: signature.indirect_params,
        case: case(&world.resolve, result)?,
    })
}

/// What comes before the zeros that are a value of the type, if any are.
fn case(resolve: &Resolve, ty: &Type) -> Option<u8> {
    if is_valid(resolve, ty) {
        return Some(0);
    }
    let Type::Id(id) = ty else { return None };
    match &resolve.types[*id].kind {
        TypeDefKind::Type(ty) => case(resolve, ty),
        TypeDefKind::Result(result) => all_valid(resolve, result.err.iter()).then_some(1),
        TypeDefKind::Record(_)
        | TypeDefKind::Tuple(_)
        | TypeDefKind::FixedLengthList(..)
        | TypeDefKind::Variant(_)
        | TypeDefKind::Flags(_)
        | TypeDefKind::Enum(_)
        | TypeDefKind::Option(_)
        | TypeDefKind::List(_)
        | TypeDefKind::Map(..)
        | TypeDefKind::Handle(_)
        | TypeDefKind::Resource
        | TypeDefKind::Future(_)
        | TypeDefKind::Stream(_)
        | TypeDefKind::Unknown => None,
    }
}

/// Whether all zeros are a value of the type.
fn is_valid(resolve: &Resolve, ty: &Type) -> bool {
    let Type::Id(id) = ty else {
        return *ty != Type::ErrorContext;
    };
    match &resolve.types[*id].kind {
        TypeDefKind::Record(record) => {
            all_valid(resolve, record.fields.iter().map(|field| &field.ty))
        }
        TypeDefKind::Tuple(tuple) => all_valid(resolve, tuple.types.iter()),
        TypeDefKind::FixedLengthList(ty, _) | TypeDefKind::Type(ty) => is_valid(resolve, ty),
        // The first case.
        TypeDefKind::Variant(variant) => all_valid(
            resolve,
            variant.cases.iter().take(1).flat_map(|case| &case.ty),
        ),
        TypeDefKind::Result(result) => all_valid(resolve, result.ok.iter()),
        // Nothing, or none.
        TypeDefKind::Flags(_)
        | TypeDefKind::Enum(_)
        | TypeDefKind::Option(_)
        | TypeDefKind::List(_)
        | TypeDefKind::Map(..) => true,
        TypeDefKind::Handle(Handle::Own(_) | Handle::Borrow(_))
        | TypeDefKind::Resource
        | TypeDefKind::Future(_)
        | TypeDefKind::Stream(_)
        | TypeDefKind::Unknown => false,
    }
}

fn all_valid<'a>(resolve: &Resolve, types: impl IntoIterator<Item = &'a Type>) -> bool {
    let mut types = types.into_iter();
    types.all(|ty| is_valid(resolve, ty))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_have_no_zero() {
        let mut resolve = Resolve::default();
        let text = "package a:b;
            interface i {
                resource r;
                type yes1 = tuple<string, list<r>, option<r>>;
                type yes2 = result<u8, r>;
                variant yes3 { a, b(r) }
                record yes4 { a: yes1, b: yes2, c: yes3 }
                type no1 = tuple<string, r>;
                type no2 = result<r, r>;
                type error1 = result<r>;
                type error2 = result<stream<u8>, tuple<string, option<r>>>;
                type error3 = error1;
                variant no3 { a(no1), b }
                record no4 { a: no3 }
            }";
        resolve.push_source("a.wit", text).expect("WIT");
        let types = resolve.types.iter();
        let named = types.filter_map(|(id, ty)| Some((ty.name.as_deref()?, id)));
        let named = named.filter(|(name, _)| *name != "r");
        for (name, id) in named {
            let expected = match name.trim_end_matches(char::is_numeric) {
                "yes" => Some(0),
                "error" => Some(1),
                _ => None,
            };
            assert_eq!(case(&resolve, &Type::Id(id)), expected, "{name}");
        }
    }
}
