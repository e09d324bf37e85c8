//! The JSON schema says what the code reads: for each key, both take and refuse the same values.

use super::{KEYS, Project, SCHEMA};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Values of every type, and names that one key or another takes.
const VALUES: [&str; 14] = [
    "\"text\"",
    "\"64 MiB\"",
    "\"used\"",
    "\"polled\"",
    "[\"a\", \"b\"]",
    "[]",
    "[1]",
    "1",
    "1.5",
    "true",
    "1979-05-27",
    "{}",
    "{ unknown = \"a\" }",
    "[{ a = \"b\" }]",
];

/// The same for tables of names, such as those of `env`.
const ENTRIES: [&str; 10] = [
    "kv = { A = \"a\", B_1 = { store = \"b\" } }",
    "kv = { A = {} }",
    "kv = { A = { store = 1 } }",
    "kv = { A = { store = \"a\", other = \"b\" } }",
    "kv = { 1A = \"a\" }",
    "vars = { A = \"a\", B = {}, C = { name = \"c\", default = \"d\" } }",
    "vars = { A = 1 }",
    "vars = { A = { name = true } }",
    "vars = [\"a\"]",
    "more = {}",
];

#[test]
fn keys_are_the_same() {
    let root: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let known = root["definitions"]["hognose"]["properties"].as_object();
    let known: Vec<&str> = known.expect("keys").keys().map(String::as_str).collect();
    assert_eq!(known, KEYS);
}

#[test]
fn types_are_the_same() {
    let root: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let lines = KEYS
        .iter()
        .flat_map(|key| VALUES.map(|value| format!("{key} = {value}")))
        .chain(ENTRIES.map(|entry| format!("env = {{ {entry} }}")))
        .chain(["unknown = 1".to_string()]);
    let (mut taken, mut refused) = (0, 0);
    for line in lines {
        let text = format!("[tool.hognose]\n{line}\n");
        let document: toml::Table = toml::from_str(&text).expect("TOML");
        let document = to_json(&toml::Value::Table(document));
        let by_code = Project::of_pyproject(Path::new("pyproject.toml"), &text, PathBuf::new());
        let by_schema = fits(&root, &root, &document);
        assert_eq!(by_code.is_ok(), by_schema, "{line}: {by_code:?}");
        *(if by_schema { &mut taken } else { &mut refused }) += 1;
    }
    assert!(taken > 20 && refused > 60, "{taken} {refused}");
}

/// Whether a value fits a schema, of which this knows what ours uses and refuses the rest.
fn fits(root: &Value, schema: &Value, value: &Value) -> bool {
    let rules = schema.as_object().expect("a schema");
    rules.iter().all(|(rule, said)| match rule.as_str() {
        "$schema" | "title" | "description" | "definitions" | "required" => {
            let wanted = said.as_array().filter(|_| rule == "required");
            wanted.into_iter().flatten().all(|name| {
                let object = value.as_object();
                object.is_none_or(|object| object.contains_key(name.as_str().expect("a name")))
            })
        }
        "$ref" => {
            let name = said
                .as_str()
                .and_then(|path| path.strip_prefix("#/definitions/"));
            fits(
                root,
                &root["definitions"][name.expect("a definition")],
                value,
            )
        }
        "type" => match said.as_str().expect("a type") {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            other => panic!("type {other}"),
        },
        "pattern" => {
            let text = value.as_str();
            text.is_none_or(|text| match said.as_str().expect("a pattern") {
                "^[0-9]+ ?(B|KiB|MiB|GiB)?$" => text.parse::<crate::inputs::Bytes>().is_ok(),
                "^[^\\s/;-]+$" => crate::inputs::names::module(text).is_ok(),
                other => panic!("pattern {other}"),
            })
        }
        "enum" => said.as_array().expect("values").contains(value),
        "anyOf" => (said.as_array().expect("schemas").iter()).any(|said| fits(root, said, value)),
        "items" => (value.as_array().into_iter().flatten()).all(|item| fits(root, said, item)),
        "properties" => value
            .as_object()
            .into_iter()
            .flatten()
            .all(|(name, value)| said.get(name).is_none_or(|said| fits(root, said, value))),
        "additionalProperties" => value
            .as_object()
            .into_iter()
            .flatten()
            .all(|(name, value)| {
                let is_known = schema["properties"].get(name).is_some();
                is_known || (said.is_object() && fits(root, said, value))
            }),
        "propertyNames" => {
            assert_eq!(said["pattern"], "^[A-Za-z][A-Za-z0-9_]*$");
            value.as_object().into_iter().flatten().all(|(name, _)| {
                name.starts_with(|first: char| first.is_ascii_alphabetic())
                    && name
                        .chars()
                        .all(|letter| letter == '_' || letter.is_ascii_alphanumeric())
            })
        }
        other => panic!("rule {other}"),
    })
}

fn to_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text.as_str()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Float(number) => Value::from(*number),
        toml::Value::Boolean(value) => Value::from(*value),
        // What JSON does not have fits no schema.
        toml::Value::Datetime(_) => Value::Null,
        toml::Value::Array(items) => items.iter().map(to_json).collect(),
        toml::Value::Table(table) => {
            let entries = table
                .iter()
                .map(|(name, value)| (name.clone(), to_json(value)));
            Value::Object(entries.collect())
        }
    }
}
