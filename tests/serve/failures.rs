//! Instances that fail, and what the command line refuses.

use crate::{apps, server::Server};
use std::{path::Path, thread, time::Duration};
use testing::hognose;

#[test]
fn a_handler_that_fails_is_answered_for_and_others_go_on() {
    let server = Server::start(apps::service(), &["--max-concurrent-reuse", "1"]);
    let mut waiting = server.client();
    waiting.ask("/sleep?seconds=1&id=other");
    thread::sleep(Duration::from_millis(200));
    assert_eq!(server.get("/fail").0, 500);
    server.wait_for_line("ValueError: this handler fails");
    server.wait_for_line("was stopped: ");
    assert_eq!(server.get("/count"), (200, "1".to_string()));
    assert!(waiting.answer().1.starts_with("other "));
}

#[test]
fn a_handler_that_takes_too_long_is_stopped() {
    let options = ["--timeout", "1", "--max-concurrent-reuse", "1"];
    let server = Server::start(apps::service(), &options);
    // More than there are threads: they let others go on.
    let mut spinning: Vec<_> = (0..4).map(|_| server.client()).collect();
    spinning.iter_mut().for_each(|client| client.ask("/spin"));
    thread::sleep(Duration::from_millis(200));
    assert_eq!(server.get("/hello"), (200, "Hello!".to_string()));
    for mut client in spinning {
        assert_eq!(client.answer().0, 504);
    }
    assert_eq!(server.get("/sleep?seconds=9&id=long").0, 504);
    assert_eq!(server.get("/hello"), (200, "Hello!".to_string()));
}

#[test]
fn a_handler_that_is_late_is_interrupted_and_others_go_on() {
    let server = Server::start(apps::service(), &["--request-timeout", "1.2"]);
    let (_, name) = server.get("/sleep?seconds=0&id=of");
    let mut late = server.client();
    late.ask("/patient");
    thread::sleep(Duration::from_millis(800));
    let mut other = server.client();
    other.ask("/sleep?seconds=0.8&id=of");
    let expected = format!("no answer within 1.2 s, {}", &name["of ".len()..]);
    assert_eq!(late.answer(), (503, expected));
    assert_eq!(other.answer(), (200, name));
    // Nothing catches it.
    let page = "504 Gateway Timeout: the component took too long\n";
    for path in ["/spin", "/sleep?seconds=9&id=long"] {
        assert_eq!(server.get(path), (504, page.to_string()), "{path}");
    }
    server.wait_for_line("TimeoutError: no answer within 1.2 s");
    assert_eq!(server.get("/hello"), (200, "Hello!".to_string()));
}

#[test]
fn an_instance_goes_on_after_exceptions_and_another_one_after_a_trap() {
    let options = ["--request-timeout", "0.6", "--checkpoint-every", "0"];
    let mut server = Server::start(apps::guarded(), &options);
    // The instance is saved meanwhile.
    let pause = || thread::sleep(Duration::from_millis(500));
    let count = |expected: u32| {
        pause();
        assert_eq!(server.get("/count"), (200, expected.to_string()));
    };
    count(1);
    for (path, status) in [("/fail", 500), ("/spin", 504)] {
        pause();
        assert_eq!(server.get(path).0, status, "{path}");
    }
    server.wait_for_line("instance 1 goes on: the call of `handler.handle` failed: ValueError");
    server.wait_for_line("instance 1 goes on: the call of `handler.handle` failed: TimeoutError");
    count(4);
    for (number, expected) in [(2, 5), (3, 6)] {
        pause();
        assert_eq!(server.get("/abort").0, 500);
        count(expected);
        server.wait_for_line(&format!(
            "instance {number} goes on from the last checkpoint"
        ));
    }
    pause();
    assert_eq!(server.get("/sleep?seconds=9&id=long").0, 504);
    server.signal("-TERM");
    assert!(server.wait().0.success());
    server.wait_for_line("exceptions that nothing caught, and instances went on: 3");
    server.wait_for_line("instances that were stopped and replaced: 2");
}

fn refused(command: &[&str], component: &Path) -> String {
    let (name, options) = command.split_first().unwrap();
    let output = hognose()
        .arg(name)
        .arg(component)
        .args(options)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{command:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn what_cannot_be_served_is_refused_with_what_to_do() {
    let server = Server::start(apps::service(), &[]);
    let taken = refused(&["serve", "--addr", &server.address], apps::service());
    assert!(taken.contains("address already in use"), "{taken}");
    assert!(taken.contains("--addr"), "{taken}");
    let program = refused(&["serve", "--addr", "127.0.0.1:0"], apps::program());
    assert!(program.contains("wasi:cli/run@0.3.0"), "{program}");
    assert!(program.contains("`hognose run`"), "{program}");
    let service = refused(&["run"], apps::service());
    assert!(service.contains("wasi:http/handler@0.3.0"), "{service}");
    assert!(service.contains("`hognose serve`"), "{service}");
    let dir = refused(
        &["serve", "--addr", "127.0.0.1:0", "--dir", "/missing"],
        apps::service(),
    );
    assert!(dir.contains("cannot open the folder `/missing`"), "{dir}");
    let saved = ["serve", "--addr", "127.0.0.1:0", "--checkpoint-every", "1"];
    let saved = refused(&saved, apps::service());
    assert!(saved.contains("without `checkpointable = true`"), "{saved}");
}

#[test]
fn code_of_another_version_is_refused() {
    let mut code = std::fs::read(apps::program()).unwrap();
    let version = b"wasmtime 48.";
    let at = code
        .windows(version.len())
        .position(|bytes| bytes == version);
    code[at.unwrap() + version.len() - 2] = b'7';
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.cwasm");
    std::fs::write(&path, code).unwrap();
    let text = refused(&["run"], &path);
    assert!(text.contains("not compiled by this version"), "{text}");
    assert!(text.contains("`hognose compile`"), "{text}");
}
