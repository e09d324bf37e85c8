//! Exceptions that nothing in a component caught, of which it tells its host.
//!
//! A component that was built with `recover = true` imports `hognose:control/failures`. Its
//! instance outlives such an exception: it reports it, and then the call returns zeros, which mean
//! nothing.
//! Whoever made the call asks [`Failures`] whether it failed. A call whose result has handles never
//! returns if its function is a coroutine, and ends in a trap otherwise.

use crate::{
    guest::{Guest, Part},
    terminal,
};
use std::{collections::VecDeque, fmt};
use wasmtime::{
    Result,
    component::{Component, ComponentType, Lift, Linker},
};

/// The interface.
pub const FAILURES: &str = "hognose:control/failures@0.1.0";

/// An exception for which the world has no error case.
#[derive(Clone, Debug, PartialEq, Eq, ComponentType, Lift)]
#[component(record)]
pub struct Failure {
    /// The export that was called, as in `orders.add`.
    pub function: String,
    /// The class of the exception.
    pub kind: String,
    /// What it says.
    pub message: String,
    /// The same as Python prints it, with the calls that led to it.
    pub traceback: String,
    /// Which of the instance's calls of asynchronous functions it was, from 1 on in the order in
    /// which they began; 0 for a call of any other function.
    pub call: u32,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure {
            function,
            kind,
            message,
            traceback: _,
            call: _,
        } = self;
        write!(f, "the call of `{function}` failed: {kind}: {message}")
    }
}

impl std::error::Error for Failure {}

/// Most failures that wait to be asked for: a host may never ask.
const MOST: usize = 1000;

/// What an instance has reported, until its caller asks. It belongs to the state of a store.
#[derive(Clone, Debug, Default)]
pub struct Failures(VecDeque<Failure>);

impl Failures {
    /// The failure of the call of a function that has just returned, if it failed.
    pub fn take(&mut self, function: &str) -> Option<Failure> {
        self.take_if(|failure| failure.function == function)
    }

    /// The failure of an asynchronous call, by its number: also before it returns, which it may
    /// never do.
    pub fn take_call(&mut self, call: u32) -> Option<Failure> {
        self.take_if(|failure| failure.call == call)
    }

    /// The oldest of all.
    pub fn take_any(&mut self) -> Option<Failure> {
        self.0.pop_front()
    }

    fn take_if(&mut self, wanted: impl Fn(&Failure) -> bool) -> Option<Failure> {
        let place = self.0.iter().position(wanted)?;
        self.0.remove(place)
    }

    fn add(&mut self, failure: Failure) {
        if self.0.len() == MOST {
            self.0.pop_front();
        }
        self.0.push_back(failure);
    }
}

/// Hears of each failure of an instance when it comes. It belongs to the state of a store.
pub(crate) struct Listener(pub(crate) Box<dyn Fn(&Failure) + Send>);

/// The part that prints what instances report. Its state is [`Failures`].
pub struct Reports;

impl Part for Reports {
    type State = Failures;

    fn state(&self) -> Result<Failures> {
        Ok(Failures::default())
    }

    fn link(&self, linker: &mut Linker<Guest>, _: &Component) -> Result<()> {
        let print = |guest: &mut Guest, failure: &Failure| {
            terminal::lines(failure.traceback.trim_end());
            if let Some(Listener(hear)) = guest.find() {
                hear(failure);
            }
        };
        add_to_linker(linker, Guest::state_mut, print)
    }
}

/// Offers the interface. `failures` finds where failures go in the state of a store, and `notice`
/// hears of each when it comes.
///
/// # Errors
/// When the linker has the interface already.
pub fn add_to_linker<T: 'static>(
    linker: &mut Linker<T>,
    failures: fn(&mut T) -> &mut Failures,
    notice: impl Fn(&mut T, &Failure) + Send + Sync + 'static,
) -> Result<()> {
    let mut interface = linker.instance(FAILURES)?;
    interface.func_wrap("report", move |mut store, (failure,): (Failure,)| {
        notice(store.data_mut(), &failure);
        failures(store.data_mut()).add(failure);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_caller_finds_its_own() {
        let failure = |function: &str, call| Failure {
            function: function.into(),
            kind: "ValueError".into(),
            message: "no".into(),
            traceback: String::new(),
            call,
        };
        let mut failures = Failures::default();
        for (function, call) in [("a", 0), ("b", 2), ("b", 1)] {
            failures.add(failure(function, call));
        }
        assert_eq!(failures.take_call(1), Some(failure("b", 1)));
        assert_eq!(failures.take("b"), Some(failure("b", 2)));
        assert_eq!(failures.take("b"), None);
        let last = failures.take_any();
        let text = last.map(|failure| failure.to_string());
        let expected = "the call of `a` failed: ValueError: no";
        assert_eq!(text.as_deref(), Some(expected));
        for _ in 0..MOST + 5 {
            failures.add(failure("a", 0));
        }
        assert_eq!(failures.0.len(), MOST);
    }
}
