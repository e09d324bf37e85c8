//! How `hognose` ends: its exit statuses, and what it says of faults of its own. Status 130 is
//! tested in `tests/mistakes`.

use std::{
    env, fs,
    process::{Command, Output, Stdio},
};

fn hognose() -> Command {
    let mut command = testing::hognose();
    command.env_remove("RUST_BACKTRACE");
    command
}

/// Status and stderr.
fn ended(output: Output) -> (Option<i32>, String) {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code(), text)
}

fn run(command: &mut Command) -> (Option<i32>, String) {
    ended(command.output().unwrap())
}

#[test]
fn what_goes_well_is_0() {
    assert_eq!(run(hognose().arg("explain")).0, Some(0));
}

#[test]
fn an_error_of_the_user_is_1() {
    let (status, text) = run(hognose().args(["inspect", "nothing.wasm"]));
    assert_eq!(status, Some(1));
    assert!(text.starts_with("error[cannot-read]: "), "{text}");
}

#[test]
fn a_wrong_command_line_is_2() {
    assert_eq!(run(hognose().arg("bulid")).0, Some(2));
}

/// What users get has no such switch.
#[test]
#[cfg(debug_assertions)]
fn a_fault_of_ours_is_3_and_asks_to_be_reported() {
    let line = ["inspect", "two words"];
    let (status, text) = run(hognose().args(line).env("HOGNOSE_PANIC", "all is lost"));
    assert_eq!(status, Some(3), "{text}");
    let first = "error[internal]: a fault of hognose: all is lost (src/main.rs:";
    assert!(text.starts_with(first), "{text}");
    for part in [
        env!("CARGO_PKG_VERSION"),
        env::consts::OS,
        "hognose inspect 'two words'\n",
        "report it",
        "https://",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(text.lines().count() <= 5, "no backtrace: {text}");
    let mut command = hognose();
    command
        .args(line)
        .env("HOGNOSE_PANIC", "")
        .env("RUST_BACKTRACE", "1");
    assert!(run(&mut command).1.lines().count() > 10);
}

/// Not a fault of ours: somebody has changed the file.
#[test]
fn a_damaged_runtime_is_an_error_of_the_user() {
    if !testing::has_runtime() {
        return;
    }
    let whole = testing::runtime();
    let folder = tempfile::tempdir().unwrap();
    for name in ["manifest.json", "runtime.wasm", "stdlib.zip"] {
        if let Ok(bytes) = fs::read(whole.join(name)) {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
    }
    let build = || {
        let mut command = hognose();
        command.args(["componentize", "app", "-p", ".", "-o", "app.wasm"]);
        command.current_dir(testing::root().join("templates/hello"));
        command.args(["--world-module", "sdk"]);
        command.env("HOGNOSE_RUNTIME", folder.path());
        run(&mut command)
    };
    fs::write(folder.path().join("runtime.wasm"), b"\0asm\x01\0\0\0").unwrap();
    let (status, text) = build();
    assert_eq!(status, Some(1), "{text}");
    assert!(text.starts_with("error[unfit-runtime]: "), "{text}");
    fs::remove_file(folder.path().join("manifest.json")).unwrap();
    let (status, text) = build();
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("error["), "{text}");
}

/// As in `hognose explain | head -1`.
#[test]
fn a_reader_that_leaves_is_no_fault() {
    let mut process = hognose()
        .arg("explain")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(process.stdout.take());
    let (status, text) = ended(process.wait_with_output().unwrap());
    assert_eq!((status, text.as_str()), (Some(0), ""));
}
