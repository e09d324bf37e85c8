//! The body of a request on its way to an instance: it must not stall, and what the instance leaves
//! of it must not cost the client its answer.
//!
//! A connection that is closed while something is unread is reset by the system, and a reset makes
//! clients throw away what they have not read yet, the answer. So the rest is read, which keeps the
//! connection for further requests. Where that is too much, more is read when the connection was
//! closed in our direction ([`super::link`]).

use super::{link::Link, patience::Patience};
use bytes::Bytes;
use http::{HeaderMap, header::EXPECT};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use std::{
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll},
    time::Duration,
};
use tokio::{runtime::Handle, time::timeout};
use wasmtime_wasi_http::Error;

/// How much of a body that nobody wants is read for the sake of the connection, and for how long.
/// It is much, because the client was perhaps promised already that its connection stays.
const REST: u64 = 64 << 20;
const REST_TIME: Duration = Duration::from_secs(30);

/// Why a body did not come as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It is no valid body, or ends too early.
    Broken,
    /// Nothing came for too long.
    Stalled,
}

/// What became of the body, for the one who answers.
pub(super) type Fate = Arc<OnceLock<Failure>>;

/// The body.
pub(super) struct Upload {
    /// `None` after it failed.
    incoming: Option<Incoming>,
    link: Arc<Link>,
    fate: Fate,
    patience: Patience,
    /// The client sends nothing before it is asked to, which the first poll does.
    held_back: bool,
}

impl Upload {
    pub(super) fn new(
        incoming: Incoming,
        headers: &HeaderMap,
        link: Arc<Link>,
        fate: Fate,
        most: Duration,
    ) -> Upload {
        Upload {
            incoming: Some(incoming),
            link,
            fate,
            patience: Patience::new(most),
            held_back: headers.contains_key(EXPECT),
        }
    }

    fn fail(&mut self, failure: Failure) {
        // The first reason is the one.
        let _ = self.fate.set(failure);
        self.link.leave_unread();
        self.incoming = None;
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let Some(incoming) = &mut self.incoming else {
            return Poll::Ready(Some(Err(Error::ConnectionTerminated)));
        };
        let polled = Pin::new(incoming).poll_frame(context);
        self.held_back = false;
        match polled {
            Poll::Ready(Some(Err(error))) => {
                self.fail(Failure::Broken);
                Poll::Ready(Some(Err(error.into())))
            }
            Poll::Ready(frame) => {
                self.patience.renew();
                Poll::Ready(frame.map(|frame| frame.map_err(Into::into)))
            }
            Poll::Pending => {
                if self.patience.poll(context).is_pending() {
                    return Poll::Pending;
                }
                self.fail(Failure::Stalled);
                Poll::Ready(Some(Err(Error::ConnectionReadTimeout)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.as_ref().is_some_and(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        let hint = self.incoming.as_ref().map(Body::size_hint);
        hint.unwrap_or_default()
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        let Some(incoming) = self.incoming.take() else {
            return;
        };
        if incoming.is_end_stream() {
            return;
        }
        match Handle::try_current() {
            // Whoever is told the answer before it sends the body does not send it.
            Ok(runtime) if !self.held_back && incoming.size_hint().lower() <= REST => {
                runtime.spawn(read_rest(incoming, self.link.clone()));
            }
            _ => self.link.leave_unread(),
        }
    }
}

async fn read_rest(mut incoming: Incoming, link: Arc<Link>) {
    let rest = async {
        let mut left = REST;
        while let Some(frame) = incoming.frame().await {
            let length = frame.ok()?.data_ref().map_or(0, Bytes::len);
            left = left.checked_sub(length as u64)?;
        }
        Some(())
    };
    if !matches!(timeout(REST_TIME, rest).await, Ok(Some(()))) {
        link.leave_unread();
    }
}
