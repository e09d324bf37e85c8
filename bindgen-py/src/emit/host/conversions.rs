//! The functions that lower and lift the values of one class.

use super::lift::payload_of;
use super::values::{Values, holds_resources};
use crate::emit::python::layout::{docstring, indent, signature};
use crate::emit::python::scope::Scope;
use crate::world::host::{HostWorld, dynamic};
use crate::world::names::{self, Taken};
use crate::world::{CaseClass, Class, ClassIdx, ClassKind};
use wit_parser::{Type, TypeDefKind};

/// The functions for the values of `host.world.classes[index]` that cross the boundary.
pub(super) fn conversions(host: &HostWorld, index: ClassIdx, scope: &mut Scope) -> Vec<String> {
    let (lowered, lifted) = (host.lowered.contains(&index), host.lifted.contains(&index));
    let mut parts = Vec::new();
    if (lowered || lifted)
        && let Some(table) = names_table(host, index)
    {
        parts.push(table);
    }
    if lowered {
        parts.push(function(host, index, Way::Lower, scope));
    }
    if lifted {
        parts.push(function(host, index, Way::Lift, scope));
    }
    parts
}

/// Which way values go.
#[derive(Clone, Copy)]
enum Way {
    Lower,
    Lift,
}

fn function(host: &HostWorld, index: ClassIdx, way: Way, scope: &mut Scope) -> String {
    let class = host.world.class(index);
    let name = &class.python.qualname;
    let mut values = Values {
        host,
        direction: class.direction,
        scope,
        instance: "instance".to_owned(),
        taken: Taken::reserving(["value", "place", "instance", "result"]),
    };
    let mut params = match way {
        Way::Lower => vec![
            format!("value: {name}"),
            format!("place: {}", values.scope.builtin("str")),
        ],
        Way::Lift => vec![format!("value: {}", values.scope.import("typing", "Any"))],
    };
    if holds_resources(&host.world, class.type_id) {
        params.push(format!("instance: {}.Instance", values.runtime()));
    }
    let (prefix, returns, body) = match way {
        Way::Lower => (
            "_lower",
            values.scope.builtin("object"),
            lower(&mut values, index, class),
        ),
        Way::Lift => ("_lift", name.clone(), lift(&mut values, index, class)),
    };
    let def = format!("def {prefix}_{}", host.conversions[index.0]);
    signature(&def, &params, &returns, 0) + &indent(&body, 1)
}

/// The names that wasmtime uses for the members of an enum or of flags.
fn names_table(host: &HostWorld, index: ClassIdx) -> Option<String> {
    let class = host.world.class(index);
    let table = table_name(host, index);
    let definition = &host.world.resolve.types[class.type_id].kind;
    match (&class.kind, definition) {
        (ClassKind::Enum { .. }, TypeDefKind::Enum(wit)) => {
            let cases = wit.cases.iter();
            let lines: Vec<String> = cases.map(|case| format!("\"{}\",", case.name)).collect();
            let lines = indent(&(filled(&lines) + "\n"), 1);
            Some(format!("{table} = (\n{lines})\n"))
        }
        (ClassKind::Flags { members }, TypeDefKind::Flags(wit)) => {
            let members = members.iter().zip(&wit.flags);
            let name = &class.python.qualname;
            let lines: Vec<String> = members
                .map(|(member, flag)| format!("{name}.{member}: \"{}\",", flag.name))
                .collect();
            let lines = indent(&(lines.join("\n") + "\n"), 1);
            Some(format!("{table} = {{\n{lines}}}\n"))
        }
        (ClassKind::Enum { .. } | ClassKind::Flags { .. }, _)
        | (ClassKind::Record { .. } | ClassKind::Variant { .. }, _) => None,
    }
}

/// As many items on each line as there is place for.
fn filled(items: &[String]) -> String {
    let mut text = String::new();
    let mut width = 0;
    for item in items {
        if width > 0 && width + item.len() > 80 {
            text.push('\n');
            width = 0;
        } else if width > 0 {
            text.push(' ');
        }
        width += item.len() + 1;
        text += item;
    }
    text
}

fn table_name(host: &HostWorld, index: ClassIdx) -> String {
    let suffix = &host.conversions[index.0];
    let plain = suffix.trim_end_matches('_');
    format!("_{}_NAMES{}", names::shouty(plain), &suffix[plain.len()..])
}

