//! From nothing to the first answer.

use std::time::Instant;

use wasmtime::Result;

use crate::{figure::Figure, host::Candidate};

/// Instances in one sample.
const INSTANCES: u32 = 30;

/// Instantiation, the first call, and both with the end of the instance.
pub fn measure(
    candidates: &mut [Candidate],
    rounds: usize,
    figures: &mut Vec<Figure>,
) -> Result<()> {
    let mut parts = ["instantiate", "first call", "whole request"].map(|name| {
        let mut figure = Figure::new(name, "us");
        figure.samples = vec![Vec::new(); candidates.len()];
        figure
    });
    // The first round warms up.
    for round in 0..=rounds {
        for (number, candidate) in candidates.iter().enumerate() {
            let mut sums = [0.0; 3];
            for _ in 0..INSTANCES {
                let begin = Instant::now();
                let (mut store, instance) = candidate.instantiate()?;
                sums[0] += begin.elapsed().as_secs_f64();
                let call = Instant::now();
                let greet = instance.get_typed_func::<(&str,), (String,)>(&mut store, "greet")?;
                let (answer,) = greet.call(&mut store, ("you",))?;
                sums[1] += call.elapsed().as_secs_f64();
                drop(store);
                sums[2] += begin.elapsed().as_secs_f64();
                wasmtime::ensure!(answer == "Hello, you!", "a wrong answer: {answer}");
            }
            if round > 0 {
                for (part, sum) in parts.iter_mut().zip(sums) {
                    part.samples[number].push(sum / f64::from(INSTANCES) * 1e6);
                }
            }
        }
    }
    figures.extend(parts);
    Ok(())
}
