//! Waiting that has an end.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};
use tokio::time::{Instant, Sleep, sleep_until};

/// Measures how long nothing has happened.
pub(super) struct Patience {
    most: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
    waits: bool,
}

impl Patience {
    pub(super) fn new(most: Duration) -> Patience {
        Patience {
            most,
            sleep: None,
            waits: false,
        }
    }

    /// Something has happened.
    pub(super) fn renew(&mut self) {
        self.waits = false;
    }

    /// Nothing has. Ready when that is so for too long.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if !self.waits {
            // A time that no clock reaches is as good as none.
            let Some(end) = Instant::now().checked_add(self.most) else {
                return Poll::Pending;
            };
            match &mut self.sleep {
                Some(sleep) => sleep.as_mut().reset(end),
                None => self.sleep = Some(Box::pin(sleep_until(end))),
            }
            self.waits = true;
        }
        match &mut self.sleep {
            Some(sleep) => sleep.as_mut().poll(context),
            None => Poll::Pending,
        }
    }
}
