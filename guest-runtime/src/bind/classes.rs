//! Binding the Python classes of WIT types.

use super::problems::Problems;
use super::sdk;
use crate::classes::{Case, Class, Field, Kind};
use crate::ffi::*;
use hognose_runtime_abi::{BoundClass, BoundMember, ClassKind, ClassSpec, MemberSpec};

/// Binds all classes.
pub fn bind(specs: &[ClassSpec], problems: &mut Problems) -> Vec<BoundClass> {
    specs
        .iter()
        .map(|spec| bind_class(spec, problems).unwrap_or_default())
        .collect()
}

fn bind_class(spec: &ClassSpec, problems: &mut Problems) -> Option<BoundClass> {
    let kind = match &spec.kind {
        ClassKind::Record(names) => record(spec, names, problems),
        ClassKind::Variant(cases) => variant(cases, problems),
        ClassKind::Enum(names) => members(spec, names, problems).map(enumeration),
        ClassKind::Flags(names) => flags(spec, names, problems),
    }?;
    let (class, members) = match &kind {
        Kind::Record { class, fields } => (
            class.object().address(),
            fields.iter().map(bound_field).collect(),
        ),
        Kind::Variant(cases) => (0, cases.iter().map(bound_case).collect()),
        Kind::Enum { .. } => (0, Vec::new()),
        Kind::Flags { class, .. } => (class.object().address(), Vec::new()),
    };
    let descriptor = Box::leak(Box::new(Class {
        wit_name: spec.wit_name.clone(),
        kind,
    }));
    Some(BoundClass {
        descriptor: &raw const *descriptor as usize as u32,
        class,
        members,
    })
}

fn bound_field(field: &Field) -> BoundMember {
    BoundMember {
        object: field.name.address(),
        offset: field.offset as u32,
    }
}

fn bound_case(case: &Case) -> BoundMember {
    BoundMember {
        object: case.class.object().address(),
        offset: case.value.offset as u32,
    }
}

fn record(spec: &ClassSpec, names: &[String], problems: &mut Problems) -> Option<Kind> {
    let class = sdk::class(&spec.python, problems)?;
    let fields = names.iter().map(|name| sdk::field(class, name)).collect();
    Some(Kind::Record { class, fields })
}

fn variant(cases: &[MemberSpec], problems: &mut Problems) -> Option<Kind> {
    let cases: Option<Vec<Case>> = cases
        .iter()
        .map(|case| {
            let class = sdk::class(&case.python, problems)?;
            Some(Case {
                class,
                value: sdk::field(class, "value"),
            })
        })
        .collect();
    cases.map(Kind::Variant)
}

/// The members of an enum class by name.
fn members(spec: &ClassSpec, names: &[String], problems: &mut Problems) -> Option<Vec<Object>> {
    let class = sdk::class(&spec.python, problems)?;
    let found: Option<Vec<Object>> = names
        .iter()
        .map(|name| class.object().get_attribute(name).map(Owned::forever))
        .collect();
    if found.is_none() {
        problems.add_sdk(&format!("a member of `{}`", spec.python.qualname));
    }
    found
}

fn enumeration(members: Vec<Object>) -> Kind {
    let mut sorted: Vec<(Object, u32)> = members.iter().copied().zip(0..).collect();
    sorted.sort();
    Kind::Enum { members, sorted }
}

fn flags(spec: &ClassSpec, names: &[String], problems: &mut Problems) -> Option<Kind> {
    let class = sdk::class(&spec.python, problems)?;
    let bits = members(spec, names, problems)?;
    for (number, member) in bits.iter().enumerate() {
        let value = member
            .get_attribute("_value_")
            .map(|value| str(value.get()));
        if value.as_deref() != Some((1u64 << number).to_string().as_str()) {
            crate::errors::raise_type(&format!("`{}` is not bit {number}", names[number]));
            problems.add_sdk(&format!("the flags `{}`", spec.python.qualname));
            return None;
        }
    }
    let Some(made) = class.object().get_attribute("_value2member_map_") else {
        problems.add_sdk(&format!("the flags `{}`", spec.python.qualname));
        return None;
    };
    let mask = (1u64 << names.len()) - 1;
    Some(Kind::Flags {
        class,
        members: made.forever(),
        mask: mask as u32,
    })
}
