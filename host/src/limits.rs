//! How much memory, time and work an instance may take.

pub use crate::exceeded::Exceeded;
use crate::{
    engine::Settings,
    guest::{Beat, Guest, Part, Pulse},
};
use std::time::{Duration, Instant};
use wasmtime::{Error, Result, Store, StoreLimits, StoreLimitsBuilder, Trap, error::format_err};

/// Bounds of one instance. `None` is no bound.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Bytes of linear memory. Beyond it Python raises `MemoryError`, which the component can
    /// catch.
    pub memory: Option<usize>,
    /// Time of a call that is made [within](Limits::within) it. Beyond it the instance is stopped,
    /// wherever it is, and cannot be called again.
    pub time: Option<Duration>,
    /// Units of work of an instance, about one for each WebAssembly instruction: unlike time, the
    /// same on every machine.
    pub fuel: Option<u64>,
}

/// What is left to an instance.
pub struct Left {
    memory: StoreLimits,
    /// When the call must have ended, and the time that it had.
    end: Option<(Instant, Duration)>,
}

impl Limits {
    /// Settings of an engine that can keep these limits. Both kinds add checks to the compiled
    /// code, fuel much more than time.
    pub fn settings(&self) -> Settings {
        Settings {
            epochs: self.time.is_some(),
            fuel: self.fuel.is_some(),
            pool: false,
        }
    }

    /// Makes a call, which is stopped when its time is over. The error says which limit it met.
    ///
    /// # Errors
    /// Those of the call, and an [`Exceeded`].
    pub fn within<R>(
        &self,
        store: &mut Store<Guest>,
        call: impl FnOnce(&mut Store<Guest>) -> Result<R>,
    ) -> Result<R> {
        self.begin(store)?;
        let result = call(store);
        self.end(store, result)
    }

    /// The same for a call that is asynchronous: its time goes on while it waits.
    ///
    /// # Errors
    /// As [`Limits::within`].
    pub async fn within_async<R>(
        &self,
        store: &mut Store<Guest>,
        call: impl AsyncFnOnce(&mut Store<Guest>) -> Result<R>,
    ) -> Result<R> {
        self.begin(store)?;
        let result = match self.time {
            Some(time) => match tokio::time::timeout(time, call(store)).await {
                Ok(result) => result,
                Err(_) => Err(Exceeded::Time(time).into()),
            },
            None => call(store).await,
        };
        self.end(store, result)
    }

    fn begin(&self, store: &mut Store<Guest>) -> Result<()> {
        let left = store.data_mut().find::<Left>();
        let left = left.ok_or_else(|| format_err!("the store was made without limits"))?;
        // A time that no clock reaches is as good as none.
        let end = |time| Some((Instant::now().checked_add(time)?, time));
        left.end = self.time.and_then(end);
        Ok(())
    }

    fn end<R>(&self, store: &mut Store<Guest>, result: Result<R>) -> Result<R> {
        if let Some(left) = store.data_mut().find::<Left>() {
            left.end = None;
        }
        result.map_err(|error| self.explain(error))
    }

    /// Which limit a call met, in the place of how wasmtime says it.
    pub(crate) fn explain(&self, error: Error) -> Error {
        if let Some(exceeded) = error.downcast_ref::<Exceeded>() {
            return (*exceeded).into();
        }
        match (error.downcast_ref::<Trap>(), self.fuel) {
            (Some(Trap::OutOfFuel), Some(fuel)) => Exceeded::Fuel(fuel).into(),
            _ => error,
        }
    }
}

impl Part for Limits {
    type State = Left;

    fn state(&self) -> Result<Left> {
        let memory = self.memory.unwrap_or(usize::MAX);
        Ok(Left {
            memory: StoreLimitsBuilder::new().memory_size(memory).build(),
            end: None,
        })
    }

    fn prepare(&self, store: &mut Store<Guest>) -> Result<()> {
        store.limiter(|guest| &mut guest.state_mut::<Left>().memory);
        if let Some(fuel) = self.fuel {
            store.set_fuel(fuel)?;
        }
        store.data_mut().add_pulse(Deadline);
        Ok(())
    }
}

/// Ends an instance whose call has taken its time.
struct Deadline;

impl Pulse for Deadline {
    fn beat(&mut self, guest: &mut Guest) -> Result<Beat> {
        match guest.state::<Left>().end {
            Some((end, time)) if Instant::now() >= end => Err(Exceeded::Time(time).into()),
            _ => Ok(Beat::GoOn),
        }
    }
}
