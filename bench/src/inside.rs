//! Modules inside a component, on the engine of its host, beside the same by PyPI's `wasmtime`.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use wasmtime::{Result, error::Context, error::bail};

use crate::{builds, builds::Tool, figure::Figure, process};

/// The columns: ratios are to the first.
pub const COLUMNS: [&str; 2] = ["wasmtime-py", crate::goals::OURS];

/// What is measured: the names that the programs give, and how many of the unit a second has.
const ROWS: [(&str, &str, f64); 10] = [
    ("start an instance", "us", 1e6),
    ("call", "us", 1e6),
    ("call through a Python function", "us", 1e6),
    ("1,000 callbacks in one call", "us", 1e6),
    ("fib(25) inside", "us", 1e6),
    ("read 16 bytes of memory", "us", 1e6),
    ("write 16 bytes of memory", "us", 1e6),
    ("read 1 MiB of memory", "us", 1e6),
    ("write 1 MiB of memory", "us", 1e6),
    ("compile 1,000 functions", "ms", 1e3),
];

/// Where things are.
pub struct Places<'a> {
    /// Our command.
    pub ours: &'a Path,
    /// A native Python that has the package.
    pub python: &'a Path,
    /// The folder of the programs.
    pub app: &'a Path,
    /// Folder for what is made.
    pub scratch: &'a Path,
}

/// Builds, and runs both programs in turn, each time in a new process.
pub fn measure(places: &Places, rounds: usize, figures: &mut Vec<Figure>) -> Result<()> {
    fs::create_dir_all(places.scratch)?;
    let tool = Tool {
        name: crate::goals::OURS,
        program: places.ours.to_path_buf(),
        flags: &[],
        size_only: false,
    };
    process::cost(&mut builds::command(
        &tool,
        places.app,
        places.app,
        places.scratch,
    ))?;
    let component = builds::made(&tool, places.scratch).file;
    let mut rows = ROWS.map(|(name, unit, _)| Figure::new(name, unit));
    // Nothing is compiled yet in the first round.
    for round in 0..=rounds {
        let mut outside = Command::new(places.python);
        outside.arg("-B").arg(places.app.join("outside.py"));
        let mut inside = Command::new(places.ours);
        inside.args(["run", "-q", "--wasm"]).arg(&component);
        inside.env("HOGNOSE_CACHE_DIR", places.scratch.join("cache"));
        for (column, command) in [outside, inside].iter_mut().enumerate() {
            let found = seconds(command)?;
            if round == 0 {
                continue;
            }
            for (row, (name, _, units)) in rows.iter_mut().zip(ROWS) {
                let seconds = found.get(name);
                let seconds = seconds.with_context(|| format!("`{name}` was not measured"))?;
                row.add(column, seconds * units);
            }
        }
    }
    figures.extend(rows);
    Ok(())
}

/// What a program prints: names and seconds.
fn seconds(command: &mut Command) -> Result<BTreeMap<String, f64>> {
    let output = command.output()?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        bail!("{}: {errors}", command.get_program().display());
    }
    let text = String::from_utf8(output.stdout)?;
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    lines
        .map(|(name, seconds)| Ok((name.to_owned(), seconds.parse()?)))
        .collect()
}
