//! Components that compile and run modules themselves: `hognose.wasm` over the host's engine.

use crate::{apps, mirror, script};
use std::{env, fs, path::PathBuf, process::Output};

/// Runs the program in `wasm/`.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    apps::run(&["-q", "--wasm"], apps::inside(), arguments, input)
}

pub fn printed(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn a_component_uses_all_of_the_library() {
    checked(&["checks"], b"", "checks.py");
}

#[test]
fn a_component_runs_components() {
    let mirror = mirror::component(&folder().join("mirror.wit"));
    checked(&["components"], &mirror, "inner.py");
}

/// It takes some seconds, in which the engine inside compiles an interpreter.
#[test]
fn a_component_runs_components_of_python() {
    assert_eq!(printed(&run(&["python"], &apps::inner())), "all right\n");
}

/// Every check in a module was done.
fn checked(arguments: &[&str], input: &[u8], module: &str) {
    let printed = printed(&run(arguments, input));
    let checks = fs::read_to_string(folder().join(module)).unwrap();
    let (_, list) = checks.split_once("CHECKS = [\n").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let expected: Vec<&str> = list
        .lines()
        .map(|line| line.trim().trim_end_matches(','))
        .collect();
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn without_the_grant_there_is_no_engine() {
    let output = testing::hognose()
        .args(["run", "-q"])
        .arg(apps::inside())
        .output();
    let errors = String::from_utf8(output.unwrap().stderr).unwrap();
    assert!(errors.contains("hognose:wasm/runtime@0.1.0"), "{errors}");
}

/// Nothing of many calls is left: `HOGNOSE_WASM_CALLS=100000` makes more of them.
#[test]
fn calls_and_exceptions_leave_nothing() {
    let calls = env::var("HOGNOSE_WASM_CALLS").unwrap_or("5000".to_string());
    let printed = printed(&run(&["deep", &calls], b""));
    let grew = printed.trim().strip_prefix("True True grew ").unwrap();
    assert!(grew.parse::<i64>().unwrap() <= 64, "{grew}");
}

/// The scripts of the specification in `wasm/scripts`, or with `HOGNOSE_WASM_TESTSUITE` those of
/// another folder, whose results `wasm/scripts/all` has.
#[test]
fn scripts_of_the_specification_pass() {
    let (source, expected) = match env::var_os("HOGNOSE_WASM_TESTSUITE") {
        Some(folder_of_all) => (PathBuf::from(folder_of_all), "all"),
        None => (folder().join("scripts"), "expected"),
    };
    let files = fs::read_dir(source)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let is_script = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "wast")
    };
    let mut files: Vec<PathBuf> = files.filter(is_script).collect();
    files.sort();
    let mut commands = String::new();
    for file in &files {
        commands += &script::commands(file);
    }
    let printed = printed(&run(&["spec"], commands.as_bytes()));
    let expected = folder().join("scripts").join(expected);
    if env::var_os("HOGNOSE_BLESS").is_some() {
        fs::write(&expected, &printed).unwrap();
    }
    assert_eq!(printed, fs::read_to_string(expected).unwrap_or_default());
}

fn folder() -> PathBuf {
    testing::tests("serve/wasm")
}
