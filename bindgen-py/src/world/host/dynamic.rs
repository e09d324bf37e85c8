//! The Python values that PyPI's wasmtime makes and takes for each type.
//!
//! A value of a variant, an option or a result is the bare payload where the cases' payloads are of
//! different Python classes, else a `Variant` with the case's name. A case without payload is
//! `None` and counts as any `object`.

use std::collections::BTreeSet;
use wit_parser::{Resolve, Type, TypeDefKind};

/// A Python class of dynamic values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dynamic {
    /// `bool`, which Python takes for an `int` as well.
    Bool,
    /// `int`.
    Int,
    /// `float`.
    Float,
    /// `str`.
    Str,
    /// `bytes`.
    Bytes,
    /// `list`.
    List,
    /// `tuple`.
    Tuple,
    /// `set`.
    Set,
    /// wasmtime's `Record`.
    Record,
    /// wasmtime's `Variant`.
    Variant,
    /// wasmtime's `ResourceAny`, or `ResourceHost`.
    Resource,
    /// `None`; to wasmtime any object.
    Object,
}

/// One case: its name in WIT and its payload.
pub type Case = (String, Option<Type>);

/// The cases of a type that has some.
pub fn cases(kind: &TypeDefKind) -> Option<Vec<Case>> {
    match kind {
        TypeDefKind::Variant(variant) => {
            let cases = variant.cases.iter();
            Some(cases.map(|case| (case.name.clone(), case.ty)).collect())
        }
        TypeDefKind::Option(payload) => Some(vec![
            ("none".to_owned(), None),
            ("some".to_owned(), Some(*payload)),
        ]),
        TypeDefKind::Result(result) => Some(vec![
            ("ok".to_owned(), result.ok),
            ("err".to_owned(), result.err),
        ]),
        TypeDefKind::Record(_)
        | TypeDefKind::Resource
        | TypeDefKind::Handle(_)
        | TypeDefKind::Flags(_)
        | TypeDefKind::Tuple(_)
        | TypeDefKind::Enum(_)
        | TypeDefKind::List(_)
        | TypeDefKind::Map(..)
        | TypeDefKind::FixedLengthList(..)
        | TypeDefKind::Future(_)
        | TypeDefKind::Stream(_)
        | TypeDefKind::Type(_)
        | TypeDefKind::Unknown => None,
    }
}

/// Whether values carry the name of their case.
pub fn is_tagged(resolve: &Resolve, cases: &[Case]) -> bool {
    let mut seen = BTreeSet::new();
    for (_, payload) in cases {
        let mut classes = payload_classes(resolve, payload.as_ref());
        if !seen.is_disjoint(&classes) {
            return true;
        }
        seen.append(&mut classes);
    }
    false
}

/// Two cases without names of which wasmtime takes a value of the second for one of the first.
pub fn confused<'a>(resolve: &Resolve, cases: &'a [Case]) -> Option<(&'a str, &'a str)> {
    if is_tagged(resolve, cases) {
        return None;
    }
    for (index, (first, payload)) in cases.iter().enumerate() {
        // A value of a case without payload is known by `is None`.
        let Some(payload) = payload else { continue };
        let classes = classes(resolve, payload);
        for (second, payload) in &cases[index + 1..] {
            let others = payload_classes(resolve, payload.as_ref());
            let as_int = classes.contains(&Dynamic::Int) && others.contains(&Dynamic::Bool);
            if as_int || classes.contains(&Dynamic::Object) {
                return Some((first, second));
            }
        }
    }
    None
}

/// The classes of a payload.
pub fn payload_classes(resolve: &Resolve, payload: Option<&Type>) -> BTreeSet<Dynamic> {
    payload.map_or_else(
        || BTreeSet::from([Dynamic::Object]),
        |payload| classes(resolve, payload),
    )
}

/// The classes of the values of `ty`. Types that wasmtime does not pass have none.
pub fn classes(resolve: &Resolve, ty: &Type) -> BTreeSet<Dynamic> {
    let class = match ty {
        Type::Bool => Dynamic::Bool,
        Type::U8
        | Type::U16
        | Type::U32
        | Type::U64
        | Type::S8
        | Type::S16
        | Type::S32
        | Type::S64 => Dynamic::Int,
        Type::F32 | Type::F64 => Dynamic::Float,
        Type::Char | Type::String => Dynamic::Str,
        Type::ErrorContext => return BTreeSet::new(),
        Type::Id(id) => match &resolve.types[*id].kind {
            TypeDefKind::Type(ty) => return classes(resolve, ty),
            TypeDefKind::Record(_) => Dynamic::Record,
            TypeDefKind::Resource | TypeDefKind::Handle(_) => Dynamic::Resource,
            TypeDefKind::Flags(_) => Dynamic::Set,
            TypeDefKind::Tuple(_) => Dynamic::Tuple,
            TypeDefKind::Enum(_) => Dynamic::Str,
            TypeDefKind::List(item) if is_u8(resolve, item) => Dynamic::Bytes,
            TypeDefKind::List(_) => Dynamic::List,
            kind @ (TypeDefKind::Variant(_) | TypeDefKind::Option(_) | TypeDefKind::Result(_)) => {
                let cases = cases(kind).unwrap_or_default();
                if !is_tagged(resolve, &cases) {
                    let payloads = cases.iter().map(|(_, payload)| payload.as_ref());
                    return payloads
                        .flat_map(|payload| payload_classes(resolve, payload))
                        .collect();
                }
                Dynamic::Variant
            }
            TypeDefKind::Map(..)
            | TypeDefKind::FixedLengthList(..)
            | TypeDefKind::Future(_)
            | TypeDefKind::Stream(_)
            | TypeDefKind::Unknown => return BTreeSet::new(),
        },
    };
    BTreeSet::from([class])
}

/// Whether `ty` is `u8`, also through aliases: wasmtime passes a list of it as `bytes`.
pub fn is_u8(resolve: &Resolve, ty: &Type) -> bool {
    match ty {
        Type::U8 => true,
        Type::Id(id) => match &resolve.types[*id].kind {
            TypeDefKind::Type(ty) => is_u8(resolve, ty),
            _ => false,
        },
        _ => false,
    }
}
