//! Packages from PyPI inside components: `tests/ecosystem` names them, and has a folder for each
//! test.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, OnceLock},
};

use libtest_mimic::{Failed, Trial};
use wasmtime::Engine;

use crate::{
    builder::{Builder, Request},
    case, hosts, run,
    script::Script,
};

/// Adds a test for every folder.
pub fn add(trials: &mut Vec<Trial>, builder: &Arc<Builder>, engine: &Engine) {
    let packages = Arc::new(OnceLock::new());
    for name in ["anyio", "data-files", "starlette"] {
        let (builder, engine, packages) = (builder.clone(), engine.clone(), packages.clone());
        trials.push(Trial::test(format!("ecosystem/{name}"), move || {
            let packages: &Result<Option<PathBuf>, String> =
                packages.get_or_init(|| install(&builder));
            match packages {
                Ok(Some(packages)) => check(name, packages, &builder, &engine),
                Ok(None) => Ok(()),
                Err(error) => Err(error.clone()),
            }
            .map_err(Failed::from)
        }));
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ecosystem")
}

/// Installs the packages as the component's Python sees them, not the machine's. `None` where that
/// cannot be done.
fn install(builder: &Builder) -> Result<Option<PathBuf>, String> {
    if hosts::missing("python3", "--version")? {
        return Ok(None);
    }
    let scratch = case::scratch(builder, "ecosystem")?;
    let (packages, installed) = (scratch.join("packages"), scratch.join("installed"));
    let requirements = folder().join("requirements.txt");
    let wanted = fs::read_to_string(&requirements).map_err(|error| error.to_string())?;
    if fs::read_to_string(&installed).ok().as_ref() != Some(&wanted) {
        let _ = fs::remove_dir_all(&packages);
        let venv = scratch.join("venv");
        hosts::told(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&venv),
        )?;
        hosts::told(
            Command::new(venv.join("bin/python"))
                .args(["-m", "pip", "install", "--quiet", "--no-deps"])
                .args(["--only-binary=:all:", "--platform=any"])
                .args(["--python-version=3.13", "--target"])
                .arg(&packages)
                .arg("-r")
                .arg(&requirements),
        )?;
        fs::write(&installed, wanted).map_err(|error| error.to_string())?;
    }
    Ok(Some(packages))
}

fn check(name: &str, packages: &Path, builder: &Builder, engine: &Engine) -> Result<(), String> {
    let folder = folder().join(name);
    let scratch = case::scratch(builder, &format!("ecosystem-{name}"))?;
    let output = scratch.join("app.wasm");
    let packages = packages
        .to_str()
        .ok_or("the path of the packages is not UTF-8")?;
    builder.build(&Request {
        flags: &["-p", packages],
        ..Request::new(&folder, &output)
    })?;
    let component = case::load(engine, &output, &scratch)?;
    let script = Script::read(&folder.join("calls.txt"))?;
    run::run(engine, &component, &script, &folder)
}
