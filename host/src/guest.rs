//! The state of a store, composed of parts: WASI, HTTP, stores, limits, and what a program adds.
//!
//! A [`Part`] makes a state for each instance and defines what components import of it. Parts know
//! nothing of each other: a state is found by its type ([`Guest::state`]), so that all parts agree
//! on one type of store, whatever the others are.
//!
//! While an instance computes, compiled code comes back to the host at each tick of the epoch. Then
//! each [`Pulse`] is asked, which may end the instance or let it wait.
//!
//! ```
//! use hognose_host::{guest::{Guest, Part, Parts}, wasi::Wasi, Component};
//! use wasmtime::{Result, component::Linker};
//!
//! /// What an instance has counted.
//! struct Count(u32);
//!
//! struct Counter { start: u32 }
//!
//! impl Part for Counter {
//!     type State = Count;
//!
//!     fn state(&self) -> Result<Count> {
//!         Ok(Count(self.start))
//!     }
//!
//!     fn link(&self, linker: &mut Linker<Guest>, _: &Component) -> Result<()> {
//!         linker.root().func_wrap("next", |mut store, (): ()| {
//!             let Count(count) = store.data_mut().state_mut();
//!             *count += 1;
//!             Ok((*count,))
//!         })
//!     }
//! }
//!
//! let parts = Parts::new().with(Wasi::default()).with(Counter { start: 1 });
//! ```

use crate::Error;
use std::{
    any::{Any, TypeId, type_name},
    pin::Pin,
    sync::Arc,
};
use wasmtime::{
    Engine, Result, Store, UpdateDeadline,
    component::{Component, InstancePre, Linker, ResourceTable},
};
use wasmtime_wasi::runtime::in_tokio;

/// Something that a host offers to instances.
pub trait Part: Send + Sync + 'static {
    /// Belongs to one instance. Others find it by this type; `()` where there is nothing to find.
    type State: Send + 'static;

    /// That of a new instance.
    fn state(&self) -> Result<Self::State>;

    /// Defines what `component` imports of this part.
    fn link(&self, linker: &mut Linker<Guest>, component: &Component) -> Result<()> {
        let _ = (linker, component);
        Ok(())
    }

    /// Sets a store up that has the states of all parts.
    fn prepare(&self, store: &mut Store<Guest>) -> Result<()> {
        let _ = store;
        Ok(())
    }
}

/// All that the instances of a component may use.
#[derive(Clone, Default)]
pub struct Parts(Vec<(TypeId, Arc<dyn AnyPart>)>);

impl Parts {
    /// Nothing.
    pub fn new() -> Parts {
        Parts::default()
    }

    /// This part, too. It takes the place of one of the same type.
    pub fn with<P: Part>(mut self, part: P) -> Parts {
        self.0.retain(|(ty, _)| *ty != TypeId::of::<P>());
        self.0.push((TypeId::of::<P>(), Arc::new(part)));
        self
    }

    /// A linker with what `component` finds of all parts.
    pub fn linker(&self, engine: &Engine, component: &Component) -> Result<Linker<Guest>> {
        let mut linker = Linker::new(engine);
        for (_, part) in &self.0 {
            part.link(&mut linker, component)?;
        }
        Ok(linker)
    }

    /// A component that is ready to be instantiated in stores of these parts.
    pub fn prepare(
        &self,
        engine: &Engine,
        component: &Component,
    ) -> Result<InstancePre<Guest>, Error> {
        self.linker(engine, component)
            .and_then(|linker| linker.instantiate_pre(component))
            .map_err(|error| Error::Link(format!("{error:#}")))
    }

    /// Room for one instance. Where the engine has epochs, each tick lets others go on.
    pub fn store(&self, engine: &Engine) -> Result<Store<Guest>> {
        let mut guest = Guest {
            table: ResourceTable::new(),
            states: Vec::with_capacity(self.0.len()),
            pulses: Pulses::default(),
            blocks: false,
        };
        for (_, part) in &self.0 {
            part.add_state(&mut guest)?;
        }
        let mut store = Store::new(engine, guest);
        store.epoch_deadline_callback(|mut store| Guest::tick(store.data_mut()));
        store.set_epoch_deadline(1);
        for (_, part) in &self.0 {
            part.prepare(&mut store)?;
        }
        Ok(store)
    }
}

/// What belongs to one instance.
pub struct Guest {
    /// All resources that the instance has a handle of.
    pub table: ResourceTable,
    states: Vec<(TypeId, Box<dyn Any + Send>)>,
    pulses: Pulses,
    /// Whether its calls hold their thread instead of yielding.
    blocks: bool,
}

