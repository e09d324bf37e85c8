//! `hognose:wasm`: components compile and run core modules, and components, by an engine of their
//! own.
//!
//! The component model lets nobody enter an instance that waits in a call of its own. So where a
//! module calls a function of the guest, this is an *answer* to the guest's `call`: the module
//! waits on a fiber, and goes on with the guest's `resume`. Meanwhile the store does what else it
//! is asked to do ([`actor`]), so calls and callbacks nest.

mod actor;
mod bindings;
mod budget;
mod compiled;
mod components;
mod interface;
mod items;
mod numbers;
mod perform;
mod trap;
mod types;

use crate::{
    Error,
    guest::{Guest, Part},
};
use actor::{Actor, Callback, Kept};
use bindings::Budget;
use compiled::Engines;
use std::{fmt, path::PathBuf, sync::Arc};
use wasmtime::{
    Result,
    component::{Component, HasData, Linker, ResourceTable},
    error::format_err,
};

/// What instances of components may do with modules. Clones share engines and compiled modules.
#[derive(Clone)]
pub struct Wasm {
    engines: Arc<Engines>,
    memory: Option<u64>,
}

impl fmt::Debug for Wasm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wasm").finish_non_exhaustive()
    }
}

impl Wasm {
    /// Starts the engines. Compiled modules are kept in the folder `cache`, too.
    ///
    /// # Errors
    /// When the system does not have what an engine needs.
    pub fn new(cache: Option<PathBuf>) -> Result<Wasm, Error> {
        Ok(Wasm {
            engines: Arc::new(Engines::start(cache)?),
            memory: None,
        })
    }

    /// Bounds the bytes of memories and tables that each store of a guest has.
    pub fn with_memory(self, most: u64) -> Wasm {
        Wasm {
            memory: Some(most),
            ..self
        }
    }

    /// A store that may use what the guest says, and what the host does.
    fn store<K: Kept>(&self, kept: K, budget: Budget, callback: Callback<K>) -> Result<Actor<K>> {
        let engine = self.engines.of(budget.fuel.is_some());
        let bytes = [budget.memory, self.memory].into_iter().flatten().min();
        let bytes = bytes.and_then(|bytes| usize::try_from(bytes).ok());
        let bytes = bytes.unwrap_or(usize::MAX);
        Actor::new(engine, kept, budget.fuel, bytes, callback)
    }
}

impl Part for Wasm {
    type State = Wasm;

    fn state(&self) -> Result<Wasm> {
        Ok(self.clone())
    }

    fn link(&self, linker: &mut Linker<Guest>, _: &Component) -> Result<()> {
        add_to_linker(linker, |guest| {
            let (wasm, table) = guest.state_and_table::<Wasm>();
            View {
                wasm: Some(wasm),
                table,
            }
        })
    }
}

/// What the functions of the interface work on: a part of a store's state.
pub struct View<'a> {
    /// What the host offers, if it does.
    pub wasm: Option<&'a Wasm>,
    /// All resources that the instance has a handle of.
    pub table: &'a mut ResourceTable,
}

impl View<'_> {
    fn wasm(&self) -> Result<&Wasm> {
        let wasm = self.wasm;
        wasm.ok_or_else(|| format_err!("this host does not let the component run WebAssembly"))
    }
}

struct HasWasm;

impl HasData for HasWasm {
    type Data<'a> = View<'a>;
}

/// Adds the interfaces to a linker. `view` finds what it needs in the state of a store.
///
/// # Errors
/// When the linker has one of them already.
pub fn add_to_linker<T: Send + 'static>(
    linker: &mut Linker<T>,
    view: fn(&mut T) -> View<'_>,
) -> Result<()> {
    bindings::runtime::add_to_linker::<T, HasWasm>(linker, view)?;
    bindings::components::add_to_linker::<T, HasWasm>(linker, view)
}
