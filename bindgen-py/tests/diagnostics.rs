//! The refusals of every world in `tests/diagnostics`, compared with the `.txt` beside it.

mod corpus;

use anyhow::Context;
use hognose_bindgen_py::world::{Diagnostic, World};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::Path;

fn main() {
    let trials = corpus::cases(&testing::tests("diagnostics"))
        .into_iter()
        .map(|case| Trial::test(case.name.clone(), move || check(&case)))
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn check(case: &corpus::Case) -> Result<(), Failed> {
    let loaded = case.load()?;
    let problems = World::new(loaded.resolve, loaded.world, &loaded.options)
        .err()
        .context("expected a refusal")?;
    let text: String = problems
        .iter()
        .map(|problem| render(problem, &case.path))
        .collect();
    Ok(testing::text(&case.path.with_extension("txt"), &text)?)
}

/// The message, where it is, the source that is meant, the help.
fn render(problem: &Diagnostic, path: &Path) -> String {
    let mut text = format!("error: {}\n", problem.message);
    if let Some(place) = &problem.place {
        let source = fs::read_to_string(path).unwrap_or_default();
        let line = source[..place.range.start].lines().count().max(1);
        let meant = &source[place.range.clone()];
        text += &format!("  at {}:{line}: {meant}\n", place.path);
    }
    if let Some(help) = &problem.help {
        text += &format!("  help: {help}\n");
    }
    text + "\n"
}