impl Guest {
    /// The state of this type.
    ///
    /// # Panics
    /// Where no part has such a state: a part is missing that the program has made the linker with.
    pub fn state<S: 'static>(&self) -> &S {
        let found = self
            .states
            .iter()
            .find_map(|(_, state)| state.downcast_ref());
        found.unwrap_or_else(|| missing::<S>())
    }

    /// The same, to be changed.
    ///
    /// # Panics
    /// As [`Guest::state`].
    pub fn state_mut<S: 'static>(&mut self) -> &mut S {
        self.find().unwrap_or_else(|| missing::<S>())
    }

    /// The same with the resources.
    ///
    /// # Panics
    /// As [`Guest::state`].
    pub fn state_and_table<S: 'static>(&mut self) -> (&mut S, &mut ResourceTable) {
        let Guest { table, states, .. } = self;
        let found = find(states).unwrap_or_else(|| missing::<S>());
        (found, table)
    }

    /// The state of this type, if a part has one.
    pub fn find<S: 'static>(&mut self) -> Option<&mut S> {
        find(&mut self.states)
    }

    /// Gives the instance a state, in the place of one of the same type.
    pub fn put<S: Send + 'static>(&mut self, state: S) {
        let ty = TypeId::of::<S>();
        self.states.retain(|(other, _)| *other != ty);
        self.states.push((ty, Box::new(state)));
    }

    /// The state of this type, with the resources; `make` gives one where no part has it.
    pub(crate) fn state_or<S: Send + 'static>(
        &mut self,
        make: impl FnOnce() -> S,
    ) -> (&mut S, &mut ResourceTable) {
        if self.find::<S>().is_none() {
            self.put(make());
        }
        self.state_and_table()
    }

    /// Asks `pulse` at each tick, after those that were added before.
    pub fn add_pulse(&mut self, pulse: impl Pulse) {
        self.pulses.add(pulse);
    }

    /// From now on calls hold their thread: they are made by functions that are not asynchronous.
    pub fn hold_thread(&mut self) {
        self.blocks = true;
    }

    fn tick(&mut self) -> Result<UpdateDeadline> {
        // Each may look at the guest meanwhile.
        let mut pulses = std::mem::take(&mut self.pulses);
        let next = pulses.tick(self, self.blocks);
        pulses.append(std::mem::take(&mut self.pulses));
        self.pulses = pulses;
        next
    }
}

fn find<S: 'static>(states: &mut [(TypeId, Box<dyn Any + Send>)]) -> Option<&mut S> {
    let found = states.iter_mut().find(|(ty, _)| *ty == TypeId::of::<S>());
    found.and_then(|(_, state)| state.downcast_mut())
}

fn missing<S>() -> ! {
    panic!(
        "the store was made without the part whose state is `{}`",
        type_name::<S>()
    )
}

/// Asked at each tick. An error ends the instance, with the error as the reason.
pub trait Pulse: Send + 'static {
    /// Says how the instance goes on.
    fn beat(&mut self, guest: &mut Guest) -> Result<Beat>;
}

/// How an instance goes on.
pub enum Beat {
    /// When others had their turn.
    GoOn,
    /// When this has come. All pulses are asked again then.
    Wait(Pin<Box<dyn Future<Output = ()> + Send>>),
}

/// Pulses in the order in which they are asked.
#[derive(Default)]
struct Pulses(Vec<Box<dyn Pulse>>);

impl Pulses {
    fn add(&mut self, pulse: impl Pulse) {
        self.0.push(Box::new(pulse));
    }

    fn append(&mut self, mut others: Pulses) {
        self.0.append(&mut others.0);
    }

    /// What happens at a tick. `blocks` where the instance must not yield.
    fn tick(&mut self, guest: &mut Guest, blocks: bool) -> Result<UpdateDeadline> {
        for pulse in &mut self.0 {
            match pulse.beat(guest)? {
                Beat::GoOn => {}
                Beat::Wait(until) if blocks => {
                    in_tokio(until);
                    return Ok(UpdateDeadline::Continue(0));
                }
                Beat::Wait(until) => return Ok(UpdateDeadline::YieldCustom(0, until)),
            }
        }
        Ok(match blocks {
            true => UpdateDeadline::Continue(1),
            false => UpdateDeadline::Yield(1),
        })
    }
}

/// A part without the type of its state.
trait AnyPart: Send + Sync {
    fn add_state(&self, guest: &mut Guest) -> Result<()>;
    fn link(&self, linker: &mut Linker<Guest>, component: &Component) -> Result<()>;
    fn prepare(&self, store: &mut Store<Guest>) -> Result<()>;
}

impl<P: Part> AnyPart for P {
    fn add_state(&self, guest: &mut Guest) -> Result<()> {
        guest.put(self.state()?);
        Ok(())
    }

    fn link(&self, linker: &mut Linker<Guest>, component: &Component) -> Result<()> {
        Part::link(self, linker, component)
    }

    fn prepare(&self, store: &mut Store<Guest>) -> Result<()> {
        Part::prepare(self, store)
    }
}
