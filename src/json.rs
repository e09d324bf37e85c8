//! What commands did, as JSON for tools.

use crate::{
    args::MessageArgs,
    build::{self, Plan},
    diagnostics::{Failure, Place, Report, Result},
    output,
    progress::Progress,
    status::SUCCESS,
};
use hognose_check::Finding;
use hognose_componentize::{Inspection, Part, PartKind};
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};

/// Builds, and prints one object whatever comes of it: `output` and `bytes` are `null` if there is no component. Gives the exit status.
pub fn build(plan: &Plan, messages: &MessageArgs) -> Result<u8> {
    let begun = Instant::now();
    let mut progress = Progress::for_tools(messages);
    let built = build::run(plan, &mut progress);
    let (stages, mut diagnostics) = progress.into_record();
    let mut times: Map<String, Value> = (stages.iter())
        .map(|(stage, took)| (stage.to_string(), milliseconds(*took)))
        .collect();
    times.insert("total".to_string(), milliseconds(begun.elapsed()));
    let (component, status) = match built {
        Ok(component) => (Some(component), SUCCESS),
        Err(failure) => {
            // What the check found is there already, and says more.
            if !diagnostics.iter().any(|found| found["severity"] == "error") {
                diagnostics.extend(failure.reports.iter().map(report));
            }
            (None, failure.status())
        }
    };
    let parts = component.as_ref().map(|component| parts(&component.parts));
    print(&json!({
        "output": component.as_ref().map(|_| plan.output.display().to_string()),
        "bytes": component.as_ref().map(|component| component.bytes.len()),
        "parts": parts.unwrap_or_default(),
        "milliseconds": times,
        "diagnostics": diagnostics,
    }))?;
    Ok(status)
}

/// Prints what a component is.
pub fn inspection(found: &Inspection, bytes: usize) -> Result<()> {
    print(&json!({
        "imports": found.imports,
        "exports": found.exports,
        "bytes": bytes,
        "parts": parts(&found.parts),
        "wit": found.wit,
    }))
}

/// A finding as `hognose check --json` has it.
pub fn finding(finding: &Finding) -> Value {
    // Its parts are strings and numbers, which JSON always has.
    serde_json::to_value(finding).unwrap_or_default()
}

/// A report in the shape of a finding. `detail` has lines that belong to it, such as a traceback.
fn report(report: &Report) -> Value {
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

fn parts(parts: &[Part]) -> Vec<Value> {
    let named = parts.iter().map(|Part { kind, bytes }| {
        let name = match kind {
            PartKind::RuntimeCode => "python-code".to_string(),
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

fn milliseconds(time: Duration) -> Value {
    json!((time.as_secs_f64() * 1e4).round() / 10.0)
}

/// Prints a value on standard output, in lines for people who look at it.
fn print(value: &Value) -> Result<()> {
    let text = serde_json::to_string_pretty(value);
    let text = text.map_err(|error| Failure::from(Report::internal(error)))?;
    output::print(format!("{text}\n").as_bytes())
}
