//! Packages from PyPI inside components: `tests/ecosystem` names them, and has a folder for each
//! test.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use libtest_mimic::{Failed, Trial};
use testing::{Builder, Request, Venv, is_missing};
use wasmtime::Engine;

use crate::{case, run, script::Script};

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

/// Installs the packages as the component's Python sees them, not the machine's. `None` where that
/// cannot be done.
fn install(builder: &Builder) -> Result<Option<PathBuf>, String> {
    if is_missing("python3", "--version")? {
        return Ok(None);
    }
    let venv = builder.scratch("ecosystem")?.join("venv");
    let packages = venv.join("packages");
    let target = packages.display().to_string();
    let options = [
        "--no-deps",
        "--only-binary=:all:",
        "--platform=any",
        "--python-version=3.13",
        "--target",
        &target,
    ];
    let requirements = testing::tests("ecosystem/requirements.txt");
    Venv::with(&venv, &requirements, &options)?;
    Ok(Some(packages))
}

fn check(name: &str, packages: &Path, builder: &Builder, engine: &Engine) -> Result<(), String> {
    let folder = testing::tests("ecosystem").join(name);
    let scratch = builder.scratch(&format!("ecosystem-{name}"))?;
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
