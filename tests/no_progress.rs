//! Code of an app that never ends while it is built: the build says where it is, and can be
//! interrupted.
#![cfg(unix)]

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

fn runtime() -> PathBuf {
    env::var_os("HOGNOSE_RUNTIME").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/runtime"),
        PathBuf::from,
    )
}

/// Where `CI` is set a missing runtime is a failure.
fn runtime_exists() -> bool {
    env::var_os("CI").is_some() || runtime().join("runtime.wasm").is_file()
}

/// Builds an app whose code never ends, with a patience of a second; presses ctrl-C when there is a
/// note. Gives status and stderr.
///
/// Each costs that second, and the start of a build.
fn endless(files: &[(&str, &str)]) -> (Option<i32>, String) {
    let place = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(place.path().join(name), text).unwrap();
    }
    let wit = "package test:endless;\nworld w {\n  export f: func();\n}\n";
    fs::write(place.path().join("w.wit"), wit).unwrap();
    let line = [
        "-d",
        "w.wit",
        "-w",
        "w",
        "componentize",
        "app",
        "--no-check",
        "-o",
    ];
    let mut process = Command::new(env!("CARGO_BIN_EXE_hognose"))
        .args(line)
        .arg("app.wasm")
        .current_dir(place.path())
        .env_remove("VIRTUAL_ENV")
        .env("HOGNOSE_RUNTIME", runtime())
        .env("HOGNOSE_PATIENCE", "1")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
    let mut text = String::new();
    while !text.contains("no progress") {
        text += &lines.next().unwrap().unwrap();
        text.push('\n');
    }
    let interrupt = ["-INT", &process.id().to_string()];
    Command::new("kill").args(interrupt).status().unwrap();
    let status = process.wait().unwrap();
    for line in lines {
        text += &line.unwrap();
    }
    assert!(!place.path().join("app.wasm").exists());
    (status.code(), text)
}

#[test]
fn a_module_that_never_ends_is_named_and_can_be_interrupted() {
    if !runtime_exists() {
        return;
    }
    let (status, text) = endless(&[
        ("app.py", "import quick, slow\n"),
        ("quick.py", ""),
        ("slow.py", "while True:\n    pass\n"),
    ]);
    assert_eq!(status, Some(130), "{text}");
    let note = "note: no progress for 1 s in the stage `import`: the module `slow` is being imported; Ctrl-C ends the build";
    assert!(text.contains(note), "{text}");
    assert!(text.contains("error[interrupted]"), "{text}");
}

#[test]
fn a_finalizer_that_never_ends_is_told_and_can_be_interrupted() {
    if !runtime_exists() {
        return;
    }
    let app = "class Endless:\n    def __init__(self):\n        self.itself = self\n    def __del__(self):\n        while True:\n            pass\n\
        Endless()\nclass WitWorld:\n    def f(self):\n        pass\n";
    let (status, text) = endless(&[("app.py", app)]);
    assert_eq!(status, Some(130), "{text}");
    let note = "note: no progress for 1 s in the stage `snapshot`: the app's garbage is being collected; Ctrl-C ends the build";
    assert!(text.contains(note), "{text}");
}
