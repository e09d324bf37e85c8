//! A client of HTTP/1.1 that does what the tests need, and no more correct than that.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::Duration,
};

pub struct Client {
    pub stream: TcpStream,
    reader: BufReader<TcpStream>,
}

/// The head of a response.
pub struct Head {
    pub status: u16,
    length: Option<usize>,
}

impl Client {
    pub fn connect(address: &str) -> Client {
        let stream = TcpStream::connect(address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .unwrap();
        let reader = BufReader::with_capacity(1 << 16, stream.try_clone().unwrap());
        Client { stream, reader }
    }

    pub fn get(&mut self, path: &str) -> (u16, String) {
        self.ask(path);
        self.answer()
    }

    pub fn ask(&mut self, path: &str) {
        let head = format!("GET {path} HTTP/1.1\r\nhost: test\r\n\r\n");
        self.stream.write_all(head.as_bytes()).unwrap();
    }

    pub fn answer(&mut self) -> (u16, String) {
        let head = self.head();
        let mut body = Vec::new();
        self.body(&head, |bytes| body.extend_from_slice(bytes));
        (head.status, String::from_utf8(body).unwrap())
    }

    pub fn head(&mut self) -> Head {
        let line = self.line();
        let status = line.split(' ').nth(1).and_then(|word| word.parse().ok());
        let status = status.unwrap_or_else(|| panic!("`{line}` is no status line"));
        let mut length = None;
        let mut chunked = false;
        loop {
            let line = self.line().to_ascii_lowercase();
            match line.split_once(": ") {
                Some(("content-length", value)) => length = value.parse().ok(),
                Some(("transfer-encoding", "chunked")) => chunked = true,
                Some(_) => {}
                None => break,
            }
        }
        assert!(chunked || length.is_some(), "a body without an end");
        Head { status, length }
    }

    /// Gives the body in pieces.
    pub fn body(&mut self, head: &Head, mut take: impl FnMut(&[u8])) {
        if let Some(length) = head.length {
            return self.piece(length, &mut take);
        }
        loop {
            let line = self.line();
            let size = usize::from_str_radix(&line, 16);
            let size = size.unwrap_or_else(|_| panic!("`{line}` is no size of a chunk"));
            self.piece(size, &mut take);
            assert_eq!(self.line(), "");
            if size == 0 {
                return;
            }
        }
    }

    fn piece(&mut self, mut size: usize, take: &mut impl FnMut(&[u8])) {
        let mut buffer = vec![0; size.min(1 << 16)];
        while size > 0 {
            let most = size.min(buffer.len());
            let read = self.reader.read(&mut buffer[..most]).unwrap();
            assert!(read > 0, "the body ends {size} bytes too early");
            take(&buffer[..read]);
            size -= read;
        }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.reader.read_line(&mut line).unwrap();
        line.trim_end().to_string()
    }

    /// Whether the server has closed the connection.
    pub fn is_closed(&mut self) -> bool {
        let read = self.reader.read(&mut [0]);
        read.map_or(true, |read| read == 0)
    }
}
