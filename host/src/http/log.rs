//! A line for each request, printed when its response has been sent or cannot be.

use super::{
    life::{Life, Waiting},
    link::Link,
    tail::Tail,
};
use crate::terminal::line;
use bytes::Bytes;
use http::{Method, StatusCode, Version, header::CONTENT_LENGTH};
use http_body::{Body, Frame, SizeHint};
use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Instant,
};
use tokio::sync::OwnedSemaphorePermit;
use wasmtime_wasi_http::WasiBody;

/// What is known of a request so far.
pub(super) struct Entry {
    enabled: bool,
    start: Instant,
    method: Method,
    path: String,
    version: Version,
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
            version: request.version(),
            status: None,
            sent: 0,
            announced: None,
            complete: false,
        }
    }

    /// Makes the response one that completes this entry. `kept` is kept until then.
    pub(super) fn follow(
        mut self,
        response: http::Response<WasiBody>,
        link: Arc<Link>,
        kept: Option<Kept>,
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
        response.map(|body| {
            let body = Arc::new(Tail::new(body));
            let instance = kept.as_ref().and_then(|kept| kept.instance.as_ref());
            // hyper sees by itself that a body is shorter than announced.
            if let Some(instance) = instance
                && self.announced.is_none()
                && !self.complete
            {
                instance.follow(&body);
            }
            Followed {
                body,
                entry: self,
                link,
                kept,
                error: None,
            }
        })
    }

    fn is_complete(&self) -> bool {
        self.complete || self.announced == Some(self.sent)
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
        let note = if self.is_complete() {
            ""
        } else {
            " incomplete"
        };
        line(&format!(
            "{} {} {status} {time:.1} ms {} B{note}",
            self.method, self.path, self.sent
        ));
    }
}

/// What a request has as long as it is not answered.
pub(super) struct Kept {
    /// One of those that may reach instances at a time.
    pub(super) _permit: Option<OwnedSemaphorePermit>,
    /// The client.
    pub(super) waiting: Waiting,
    /// The instance, where the answer is its own.
    pub(super) instance: Option<Arc<Life>>,
}

/// A body whose bytes are counted. Where it is cut it fails, so that the connection is cut, too.
pub(super) struct Followed {
    body: Arc<Tail>,
    entry: Entry,
    link: Arc<Link>,
    kept: Option<Kept>,
    /// What to fail with next.
    error: Option<wasmtime_wasi_http::Error>,
}

impl Followed {
    fn fail(&mut self) {
        // The client has not left, and there is nothing more for it.
        if let Some(kept) = &self.kept {
            kept.waiting.done();
        }
        // In HTTP/1.0 a body without a length ends with the connection.
        if self.entry.version < Version::HTTP_11 && self.entry.announced.is_none() {
            self.link.reset_at_end();
        }
    }
}

impl Body for Followed {
    type Data = Bytes;
    type Error = wasmtime_wasi_http::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(error) = self.error.take() {
            self.fail();
            return Poll::Ready(Some(Err(error)));
        }
        match ready!(self.body.poll_frame(context)) {
            Some(Ok(frame)) => {
                let length = frame.data_ref().map_or(0, Bytes::len);
                self.entry.sent += length as u64;
                self.entry.complete |= self.body.is_end_stream();
                Poll::Ready(Some(Ok(frame)))
            }
            Some(Err(error)) => {
                // hyper throws away what it has not sent yet, the head perhaps: it sends that where
                // it has to wait.
                self.error = Some(error);
                context.waker().wake_by_ref();
                Poll::Pending
            }
            None => {
                self.entry.complete = true;
                Poll::Ready(None)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Followed {
    fn drop(&mut self) {
        if let Some(kept) = &self.kept
            && self.entry.is_complete()
        {
            kept.waiting.done();
        }
    }
}
