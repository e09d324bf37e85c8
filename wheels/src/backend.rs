//! A package's own build system, as its `pyproject.toml` names it (PEP 517), with compilers that
//! make an object in place of each shared library.

use crate::environment::Environment;
use crate::failure;
use crate::process;
use crate::recipe::Build;
use crate::tools::Tools;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What runs in the environment.
const SCRIPT: &str = include_str!("backend.py");

/// `pyproject.toml`, as far as it says how to build.
#[derive(Default, Deserialize)]
struct Project {
    #[serde(rename = "build-system", default)]
    system: System,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct System {
    #[serde(default)]
    requires: Vec<String>,
    build_backend: Option<String>,
}

/// Has it make a wheel in `out`, in which objects stand for shared libraries.
pub(crate) fn run(
    tools: &Tools<'_>,
    build: &Build,
    source: &Path,
    scratch: &Path,
    out: &Path,
) -> Result<()> {
    let system = system(source)?;
    let backend = system.build_backend.unwrap_or_default();
    let requires = match (build.requires.as_slice(), system.requires.as_slice()) {
        ([], []) => vec!["setuptools".to_owned(), "wheel".to_owned()],
        ([], asked) => asked.to_vec(),
        (given, _) => given.to_vec(),
    };
    (tools.says)("installing the package's build system");
    let environment = Environment::new(tools, source, &scratch.join("environment"))?;
    environment.install(&requires)?;
    let script = scratch.join("backend.py");
    fs::write(&script, SCRIPT)?;
    let settings = settings(build, &backend, &environment);
    let call = |arguments: &[&str]| -> Result<String> {
        let mut python = Command::new(environment.python());
        environment.prepare(&mut python);
        python.current_dir(source).arg(&script).args(arguments);
        python.envs(&build.env);
        process::answer(&mut python, tools.log).with_context(|| failure::of(&backend, tools.log))
    };
    if build.requires.is_empty() {
        let more: Vec<String> = serde_json::from_str(call(&["requires"])?.trim())?;
        environment.install(&more)?;
    }
    (tools.says)("compiling");
    let folder = out.to_string_lossy();
    call(&["wheel", &folder, &serde_json::to_string(&settings)?])?;
    Ok(())
}

fn system(source: &Path) -> Result<System> {
    let file = source.join("pyproject.toml");
    if !file.is_file() {
        return Ok(System::default());
    }
    let text = fs::read_to_string(&file)?;
    let project: Project = toml::from_str(&text).context("in the package's pyproject.toml")?;
    Ok(project.system)
}

/// The settings of the recipe, and those that the build system needs for another machine.
fn settings(
    build: &Build,
    backend: &str,
    environment: &Environment,
) -> BTreeMap<String, Vec<String>> {
    let mut settings = build.settings.clone();
    if backend.starts_with("mesonpy") {
        let file = environment.meson().display().to_string();
        let setup = settings.entry("setup-args".to_owned()).or_default();
        setup.insert(0, format!("--cross-file={file}"));
    }
    if backend.starts_with("scikit_build_core") {
        // Else it makes one with a random name, which is in `__FILE__` of what is generated.
        let folder = environment.scratch().join("built").display().to_string();
        settings
            .entry("build-dir".to_owned())
            .or_insert_with(|| vec![folder]);
    }
    settings
}
