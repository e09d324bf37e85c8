//! What a client gets, byte for byte, and whether it can see that this is all.

use std::{io::Read, net::TcpStream};

/// How an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// Every byte of it came.
    Whole,
    /// A part came, and the client can see that it is one.
    Cut,
    /// Nothing came.
    None,
}

/// An answer of HTTP/1.
#[derive(Debug)]
pub struct Answer {
    pub end: End,
    /// 0 where there is none.
    pub status: u16,
    pub body: Vec<u8>,
    /// Whether the connection can be used again.
    pub kept: bool,
}

/// Reads one answer, and nothing of the next.
pub fn read(stream: &mut TcpStream) -> Answer {
    let mut taken = Vec::new();
    loop {
        if let Some(answer) = parse(&taken, false) {
            return answer;
        }
        let mut buffer = [0; 1 << 16];
        match stream.read(&mut buffer) {
            Ok(0) => return parse(&taken, true).unwrap_or_else(|| unfinished(&taken)),
            Ok(length) => taken.extend_from_slice(&buffer[..length]),
            Err(_) => return unfinished(&taken),
        }
    }
}

fn unfinished(taken: &[u8]) -> Answer {
    let head = head(taken);
    Answer {
        end: match head {
            Some(_) => End::Cut,
            None => End::None,
        },
        status: head.as_ref().map_or(0, |head| head.status),
        body: Vec::new(),
        kept: false,
    }
}

struct Head {
    length: usize,
    status: u16,
    announced: Option<usize>,
    chunked: bool,
    close: bool,
}

fn head(taken: &[u8]) -> Option<Head> {
    let length = taken.windows(4).position(|bytes| bytes == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&taken[..length]).to_ascii_lowercase();
    let mut lines = text.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut head = Head {
        length,
        status,
        announced: None,
        chunked: false,
        close: false,
    };
    for line in lines {
        match line.split_once(": ") {
            Some(("content-length", value)) => head.announced = value.parse().ok(),
            Some(("transfer-encoding", "chunked")) => head.chunked = true,
            Some(("connection", "close")) => head.close = true,
            _ => {}
        }
    }
    Some(head)
}

/// The whole answer, if it is there. `ended` where the connection was closed properly.
fn parse(taken: &[u8], ended: bool) -> Option<Answer> {
    let head = head(taken)?;
    let rest = &taken[head.length..];
    // An answer on the way to the one that counts.
    if head.status < 200 {
        return parse(rest, ended);
    }
    let body = match head.announced {
        Some(announced) => rest.get(..announced)?.to_vec(),
        None if head.chunked => chunks(rest)?,
        None if ended => rest.to_vec(),
        None => return None,
    };
    Some(Answer {
        end: End::Whole,
        status: head.status,
        body,
        kept: !head.close && !ended,
    })
}

fn chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    // Copied when all are there, as this is tried again whenever something comes.
    let mut parts = Vec::new();
    loop {
        let line = rest.windows(2).position(|bytes| bytes == b"\r\n")?;
        let size = std::str::from_utf8(&rest[..line]).ok()?;
        let size = usize::from_str_radix(size, 16).ok()?;
        let data = rest.get(line + 2..line + 2 + size)?;
        let end = rest.get(line + 2 + size..line + 4 + size)?;
        if end != b"\r\n" {
            return None;
        }
        if size == 0 {
            return Some(parts.concat());
        }
        parts.push(data);
        rest = &rest[line + 4 + size..];
    }
}
