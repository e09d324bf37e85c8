//! Many clients of all kinds at once, over an app that fails in all ways: every answer is whole or
//! visibly cut, none is lost, and the memory comes back.
//!
//! It takes 5 s of load, and a minute until the memory is back before and after it.
//! `HOGNOSE_LOAD_SECONDS=600` asks for more.

use crate::{
    answer::{self, Answer, End},
    apps,
    client::Client,
    server::Server,
};
use std::{
    collections::BTreeMap,
    io::Write,
    net::TcpStream,
    thread::{self, sleep},
    time::{Duration, Instant},
};

const CLIENTS: u64 = 64;
const IDLE: usize = 1000;
/// Most memory that one of them may take.
const CONNECTION: u64 = 32 << 10;
/// Longer than instances without work are kept, and shorter than connections without a request.
const PAUSE: Duration = Duration::from_secs(15);

/// What a client does, and which answers are right. Where nothing is said of the body, the status
/// is.
struct Kind {
    name: &'static str,
    path: &'static str,
    body: Body,
    expected: Expected,
    /// How often, among all.
    weight: u64,
}

#[derive(Clone, Copy)]
enum Body {
    None,
    Length(usize),
    /// Chunks, with pauses.
    Chunks(usize),
}

#[derive(Clone, Copy)]
enum Expected {
    /// This answer, or that of an instance which was lost.
    Text(&'static str),
    /// A body of so many bytes.
    Long(usize),
    /// The app fails before it answers.
    Failure,
    /// The app fails while it answers.
    Cut,
    /// The client leaves without an answer.
    Left,
}

const KINDS: [Kind; 15] = [
    kind("hello", "/hello", Body::None, Expected::Text("Hello!"), 24),
    kind(
        "late",
        "/late?seconds=0.1",
        Body::None,
        Expected::Text("late"),
        8,
    ),
    kind("parts", "/parts", Body::None, Expected::Long(5000), 12),
    kind(
        "upload",
        "/length",
        Body::Length(100_000),
        Expected::Text("100000"),
        8,
    ),
    kind(
        "chunks",
        "/length",
        Body::Chunks(2000),
        Expected::Text("2000"),
        4,
    ),
    kind(
        "echo",
        "/upper",
        Body::Length(200_000),
        Expected::Long(200_000),
        8,
    ),
    kind(
        "unread",
        "/ignore",
        Body::Length(300_000),
        Expected::Text("ignored"),
        8,
    ),
    kind(
        "unread, long",
        "/ignore",
        Body::Length(4_000_000),
        Expected::Text("ignored"),
        2,
    ),
    kind(
        "raises",
        "/fail?how=raise",
        Body::None,
        Expected::Failure,
        4,
    ),
    kind("traps", "/fail?how=abort", Body::None, Expected::Failure, 2),
    kind(
        "exits",
        "/fail?how=exit",
        Body::Length(50_000),
        Expected::Failure,
        2,
    ),
    kind(
        "recurses",
        "/fail?how=recurse",
        Body::None,
        Expected::Failure,
        1,
    ),
    kind(
        "raises late",
        "/parts?end=raise",
        Body::None,
        Expected::Cut,
        4,
    ),
    kind(
        "traps late",
        "/parts?end=abort",
        Body::None,
        Expected::Cut,
        2,
    ),
    kind("leaves", "/late?seconds=3", Body::None, Expected::Left, 4),
];

const fn kind(
    name: &'static str,
    path: &'static str,
    body: Body,
    expected: Expected,
    weight: u64,
) -> Kind {
    Kind {
        name,
        path,
        body,
        expected,
        weight,
    }
}

/// How often what happened.
#[derive(Default)]
struct Counts(BTreeMap<(&'static str, &'static str), usize>);

impl Counts {
    fn add(&mut self, name: &'static str, what: &'static str) {
        *self.0.entry((name, what)).or_default() += 1;
    }

