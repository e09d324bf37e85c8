//! One component under several hosts: ours, JavaScript by way of jco, and Python's `wasmtime`. `tests/hosts` holds it and its callers.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use libtest_mimic::{Failed, Trial};
use wasmtime::Engine;

use crate::{
    builder::{Builder, Request},
    case, run,
    script::Script,
};

/// Adds a test for every host.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let mut add = |name: &str, check: fn(&Builder, &Engine) -> Result<(), String>| {
        let (builder, engine) = (builder.clone(), engine.clone());
        trials.push(Trial::test(format!("hosts/{name}"), move || {
            check(&builder, &engine).map_err(Failed::from)
        }));
    };
    add("own", own);
    add("jco", jco);
    add("python", python);
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts")
}

/// Each host builds the component anew in a folder of its own.
fn build(builder: &Builder, host: &str) -> Result<(PathBuf, PathBuf), String> {
    let scratch = case::scratch(builder, &format!("hosts-{host}"))?;
    let output = scratch.join("app.wasm");
    builder.build(&Request::new(&folder(), &output))?;
    Ok((scratch, output))
}

fn own(builder: &Builder, engine: &Engine) -> Result<(), String> {
    let scratch = case::scratch(builder, "hosts-own")?;
    let component = case::build(builder, engine, &folder(), &scratch)?;
    let script = Script::read(&folder().join("calls.txt"))?;
    run::run(engine, &component, &script, &folder())
}

fn jco(builder: &Builder, _: &Engine) -> Result<(), String> {
    if missing("npm", "--version")? {
        return Ok(());
    }
    let (scratch, output) = build(builder, "jco")?;
    // Node looks for packages beside the file that imports them.
    for file in ["package.json", "call.mjs"] {
        fs::copy(folder().join(file), scratch.join(file)).map_err(|error| error.to_string())?;
    }
    if !scratch.join("node_modules/.package-lock.json").exists() {
        told(
            Command::new("npm")
                .args(["install", "--no-audit", "--no-fund", "--silent"])
                .current_dir(&scratch),
        )?;
    }
    let transpiled = scratch.join("transpiled");
    let _ = fs::remove_dir_all(&transpiled);
    expect_right(
        Command::new("node")
            .arg("call.mjs")
            .arg(&output)
            .arg(&transpiled)
            .current_dir(&scratch),
    )
}

fn python(builder: &Builder, _: &Engine) -> Result<(), String> {
    if missing("python3", "--version")? {
        return Ok(());
    }
    let (scratch, output) = build(builder, "python")?;
    let venv = scratch.join("venv");
    let python = venv.join("bin/python");
    if !venv.join("installed").exists() {
        told(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&venv),
        )?;
        told(
            Command::new(&python)
                .args(["-m", "pip", "install", "--quiet", "-r"])
                .arg(folder().join("requirements.txt")),
        )?;
        fs::write(venv.join("installed"), "").map_err(|error| error.to_string())?;
    }
    expect_right(
        Command::new(&python)
            .arg(folder().join("call.py"))
            .arg(&output),
    )
}

/// Whether a host is missing here. In CI that is an error.
fn missing(program: &str, argument: &str) -> Result<bool, String> {
    let there = Command::new(program)
        .arg(argument)
        .output()
        .is_ok_and(|output| output.status.success());
    match (there, env::var_os("CI")) {
        (true, _) => Ok(false),
        (false, Some(_)) => Err(format!("`{program}` is missing")),
        (false, None) => {
            eprintln!("`{program}` is missing: a host goes untested");
            Ok(true)
        }
    }
}

fn expect_right(command: &mut Command) -> Result<(), String> {
    let (stdout, stderr) = told(command)?;
    if stdout.trim() != "all answers are right" {
        return Err(format!("unexpected stdout: {stdout}"));
    }
    if !stderr.contains("ValueError: as it should") {
        return Err(format!("the traceback is not on stderr: {stderr}"));
    }
    Ok(())
}

/// Runs a command to its end; an error holds what it wrote.
fn told(command: &mut Command) -> Result<(String, String), String> {
    let output = command
        .output()
        .map_err(|error| format!("{command:?} does not start: {error}"))?;
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(format!("{command:?} failed:\n{stdout}\n{stderr}"));
    }
    Ok((stdout, stderr))
}
