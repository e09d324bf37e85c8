//! What threads outside have of an instance: they say what they want of it.

use super::wishes::{Exception, Mode, Wishes};
use std::{
    pin::pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};
use tokio::sync::{Notify, futures::Notified};

/// What somebody outside does with an instance that runs. All copies are for the same instance.
#[derive(Clone, Default)]
pub struct Control(Arc<Shared>);

#[derive(Default)]
struct Shared {
    wishes: Mutex<Wishes>,
    changed: Notify,
    slices: AtomicU64,
}

/// The reason why a call has ended that was [stopped](Control::stop).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the instance was stopped by its host")]
pub struct Stopped;

/// Nothing can be raised in the instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the component was built without `interruptible`: it can be stopped, but not interrupted")]
pub struct NotInterruptible;

impl Control {
    /// Lets the instance do nothing from the end of its slice on.
    pub fn pause(&self) {
        self.change(Mode::Paused);
    }

    /// Lets it go on.
    pub fn resume(&self) {
        self.change(Mode::Running);
    }

    /// Ends what the instance does, wherever it is. The call ends with [`Stopped`], and the
    /// instance cannot be called again.
    pub fn stop(&self) {
        self.change(Mode::Stopped);
    }

    /// Raises an exception in the program, in its own code, where it can be caught; the instance
    /// lives on. `kind` names a class, as in `TimeoutError`. Where nothing runs, nothing happens.
    ///
    /// # Errors
    /// When the component was built without `interruptible`.
    pub fn raise(&self, kind: &str, message: &str) -> Result<(), NotInterruptible> {
        self.raise_in(0, kind, message)
    }

    /// The same in one call of an asynchronous function: by its number among those of the instance,
    /// from 1 on in the order in which they began. What other calls do is not interrupted.
    ///
    /// # Errors
    /// As [`Control::raise`].
    pub fn raise_in(&self, call: u32, kind: &str, message: &str) -> Result<(), NotInterruptible> {
        let mut wishes = self.wishes();
        if !wishes.interruptible {
            return Err(NotInterruptible);
        }
        wishes.exceptions.push_back(Exception {
            call,
            kind: kind.to_owned(),
            message: message.to_owned(),
        });
        drop(wishes);
        self.0.changed.notify_waiters();
        Ok(())
    }

    /// Takes back what was to be raised in a call and was not yet: it has ended.
    pub fn withdraw(&self, call: u32) {
        let mut wishes = self.wishes();
        wishes.exceptions.retain(|exception| exception.call != call);
        // The block is out of reach from here.
        let asked = wishes.asked.as_ref();
        if asked.is_some_and(|asked| asked.call == call) {
            wishes.is_withdrawn = true;
        }
    }

    /// How many exceptions are to be raised, of which the program is not known to have got one.
    pub fn pending(&self) -> usize {
        let wishes = self.wishes();
        wishes.exceptions.len() + usize::from(wishes.asked.is_some())
    }

    /// How many slices the instance has begun since it was made. It computes while they get more.
    pub fn slices(&self) -> u64 {
        self.0.slices.load(Relaxed)
    }

    fn change(&self, mode: Mode) {
        let mut wishes = self.wishes();
        // What was stopped stays so.
        if wishes.mode != Mode::Stopped {
            wishes.mode = mode;
        }
        drop(wishes);
        self.0.changed.notify_waiters();
    }

    pub(super) fn wishes(&self) -> MutexGuard<'_, Wishes> {
        let wishes = self.0.wishes.lock();
        wishes.unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that a slice begins.
    pub(super) fn count_slice(&self) {
        self.0.slices.fetch_add(1, Relaxed);
    }

    /// Wakes up at the next change.
    pub(super) fn changed(&self) -> Notified<'_> {
        self.0.changed.notified()
    }

    /// Ends when the instance is not paused any more.
    pub(super) async fn resumed(self) {
        loop {
            let mut changed = pin!(self.0.changed.notified());
            changed.as_mut().enable();
            if self.wishes().mode != Mode::Paused {
                return;
            }
            changed.await;
        }
    }
}