    fn total(&self, what: &str) -> usize {
        let all = self.0.iter();
        all.filter(|((_, found), _)| *found == what)
            .map(|(_, count)| count)
            .sum()
    }
}

#[test]
fn answers_are_whole_or_cut_and_the_memory_comes_back() {
    let seconds = std::env::var("HOGNOSE_LOAD_SECONDS");
    let seconds = seconds.map_or(5, |text| text.parse().unwrap());
    let worlds = ["new", "old"];
    for world in worlds {
        let options = ["-q", "--abandoned-timeout", "2"];
        let server = Server::start(apps::site(world), &options);
        // What is made once is not counted, as code that is read when it first runs.
        drop(burst(&server, IDLE));
        sleep(PAUSE);
        let start = server.resident();
        let time = Duration::from_secs_f64(f64::from(seconds) / worlds.len() as f64);
        let counts = load(&server, time);
        let loaded = server.resident();
        let idle = burst(&server, IDLE);
        let enough = most(start) + CONNECTION * IDLE as u64;
        let kept = settled(&server, enough);
        drop(idle);
        let end = settled(&server, most(start));
        println!("world {world}, {} s:", time.as_secs_f64());
        for ((name, what), count) in &counts.0 {
            println!("  {name}: {count} {what}");
        }
        println!(
            "  memory in MB: {} at the start, {} after the load, most {}, {} with {IDLE} idle \
             connections, {} without",
            start >> 20,
            loaded >> 20,
            server.peak() >> 20,
            kept >> 20,
            end >> 20
        );
        assert_eq!(counts.total("lost"), 0);
        assert_eq!(counts.total("wrong"), 0);
        assert!(counts.total("whole") > 100);
        assert!(kept <= enough, "{start} bytes, then {kept}");
        assert!(end <= most(start), "{start} bytes, then {end}");
    }
}

/// Connections that are kept without a request after the first.
fn burst(server: &Server, connections: usize) -> Vec<Client> {
    let mut kept: Vec<_> = (0..connections).map(|_| server.client()).collect();
    kept.iter_mut().for_each(|client| client.ask("/hello"));
    for client in &mut kept {
        assert_eq!(client.answer(), (200, "Hello!".to_string()));
    }
    kept
}

/// What may be left where there was so much before: a fifth more.
fn most(before: u64) -> u64 {
    before + before / 5
}

/// Memory when it is as little as `enough`, or after some time, which is longer where a machine has
/// much other work.
fn settled(server: &Server, enough: u64) -> u64 {
    let start = Instant::now();
    loop {
        let now = server.resident();
        if now <= enough || start.elapsed() > 3 * PAUSE {
            return now;
        }
        sleep(Duration::from_millis(500));
    }
}

fn load(server: &Server, time: Duration) -> Counts {
    let end = Instant::now() + time;
    let clients: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let address = server.address.clone();
            thread::spawn(move || client(&address, number, end))
        })
        .collect();
    let mut all = Counts::default();
    for client in clients {
        for ((name, what), count) in client.join().unwrap().0 {
            *all.0.entry((name, what)).or_default() += count;
        }
    }
    all
}

fn client(address: &str, number: u64, end: Instant) -> Counts {
    let mut counts = Counts::default();
    let mut random = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut kept: Option<TcpStream> = None;
    let mut before = "nothing";
    while Instant::now() < end {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let kind = choose(random);
        if kept.is_none() {
            before = "nothing";
        }
        let mut stream = kept.take().unwrap_or_else(|| connect(address));
        let sent = send(kind, &mut stream);
        if matches!(kind.expected, Expected::Left) {
            sleep(Duration::from_millis(random % 50));
            counts.add(kind.name, "left");
            continue;
        }
        let answer = answer::read(&mut stream);
        let what = judge(kind, &answer);
        if ["lost", "wrong"].contains(&what) {
            let name = kind.name;
            println!("{name}, on a connection after {before}: {what}: {answer:?} ({sent:?})");
        }
        before = kind.name;
        counts.add(kind.name, what);
        if answer.kept && sent.is_ok() {
            kept = Some(stream);
        }
    }
    counts
}

fn choose(random: u64) -> &'static Kind {
    let mut left = (random >> 20) % KINDS.iter().map(|kind| kind.weight).sum::<u64>();
    for kind in &KINDS {
        match left.checked_sub(kind.weight) {
            Some(rest) => left = rest,
            None => return kind,
        }
    }
    &KINDS[0]
}

fn connect(address: &str) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(60)))
        .unwrap();
    stream
}

fn send(kind: &Kind, stream: &mut TcpStream) -> std::io::Result<()> {
    let path = kind.path;
    match kind.body {
        Body::None => write!(stream, "GET {path} HTTP/1.1\r\nhost: a\r\n\r\n"),
        Body::Length(length) => {
            let head =
                format!("POST {path} HTTP/1.1\r\nhost: a\r\ncontent-length: {length}\r\n\r\n");
            stream.write_all(head.as_bytes())?;
            stream.write_all(&vec![b'X'; length])
        }
        Body::Chunks(length) => {
            let head =
                format!("POST {path} HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n");
            stream.write_all(head.as_bytes())?;
            for _ in 0..length / 500 {
                sleep(Duration::from_millis(5));
                write!(stream, "1f4\r\n{}\r\n", "X".repeat(500))?;
            }
            stream.write_all(b"0\r\n\r\n")
        }
    }
}

/// An instance may be lost to a neighbour's trap: then there is 500, or a cut.
fn judge(kind: &Kind, answer: &Answer) -> &'static str {
    match (answer.end, answer.status, kind.expected) {
        (End::None, ..) => "lost",
        (End::Cut, 200, Expected::Text(_) | Expected::Long(_) | Expected::Cut) => "cut",
        (End::Cut, 500, Expected::Failure) => "cut",
        (End::Whole, 500, _) => "failed",
        (End::Whole, 200, Expected::Text(text)) if answer.body == text.as_bytes() => "whole",
        (End::Whole, 200, Expected::Long(length)) if answer.body.len() == length => "whole",
        _ => "wrong",
    }
}
