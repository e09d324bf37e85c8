//! Servers of components that were not compiled before.

use crate::{apps, server::Server};
use std::{path::Path, time::Instant};

/// Serves what was not compiled, with a cache of its own.
fn start(component: &Path, cache: &Path, options: &[&str]) -> Server {
    let mut command = testing::hognose();
    command
        .env("HOGNOSE_CACHE_DIR", cache)
        .args(["serve", "--addr", "127.0.0.1:0"])
        .arg(component.with_extension("wasm"))
        .args(options);
    let mut server = Server::spawn(command);
    server.find_address();
    server
}

#[test]
fn they_answer_at_once_and_better_code_takes_over() {
    let cache = tempfile::tempdir().unwrap();
    let mut server = start(apps::service(), cache.path(), &[]);
    server.wait_for_line("compiling `");
    let mut client = server.client();
    assert_eq!(client.get("/hello"), (200, "Hello!".to_owned()));
    // It ends on the instance on which it began.
    let mut waiting = server.client();
    waiting.ask("/sleep?seconds=1&id=early");
    let instance = client.get("/sleep?seconds=0&id=now").1;
    server.wait_for_line("is compiled");
    assert!(waiting.answer().1.starts_with("early "));
    let later = client.get("/sleep?seconds=0&id=now").1;
    assert_ne!(instance, later);
    assert_eq!(server.get("/hello").0, 200);
    server.signal("-TERM");
    assert_eq!(server.wait().0.code(), Some(0));

    let mut again = start(apps::service(), cache.path(), &[]);
    assert!(!again.lines().iter().any(|line| line.contains("compil")));
    again.signal("-TERM");
    assert_eq!(again.wait().0.code(), Some(0));
}

#[test]
fn a_signal_does_not_wait_for_the_code() {
    let cache = tempfile::tempdir().unwrap();
    let mut server = start(apps::service(), cache.path(), &["--grace", "100"]);
    assert_eq!(server.get("/hello").0, 200);
    let start = Instant::now();
    server.signal("-INT");
    assert_eq!(server.wait().0.code(), Some(0));
    assert!(start.elapsed().as_secs() < 50);
    assert!(
        !server
            .lines()
            .iter()
            .any(|line| line.contains("is compiled"))
    );
}
