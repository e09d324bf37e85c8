//! A line for each request, printed when its response has been sent or cannot be.

use bytes::Bytes;
use http::{Method, StatusCode, header::CONTENT_LENGTH};
use http_body::{Body, Frame, SizeHint};
use std::{
    io::{Write, stderr},
    pin::Pin,
    task::{Context, Poll, ready},
    time::Instant,
};
use tokio::sync::OwnedSemaphorePermit;
use wasmtime_wasi_http::WasiBody;

/// Prints a line at once, so that it is not torn by what guests print. Nobody can be told where this fails.
pub(super) fn line(text: &str) {
    let _ = stderr().write_all(format!("{text}\n").as_bytes());
}

/// What is known of a request so far.
pub(super) struct Entry {
    enabled: bool,
    start: Instant,
    method: Method,
    path: String,
    status: Option<StatusCode>,
    sent: u64,
    /// What `content-length` announces.
    announced: Option<u64>,
    complete: bool,
}

impl Entry {
    pub(super) fn new<B>(enabled: bool, request: &http::Request<B>) -> Entry {
        Entry {
            enabled,
            start: Instant::now(),
            method: request.method().clone(),
            path: request.uri().path().to_string(),
            status: None,
            sent: 0,
            announced: None,
            complete: false,
        }
    }

    /// Makes the response one that completes this entry. `permit` is kept until then.
    pub(super) fn follow(
        mut self,
        response: http::Response<WasiBody>,
        permit: Option<OwnedSemaphorePermit>,
    ) -> http::Response<Followed> {
        self.status = Some(response.status());
        let length = response.headers().get(CONTENT_LENGTH);
        self.announced = length
            .and_then(|length| length.to_str().ok())
            .and_then(|length| length.parse().ok());
        // Bodies that are never asked for.
        let without = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED];
        self.complete = self.method == Method::HEAD
            || without.contains(&response.status())
            || response.body().is_end_stream();
        response.map(|body| Followed {
            body,
            entry: self,
            _permit: permit,
        })
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        if !self.enabled {
            return;
        }
        let status = self
            .status
            .map_or("-".to_string(), |status| status.as_u16().to_string());
        let time = self.start.elapsed().as_secs_f64() * 1000.0;
        let complete = self.complete || self.announced == Some(self.sent);
        let note = if complete { "" } else { " incomplete" };
        line(&format!(
            "{} {} {status} {time:.1} ms {} B{note}",
            self.method, self.path, self.sent
        ));
    }
}

/// A body whose bytes are counted.
pub(super) struct Followed {
    body: WasiBody,
    entry: Entry,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Body for Followed {
    type Data = Bytes;
    type Error = wasmtime_wasi_http::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        match &frame {
            Some(Ok(frame)) => {
                let length = frame.data_ref().map_or(0, Bytes::len);
                self.entry.sent += length as u64;
                self.entry.complete |= self.body.is_end_stream();
            }
            Some(Err(_)) => {}
            None => self.entry.complete = true,
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
