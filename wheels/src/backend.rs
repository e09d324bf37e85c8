//! A package's own build system, as its `pyproject.toml` names it (PEP 517), with compilers that
//! make an object in place of each shared library.

use crate::environment::Environment;
use crate::recipe::Build;
use crate::{Tools, process};
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
        process::answer(&mut python, tools.log).with_context(|| failed(&backend, tools.log))
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
    settings
}

/// What went wrong, in terms of the package: the compiler's first errors, and what they mean.
fn failed(backend: &str, log: &Path) -> String {
    let name = match backend {
        "" => "setuptools",
        name => name,
    };
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let errors = errors(&text);
    match errors.is_empty() {
        true => format!("the package's build system, `{name}`, failed"),
        false => format!(
            "the package does not compile for WebAssembly:\n{}",
            errors.join("\n")
        ),
    }
}

/// How many errors a message has.
const SHOWN: usize = 3;

/// The first errors of compilers and linkers, each with a hint where there is one.
fn errors(log: &str) -> Vec<String> {
    let is_error = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("error: ")
            || line.contains(": error: ")
            || line.contains(": fatal error: ")
    };
    let mut errors: Vec<String> = Vec::new();
    for line in log.lines().filter(is_error) {
        let line = line.trim();
        if errors.len() < SHOWN && !errors.iter().any(|known| known.starts_with(line)) {
            let hint = hint(line).map(|hint| format!("\n  {hint}"));
            errors.push(format!("{line}{}", hint.unwrap_or_default()));
        }
    }
    errors
}

/// Headers of what WASI does not have, and what it is.
const ABSENT: [(&str, &str); 8] = [
    ("pthread.h", "threads"),
    ("setjmp.h", "jumps out of functions"),
    ("signal.h", "signals"),
    ("sys/mman.h", "files mapped into memory"),
    ("sys/wait.h", "processes"),
    ("spawn.h", "processes"),
    ("dlfcn.h", "libraries that are loaded"),
    ("pwd.h", "users"),
];

fn hint(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("fatal error: '")?;
    let (header, _) = rest.split_once("' file not found")?;
    Some(match ABSENT.iter().find(|(name, _)| *name == header) {
        Some((_, what)) => format!("`{header}` is for {what}, which components do not have"),
        None => format!(
            "`{header}` belongs to a library that the package does not bring: build it for \
             wasm32-wasip1 and name its folders in `CFLAGS` and `LDFLAGS`"
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_compilers_are_found_with_what_they_mean() {
        let log = "cc -c a.c\na.c:1:10: fatal error: 'pwd.h' file not found\n1 error generated.\n\
                   b.c:2:3: error: unknown type name 'pid_t'\n\
                   c.c:1:10: fatal error: 'lzo.h' file not found\n";
        assert_eq!(
            errors(log),
            [
                "a.c:1:10: fatal error: 'pwd.h' file not found\n  `pwd.h` is for users, which \
                 components do not have",
                "b.c:2:3: error: unknown type name 'pid_t'",
                "c.c:1:10: fatal error: 'lzo.h' file not found\n  `lzo.h` belongs to a library \
                 that the package does not bring: build it for wasm32-wasip1 and name its folders \
                 in `CFLAGS` and `LDFLAGS`"
            ]
        );
    }
}
