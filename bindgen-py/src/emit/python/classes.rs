//! Records, variants, enums and flags.

use super::annotations::{Annotations, Flow};
use super::layout::{docstring, union};
use super::parts::class_text;
use super::scope::Scope;
use crate::world::{CaseClass, Class, ClassKind, World};
use wit_parser::{Case, Docs, Field, Type, TypeDefKind};

/// The definition of one class.
pub(in crate::emit) fn class(world: &World, class: &Class, scope: &mut Scope) -> String {
    let def = &world.resolve.types[class.type_id];
    let name = class.python.last();
    match (&class.kind, &def.kind) {
        (ClassKind::Record { fields }, TypeDefKind::Record(record)) => {
            scope.enter_class(fields.iter().cloned().collect());
            let body = record_body(world, class, fields, &record.fields, scope);
            let text = dataclass(name, &def.docs, &body, scope);
            scope.leave_class();
            text
        }
        (ClassKind::Variant { cases }, TypeDefKind::Variant(variant)) => {
            let mut text = String::new();
            for (case, wit) in cases.iter().zip(&variant.cases) {
                text += &case_class(world, class, case, wit, scope);
                text += "\n\n";
            }
            let alias = scope.import("typing", "TypeAlias");
            let names: Vec<String> = cases.iter().map(|c| c.python.last().to_owned()).collect();
            text += &union(&format!("{name}: {alias} = "), &names);
            text + &docstring(def.docs.contents.as_deref())
        }
        (ClassKind::Enum { cases }, TypeDefKind::Enum(wit)) => {
            let members = cases.iter().zip(wit.cases.iter().map(|case| &case.docs));
            let members = members
                .enumerate()
                .map(|(i, (name, docs))| (name, docs, i.to_string()));
            let base = scope.import("enum", "Enum");
            let body = class_docs(&def.docs) + &member_lines(members);
            class_text(&format!("class {name}({base})"), &body)
        }
        (ClassKind::Flags { members }, TypeDefKind::Flags(wit)) => {
            let base = scope.import("enum", "Flag");
            let mut body = class_docs(&def.docs);
            if !members.is_empty() {
                let auto = scope.import("enum", "auto");
                let members = members.iter().zip(wit.flags.iter().map(|flag| &flag.docs));
                let members = members.map(|(name, docs)| (name, docs, format!("{auto}()")));
                body += &member_lines(members);
            }
            class_text(&format!("class {name}({base})"), &body)
        }
        // `world::classes` makes the kind from the type.
        (
            ClassKind::Record { .. }
            | ClassKind::Variant { .. }
            | ClassKind::Enum { .. }
            | ClassKind::Flags { .. },
            _,
        ) => String::new(),
    }
}

fn member_lines<'a>(members: impl Iterator<Item = (&'a String, &'a Docs, String)>) -> String {
    members
        .map(|(name, docs, value)| {
            format!("{name} = {value}\n{}", docstring(docs.contents.as_deref()))
        })
        .collect()
}

/// A docstring and the blank line that sets it off.
fn class_docs(docs: &Docs) -> String {
    let mut docs = docstring(docs.contents.as_deref());
    if !docs.is_empty() {
        docs.push('\n');
    }
    docs
}

fn dataclass(name: &str, docs: &Docs, body: &str, scope: &mut Scope) -> String {
    let dataclass = scope.import("dataclasses", "dataclass");
    let text = class_text(&format!("class {name}"), &(class_docs(docs) + body));
    format!("@{dataclass}(slots=True)\n{text}")
}

fn field_line(world: &World, class: &Class, name: &str, ty: &Type, scope: &mut Scope) -> String {
    let mut annotations = Annotations {
        world,
        direction: class.direction,
        scope,
        own: None,
    };
    format!("{name}: {}\n", annotations.ty(ty, Flow::Read))
}

fn record_body(
    world: &World,
    class: &Class,
    names: &[String],
    fields: &[Field],
    scope: &mut Scope,
) -> String {
    let mut body = String::new();
    for (name, field) in names.iter().zip(fields) {
        body += &field_line(world, class, name, &field.ty, scope);
        body += &docstring(field.docs.contents.as_deref());
    }
    body
}

fn case_class(
    world: &World,
    class: &Class,
    case: &CaseClass,
    wit: &Case,
    scope: &mut Scope,
) -> String {
    let body = match &wit.ty {
        Some(ty) => {
            scope.enter_class(["value".to_owned()].into());
            let line = field_line(world, class, "value", ty, scope);
            scope.leave_class();
            line
        }
        None => String::new(),
    };
    dataclass(case.python.last(), &wit.docs, &body, scope)
}
