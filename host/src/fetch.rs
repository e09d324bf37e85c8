//! Files of other servers, for commands that look at them.

use bytes::Bytes;
use http::{Method, Request, StatusCode, header};
use http_body_util::{BodyExt, Empty, Limited};
use std::time::Duration;
use wasmtime_wasi_http::{RequestOptions, default_send_request};

/// What a server answered.
#[derive(Debug)]
pub enum Fetched {
    /// The file.
    File(Vec<u8>),
    /// It is elsewhere.
    Moved(String),
    /// There is none, by this status.
    Refused(u16),
}

/// Bytes of the largest file that is read.
const MOST: usize = 512 << 20;
/// How long a server may be silent.
const PATIENCE: Duration = Duration::from_secs(30);

/// Asks for a file by `http` or `https`, as requests of components are sent.
///
/// # Errors
/// Why there was no answer, in words.
pub async fn fetch(url: &str) -> Result<Fetched, String> {
    let host = url.split("//").nth(1).unwrap_or_default();
    let host = host.split(['/', '?']).next().unwrap_or_default();
    let request = Request::builder()
        .method(Method::GET)
        .uri(url)
        .header(header::HOST, host)
        .header(
            header::USER_AGENT,
            concat!("hognose/", env!("CARGO_PKG_VERSION")),
        )
        .body(Empty::<Bytes>::new().map_err(|never| match never {}))
        .map_err(|error| error.to_string())?;
    let options = RequestOptions {
        connect_timeout: Some(PATIENCE),
        first_byte_timeout: Some(PATIENCE),
        between_bytes_timeout: Some(PATIENCE),
    };
    let sent = default_send_request(request, Some(options)).await;
    let (response, connection) = sent.map_err(|error| error.to_string())?;
    let connection = tokio::spawn(connection);
    let (head, body) = response.into_parts();
    let read = async {
        let place = head.headers.get(header::LOCATION);
        if let (true, Some(place)) = (head.status.is_redirection(), place) {
            return Ok(Fetched::Moved(
                String::from_utf8_lossy(place.as_bytes()).into_owned(),
            ));
        }
        if head.status != StatusCode::OK {
            return Ok(Fetched::Refused(head.status.as_u16()));
        }
        let body = Limited::new(body, MOST).collect().await;
        let bytes = body.map_err(|error| error.to_string())?.to_bytes();
        Ok(Fetched::File(bytes.to_vec()))
    };
    let fetched = read.await;
    connection.abort();
    fetched
}