fn lower(values: &mut Values<'_>, index: ClassIdx, class: &Class) -> String {
    let resolve = &values.world().resolve;
    let name = &class.python.qualname;
    let isinstance = values.scope.builtin("isinstance");
    let checks = values.checks();
    let wrong = format!("raise {checks}.expected(\"{name}\", value, place)\n");
    let guard = format!("if not {isinstance}(value, {name}):\n    {wrong}");
    match (&class.kind, &resolve.types[class.type_id].kind) {
        (ClassKind::Record { fields }, TypeDefKind::Record(record)) => {
            let mut items = String::new();
            for (python, field) in fields.iter().zip(&record.fields) {
                let place = format!("{{place}}.{python}");
                let value = values.lower(&field.ty, &format!("value.{python}"), &place);
                items += &format!("        \"{}\": {value},\n", field.name);
            }
            let runtime = values.runtime();
            format!("{guard}return {runtime}.record(\n    {{\n{items}    }}\n)\n")
        }
        (ClassKind::Variant { cases }, TypeDefKind::Variant(variant)) => {
            let wit: Vec<dynamic::Case> = variant
                .cases
                .iter()
                .map(|case| (case.name.clone(), case.ty))
                .collect();
            let tagged = values.tagged(&wit);
            let mut body = String::new();
            for (case, (wit_name, payload)) in cases.iter().zip(&wit) {
                let payload = payload
                    .as_ref()
                    .map(|ty| values.lower(ty, "value.value", "{place}.value"));
                let value = values.case(tagged, wit_name, payload);
                let class = &case.python.qualname;
                body += &format!("if {isinstance}(value, {class}):\n    return {value}\n");
            }
            body + &wrong
        }
        (ClassKind::Enum { .. }, _) => {
            let table = table_name(values.host, index);
            format!("{guard}return {table}[value.value]\n")
        }
        (ClassKind::Flags { .. }, _) => {
            let table = table_name(values.host, index);
            format!("{guard}return {{name for flag, name in {table}.items() if flag in value}}\n")
        }
        // `world::classes` makes the kind from the type.
        (ClassKind::Record { .. } | ClassKind::Variant { .. }, _) => String::new(),
    }
}

fn lift(values: &mut Values<'_>, index: ClassIdx, class: &Class) -> String {
    let resolve = &values.world().resolve;
    let name = &class.python.qualname;
    match (&class.kind, &resolve.types[class.type_id].kind) {
        (ClassKind::Record { .. }, TypeDefKind::Record(record)) => {
            let fields: Vec<String> = record
                .fields
                .iter()
                .map(|field| {
                    let value = values.field("value", &field.name);
                    values.lifted(&field.ty, &value)
                })
                .collect();
            call(name, &fields)
        }
        (ClassKind::Variant { cases }, TypeDefKind::Variant(variant)) => {
            let wit: Vec<dynamic::Case> = variant
                .cases
                .iter()
                .map(|case| (case.name.clone(), case.ty))
                .collect();
            let value = payload_of(values.tagged(&wit), "value");
            let tests = values.tests(&wit, "value");
            let mut body = String::new();
            for (position, (_, case, test)) in tests.iter().enumerate() {
                let made = case_call(values, &cases[*case], wit[*case].1.as_ref(), &value);
                body += &match position + 1 == tests.len() {
                    true => format!("return {made}\n"),
                    false => format!("if {test}:\n    return {made}\n"),
                };
            }
            body
        }
        (ClassKind::Enum { .. }, _) => {
            let table = table_name(values.host, index);
            format!("return {name}({table}.index(value))\n")
        }
        (ClassKind::Flags { .. }, _) => {
            let table = table_name(values.host, index);
            let start = format!("result = {name}(0)\n");
            let each = format!("for flag, name in {table}.items():\n");
            start + &each + "    if name in value:\n        result |= flag\nreturn result\n"
        }
        // `world::classes` makes the kind from the type.
        (ClassKind::Record { .. } | ClassKind::Variant { .. }, _) => docstring([""]),
    }
}

fn case_call(
    values: &mut Values<'_>,
    case: &CaseClass,
    payload: Option<&Type>,
    value: &str,
) -> String {
    let payload = payload.map(|ty| values.lifted(ty, value));
    format!("{}({})", case.python.qualname, payload.unwrap_or_default())
}

/// `return name(items)`, one item a line where there are several.
fn call(name: &str, items: &[String]) -> String {
    let line = format!("return {name}({})\n", items.join(", "));
    if line.len() <= 80 {
        return line;
    }
    let items: String = items.iter().map(|item| format!("    {item},\n")).collect();
    format!("return {name}(\n{items})\n")
}
