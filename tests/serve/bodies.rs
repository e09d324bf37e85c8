//! Large bodies, and clients that do not wait for their end.

use crate::{apps, server::Server};
use std::{
    hash::{DefaultHasher, Hasher},
    io::Write,
    thread::{self, sleep},
    time::Duration,
};

const LARGE: usize = 100 << 20;
/// Far less than a body.
const SOME: u64 = 48 << 20;

/// Bytes that repeat only after a length that fits no buffer.
fn pattern() -> Vec<u8> {
    (0..1_000_003_u32)
        .map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect()
}

fn send(mut stream: std::net::TcpStream, path: &str, size: usize) -> thread::JoinHandle<()> {
    let head = format!("POST {path} HTTP/1.1\r\nhost: test\r\ncontent-length: {size}\r\n\r\n");
    thread::spawn(move || {
        stream.write_all(head.as_bytes()).unwrap();
        let pattern = pattern();
        let mut left = size;
        while left > 0 {
            let most = left.min(pattern.len());
            stream.write_all(&pattern[..most]).unwrap();
            left -= most;
        }
    })
}

#[test]
fn large_bodies_pass_both_ways_in_little_memory() {
    let server = Server::start(apps::service(), &[]);
    assert_eq!(server.get("/hello").0, 200);
    let before = server.peak();
    let mut client = server.client();
    let sender = send(client.stream.try_clone().unwrap(), "/echo", LARGE);
    let head = client.head();
    assert_eq!(head.status, 200);
    let (mut size, mut found) = (0, DefaultHasher::new());
    client.body(&head, |bytes| {
        size += bytes.len();
        bytes.iter().for_each(|byte| found.write_u8(*byte));
    });
    sender.join().unwrap();
    let mut expected = DefaultHasher::new();
    let pattern = pattern();
    for byte in pattern.iter().cycle().take(LARGE) {
        expected.write_u8(*byte);
    }
    assert_eq!((size, found.finish()), (LARGE, expected.finish()));

    let sender = send(client.stream.try_clone().unwrap(), "/length", LARGE);
    assert_eq!(client.answer(), (200, LARGE.to_string()));
    sender.join().unwrap();

    // A client that reads slowly: the component waits, and nothing piles up.
    client.ask(&format!("/large?bytes={LARGE}"));
    let head = client.head();
    sleep(Duration::from_secs(1));
    let mut size = 0;
    client.body(&head, |bytes| size += bytes.len());
    assert_eq!(size, LARGE);
    let grown = server.peak() - before;
    assert!(grown < SOME, "{grown} bytes");
}

#[test]
fn clients_may_leave_at_any_time() {
    let server = Server::start(apps::service(), &["--max-reuse", "1000000"]);
    // In the middle of a head, of a request's body, of waiting, of a response's body.
    for _ in 0..5 {
        let mut client = server.client();
        client.stream.write_all(b"GET /hel").unwrap();
        let mut client = server.client();
        let head = b"POST /length HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\nsome";
        client.stream.write_all(head).unwrap();
        let mut client = server.client();
        client.ask("/sleep?seconds=0.3&id=left");
        let mut client = server.client();
        client.ask(&format!("/large?bytes={LARGE}"));
        client.head();
    }
    server.wait_for_line("GET /large 200");
    assert!(server.wait_for_line("GET /large").ends_with("incomplete"));
    for _ in 0..5 {
        assert_eq!(server.get("/hello"), (200, "Hello!".to_string()));
    }
    sleep(Duration::from_millis(500));
    assert_eq!(server.get("/hello").0, 200);
    let lines = server.lines();
    assert!(
        !lines.iter().any(|line| line.contains("error")),
        "{lines:#?}"
    );
}
