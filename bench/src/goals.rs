//! What Hognose wants to be, beside its peer, and whether it is.

use crate::figure::Figure;

/// A goal: so many times better than the peer in each of some figures.
struct Goal {
    name: &'static str,
    /// The column that must reach it.
    candidate: &'static str,
    /// Of [`Figure::name`].
    figures: &'static [&'static str],
    /// How many times less than the peer.
    ratio: f64,
    /// And no more than that, in the figures' unit.
    most: Option<f64>,
}

/// How a goal was met.
pub struct Verdict {
    /// The goal in words.
    pub name: &'static str,
    /// How many times better than the peer it asks for.
    pub wanted: f64,
    /// The bound that it sets besides.
    pub most: Option<f64>,
    /// The least of the figures' ratios, and their geometric mean; nothing where a figure was not
    /// measured.
    pub found: Option<(f64, f64)>,
    /// Whether each figure reaches it.
    pub met: bool,
}

/// The column of what we make.
pub const OURS: &str = "ours";
/// The column of the same with a shim of Rust source.
pub const RUST_SHIM: &str = "rust-shim";

/// How far the two shims may be apart, in each figure.
pub const SHIMS_APART: f64 = 1.1;
/// The first build compiles Rust: of that nobody expects to be as fast.
const NOT_OF_SHIMS: &str = "build, cold";

