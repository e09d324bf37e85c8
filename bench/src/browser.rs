//! Python's text in pages of Chromium: the runner in a worker, beside Pyodide.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use wasmtime::{
    Result,
    error::{Context, bail},
};

use crate::{figure::Figure, js::node};

/// The columns, which are also the pages: ratios are to the first.
pub const COLUMNS: [&str; 2] = ["Pyodide", crate::goals::OURS];

/// What is measured, with its unit: the names that the script gives.
const ROWS: [(&str, &str); 7] = [
    ("bytes of the first visit", "kB"),
    ("first visit", "ms"),
    ("first visit at 20 Mbit/s", "ms"),
    ("next visit", "ms"),
    ("memory after the first result", "MB"),
    ("10,000 operations on the document", "ms"),
    ("interrupt of a loop", "ms"),
];

/// Where things are.
pub struct Places<'a> {
    /// The folder `bench`.
    pub bench: &'a Path,
    /// The npm package `@hognose/web`.
    pub web: &'a Path,
    /// The folder of packages of npm: Node, Pyodide.
    pub packages: &'a Path,
}

/// Opens the pages of both in turn, each time in a new browser.
pub fn measure(places: &Places, rounds: usize, figures: &mut Vec<Figure>) -> Result<()> {
    let browser = browser().context("Chromium is missing: install the package `chromium`")?;
    let mut rows = ROWS.map(|(name, unit)| Figure::new(name, unit));
    for _ in 0..rounds {
        for (column, who) in COLUMNS.into_iter().enumerate() {
            let found = run(places, &who.to_lowercase(), &browser)?;
            for (row, (name, _)) in rows.iter_mut().zip(ROWS) {
                let sample = found.get(name);
                row.add(
                    column,
                    *sample.with_context(|| format!("`{name}` was not measured"))?,
                );
            }
        }
    }
    figures.extend(rows);
    Ok(())
}

/// Chromium, by the names that distributions have for it.
fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| ["chromium", "google-chrome"].map(|name| folder.join(name)))
        .find(|program| program.is_file())
}

/// What the script tells of one of the two.
fn run(places: &Places, who: &str, browser: &Path) -> Result<BTreeMap<String, f64>> {
    let output = Command::new(node(places.packages))
        .arg(places.bench.join("browser/measure.mjs"))
        .arg(who)
        .args([places.web, places.packages, browser])
        .output()
        .context("Node cannot be started")?;
    match serde_json::from_slice(&output.stdout) {
        Ok(found) if output.status.success() => Ok(found),
        _ => bail!(
            "the page of {who} failed:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ),
    }
}
