//! A client of HTTP/1.1 that asks as fast as it is answered. Blocking threads: of all clients that
//! is the one which takes the least from the server.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    thread,
    time::{Duration, Instant},
};

/// Connections at once, each kept for all of its requests.
pub const CONNECTIONS: usize = 16;
const REQUEST: &[u8] = b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n";
/// Far longer than any answer takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// An answer as it came, but for the value of `date`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    bytes: Vec<u8>,
    /// Where the body begins.
    head: usize,
}

impl Answer {
    /// The first line.
    pub fn status(&self) -> &[u8] {
        let end = self.bytes.iter().position(|&byte| byte == b'\r');
        &self.bytes[..end.unwrap_or(self.bytes.len())]
    }

    /// What follows the head.
    pub fn body(&self) -> &[u8] {
        &self.bytes[self.head..]
    }
}

/// A connection that is kept.
pub struct Connection {
    stream: TcpStream,
    answer: Answer,
}

impl Connection {
    /// Connects.
    pub fn new(address: SocketAddr) -> Result<Connection, String> {
        let stream = TcpStream::connect(address).map_err(text)?;
        stream.set_nodelay(true).map_err(text)?;
        stream.set_read_timeout(Some(PATIENCE)).map_err(text)?;
        Ok(Connection {
            stream,
            answer: Answer::default(),
        })
    }

    /// Asks, and reads the answer to its end.
    pub fn get(&mut self) -> Result<&Answer, String> {
        self.stream.write_all(REQUEST).map_err(text)?;
        let answer = &mut self.answer;
        answer.bytes.clear();
        answer.head = 0;
        let mut length = None;
        let mut buffer = [0; 4096];
        while length.is_none_or(|length| answer.bytes.len() < length) {
            let count = self.stream.read(&mut buffer).map_err(text)?;
            if count == 0 {
                return Err("the server ended the connection within an answer".to_owned());
            }
            answer.bytes.extend_from_slice(&buffer[..count]);
            if length.is_none()
                && let Some(end) = find(&answer.bytes, b"\r\n\r\n")
            {
                answer.head = end + 4;
                let size = value(&answer.bytes[..answer.head], b"content-length");
                let size = size.and_then(|range| std::str::from_utf8(&answer.bytes[range]).ok());
                let size: usize = size
                    .and_then(|size| size.parse().ok())
                    .ok_or("the answer has no `content-length`")?;
                length = Some(answer.head + size);
            }
        }
        if length != Some(answer.bytes.len()) {
            return Err("more bytes came than the answer has".to_owned());
        }
        if let Some(date) = value(&answer.bytes[..answer.head], b"date") {
            answer.bytes[date].fill(b'-');
        }
        Ok(answer)
    }
}

/// Where the value of a header lies.
fn value(head: &[u8], name: &[u8]) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    while let Some(length) = find(&head[start..], b"\r\n") {
        let line = &head[start..start + length];
        if line.len() > name.len()
            && line[name.len()] == b':'
            && line[..name.len()].eq_ignore_ascii_case(name)
        {
            let value = line[name.len() + 1..].trim_ascii_start();
            return Some(start + length - value.len()..start + length);
        }
        start += length + 2;
    }
    None
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

fn text(error: std::io::Error) -> String {
    error.to_string()
}

/// What came of it.
#[derive(Default)]
pub struct Load {
    /// From the first request to the last answer.
    pub seconds: f64,
    /// Of each right answer, in seconds.
    pub latencies: Vec<f64>,
    /// What went wrong, a line for each.
    pub errors: Vec<String>,
}

/// Asks by all connections for so long; each answer must be the expected one.
pub fn run(address: SocketAddr, duration: Duration, expected: &Answer) -> Load {
    let over = AtomicBool::new(false);
    let begin = Instant::now();
    let parts: Vec<Load> = thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|_| scope.spawn(|| one(address, &over, expected)))
            .collect();
        thread::sleep(duration);
        over.store(true, Relaxed);
        let joined = threads.into_iter().map(|thread| thread.join());
        joined
            .map(|part| part.unwrap_or_else(|_| failed("a thread of the client panicked")))
            .collect()
    });
    let mut load = Load {
        seconds: begin.elapsed().as_secs_f64(),
        ..Load::default()
    };
    for part in parts {
        load.latencies.extend(part.latencies);
        load.errors.extend(part.errors);
    }
    load
}

/// One connection. It ends at the first error, as does the trust in it.
fn one(address: SocketAddr, over: &AtomicBool, expected: &Answer) -> Load {
    let mut connection = match Connection::new(address) {
        Ok(connection) => connection,
        Err(error) => return failed(&error),
    };
    let mut load = Load::default();
    while !over.load(Relaxed) {
        let begin = Instant::now();
        let error = match connection.get() {
            Ok(answer) if answer == expected => {
                load.latencies.push(begin.elapsed().as_secs_f64());
                continue;
            }
            Ok(answer) => {
                let (status, body) = (answer.status(), answer.body());
                let text = [status, b", ".as_slice(), body].concat();
                format!("another answer: {}", String::from_utf8_lossy(&text))
            }
            Err(error) => error,
        };
        load.errors.push(error);
        break;
    }
    load
}

fn failed(error: &str) -> Load {
    Load {
        errors: vec![error.to_owned()],
        ..Load::default()
    }
}
