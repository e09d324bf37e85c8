//! The end of a body that an instance writes.
//!
//! wasmtime-wasi-http ends a body when whoever writes it is gone, be it that all was said or that
//! the instance has died. To a client the second must not look like the first. So when an instance
//! ends, each body of it is looked at twice: what could go on before and is at its end after was
//! cut.

use super::lock::lock;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::{
    collections::VecDeque,
    pin::Pin,
    sync::Mutex,
    task::{Context, Poll, Waker},
};
use wasmtime_wasi_http::{Error, WasiBody};

/// More than a body keeps back for a client that is slow. What has still more to give is not the
/// instance's, but passed on by it.
const KEPT: usize = 8;

/// A body, for the connection and for the end of its instance.
pub(super) struct Tail(Mutex<State>);

struct State {
    body: WasiBody,
    /// What was taken from the body already.
    taken: VecDeque<Frame<Bytes>>,
    outcome: Outcome,
    waker: Option<Waker>,
}

enum Outcome {
    /// Not known yet.
    Open,
    /// The instance is ending, or has. An end that comes now is none.
    Doubtful,
    Whole,
    Failed(Option<Error>),
}

impl Tail {
    pub(super) fn new(body: WasiBody) -> Tail {
        Tail(Mutex::new(State {
            body,
            taken: VecDeque::new(),
            outcome: Outcome::Open,
            waker: None,
        }))
    }

    /// The end of the body can no longer be believed.
    pub(super) fn doubt(&self) {
        lock(&self.0).outcome = Outcome::Doubtful;
    }

    /// Whether the body waits for its writer. From then on until [`Tail::settle`] its end is taken
    /// for a cut.
    pub(super) fn is_unfinished(&self) -> bool {
        let mut state = lock(&self.0);
        let waits = state.drain();
        if waits {
            state.outcome = Outcome::Doubtful;
        }
        drop(state);
        waits
    }

    /// What ends now was cut. What goes on is not the instance's.
    pub(super) fn settle(&self) {
        let mut state = lock(&self.0);
        state.drain();
        if matches!(state.outcome, Outcome::Doubtful) {
            state.outcome = Outcome::Open;
        }
        // Whoever waited for the body has been forgotten by it.
        if let Some(waker) = state.waker.take() {
            waker.wake();
        }
    }

    pub(super) fn poll_frame(
        &self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let mut state = lock(&self.0);
        if let Some(frame) = state.taken.pop_front() {
            return Poll::Ready(Some(Ok(frame)));
        }
        let polled = state.poll(context);
        if polled.is_pending() {
            state.waker = Some(context.waker().clone());
        }
        polled
    }

    pub(super) fn is_end_stream(&self) -> bool {
        let state = lock(&self.0);
        state.taken.is_empty()
            && match state.outcome {
                Outcome::Open => state.body.is_end_stream(),
                Outcome::Whole => true,
                Outcome::Doubtful | Outcome::Failed(_) => false,
            }
    }

    pub(super) fn size_hint(&self) -> SizeHint {
        let state = lock(&self.0);
        let taken = state.taken.iter().filter_map(|frame| frame.data_ref());
        let taken: u64 = taken.map(|data| data.len() as u64).sum();
        let hint = state.body.size_hint();
        let mut with_taken = SizeHint::new();
        with_taken.set_lower(hint.lower().saturating_add(taken));
        if let Some(upper) = hint.upper() {
            with_taken.set_upper(upper.saturating_add(taken));
        }
        with_taken
    }
}

impl State {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        match &mut self.outcome {
            Outcome::Whole => return Poll::Ready(None),
            Outcome::Failed(error) => {
                let error = error.take().unwrap_or(Error::HttpResponseIncomplete);
                return Poll::Ready(Some(Err(error)));
            }
            Outcome::Open | Outcome::Doubtful => {}
        }
        let polled = Pin::new(&mut self.body).poll_frame(context);
        match (polled, &self.outcome) {
            (Poll::Ready(None), Outcome::Doubtful) => {
                self.outcome = Outcome::Failed(None);
                Poll::Ready(Some(Err(Error::HttpResponseIncomplete)))
            }
            (Poll::Ready(None), _) => {
                self.outcome = Outcome::Whole;
                Poll::Ready(None)
            }
            (polled, _) => polled,
        }
    }

    /// Takes what is there. Whether the body waits for more.
    fn drain(&mut self) -> bool {
        for _ in 0..KEPT {
            match self.poll(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(Some(Ok(frame))) => self.taken.push_back(frame),
                Poll::Ready(Some(Err(error))) => {
                    self.outcome = Outcome::Failed(Some(error));
                    return false;
                }
                Poll::Ready(None) => return false,
                Poll::Pending => return true,
            }
        }
        false
    }
}
