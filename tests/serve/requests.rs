//! Requests that are answered.

use crate::{apps, server::Server};
use std::{collections::BTreeMap, io::Write, thread};

#[test]
fn a_connection_is_kept_and_requests_may_come_before_the_answers() {
    let server = Server::start(apps::service(), &[]);
    let mut client = server.client();
    for _ in 0..3 {
        assert_eq!(client.get("/hello"), (200, "Hello!".to_string()));
    }
    client.ask("/sleep?seconds=0.2&id=first");
    client.ask("/hello");
    client.ask("/unknown");
    assert!(client.answer().1.starts_with("first "));
    assert_eq!(client.answer(), (200, "Hello!".to_string()));
    assert_eq!(client.answer().0, 404);
    let line = server.wait_for_line("GET /unknown");
    assert!(line.starts_with("GET /unknown 404 "), "{line}");
    assert!(line.ends_with(" ms 12 B"), "{line}");
}

#[test]
fn many_at_once_are_not_lost_or_crossed() {
    let server = Server::start(apps::service(), &["--max-reuse", "1000000", "-q"]);
    let clients: Vec<_> = (0..16)
        .map(|number| {
            let mut client = server.client();
            thread::spawn(move || {
                let mut taken = BTreeMap::<String, usize>::new();
                for turn in 0..1000 {
                    let id = format!("{number}-{turn}");
                    let milliseconds = (number * 7 + turn * 3) % 11;
                    let path = format!("/sleep?seconds=0.{milliseconds:03}&id={id}");
                    let (status, text) = client.get(&path);
                    assert_eq!(status, 200, "{text}");
                    let (answered, instance) = text.split_once(' ').unwrap();
                    assert_eq!(answered, id);
                    *taken.entry(instance.to_string()).or_default() += 1;
                }
                taken
            })
        })
        .collect();
    let mut taken = BTreeMap::<String, usize>::new();
    for client in clients {
        for (instance, requests) in client.join().unwrap() {
            *taken.entry(instance).or_default() += requests;
        }
    }
    assert_eq!(taken.values().sum::<usize>(), 16_000);
    let most = taken.values().max().unwrap();
    assert!(*most > 1000, "no instance took many requests: {taken:?}");
    assert_eq!(server.lines().len(), 1, "{:#?}", server.lines());
}

#[test]
fn an_instance_ends_after_its_last_request() {
    let server = Server::start(apps::service(), &["--max-reuse", "2"]);
    let counts: Vec<String> = (0..40).map(|_| server.get("/count").1).collect();
    // Not each time, as an instance may still be finishing when the next request comes.
    assert!(counts.contains(&"2".to_string()), "{counts:?}");
    let is_one_or_two = |count: &String| ["1", "2"].contains(&count.as_str());
    assert!(counts.iter().all(is_one_or_two), "{counts:?}");
}

#[test]
fn what_is_granted_is_seen_and_output_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "read").unwrap();
    let dir = format!("{}::/data", folder.path().display());
    let options = ["--env", "GREETING=hi", "--dir", &dir];
    let mut server = Server::start(apps::service(), &options);
    assert_eq!(server.get("/see"), (200, "hi read test".to_string()));
    assert_eq!(server.get("/out"), (200, "printed".to_string()));
    server.wait_for_line("to stderr");
    server.signal("-TERM");
    assert_eq!(server.wait().1, "to stdout\n");
}

#[test]
fn components_ask_other_servers() {
    let other = Server::start(apps::service(), &[]);
    let server = Server::start(apps::service(), &[]);
    let path = format!("/fetch?host={}", other.address);
    assert_eq!(server.get(&path), (200, "200 Hello!".to_string()));
}

#[test]
fn what_is_no_request_is_refused_and_harms_nobody() {
    let server = Server::start(apps::service(), &[]);
    let long = format!(
        "GET / HTTP/1.1\r\nhost: a\r\na: {}\r\n\r\n",
        "b".repeat(1 << 20)
    );
    let refused = [
        ("nonsense\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nhost: a b\r\n\r\n", 400),
        (
            "GET / HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n",
            400,
        ),
        ("CONNECT a:1 HTTP/1.1\r\nhost: a:1\r\n\r\n", 501),
        (&long, 431),
    ];
    for (request, expected) in refused {
        let mut client = server.client();
        // The server need not read to the end what it refuses.
        let _ = client.stream.write_all(request.as_bytes());
        let head = client.head();
        assert_eq!(
            head.status,
            expected,
            "{}",
            &request[..request.len().min(60)]
        );
    }
    // Without a host in the days before it was asked for, and with it in the first line.
    for request in [
        "GET /hello HTTP/1.0\r\n\r\n",
        "GET http://test/hello HTTP/1.1\r\nhost: test\r\n\r\n",
    ] {
        let mut client = server.client();
        client.stream.write_all(request.as_bytes()).unwrap();
        assert_eq!(client.answer(), (200, "Hello!".to_string()));
    }
}
