//! Figures, and how they are printed: medians with their spread, and ratios.

use std::fmt::Write;

use serde_json::{Value, json};

/// One figure of all candidates.
pub struct Figure {
    name: String,
    unit: &'static str,
    /// For each candidate, what was measured.
    pub samples: Vec<Vec<f64>>,
}

impl Figure {
    /// A figure without samples.
    pub fn new(name: &str, unit: &'static str) -> Figure {
        Figure {
            name: name.to_owned(),
            unit,
            samples: Vec::new(),
        }
    }
}

/// Median, and the least and the most.
fn spread(samples: &[f64]) -> (f64, f64, f64) {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN);
    (
        at(sorted.len() / 2),
        at(0),
        at(sorted.len().saturating_sub(1)),
    )
}

/// A table for people.
pub fn table(names: &[&str], figures: &[Figure]) -> String {
    let mut out = format!("{:<34}", "figure");
    for name in names {
        let _ = write!(out, "{name:>32}");
    }
    out += "   ratio\n";
    for figure in figures {
        let _ = write!(out, "{:<34}", format!("{} ({})", figure.name, figure.unit));
        let mut first = None;
        let mut ratio = 1.0;
        for samples in &figure.samples {
            let (median, least, most) = spread(samples);
            let _ = write!(out, "{median:>12.3} [{least:>7.2}, {most:>7.2}]");
            ratio = median / *first.get_or_insert(median);
        }
        let _ = writeln!(out, "{ratio:>8.2}");
    }
    out
}

/// The same for programs.
pub fn json(names: &[&str], figures: &[Figure]) -> Value {
    let rows = figures.iter().map(|figure| {
        let values = names.iter().zip(&figure.samples).map(|(name, samples)| {
            let (median, least, most) = spread(samples);
            json!({"name": name, "median": median, "least": least, "most": most})
        });
        json!({"figure": figure.name, "unit": figure.unit, "values": values.collect::<Vec<_>>()})
    });
    Value::Array(rows.collect())
}
