//! A client of HTTP/1.1 with a connection for each request.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use crate::case::Request;

pub struct Response {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

/// Sends a request and reads the whole response.
pub fn send(address: &str, request: &Request) -> Result<Response, String> {
    let body = request.body.repeat(request.body_times);
    let mut head = format!(
        "{} {} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n",
        request.method,
        request.path,
        body.len()
    );
    for (name, value) in &request.headers {
        head += &format!("{name}: {value}\r\n");
    }
    let mut bytes = Vec::new();
    let exchange = || {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        stream.write_all(format!("{head}\r\n").as_bytes())?;
        // Bodies come back before they are sent as a whole.
        let mut writer = stream.try_clone()?;
        let sending = std::thread::spawn(move || writer.write_all(body.as_bytes()));
        stream.read_to_end(&mut bytes)?;
        // A server may answer without reading to the end.
        let _ = sending.join();
        std::io::Result::Ok(())
    };
    exchange().map_err(|error| error.to_string())?;
    parse(&bytes).ok_or_else(|| format!("no response: {}", String::from_utf8_lossy(&bytes)))
}

fn parse(bytes: &[u8]) -> Option<Response> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_string()))
        .collect();
    let body = &bytes[end + 4..];
    let body = match headers.get("transfer-encoding") {
        Some(encoding) if encoding == "chunked" => chunks(body)?,
        _ => body.to_vec(),
    };
    Some(Response {
        status,
        headers,
        body,
    })
}

fn chunks(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = bytes.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(&bytes[..end]).ok()?;
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(bytes.get(end + 2..end + 2 + size)?);
        bytes = bytes.get(end + 4 + size..)?;
    }
}
