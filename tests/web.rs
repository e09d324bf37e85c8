//! Python in pages: the checks in `tests/web/`, in Chromium, with the package made of `web/`.

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use std::{collections::BTreeMap, path::PathBuf, process::Command, time::Instant};

/// Results by check: the error, or nothing.
type Results = BTreeMap<String, Option<String>>;

fn main() {
    let mut arguments = Arguments::from_args();
    let wanted = arguments.filter.take().unwrap_or_default();
    let missing = !testing::has_runtime() || (browser().is_none() && !testing::in_ci());
    if missing || arguments.list {
        eprintln!("Chromium or the runtime is missing, or nothing is to be run");
        libtest_mimic::run(&arguments, Vec::new()).exit();
    }
    let trials = match package().and_then(|package| play(&package, &wanted)) {
        Ok(results) => results.into_iter().map(|(name, error)| {
            Trial::test(name, move || match error {
                Some(error) => Err(Failed::from(error)),
                None => Ok(()),
            })
        }),
        Err(error) => {
            let failed = Trial::test("pages", move || Err(Failed::from(error)));
            libtest_mimic::run(&arguments, vec![failed]).exit()
        }
    };
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

/// Chromium, if it is installed.
fn browser() -> Option<&'static str> {
    let mut names = ["chromium", "google-chrome"].into_iter();
    names.find(|name| testing::finds(name, "--version"))
}

/// The package, as `cargo xtask web` makes it.
fn package() -> Result<PathBuf, testing::Error> {
    let package = testing::scratch("web")?;
    let web = testing::root().join("web");
    let mut build = testing::hognose_in(&web.join("python"));
    testing::succeed(build.args(["build", "-o"]).arg(package.join("runner")))?;
    testing::copy(&web.join("src"), &package.join("src"), &[])?;
    Ok(package)
}

/// Runs the checks whose names have a word in them.
fn play(package: &std::path::Path, wanted: &str) -> Result<Results, testing::Error> {
    let begun = Instant::now();
    let mut command = Command::new("node");
    command
        .arg(testing::tests("web/browser.mjs"))
        .arg(package)
        .arg(browser().unwrap_or("chromium"))
        .arg(wanted);
    let (output, notes) = testing::succeed(&mut command)?;
    eprint!("{notes}");
    let lines = output
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    let results: Results = lines
        .filter_map(|line: Value| {
            let error = line["error"].as_str().map(str::to_owned);
            Some((line["name"].as_str()?.to_owned(), error))
        })
        .collect();
    let took = begun.elapsed().as_secs_f64();
    eprintln!("{} checks in {took:.1} s", results.len());
    match results.is_empty() {
        true => Err(testing::Error("no check was made".to_owned())),
        false => Ok(results),
    }
}
