//! Code of an app that never ends while it is built: the build says where it is, and can be
//! interrupted.
#![cfg(unix)]

use std::fs;
use testing::Process;

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
    let process = Process::start(
        testing::hognose_in(place.path())
            .args(line)
            .arg("app.wasm")
            .env("HOGNOSE_PATIENCE", "1"),
    )
    .unwrap();
    process.wait_for("no progress").unwrap();
    process.signal("-INT").unwrap();
    let status = process.wait().unwrap();
    let text = process.lines().join("\n");
    assert!(!place.path().join("app.wasm").exists());
    (status.code(), text)
}

#[test]
fn a_module_that_never_ends_is_named_and_can_be_interrupted() {
    if !testing::has_runtime() {
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
    if !testing::has_runtime() {
        return;
    }
    let app = "class Endless:\n    def __init__(self):\n        self.itself = self\n    def __del__(self):\n        while True:\n            pass\n\
        Endless()\nclass WitWorld:\n    def f(self):\n        pass\n";
    let (status, text) = endless(&[("app.py", app)]);
    assert_eq!(status, Some(130), "{text}");
    let note = "note: no progress for 1 s in the stage `snapshot`: the app's garbage is being collected; Ctrl-C ends the build";
    assert!(text.contains(note), "{text}");
}
