//! Each file of `raw/` is what clients send, byte for byte, and what they get. All of it takes
//! about 20 s.

use crate::{
    answer::{self, End},
    apps,
    server::Server,
};
use serde::Deserialize;
use std::{
    fs,
    io::Write,
    net::{Shutdown, TcpStream},
    thread::{self, sleep},
    time::{Duration, Instant},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Case {
    /// Of `site/wit`: for which generations of WASI this holds.
    #[serde(default = "both")]
    worlds: Vec<String>,
    /// Of `hognose serve`.
    #[serde(default)]
    options: Vec<String>,
    #[serde(rename = "connection")]
    connections: Vec<Connection>,
}

/// What happens on a connection of its own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Connection {
    /// Sent one after the other.
    send: Vec<String>,
    #[serde(default = "moment")]
    pause_ms: u64,
    /// So many bytes follow.
    #[serde(default)]
    bytes: usize,
    /// The client says that it has nothing more to say.
    #[serde(default)]
    close_writing: bool,
    /// The client leaves without having read anything.
    #[serde(default)]
    leave: bool,
    /// The client takes nothing of the answer for so long.
    #[serde(default)]
    read_after_ms: u64,
    /// A path that another client asks for meanwhile.
    beside: Option<String>,
    #[serde(default = "whole")]
    end: End,
    #[serde(default)]
    status: u16,
    /// The body as a whole.
    body: Option<String>,
    /// Whether the connection can be used again.
    kept: Option<bool>,
    /// How soon the answer may come.
    #[serde(default)]
    after_ms: u64,
    /// Part of a line that the server prints.
    log: Option<String>,
}

fn both() -> Vec<String> {
    vec!["new".to_string(), "old".to_string()]
}

fn moment() -> u64 {
    50
}

fn whole() -> End {
    End::Whole
}

#[test]
fn clients_get_what_the_files_say() {
    let folder = testing::tests("serve/raw");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if std::env::var("HOGNOSE_RAW").is_ok_and(|words| !name.contains(&words)) {
            continue;
        }
        let case: Case = toml::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        // Clients of both wait most of the time.
        thread::scope(|scope| {
            for world in &case.worlds {
                let name = format!("{name}, world {world}");
                println!("{name}");
                let case = &case;
                scope.spawn(move || run(case, &name, world));
            }
        });
    }
}

fn run(case: &Case, name: &str, world: &str) {
    let options: Vec<&str> = case.options.iter().map(String::as_str).collect();
    let server = Server::start(apps::site(world), &options);
    for (position, connection) in case.connections.iter().enumerate() {
        play(
            connection,
            &server,
            &format!("{name}, connection {position}"),
        );
    }
}

fn play(connection: &Connection, server: &Server, name: &str) {
    let start = Instant::now();
    let mut stream = TcpStream::connect(&server.address).unwrap();
    let patience = Some(Duration::from_secs(60));
    stream.set_read_timeout(patience).unwrap();
    let beside = connection.beside.clone().map(|path| {
        let mut other = server.client();
        thread::spawn(move || {
            sleep(Duration::from_millis(200));
            other.ask(&path);
            answer::read(&mut other.stream);
        })
    });
    send(connection, &mut stream, name);
    if connection.close_writing {
        stream.shutdown(Shutdown::Write).unwrap();
    }
    if connection.leave {
        // Not before the request has reached the component.
        sleep(Duration::from_millis(500));
        drop(stream);
    } else {
        sleep(Duration::from_millis(connection.read_after_ms));
        let answer = answer::read(&mut stream);
        let body = String::from_utf8_lossy(&answer.body);
        let found = (answer.end, answer.status);
        assert_eq!(found, (connection.end, connection.status), "{name}: {body}");
        if let Some(expected) = &connection.body {
            assert_eq!(body, *expected, "{name}");
        }
        if let Some(kept) = connection.kept {
            assert_eq!(answer.kept, kept, "{name}");
        }
        let after = Duration::from_millis(connection.after_ms);
        assert!(start.elapsed() >= after, "{name}: {:?}", start.elapsed());
    }
    if let Some(beside) = beside {
        beside.join().unwrap();
    }
    if let Some(log) = &connection.log {
        server.wait_for_line(log);
    }
}

/// The server may have answered before it has everything, and then closes the connection.
fn send(connection: &Connection, stream: &mut TcpStream, name: &str) {
    for (position, part) in connection.send.iter().enumerate() {
        if position > 0 {
            sleep(Duration::from_millis(connection.pause_ms));
        }
        if let Err(error) = stream.write_all(part.as_bytes()) {
            println!("{name}: {error}");
            return;
        }
    }
    let piece = [b'x'; 1 << 16];
    let mut left = connection.bytes;
    while left > 0 {
        let most = left.min(piece.len());
        stream
            .write_all(&piece[..most])
            .unwrap_or_else(|error| panic!("{name}: {left} bytes were left: {error}"));
        left -= most;
    }
}
