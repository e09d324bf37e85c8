//! Components under several hosts: ours, JavaScript by way of jco, and Python's `wasmtime`; see
//! `tests/hosts/README.md`.

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
    let mut add = |host: &str, kind, check: fn(&Case, &Engine) -> Result<(), String>| {
        let engine = engine.clone();
        let case = Case {
            builder: builder.clone(),
            name: format!("hosts-{kind}-{host}"),
            folder: Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/hosts")
                .join(kind),
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
        let scratch = case::scratch(&self.builder, &self.name)?;
        let output = scratch.join("app.wasm");
        self.builder.build(&Request::new(&self.folder, &output))?;
        Ok((scratch, output))
    }
}

fn own(case: &Case, engine: &Engine) -> Result<(), String> {
    let scratch = case::scratch(&case.builder, &case.name)?;
    let component = case::build(&case.builder, engine, &case.folder, &scratch)?;
    let script = Script::read(&case.folder.join("calls.txt"))?;
    run::run(engine, &component, &script, &case.folder)
}

fn jco(case: &Case, _: &Engine) -> Result<(), String> {
    if missing("npm", "--version")? {
        return Ok(());
    }
    let (scratch, output) = case.build()?;
    // Node looks for packages beside the file that imports them.
    let packages = case.folder.join("package.json");
    let wanted = fs::read_to_string(&packages).map_err(|error| error.to_string())?;
    let installed = scratch.join("node_modules/installed.json");
    for file in [packages, case.folder.join("call.mjs")] {
        let copy = scratch.join(file.file_name().unwrap_or_default());
        fs::copy(file, copy).map_err(|error| error.to_string())?;
    }
    if fs::read_to_string(&installed).ok().as_ref() != Some(&wanted) {
        told(
            Command::new("npm")
                .args(["install", "--no-audit", "--no-fund", "--silent"])
                .current_dir(&scratch),
        )?;
        fs::write(installed, wanted).map_err(|error| error.to_string())?;
    }
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
    if missing("python3", "--version")? {
        return Ok(());
    }
    let (scratch, output) = case.build()?;
    let python = wasmtime_python(case, &scratch)?;
    expect_right(
        Command::new(&python)
            .arg(case.folder.join("call.py"))
            .arg(&output),
    )
}

/// The same by the package that is made for the component.
fn typed(case: &Case, _: &Engine) -> Result<(), String> {
    if missing("python3", "--version")? {
        return Ok(());
    }
    let (scratch, output) = case.build()?;
    let python = wasmtime_python(case, &scratch)?;
    told(
        Command::new(env!("CARGO_BIN_EXE_hognose"))
            .arg("host-bindings")
            .arg(&output)
            .arg("-o")
            .arg(scratch.join("typed")),
    )?;
    expect_right(
        Command::new(&python)
            .arg(case.folder.join("call.py"))
            .arg(&output)
            .env("PYTHONPATH", &scratch)
            .env("PYTHONDONTWRITEBYTECODE", "1"),
    )
}

/// A Python that has the package `wasmtime`.
fn wasmtime_python(case: &Case, scratch: &Path) -> Result<PathBuf, String> {
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
                .arg(case.folder.join("requirements.txt")),
        )?;
        fs::write(venv.join("installed"), "").map_err(|error| error.to_string())?;
    }
    Ok(python)
}

/// Whether a host is missing here. In CI that is an error.
pub fn missing(program: &str, argument: &str) -> Result<bool, String> {
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
pub fn told(command: &mut Command) -> Result<(String, String), String> {
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
