//! What slices do not do, in an instance that waits: no code of it runs then.

use super::{
    handle::{Control, Stopped},
    interrupts::{Interrupts, Raise},
    wishes::{Exception, Mode},
};
use crate::guest::Guest;
use std::{pin::pin, time::Duration};
use tokio::{task::yield_now, time::sleep};
use wasmtime::{
    Result, StoreContextMut,
    component::{Accessor, AccessorTask},
};

/// How long to leave a request to the slices, which find it in a program that computes.
const LOOK: Duration = Duration::from_millis(30);

impl Control {
    /// Has an instance attended to while its store runs, for those who do not call
    /// [`Control::run`].
    ///
    /// # Errors
    /// Where the store can run nothing more.
    pub fn attend_in(&self, store: StoreContextMut<'_, Guest>) -> Result<()> {
        store.spawn(Attendant(self.clone())).map(drop)
    }

    /// Ends with the reason to stop.
    pub(super) async fn attend(&self, accessor: &Accessor<Guest>) -> wasmtime::Error {
        let raise = accessor.with(|mut access| {
            let interrupts = access.data_mut().find::<Interrupts>();
            interrupts.map(|interrupts| interrupts.raise)
        });
        loop {
            let mut changed = pin!(self.changed());
            changed.as_mut().enable();
            let mode = self.wishes().mode;
            let raises = self.pending() > 0;
            match (mode, raise) {
                (Mode::Stopped, _) => return Stopped.into(),
                (Mode::Running, Some(raise)) if raises => {
                    sleep(LOOK).await;
                    // We are polled in one task with the guest: one that computes has come to the
                    // end of a slice meanwhile, and has taken it.
                    yield_now().await;
                    yield_now().await;
                    if let Err(error) = self.raise_in_waiting(accessor, raise).await {
                        return error;
                    }
                }
                _ => changed.await,
            }
        }
    }

    /// Raises in calls that wait. Where none does, the program is in a call of the host and finds
    /// it when that has ended.
    async fn raise_in_waiting(&self, accessor: &Accessor<Guest>, raise: Raise) -> Result<()> {
        let Some(exception) = accessor.with(|mut access| self.take(access.data_mut())) else {
            return Ok(());
        };
        let Exception {
            call,
            kind,
            message,
        } = exception.clone();
        let (waiting,) = raise
            .call_concurrent(accessor, (kind, message, call))
            .await?;
        if waiting == 0 {
            self.wishes().exceptions.push_back(exception);
        }
        Ok(())
    }

    fn take(&self, guest: &mut Guest) -> Option<Exception> {
        let mut wishes = self.wishes();
        let interrupts = guest.find::<Interrupts>()?;
        // SAFETY: whoever has the state of the store keeps guests from running.
        unsafe { interrupts.take(&mut wishes) }
    }
}

struct Attendant(Control);

impl AccessorTask<Guest> for Attendant {
    async fn run(self, accessor: &Accessor<Guest>) -> Result<()> {
        Err(self.0.attend(accessor).await)
    }
}
