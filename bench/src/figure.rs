//! Figures: for each candidate, what was measured of one thing.

use wasmtime::Result;

/// One figure of all candidates.
pub struct Figure {
    /// What was measured; the goals refer to it.
    pub name: String,
    /// Of the samples. Less is better, but of [`PER_SECOND`] more.
    pub unit: &'static str,
    /// For each candidate, in the order of the columns; empty where it was not measured.
    samples: Vec<Vec<f64>>,
}

/// The middle of the samples, and the least and the most of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The middle one.
    pub median: f64,
    /// The least one.
    pub least: f64,
    /// The largest one.
    pub most: f64,
}

/// The unit of which more is better.
pub const PER_SECOND: &str = "1/s";

/// Does something so many times and gives the seconds.
pub type Run<'a> = Box<dyn FnMut(u32) -> Result<f64> + 'a>;

/// How long one sample takes, about.
const SAMPLE_SECONDS: f64 = 0.12;
/// Rounds that warm up and find out how often to do something for one sample.
const WARM_UP: usize = 2;

impl Figure {
    /// A figure without samples.
    pub fn new(name: &str, unit: &'static str) -> Figure {
        Figure {
            name: name.to_owned(),
            unit,
            samples: Vec::new(),
        }
    }

    /// Adds a sample of one candidate.
    pub fn add(&mut self, column: usize, sample: f64) {
        if self.samples.len() <= column {
            self.samples.resize(column + 1, Vec::new());
        }
        self.samples[column].push(sample);
    }

    /// What was measured of one candidate.
    pub fn spread(&self, column: usize) -> Option<Spread> {
        let mut sorted = self.samples.get(column)?.clone();
        sorted.sort_by(f64::total_cmp);
        Some(Spread {
            median: *sorted.get(sorted.len() / 2)?,
            least: *sorted.first()?,
            most: *sorted.last()?,
        })
    }

    /// How many times better the median of `column` is than that of `base`.
    pub fn ratio(&self, base: usize, column: usize) -> Option<f64> {
        let ratio = self.spread(base)?.median / self.spread(column)?.median;
        Some(match self.unit {
            PER_SECOND => 1.0 / ratio,
            _ => ratio,
        })
    }

    /// Times what each candidate does, in turn, in microseconds; `None` leaves a candidate out.
    pub fn alternate(name: &str, rounds: usize, mut runs: Vec<Option<Run>>) -> Result<Figure> {
        let mut figure = Figure::new(name, "us");
        let mut times = vec![1u32; runs.len()];
        for round in 0..WARM_UP + rounds {
            for (column, run) in runs.iter_mut().enumerate() {
                let Some(run) = run else { continue };
                let each = run(times[column])? / f64::from(times[column]);
                if round < WARM_UP {
                    times[column] = (SAMPLE_SECONDS / each).clamp(1.0, 100_000.0) as u32;
                } else {
                    figure.add(column, each * 1e6);
                }
            }
        }
        Ok(figure)
    }
}
