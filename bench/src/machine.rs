//! Where figures come from: they are worth little without it.

use std::{fs, path::Path};

use crate::process::line;

/// Names and values.
pub type Facts = Vec<(&'static str, String)>;

/// What this machine is, and the versions of what is measured.
pub fn facts(peer: &Path, ours: &Path, python: Option<&Path>) -> Facts {
    let unknown = || "unknown".to_owned();
    let read = |file: &str, key: &str| {
        let text = fs::read_to_string(file).ok()?;
        let line = text.lines().find(|line| line.starts_with(key))?;
        Some(line[key.len()..].trim_matches([':', '\t', ' ']).to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let mut facts = vec![
        ("date", line("date", &["-u", "+%Y-%m-%d %H:%M UTC"])),
        ("processor", read("/proc/cpuinfo", "model name")),
        ("cores", Some(cores.to_string())),
        ("memory", read("/proc/meminfo", "MemTotal")),
        ("load at the start", read("/proc/loadavg", "")),
        ("kernel", line("uname", &["-srm"])),
        ("rustc", line("rustc", &["--version"])),
        ("wasmtime", Some(wasmtime())),
        (
            "host and ours are built as",
            Some("`dev` in Cargo.toml".to_owned()),
        ),
        ("peer", line(peer, &["--version"])),
        ("ours", line(ours, &["--version"])),
    ];
    if let Some(python) = python {
        facts.push(("native Python", line(python, &["--version"])));
    }
    facts
        .into_iter()
        .map(|(name, value)| (name, value.unwrap_or_else(unknown)))
        .collect()
}

/// The release of Node among packages of npm.
pub fn node(packages: &Path) -> String {
    let version = line(crate::js::node(packages), &["--version"]);
    version.unwrap_or_else(|| "unknown".to_owned())
}

/// The release of the host's engine, which it does not tell itself.
fn wasmtime() -> String {
    let lock = include_str!("../../Cargo.lock");
    let version = lock
        .split("[[package]]")
        .find(|package| package.contains("name = \"wasmtime\"\n"))
        .and_then(|package| package.split("version = \"").nth(1))
        .and_then(|rest| rest.split('"').next());
    version.unwrap_or("unknown").to_owned()
}
