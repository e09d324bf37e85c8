//! What commands did, as JSON for tools.

use super::print::print as print_bytes;
use crate::diagnostics::{Failure, Place, Report, Result};
use hognose_check::Finding;
use hognose_componentize::{Part, PartKind};
use serde_json::{Value, json};

/// A finding as `hognose check --json` has it.
pub fn finding(finding: &Finding) -> Value {
    // Its parts are strings and numbers, which JSON always has.
    serde_json::to_value(finding).unwrap_or_default()
}

/// A report in the shape of a finding. `detail` has lines that belong to it, such as a traceback.
pub fn report(report: &Report) -> Value {
    let (wit, python) = match &report.place {
        Some(place) if place.path.ends_with(".wit") => (Some(place), None),
        place => (None, place.as_ref()),
    };
    let range = |place: &Place| {
        let first = place.labels.first();
        first.map_or(0..0, |(range, _)| range.clone())
    };
    json!({
        "code": report.code.name(),
        "severity": if report.is_warning { "warning" } else { "error" },
        "message": report.message,
        "python": python.map(|place| {
            let range = range(place);
            let before = place.text.get(..range.start).unwrap_or_default();
            let line = before.rsplit('\n').next().unwrap_or_default();
            json!({
                "path": place.path,
                "start": range.start,
                "end": range.end,
                "line": before.matches('\n').count() + 1,
                "column": line.chars().count() + 1,
            })
        }),
        "wit": wit.map(|place| {
            let range = range(place);
            json!({ "path": place.path, "start": range.start, "end": range.end })
        }),
        "help": Some(&report.help).filter(|help| !help.is_empty()),
        "detail": report.detail,
    })
}

/// What a component's size is made of.
pub fn parts(parts: &[Part]) -> Vec<Value> {
    let named = parts.iter().map(|Part { kind, bytes }| {
        let name = match kind {
            PartKind::RuntimeCode => "python-code".to_string(),
            PartKind::Native(package) => format!("native:{package}"),
            PartKind::NativeData(package) => format!("native-data:{package}"),
            PartKind::ShimCode => "world-code".to_string(),
            PartKind::Archive(root) => format!("archive:{root}"),
            PartKind::Heap => "imported-modules".to_string(),
            PartKind::Module => "module".to_string(),
            PartKind::Component => "component".to_string(),
        };
        json!({ "part": name, "bytes": bytes })
    });
    named.collect()
}

/// Prints a value on standard output, in lines for people who look at it.
pub fn print(value: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(value);
    let text = text.map_err(|error| Failure::from(Report::internal(error)))?;
    print_bytes(format!("{text}\n").as_bytes())
}
