//! The figures for people, as Markdown that also reads well as it stands, and for programs.

use serde_json::{Value, json};

use crate::{
    figure::{Figure, Spread},
    goals::{Verdict, shim_columns},
    machine::Facts,
    matrix::Matrix,
    table::table,
};

/// All that one run found out.
pub struct Report<'a> {
    /// What was measured, the peer first.
    pub columns: Vec<&'a str>,
    /// In the order in which they were measured.
    pub figures: Vec<Figure>,
    /// Whether the goals are met.
    pub verdicts: Vec<Verdict>,
    /// Which features of asyncio there are.
    pub matrix: Option<Matrix>,
    /// What the machine is.
    pub facts: Facts,
}

impl Report<'_> {
    /// For people.
    pub fn markdown(&self) -> String {
        let facts = self
            .facts
            .iter()
            .map(|(name, value)| vec![(*name).to_owned(), value.clone()]);
        let mut text = table(&["machine", ""], facts.collect());
        if !self.figures.is_empty() {
            text += &format!(
                "\nMedians, with the least and the most in brackets; less is better, but of 1/s more. The ratio says how many times better ours is than the peer's, that of shims how many times better ours is with a shim of Rust source than with the one of core wasm.\n\n{}\n{}",
                self.figure_table(),
                self.goal_table()
            );
        }
        if let Some(matrix) = &self.matrix {
            text += &format!(
                "\nThe app in `tests/runtime/asyncio-matrix`, made by both tools, tries each feature in a new instance: in an `async func`, and by\n`asyncio.run` in a function that is not asynchronous. What is not passed says what was raised, or what the instance died of.\n\n{}",
                matrix.markdown()
            );
        }
        text
    }

    fn figure_table(&self) -> String {
        let mut head = vec!["figure", "unit"];
        head.extend(&self.columns);
        // After those that they are about.
        let shims = shim_columns(&self.columns);
        if let Some((_, rust)) = shims {
            head.insert(2 + rust + 1, "of shims");
        }
        head.insert(4.min(head.len()), "ratio");
        let rows = self.figures.iter().map(|figure| {
            let mut row = vec![figure.name.clone(), figure.unit.to_owned()];
            row.extend((0..self.columns.len()).map(|column| cell(figure.spread(column))));
            let ratio = |base, column| {
                let ratio = figure.ratio(base, column);
                ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}"))
            };
            if let Some((ours, rust)) = shims {
                row.insert(2 + rust + 1, ratio(ours, rust));
            }
            row.insert(4.min(row.len()), ratio(0, 1));
            row
        });
        table(&head, rows.collect())
    }

    fn goal_table(&self) -> String {
        let rows = self.verdicts.iter().map(|verdict| {
            let (least, mean) = verdict.found.map_or_else(
                || ("not measured".to_owned(), String::new()),
                |(least, mean)| (format!("{least:.2}"), format!("{mean:.2}")),
            );
            let met = if verdict.met { "yes" } else { "no" };
            let wanted = format!("{}x", verdict.wanted);
            vec![verdict.name.to_owned(), wanted, least, mean, met.to_owned()]
        });
        table(
            &["goal", "wanted", "least ratio", "mean ratio", "met"],
            rows.collect(),
        )
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let facts: serde_json::Map<String, Value> = self
            .facts
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone().into()))
            .collect();
        let shims = shim_columns(&self.columns);
        let figures: Vec<Value> =
            self.figures
                .iter()
                .map(|figure| {
                    let values = self.columns.iter().enumerate().filter_map(|(column, name)| {
                    let Spread {
                        median,
                        least,
                        most,
                    } = figure.spread(column)?;
                    Some(json!({"name": name, "median": median, "least": least, "most": most}))
                });
                    json!({
                        "figure": figure.name,
                        "unit": figure.unit,
                        "values": values.collect::<Vec<_>>(),
                        "ratio": figure.ratio(0, 1),
                        "ratio_of_shims": shims.and_then(|(ours, rust)| figure.ratio(ours, rust)),
                    })
                })
                .collect();
        let goals: Vec<Value> = self
            .verdicts
            .iter()
            .map(|verdict| {
                json!({
                    "goal": verdict.name,
                    "wanted": verdict.wanted,
                    "most": verdict.most,
                    "least_ratio": verdict.found.map(|(least, _)| least),
                    "mean_ratio": verdict.found.map(|(_, mean)| mean),
                    "met": verdict.met,
                })
            })
            .collect();
        let matrix = self.matrix.as_ref().map(Matrix::json);
        json!({"machine": facts, "figures": figures, "goals": goals, "asyncio": matrix})
    }
}

fn cell(spread: Option<Spread>) -> String {
    let Some(Spread {
        median,
        least,
        most,
    }) = spread
    else {
        return String::new();
    };
    if least == most {
        return number(median);
    }
    format!("{} [{}, {}]", number(median), number(least), number(most))
}

/// With as many digits as mean something.
fn number(value: f64) -> String {
    let digits = match value {
        _ if value >= 1000.0 => 0,
        _ if value >= 100.0 => 1,
        _ if value >= 10.0 => 2,
        _ => 3,
    };
    format!("{value:.digits$}")
}
