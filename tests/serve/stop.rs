//! The end of a server.

use crate::{apps, server::Server};
use std::{net::TcpStream, thread::sleep, time::Duration};

const A_MOMENT: Duration = Duration::from_millis(300);

#[test]
fn requests_in_flight_are_answered_first() {
    let mut server = Server::start(apps::service(), &[]);
    let mut idle = server.client();
    assert_eq!(idle.get("/hello").0, 200);
    let mut waiting = server.client();
    waiting.ask("/sleep?seconds=1&id=late");
    let mut reading = server.client();
    reading.ask("/large?bytes=100000000");
    let head = reading.head();
    sleep(A_MOMENT);
    server.signal("-TERM");
    assert!(idle.is_closed());
    assert!(TcpStream::connect(&server.address).is_err());
    let mut size = 0;
    reading.body(&head, |bytes| size += bytes.len());
    assert!(size > 99_000_000);
    assert!(waiting.answer().1.starts_with("late "));
    assert!(waiting.is_closed());
    assert_eq!(server.wait().0.code(), Some(0));
}

#[test]
fn grace_has_an_end() {
    let mut server = Server::start(apps::service(), &["--grace", "0.5"]);
    let mut waiting = server.client();
    waiting.ask("/sleep?seconds=100&id=never");
    sleep(A_MOMENT);
    server.signal("-INT");
    assert_eq!(server.wait().0.code(), Some(0));
    server.wait_for_line("not finished within 0.5 s");
    assert!(waiting.is_closed());
}

#[test]
fn a_second_signal_ends_at_once() {
    let mut server = Server::start(apps::service(), &["--grace", "100"]);
    let mut waiting = server.client();
    waiting.ask("/spin");
    sleep(A_MOMENT);
    server.signal("-TERM");
    sleep(A_MOMENT);
    server.signal("-TERM");
    assert_eq!(server.wait().0.code(), Some(130));
}
