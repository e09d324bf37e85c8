//! Values to text.

use wasmtime::component::Val;

use super::names::Names;

/// The text of a value. What `read::value` makes of it is the same value.
pub fn write(value: &Val, names: &mut dyn Names) -> String {
    let mut text = String::new();
    put(&mut text, value, names);
    text
}

fn put(out: &mut String, value: &Val, names: &mut dyn Names) {
    match value {
        Val::Bool(value) => out.push_str(&value.to_string()),
        Val::S8(value) => out.push_str(&value.to_string()),
        Val::U8(value) => out.push_str(&value.to_string()),
        Val::S16(value) => out.push_str(&value.to_string()),
        Val::U16(value) => out.push_str(&value.to_string()),
        Val::S32(value) => out.push_str(&value.to_string()),
        Val::U32(value) => out.push_str(&value.to_string()),
        Val::S64(value) => out.push_str(&value.to_string()),
        Val::U64(value) => out.push_str(&value.to_string()),
        // `Debug` writes large numbers with an exponent and keeps the `.0` that tells floats from
        // integers.
        Val::Float32(value) => out.push_str(&format!("{value:?}").to_lowercase()),
        Val::Float64(value) => out.push_str(&format!("{value:?}").to_lowercase()),
        Val::Char(value) => quoted(out, '\'', &value.to_string()),
        Val::String(value) => quoted(out, '"', value),
        Val::List(values) | Val::FixedLengthList(values) => sequence(out, "[", values, "]", names),
        Val::Tuple(values) => sequence(out, "(", values, ")", names),
        Val::Map(pairs) => {
            out.push('[');
            for (index, (key, value)) in pairs.iter().enumerate() {
                out.push_str(if index == 0 { "(" } else { ", (" });
                put(out, key, names);
                out.push_str(", ");
                put(out, value, names);
                out.push(')');
            }
            out.push(']');
        }
        Val::Record(fields) if fields.is_empty() => out.push_str("{:}"),
        Val::Record(fields) => {
            for (index, (name, value)) in fields.iter().enumerate() {
                out.push_str(if index == 0 { "{" } else { ", " });
                out.push_str(name);
                out.push_str(": ");
                put(out, value, names);
            }
            out.push('}');
        }
        Val::Variant(label, payload) => {
            labelled(out, &escaped(label), payload.as_deref(), names);
        }
        Val::Enum(label) => out.push_str(&escaped(label)),
        Val::Option(Some(value)) => labelled(out, "some", Some(value), names),
        Val::Option(None) => out.push_str("none"),
        Val::Result(Ok(payload)) => labelled(out, "ok", payload.as_deref(), names),
        Val::Result(Err(payload)) => labelled(out, "err", payload.as_deref(), names),
        Val::Flags(labels) => {
            out.push('{');
            out.push_str(&labels.join(", "));
            out.push('}');
        }
        Val::Resource(resource) => out.push_str(&names.name(resource)),
        Val::Future(_) => out.push_str("future"),
        Val::Stream(_) => out.push_str("stream"),
        Val::ErrorContext(_) => out.push_str("error-context"),
    }
}

fn sequence(out: &mut String, open: &str, values: &[Val], close: &str, names: &mut dyn Names) {
    out.push_str(open);
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        put(out, value, names);
    }
    out.push_str(close);
}

fn labelled(out: &mut String, label: &str, payload: Option<&Val>, names: &mut dyn Names) {
    out.push_str(label);
    if let Some(payload) = payload {
        out.push('(');
        put(out, payload, names);
        out.push(')');
    }
}

/// A label that would read as a keyword gets a `%`.
fn escaped(label: &str) -> String {
    const KEYWORDS: [&str; 8] = ["true", "false", "some", "none", "ok", "err", "inf", "nan"];
    let mark = if KEYWORDS.contains(&label) { "%" } else { "" };
    format!("{mark}{label}")
}

fn quoted(out: &mut String, quote: char, text: &str) {
    out.push(quote);
    for ch in text.chars() {
        match ch {
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\\' => out.push_str("\\\\"),
            ch if ch == quote => out.extend(['\\', ch]),
            ch if ch.is_control() => out.push_str(&format!("\\u{{{:x}}}", ch as u32)),
            ch => out.push(ch),
        }
    }
    out.push(quote);
}
