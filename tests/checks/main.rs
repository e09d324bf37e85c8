//! Checks in Python as tests, with names: `cargo test --workspace --test checks -- http/`.
//!
//! Each script `NAME_checks.py` in this folder is a group, whose tests of `unittest` are run in one
//! process, as they share what is built, served and installed.

use libtest_mimic::{Arguments, Failed, Trial};
use std::{
    collections::BTreeMap,
    fs,
    process::{Command, ExitCode, Stdio},
    sync::{Arc, OnceLock},
};

/// The end of the name of a script.
const SCRIPT: &str = "_checks.py";

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for script in scripts()
        .into_iter()
        .filter(|it| may_be_wanted(it, &arguments))
    {
        match names(&script) {
            Ok(names) => trials.extend(group(script, names, &arguments)),
            // As a test, so that the others run.
            Err(error) => trials.push(Trial::test(format!("{script}/"), move || Err(error))),
        }
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// The names of the scripts, without their end.
fn scripts() -> Vec<String> {
    let entries = fs::read_dir(testing::tests("checks")).into_iter().flatten();
    let names = entries.flatten().map(|entry| testing::name(&entry.path()));
    let names = names.filter_map(|name| Some(name.strip_suffix(SCRIPT)?.to_owned()));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// To ask a script for its tests takes a moment: not where the filter names another one.
fn may_be_wanted(script: &str, arguments: &Arguments) -> bool {
    let filter = arguments.filter.as_deref().unwrap_or_default();
    let Some((group, _)) = filter.split_once('/') else {
        return true;
    };
    script.ends_with(group)
}

/// Whether a test is run, as `libtest_mimic` decides it.
fn is_wanted(name: &str, arguments: &Arguments) -> bool {
    let is = |filter: &String| match arguments.exact {
        true => name == filter,
        false => name.contains(filter),
    };
    arguments.filter.as_ref().is_none_or(is) && !arguments.skip.iter().any(is)
}

fn python(script: &str) -> Command {
    let mut python = Command::new("python3");
    python.arg(testing::tests("checks/trials.py")).arg(script);
    python.env("HOGNOSE", testing::program("hognose"));
    python
}

fn names(script: &str) -> Result<Vec<String>, Failed> {
    let (names, _) = testing::succeed(&mut python(script))?;
    Ok(names.lines().map(str::to_owned).collect())
}

/// A test of a script, and how it ended.
#[derive(serde::Deserialize)]
struct Ended {
    name: String,
    error: Option<String>,
    skipped: Option<String>,
}

/// The tests of a script. The first that is run runs all.
fn group(script: String, names: Vec<String>, arguments: &Arguments) -> Vec<Trial> {
    let full = |name: &str| format!("{script}/{name}");
    let names = names.into_iter();
    let wanted: Vec<String> = names.filter(|it| is_wanted(&full(it), arguments)).collect();
    let group = Arc::new(Group {
        script: script.clone(),
        names: wanted.clone(),
        ended: OnceLock::new(),
    });
    let trials = wanted.into_iter().map(|name| {
        let group = group.clone();
        Trial::test(full(&name), move || group.result(&name))
    });
    trials.collect()
}

struct Group {
    script: String,
    names: Vec<String>,
    ended: OnceLock<Result<BTreeMap<String, Ended>, String>>,
}

impl Group {
    fn result(&self, name: &str) -> Result<(), Failed> {
        let ended = self.ended.get_or_init(|| self.run());
        let ended = ended.as_ref().map_err(|error| error.clone())?;
        let Some(one) = ended.get(name) else {
            let others = ended.iter().filter(|(name, _)| !self.names.contains(name));
            let errors: Vec<&str> = others.filter_map(|(_, it)| it.error.as_deref()).collect();
            return Err(format!("it was not run\n{}", errors.join("\n")).into());
        };
        if let Some(reason) = &one.skipped {
            eprintln!("note: {}/{name} is left out: {reason}", self.script);
        }
        match &one.error {
            Some(error) => Err(error.into()),
            None => Ok(()),
        }
    }

    fn run(&self) -> Result<BTreeMap<String, Ended>, String> {
        let mut python = python(&self.script);
        python.args(&self.names).stderr(Stdio::inherit());
        let output = python.output().map_err(|error| error.to_string())?;
        let printed = String::from_utf8_lossy(&output.stdout);
        let ended = printed.lines().map(|line| {
            let ended: Ended = serde_json::from_str(line).map_err(|error| error.to_string())?;
            Ok((ended.name.clone(), ended))
        });
        ended.collect()
    }
}
