//! Raises a `TimeoutError` in handlers that take too long to answer.

use super::{calls::Call, life::Assigned};
use crate::{control::Control, guest::Guest};
use std::{
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    time::Duration,
};
use tokio::{task::JoinHandle, time::sleep};
use wasmtime::StoreContextMut;

/// What interrupts the handlers of one instance.
pub(super) struct Late {
    control: Control,
    time: Duration,
    /// Whether calls have numbers. If not, there is one at a time.
    are_numbered: bool,
    /// Somebody raises in handlers that wait.
    is_attended: AtomicBool,
}

impl Late {
    pub(super) fn new(control: Control, time: Duration, are_numbered: bool) -> Late {
        Late {
            control,
            time,
            are_numbered,
            is_attended: AtomicBool::new(false),
        }
    }

    /// Watches a request that begins, until what comes back is dropped. A task of its own does it:
    /// those of the store stand still while a handler computes.
    pub(super) fn watch(
        &self,
        store: StoreContextMut<'_, Guest>,
        assigned: &Assigned,
        call: &Call,
    ) -> Watched {
        let call = call.number;
        // A handler that is no coroutine waits in calls of the host, and hears of it afterwards. A
        // store that can run nothing more has no handler that waits either.
        if self.are_numbered && !self.is_attended.swap(true, Relaxed) {
            let _ = self.control.attend_in(store);
        }
        let (control, assigned, time) = (self.control.clone(), assigned.clone(), self.time);
        let message = format!("no answer within {} s", time.as_secs_f64());
        let watching = tokio::spawn(async move {
            sleep(time).await;
            assigned.interrupt();
            // The component can be interrupted: `prepare` has made sure of it.
            let _ = control.raise_in(call, "TimeoutError", &message);
        });
        Watched {
            control: self.control.clone(),
            call,
            watching,
        }
    }
}

/// A request that is not answered yet.
pub(super) struct Watched {
    control: Control,
    call: u32,
    watching: JoinHandle<()>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.watching.abort();
        self.control.withdraw(self.call);
    }
}
