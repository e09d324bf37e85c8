//! From a component to the first answer.

use std::{path::Path, time::Instant};

use wasmtime::{Result, component::Component};

use crate::{
    figure::Figure,
    host::{self, Allocation, Candidate, Made},
};

/// Compilations of each component.
const COMPILATIONS: usize = 3;
/// Instances in one sample.
const INSTANCES: u32 = 30;

/// Compilation to machine code, and how much code that is.
pub fn compile(components: &[Made], figures: &mut Vec<Figure>) -> Result<()> {
    let engine = host::engine(Allocation::OnDemand)?;
    let mut time = Figure::new("compile", "s");
    let mut size = Figure::new("compiled size", "MB");
    for round in 0..COMPILATIONS {
        for (column, made) in components.iter().enumerate() {
            if made.size_only {
                continue;
            }
            let bytes = std::fs::read(&made.file)?;
            let begin = Instant::now();
            let component = Component::from_binary(&engine, &bytes)?;
            time.add(column, begin.elapsed().as_secs_f64());
            if round == 0 {
                size.add(column, component.serialize()?.len() as f64 / 1e6);
            }
        }
    }
    figures.extend([time, size]);
    Ok(())
}

/// Instantiation, the first call, and both with the end of the instance.
pub fn measure(
    components: &[Made],
    cache: &Path,
    rounds: usize,
    figures: &mut Vec<Figure>,
) -> Result<()> {
    for (allocation, name) in [
        (Allocation::OnDemand, "on demand"),
        (Allocation::Pooling, "pooling"),
    ] {
        let engine = host::engine(allocation)?;
        let candidates = candidates(&engine, components, cache)?;
        let mut parts = ["instantiate", "first call", "whole request"]
            .map(|part| Figure::new(&format!("{part}, {name}"), "us"));
        // The first round warms up.
        for round in 0..=rounds {
            for (column, candidate) in candidates.iter().enumerate() {
                let Some(candidate) = candidate else { continue };
                let mut sums = [0.0; 3];
                for _ in 0..INSTANCES {
                    let begin = Instant::now();
                    let (mut store, instance) = candidate.instantiate()?;
                    sums[0] += begin.elapsed().as_secs_f64();
                    let call = Instant::now();
                    host::greet(&mut store, &instance)?;
                    sums[1] += call.elapsed().as_secs_f64();
                    drop(store);
                    sums[2] += begin.elapsed().as_secs_f64();
                }
                if round > 0 {
                    for (part, sum) in parts.iter_mut().zip(sums) {
                        part.add(column, sum / f64::from(INSTANCES) * 1e6);
                    }
                }
            }
        }
        figures.extend(parts);
    }
    Ok(())
}

/// All components that are more than a size.
pub fn candidates(
    engine: &wasmtime::Engine,
    components: &[Made],
    cache: &Path,
) -> Result<Vec<Option<Candidate>>> {
    components
        .iter()
        .map(|made| {
            (!made.size_only)
                .then(|| Candidate::load(engine, made, cache))
                .transpose()
        })
        .collect()
}
