//! Components that are programs.

use crate::apps;
use std::{path::Path, process::Output};
use testing::hognose;

fn run(options: &[&str], arguments: &[&str]) -> Output {
    apps::run(options, apps::program(), arguments, "typed")
}

#[test]
fn a_program_has_our_streams_arguments_and_status() {
    let output = run(&["--env", "GREETING=hi"], &["7", "--quiet", "-x"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text, "['7', '--quiet', '-x'] hi typed\n");
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "to stderr\n");
    assert_eq!(output.status.code(), Some(7));
    assert_eq!(run(&[], &["return"]).status.code(), Some(0));
    assert_eq!(run(&[], &["err"]).status.code(), Some(1));
    let output = run(&[], &["as asked"]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(text, "to stderr\nas asked\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_program_that_raises_fails() {
    let output = run(&[], &["raise"]);
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("ValueError: this program fails"), "{text}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_program_that_reports_what_it_raised_fails() {
    let output = apps::run(&[], apps::reporting(), &["raise"], "typed");
    let text = String::from_utf8(output.stderr).unwrap();
    let times = text.matches("ValueError: this program fails").count();
    assert!(times == 1 && text.contains("app.py\", line"), "{text}");
    assert_eq!(output.status.code(), Some(1));
    let output = apps::run(&[], apps::reporting(), &["return"], "typed");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_program_may_be_of_wasi_0_2() {
    let output = hognose().arg("run").arg(apps::proxy()).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "as a program\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_program_that_takes_too_long_is_interrupted_or_stopped() {
    let run = |program, argument, options: &[&str]| {
        let output = apps::run(options, program, &[argument], "typed");
        let said = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        (said.concat(), output.status.code())
    };
    let short = ["--timeout", "0.3"];
    let (said, status) = run(apps::program(), "spin", &short);
    let caught = "caught: the component was stopped after 0.3 s";
    assert!(said.contains(caught) && status == Some(0), "{said}");
    let (said, status) = run(apps::program(), "wait", &short);
    assert!(
        said.contains("in run\n") && said.contains("TimeoutError: "),
        "{said}"
    );
    assert!(
        said.contains("error[trap]: the component was stopped after 0.3 s"),
        "{said}"
    );
    assert_eq!(status, Some(1));
    for argument in ["spin", "wait"] {
        let (said, status) = run(apps::reporting(), argument, &short);
        assert!(
            said.contains("error[trap]: the component was stopped after 0.3 s"),
            "{said}"
        );
        assert!(
            !said.contains("TimeoutError") && status == Some(1),
            "{said}"
        );
    }
    let (said, _) = run(apps::program(), "fill", &["--max-memory", "256MiB"]);
    assert!(said.contains("no memory"), "{said}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_is_a_keyboard_interrupt() {
    for argument in ["spin", "wait"] {
        let mut command = hognose();
        command.arg("run").arg(apps::program()).arg(argument);
        let process = testing::Process::start(command.stdin(std::process::Stdio::null())).unwrap();
        process.wait_for("to stderr").unwrap();
        std::thread::sleep(std::time::Duration::from_millis(100));
        process.signal("-INT").unwrap();
        process.wait_for("KeyboardInterrupt").unwrap();
        assert_eq!(process.wait().unwrap().code(), Some(130), "{argument}");
    }
}

#[test]
fn a_program_is_saved_and_goes_on_in_another_process() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state").display().to_string();
    let run = |options: &[&str]| {
        let output = apps::run(options, apps::program(), &["count"], "typed");
        let said = String::from_utf8(output.stdout).unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        (said, errors, output.status.code())
    };
    // Where it waits.
    let (mut said, errors, status) = run(&["--save", &file, "--timeout", "0.5"]);
    assert_eq!(status, Some(130), "{said}{errors}");
    assert!(!said.contains("end"), "{said}");
    // Again, and at its end.
    for (options, status) in [(&["--timeout", "0.3"][..], 130), (&["--timeout", "60"], 0)] {
        let both = [&["--restore", &file, "--save", &file], options].concat();
        let (more, errors, ended) = run(&both);
        assert_eq!(ended, Some(status), "{said}{more}{errors}");
        said += &more;
    }
    let mut lines: Vec<&str> = said.lines().skip(1).collect();
    assert!(lines[0].starts_with("turn 1 0"), "{said}");
    assert_eq!(lines.last(), Some(&"end 1"), "{said}");
    lines.sort_unstable();
    let expected: Vec<String> = (0..10)
        .map(|number| format!("{} {}", ["a", "b"][number / 5], number % 5))
        .collect();
    assert_eq!(lines[..10], expected, "{said}");
    // From its end on, it begins again, and knows what was.
    let (said, errors, _) = run(&["--restore", &file]);
    assert!(said.contains("turn 2 4\n"), "{said}{errors}");
    let other = apps::run(&["--restore", &file], apps::reporting(), &["count"], "");
    let text = String::from_utf8(other.stderr).unwrap();
    assert!(
        text.contains("error[cannot-save]") && text.contains("checkpointable"),
        "{text}"
    );
}

#[test]
fn a_snapshot_begins_where_the_calls_have_ended() {
    let folder = tempfile::tempdir().unwrap();
    let warm = folder.path().join("warm.wasm");
    let snapshot = |component: &Path, calls: &[&str]| {
        let mut command = testing::hognose();
        command.arg("snapshot").arg(component);
        for call in calls {
            command.args(["--call", call]);
        }
        let output = command.arg("-o").arg(&warm).output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        (output.status.code(), errors)
    };
    let (status, text) = snapshot(apps::program(), &["warm(2)"]);
    assert_eq!(status, Some(1), "{text}");
    let program = &apps::program().with_extension("wasm");
    let reporting = &apps::reporting().with_extension("wasm");
    let expected = format!("`{}` is no component", apps::program().display());
    assert!(text.contains(&expected), "{text}");
    for (component, call, expected) in [
        (program, "warm(0)", "it returned err(\"no turns\")"),
        (program, "cold(0)", "no function `cold`"),
        (reporting, "warm(1)", "checkpointable"),
    ] {
        let (status, text) = snapshot(component, &[call]);
        assert!(status == Some(1) && text.contains(expected), "{text}");
        assert!(text.contains("error[cannot-save]"), "{text}");
    }
    let (status, text) = snapshot(program, &["warm(2)", "warm(1)"]);
    assert_eq!(status, Some(0), "{text}");
    for _ in 0..2 {
        let output = apps::run(&[], &warm, &["look"], "");
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("turns 3 9\n"), "{said}");
    }
}
