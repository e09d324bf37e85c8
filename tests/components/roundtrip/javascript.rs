//! The same values through the same app, with a host in JavaScript.

#[path = "../../js/cases.rs"]
mod cases;

use std::{env, fs, path::Path, process::Command};

use serde_json::Value;

/// Whether there is Node. It has to be there where `CI` is set.
pub fn is_there() -> bool {
    env::var_os("CI").is_some() || Command::new("node").arg("--version").output().is_ok()
}

/// Builds the module, and has it play calls, each of which must give back what it got.
pub fn check(folder: &Path, scratch: &Path, calls: &[(usize, String)]) -> Result<(), String> {
    let plain = |error: std::io::Error| error.to_string();
    let mut script = String::from("@echo\n");
    for (index, value) in calls {
        script.push_str(&format!("pass-{index}({value}) -> {value}\n"));
    }
    fs::write(folder.join("calls.txt"), script).map_err(plain)?;
    let case = cases::build(folder, &scratch.join("js"), "roundtrip")?;
    let list = scratch.join("js.json");
    fs::write(&list, Value::from(vec![case]).to_string()).map_err(plain)?;
    let run = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/js/run.mjs");
    let output = Command::new("node").arg(run).arg(list).output();
    let output = output.map_err(|error| format!("node: {error}"))?;
    let told: Value = serde_json::from_slice(&output.stdout).map_err(|_| {
        let stderr = String::from_utf8_lossy(&output.stderr);
        format!("node says nothing of it:\n{stderr}")
    })?;
    match told["error"].as_str() {
        Some(error) => Err(format!("in JavaScript: {error}")),
        None => Ok(()),
    }
}
