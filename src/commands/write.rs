//! Builds, and says so to people or tools.

use crate::{
    build::{self, Plan},
    diagnostics::Result,
    terminal::{
        Progress, Verbosity,
        json::{parts, print, report},
        status::{self, SUCCESS},
    },
};
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};

/// Builds. Gives the exit status.
pub(super) fn write(plan: &Plan, verbosity: Verbosity, json: bool) -> Result<u8> {
    if json {
        return write_json(plan, verbosity);
    }
    build::run(plan, &mut Progress::new(verbosity))?;
    Ok(SUCCESS)
}

/// Builds, and prints one object whatever comes of it: `output` and `bytes` are `null` if there is
/// no component. Gives the exit status.
fn write_json(plan: &Plan, verbosity: Verbosity) -> Result<u8> {
    let begun = Instant::now();
    let mut progress = Progress::for_tools(verbosity);
    let built = build::run(plan, &mut progress);
    let (stages, mut diagnostics) = progress.into_record();
    let mut times: Map<String, Value> = (stages.iter())
        .map(|(stage, took)| (stage.to_string(), milliseconds(*took)))
        .collect();
    times.insert("total".to_string(), milliseconds(begun.elapsed()));
    let (built, status) = match built {
        Ok(built) => (Some(built), SUCCESS),
        Err(failure) => {
            // What the check found is there already, and says more.
            if !diagnostics.iter().any(|found| found["severity"] == "error") {
                diagnostics.extend(failure.reports.iter().map(report));
            }
            (None, status::of(&failure))
        }
    };
    let built = built.as_ref();
    let parts = built.map(|built| parts(&built.component.parts));
    let files = built.map_or(&[][..], |built| &built.files).iter();
    let files =
        files.map(|(path, bytes)| json!({ "path": path.display().to_string(), "bytes": bytes }));
    print(&json!({
        "output": built.map(|_| plan.output.display().to_string()),
        "bytes": built.and_then(|built| built.files.first()).map(|(_, bytes)| bytes),
        "files": files.collect::<Vec<Value>>(),
        "parts": parts.unwrap_or_default(),
        "milliseconds": times,
        "diagnostics": diagnostics,
    }))?;
    Ok(status)
}

fn milliseconds(time: Duration) -> Value {
    json!((time.as_secs_f64() * 1e4).round() / 10.0)
}
