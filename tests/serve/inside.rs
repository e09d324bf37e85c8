//! Components that compile and run modules themselves: `hognose.wasm` over the host's engine.

use crate::{apps, mirror, script};
use serde_json::Value;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// Runs the program in `wasm/`.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    apps::run(&["-q", "--wasm"], apps::inside(), arguments, input)
}

fn printed(output: &Output) -> String {
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

/// Rust in a component, over the same interface: all of `wasm_runtime_layer`, and its own tests,
/// which run over wasmi, too. Compiling it takes minutes, so only where `HOGNOSE_WASM_LAYER` is set.
#[test]
fn the_backend_of_wasm_runtime_layer_has_all_of_it() {
    if env::var_os("HOGNOSE_WASM_LAYER").is_none() {
        return;
    }
    let component = rust("layer", &["src/all.rs", "src/layers_own.rs"]).join("layer.wasm");
    for arguments in [&["all"][..], &["own", "host"], &["own", "wasmi"]] {
        let run = apps::run(&["-q", "--wasm"], &component, arguments, b"");
        assert_eq!(printed(&run), "all right\n", "{arguments:?}");
    }
}

/// A published user of the layer: a codec of PyPI's numcodecs-wasm, which is a component, by the
/// crate that this package runs them with.
#[test]
fn published_codecs_run_over_the_layer() {
    if env::var_os("HOGNOSE_WASM_LAYER").is_none() {
        return;
    }
    let project = rust("codecs", &["Cargo.lock"]);
    let codec = fs::read(codec(&project)).unwrap();
    let [host, wasmi] = ["host", "wasmi"].map(|engine| {
        let arguments = [engine, r#"{"precision": 1}"#];
        let component = project.join("codecs.wasm");
        let run = apps::run(&["-q", "--wasm"], &component, &arguments, &codec);
        eprint!("{}", String::from_utf8_lossy(&run.stderr));
        printed(&run)
    });
    assert!(host.starts_with("round.rs: 524288 bytes"), "{host}");
    // Which engine it is makes no difference, down to the number of instructions.
    assert_eq!(host, wasmi);
}

/// A copy of a project with Rust, built.
fn rust(name: &str, more: &[&str]) -> PathBuf {
    let source = testing::tests("serve").join(name);
    let project = testing::scratch(name).unwrap();
    let of_crate = ["Cargo.toml", "src/lib.rs"].iter().chain(more);
    let of_crate = of_crate.map(|file| format!("native/{file}"));
    let files = ["pyproject.toml", "app.py", "wit/world.wit"].map(String::from);
    for file in files.into_iter().chain(of_crate) {
        let text = fs::read_to_string(source.join(&file)).unwrap();
        // A build compiles a copy of the crate, from where this path leads nowhere.
        let layer = testing::root().join("runtime-layer").display().to_string();
        let text = text.replace("../../../../runtime-layer", &layer);
        fs::create_dir_all(project.join(&file).parent().unwrap()).unwrap();
        fs::write(project.join(file), text).unwrap();
    }
    let mut build = testing::hognose();
    let build = build.args(["build", "-q"]).arg(&project);
    testing::succeed(build).unwrap();
    project
}

/// The codec that `numcodecs-wasm-host-reproducible` has for its own test.
fn codec(project: &Path) -> PathBuf {
    let mut metadata = Command::new(env!("CARGO"));
    metadata.args(["metadata", "--format-version=1", "--manifest-path"]);
    metadata.arg(project.join("native/Cargo.toml"));
    let (metadata, _) = testing::succeed(&mut metadata).unwrap();
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    let mut named = packages.filter(|each| each["name"] == "numcodecs-wasm-host-reproducible");
    let manifest = named.next().unwrap()["manifest_path"].as_str().unwrap();
    Path::new(manifest).with_file_name("tests/round.wasm")
}

fn folder() -> PathBuf {
    testing::tests("serve/wasm")
}
