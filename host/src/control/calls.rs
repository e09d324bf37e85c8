//! Calls of an instance that is under control.

use super::{
    handle::{Control, Stopped},
    interrupts::Interrupts,
};
use crate::guest::Guest;
use futures::future::{Either, select};
use std::pin::pin;
use wasmtime::{
    Result, Store,
    component::{Accessor, Instance},
    error::format_err,
};

impl Control {
    /// That of an instance in a store whose parts include [`Controlled`].
    ///
    /// # Errors
    /// When they do not, or when the component exports something else under the name of ours.
    pub async fn of(store: &mut Store<Guest>, instance: &Instance) -> Result<Control> {
        let control = store.data_mut().find::<Control>().cloned();
        let control =
            control.ok_or_else(|| format_err!("the store was made without `Controlled`"))?;
        if let Some(interrupts) = Interrupts::of(store, instance).await? {
            control.wishes().interruptible = true;
            store.data_mut().put(interrupts);
        }
        Ok(control)
    }

    /// Makes calls, which end when the instance is stopped, also while they wait. What is raised
    /// meanwhile arrives, also in a program that waits; what has not arrived when the calls end is
    /// withdrawn.
    ///
    /// # Errors
    /// Those of the calls, and [`Stopped`].
    pub async fn run<R: Send + 'static>(
        &self,
        store: &mut Store<Guest>,
        calls: impl AsyncFnOnce(&Accessor<Guest>) -> Result<R>,
    ) -> Result<R> {
        self.clear(store.data_mut());
        let result = store
            .run_concurrent(async |accessor| {
                let calls = pin!(calls(accessor));
                let attention = pin!(self.attend(accessor));
                match select(calls, attention).await {
                    Either::Left((result, _)) => result,
                    Either::Right((error, _)) => Err(error),
                }
            })
            .await
            .and_then(|result| result);
        self.clear(store.data_mut());
        result.map_err(|error| match error.is::<Stopped>() {
            true => Stopped.into(),
            false => error,
        })
    }

    /// Forgets what was to be raised.
    fn clear(&self, guest: &mut Guest) {
        let mut wishes = self.wishes();
        wishes.exceptions.clear();
        wishes.asked = None;
        if let Some(interrupts) = guest.find::<Interrupts>() {
            // SAFETY: whoever has the state of the store keeps guests from running.
            unsafe { interrupts.block.withdraw() };
        }
    }
}