const fn goal(name: &'static str, ratio: f64, figures: &'static [&'static str]) -> Goal {
    Goal {
        name,
        candidate: OURS,
        figures,
        ratio,
        most: None,
    }
}

const GOALS: [Goal; 25] = [
    Goal {
        most: Some(0.35),
        ..goal(
            "build, warm and after a change; under 0.35 s",
            15.0,
            &["build, warm", "build, after a change"],
        )
    },
    goal("size with the whole standard library", 2.5, &["component"]),
    Goal {
        candidate: "ours-used",
        ..goal("size with only what is used", 5.0, &["component"])
    },
    goal(
        "compile time and compiled size",
        2.0,
        &["compile", "compiled size"],
    ),
    goal(
        "instantiate",
        20.0,
        &["instantiate, on demand", "instantiate, pooling"],
    ),
    goal(
        "first call",
        5.0,
        &["first call, on demand", "first call, pooling"],
    ),
    goal(
        "whole request",
        8.0,
        &["whole request, on demand", "whole request, pooling"],
    ),
    goal(
        "memory of an idle instance",
        4.0,
        &["memory of an idle instance"],
    ),
    goal(
        "small calls",
        2.5,
        &[
            "no arguments",
            "two u32",
            "string",
            "Err result",
            "resource: new, method, drop",
        ],
    ),
    goal("calls of the host", 3.0, &["100k calls of the host"]),
    goal(
        "bytes and strings",
        3.0,
        &["1 MiB of bytes", "1 MB of string"],
    ),
    goal(
        "list<u32>",
        10.0,
        &["list<u32> of 100k in", "list<u32> of 100k out"],
    ),
    goal(
        "list<f64>",
        10.0,
        &["list<f64> of 100k in", "list<f64> of 100k out"],
    ),
    goal("records", 8.0, &["10k records in and out"]),
    goal(
        "nested",
        5.0,
        &[
            "nested option, result",
            "option<result>",
            "nested with variant",
        ],
    ),
    goal(
        "Python's own work",
        1.5,
        &[
            "Python: fib",
            "Python: nbody",
            "Python: fannkuch",
            "Python: round_trip",
            "Python: strings",
            "Python: objects",
            "Python: regex",
        ],
    ),
    goal(
        "async: instantiate",
        10.0,
        &[
            "async: instantiate, on demand",
            "async: instantiate, pooling",
        ],
    ),
    goal(
        "async: a call that waits for nothing",
        2.0,
        &["async: call that waits for nothing"],
    ),
    goal(
        "async: calls of the host",
        3.0,
        &[
            "async: 100 calls of the host, gathered",
            "async: the same, which end at once",
        ],
    ),
    goal("async: stream<u8>", 1.0, &["async: 8 MiB of stream<u8>"]),
    goal(
        "http: requests per second",
        2.0,
        &["http: requests, 16 connections"],
    ),
    Goal {
        most: Some(20.0),
        ..goal(
            "http: start to the first answer; under 20 ms",
            1.0,
            &["http: start to the first answer"],
        )
    },
    goal(
        "in JavaScript, beside jco",
        1.0,
        &[
            "file to first result",
            "another instance",
            "call without arguments",
            "call with two numbers",
            "call with a string",
            "call with 1 MiB of bytes",
            "call with 1,000 numbers, their sum",
            "call with 1,000 numbers, doubled",
            "call with 100 records",
            "call of the host with a number",
            "call of the host with strings",
            "glue",
        ],
    ),
    goal(
        "in pages: bytes and start, beside Pyodide",
        3.0,
        &[
            "bytes of the first visit",
            "first visit",
            "first visit at 20 Mbit/s",
            "next visit",
        ],
    ),
    goal(
        "in pages: the rest, beside Pyodide",
        1.0,
        &[
            "memory after the first result",
            "10,000 operations on the document",
            "interrupt of a loop",
        ],
    ),
];

/// Holds the goals against the figures. The first column is the peer's.
pub fn judge(columns: &[&str], figures: &[Figure]) -> Vec<Verdict> {
    let verdicts = GOALS.iter().map(|goal| {
        let column = columns.iter().position(|name| *name == goal.candidate);
        let found = column.and_then(|column| ratios(goal, column, figures));
        let within = |bound: f64| {
            let medians = goal.figures.iter().map(|name| {
                let figure = figures.iter().find(|figure| figure.name == *name)?;
                Some(figure.spread(column?)?.median)
            });
            medians.flatten().all(|median| median <= bound)
        };
        Verdict {
            name: goal.name,
            wanted: goal.ratio,
            most: goal.most,
            found,
            met: found.is_some_and(|(least, _)| least >= goal.ratio)
                && goal.most.is_none_or(within),
        }
    });
    verdicts.chain([shims(columns, figures)]).collect()
}

/// Whether neither shim is worse than the other in any figure, by more than what is let through.
fn shims(columns: &[&str], figures: &[Figure]) -> Verdict {
    let both = shim_columns(columns);
    let ratios = figures
        .iter()
        .filter(|figure| !figure.name.starts_with(NOT_OF_SHIMS));
    let ratios: Vec<f64> = ratios
        .filter_map(|figure| figure.ratio(both?.0, both?.1))
        .collect();
    // The worse of the two sides.
    let sides = ratios.iter().map(|ratio| ratio.min(1.0 / ratio));
    let least = sides.fold(f64::INFINITY, f64::min);
    Verdict {
        name: "both shims alike in every figure, but for the first build",
        wanted: (100.0 / SHIMS_APART).round() / 100.0,
        most: None,
        found: (!ratios.is_empty()).then(|| (least, mean(&ratios))),
        met: least.is_finite() && least >= 1.0 / SHIMS_APART,
    }
}

/// The columns of ours and of ours with a shim of Rust source.
pub fn shim_columns(columns: &[&str]) -> Option<(usize, usize)> {
    let of = |wanted| columns.iter().position(|name| *name == wanted);
    Some((of(OURS)?, of(RUST_SHIM)?))
}

fn mean(ratios: &[f64]) -> f64 {
    let product: f64 = ratios.iter().product();
    product.powf(1.0 / ratios.len() as f64)
}

/// The least ratio and the geometric mean.
fn ratios(goal: &Goal, column: usize, figures: &[Figure]) -> Option<(f64, f64)> {
    let ratio = |name: &&str| {
        let figure = figures.iter().find(|figure| figure.name == *name)?;
        figure.ratio(0, column)
    };
    let ratios = goal
        .figures
        .iter()
        .map(ratio)
        .collect::<Option<Vec<f64>>>()?;
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    Some((least, mean(&ratios)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::PER_SECOND;

    fn figure(name: &str, peer: f64, ours: f64) -> Figure {
        let mut figure = Figure::new(name, "s");
        figure.add(0, peer);
        figure.add(1, ours);
        figure
    }

    #[test]
    fn every_figure_of_a_goal_must_reach_it() {
        let columns = ["peer", "ours"];
        let met = |warm: f64, changed: f64| {
            let figures = [
                figure("build, warm", 6.0, warm),
                figure("build, after a change", 6.0, changed),
            ];
            judge(&columns, &figures)[0].met
        };
        assert!(met(0.2, 0.3));
        assert!(!met(0.2, 0.5), "12 times is too little");
        let slow = [
            figure("build, warm", 60.0, 0.2),
            figure("build, after a change", 60.0, 0.4),
        ];
        assert!(!judge(&columns, &slow)[0].met, "0.4 s is too much");
    }

    #[test]
    fn of_rates_more_is_better() {
        let mut figure = Figure::new("http: requests, 16 connections", PER_SECOND);
        figure.add(0, 1000.0);
        figure.add(1, 2500.0);
        let verdicts = judge(&["peer", "ours"], &[figure]);
        assert!(verdicts.iter().any(|verdict| verdict.met));
    }

    #[test]
    fn shims_are_alike_or_not() {
        let columns = ["peer", OURS, RUST_SHIM];
        let met = |name: &str, ours: f64, rust: f64| {
            let mut figure = figure(name, 3.0, ours);
            figure.add(2, rust);
            let verdicts = judge(&columns, &[figure]);
            verdicts.last().is_some_and(|verdict| verdict.met)
        };
        assert!(met("string", 1.0, 1.09));
        assert!(met("string", 1.09, 1.0));
        assert!(!met("string", 1.0, 1.11));
        assert!(!met("string", 1.11, 1.0));
        assert!(!met("build, cold", 0.1, 30.0), "no other figure is there");
    }

    #[test]
    fn what_was_not_measured_is_not_met() {
        let verdicts = judge(&["peer", "ours"], &[]);
        assert!(
            verdicts
                .iter()
                .all(|verdict| !verdict.met && verdict.found.is_none())
        );
    }
}
