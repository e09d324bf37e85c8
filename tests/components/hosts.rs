//! Components under several hosts: ours, JavaScript by way of jco, and Python's `wasmtime`; see
//! `tests/hosts/README.md`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use libtest_mimic::{Failed, Trial};
use testing::{Builder, Request, Venv, is_missing, once, succeed};
use wasmtime::Engine;

use crate::{case, run, script::Script};

/// Adds a test for every host.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let mut add = |host: &str, kind, check: fn(&Case, &Engine) -> Result<(), String>| {
        let engine = engine.clone();
        let case = Case {
            builder: builder.clone(),
            name: format!("hosts-{kind}-{host}"),
            folder: testing::tests("hosts").join(kind),
        };
        trials.push(Trial::test(format!("hosts/{kind}-{host}"), move || {
            check(&case, &engine).map_err(Failed::from)
        }));
    };
    add("own", "sync", own);
    add("jco", "sync", jco);
    add("python", "sync", python);
    add("python", "typed", typed);
    add("own", "async", own);
    add("jco", "async", jco);
}

/// A component and a host.
struct Case {
    builder: Arc<Builder>,
    name: String,
    folder: PathBuf,
}

impl Case {
    /// Each host builds the component again, in a folder of its own.
    fn build(&self) -> Result<(PathBuf, PathBuf), String> {
        let scratch = self.builder.scratch(&self.name)?;
        let output = scratch.join("app.wasm");
        self.builder.build(&Request::new(&self.folder, &output))?;
        Ok((scratch, output))
    }
}

fn own(case: &Case, engine: &Engine) -> Result<(), String> {
    let scratch = case.builder.scratch(&case.name)?;
    let component = case::build(&case.builder, engine, &case.folder, &scratch)?;
    let script = Script::read(&case.folder.join("calls.txt"))?;
    run::run(engine, &component, &script, &case.folder)
}

fn jco(case: &Case, _: &Engine) -> Result<(), String> {
    if is_missing("npm", "--version")? {
        return Ok(());
    }
    let (scratch, output) = case.build()?;
    // Node looks for packages beside the file that imports them.
    let packages = case.folder.join("package.json");
    let wanted = fs::read_to_string(&packages).map_err(|error| error.to_string())?;
    for file in [packages, case.folder.join("call.mjs")] {
        let copy = scratch.join(testing::name(&file));
        fs::copy(file, copy).map_err(|error| error.to_string())?;
    }
    once(&scratch.join("node_modules"), &wanted, || {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--silent"]);
        succeed(npm.current_dir(&scratch)).map(drop)
    })?;
    // Asynchronous functions need a newer Node than many machines have: the package `node` is one.
    let own = scratch.join("node_modules/node/bin/node");
    let node = if own.exists() { own } else { "node".into() };
    let transpiled = scratch.join("transpiled");
    let _ = fs::remove_dir_all(&transpiled);
    expect_right(
        Command::new(node)
            .arg("call.mjs")
            .arg(&output)
            .arg(&transpiled)
            .current_dir(&scratch),
    )
}

fn python(case: &Case, _: &Engine) -> Result<(), String> {
    if is_missing("python3", "--version")? {
        return Ok(());
    }
    let (scratch, output) = case.build()?;
    expect_right(
        wasmtime_python(case, &scratch)?
            .arg(case.folder.join("call.py"))
            .arg(&output),
    )
}

/// The same by the package that is made for the component.
fn typed(case: &Case, _: &Engine) -> Result<(), String> {
    if is_missing("python3", "--version")? {
        return Ok(());
    }
    let (scratch, output) = case.build()?;
    succeed(
        testing::hognose()
            .arg("host-bindings")
            .arg(&output)
            .arg("-o")
            .arg(scratch.join("typed")),
    )?;
    expect_right(
        wasmtime_python(case, &scratch)?
            .arg(case.folder.join("call.py"))
            .arg(&output)
            .env("PYTHONPATH", &scratch)
            .env("PYTHONDONTWRITEBYTECODE", "1"),
    )
}

/// A Python that has the package `wasmtime`.
fn wasmtime_python(case: &Case, scratch: &Path) -> Result<Command, String> {
    let requirements = case.folder.join("requirements.txt");
    Ok(Venv::with(&scratch.join("venv"), &requirements, &[])?.python())
}

fn expect_right(command: &mut Command) -> Result<(), String> {
    let (stdout, stderr) = succeed(command)?;
    if stdout.trim() != "all answers are right" {
        return Err(format!("unexpected stdout: {stdout}"));
    }
    if !stderr.contains("ValueError: as it should") {
        return Err(format!("the traceback is not on stderr: {stderr}"));
    }
    Ok(())
}
