//! Control over an instance while it runs: pause it, resume it, raise an exception in its program,
//! stop it. From any thread, and without a word from the program.
//!
//! ```no_run
//! use hognose_host::{control::{Control, Controlled}, engine::Settings, guest::Parts, wasi::Wasi};
//! # use hognose_host::{Component, Engine};
//! # async fn example(engine: Engine, component: Component) -> wasmtime::Result<()> {
//! let parts = Parts::new().with(Wasi::default()).with(Controlled);
//! let mut store = parts.store(&engine)?;
//! let instance = parts.prepare(&engine, &component)?.instantiate_async(&mut store).await?;
//! let control = Control::of(&mut store, &instance).await?;
//! let spin = instance.get_typed_func::<(), ()>(&mut store, "spin")?;
//! let remote = control.clone();
//! std::thread::spawn(move || {
//!     remote.pause();
//!     // Whatever must not be disturbed.
//!     remote.resume();
//!     if remote.raise("TimeoutError", "it took too long").is_err() {
//!         // The component was built without `interruptible`.
//!         remote.stop();
//!     }
//! });
//! control.run(&mut store, async |accessor| spin.call_concurrent(accessor, ()).await).await
//! # }
//! ```
//!
//! An instance runs in slices, from one tick of the epoch to the next. What somebody wants of it is
//! looked at in between ([`slices`]), when the guest is suspended: a pause waits there, a stop ends
//! the call with an error, and an exception is written into the memory of the guest, where CPython
//! finds it before its next instruction ([`block`]). A program that waits runs no code: there an
//! export of the component raises ([`waiting`]).

mod block;
mod interrupts;
mod slices;
mod waiting;
mod wishes;

use crate::guest::Guest;
use futures::future::{Either, select};
use interrupts::Interrupts;
pub use interrupts::is_interruptible;
pub use slices::Controlled;
use std::{
    pin::pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};
use tokio::sync::Notify;
use wasmtime::{
    Result, Store,
    component::{Accessor, Instance},
    error::format_err,
};
use wishes::{Exception, Mode, Wishes};

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

    fn change(&self, mode: Mode) {
        let mut wishes = self.wishes();
        // What was stopped stays so.
        if wishes.mode != Mode::Stopped {
            wishes.mode = mode;
        }
        drop(wishes);
        self.0.changed.notify_waiters();
    }

    fn wishes(&self) -> MutexGuard<'_, Wishes> {
        let wishes = self.0.wishes.lock();
        wishes.unwrap_or_else(PoisonError::into_inner)
    }
}
