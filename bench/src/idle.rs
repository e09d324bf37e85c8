//! What an instance that waits for its next call keeps in memory.

use std::{fs, path::Path, process::Command};

use wasmtime::{
    Result,
    error::{Context, ensure},
};

use crate::{
    figure::Figure,
    host::{self, Allocation, Candidate, Made},
};

/// Instances that are alive at once.
const INSTANCES: usize = 100;
/// Processes for each component.
const ROUNDS: usize = 3;

/// Memory of this process that no other one has, where the system tells.
const MEMORY: &str = "/proc/self/smaps_rollup";

/// Measures each component in processes of its own.
pub fn measure(components: &[Made], cache: &Path, figures: &mut Vec<Figure>) -> Result<()> {
    if !Path::new(MEMORY).exists() {
        return Ok(());
    }
    let mut figure = Figure::new("memory of an idle instance", "MB");
    for _ in 0..ROUNDS {
        for (column, made) in components.iter().enumerate() {
            if !made.size_only {
                figure.add(column, in_child(made, cache)? / 1e6);
            }
        }
    }
    figures.push(figure);
    Ok(())
}

fn in_child(made: &Made, cache: &Path) -> Result<f64> {
    let output = Command::new(std::env::current_exe()?)
        .arg("idle")
        .arg(&made.file)
        .arg("--cache")
        .arg(cache)
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    ensure!(
        output.status.success(),
        "the idle instances of `{}` failed: {}",
        made.name,
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(text.trim().parse()?)
}

/// In the process of its own: bytes for each of many instances after their first call.
pub fn child(file: &Path, cache: &Path) -> Result<f64> {
    let engine = host::engine(Allocation::OnDemand)?;
    let made = Made {
        name: "idle",
        file: file.to_owned(),
        size_only: false,
        python: true,
    };
    let candidate = Candidate::load(&engine, &made, cache)?;
    let called = || -> Result<_> {
        let (mut store, instance) = candidate.instantiate()?;
        host::greet(&mut store, &instance)?;
        Ok((store, instance))
    };
    // What only the first instance needs.
    drop(called()?);
    let before = private()?;
    let alive = (0..INSTANCES)
        .map(|_| called())
        .collect::<Result<Vec<_>>>()?;
    let bytes = private()? - before;
    drop(alive);
    Ok(bytes / INSTANCES as f64)
}

fn private() -> Result<f64> {
    let text = fs::read_to_string(MEMORY)?;
    let kilobytes = |name: &str| -> Result<f64> {
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        let number = line.and_then(|rest| rest.split_whitespace().next());
        let number = number.with_context(|| format!("no `{name}` in `{MEMORY}`"))?;
        Ok(number.parse()?)
    };
    Ok((kilobytes("Private_Clean:")? + kilobytes("Private_Dirty:")?) * 1024.0)
}
