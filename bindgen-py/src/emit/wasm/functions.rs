//! Indices of the functions that the shim imports.

use crate::emit::number;
use crate::ir::{CoreFunction, Shim};
use hognose_runtime_abi::{Intrinsic, find};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The function index space up to the first function that the shim defines: the world's imports,
/// then intrinsics. The first that it defines are the functions that lift asynchronous results.
pub(super) struct Functions {
    world: u32,
    lifts: Vec<Option<u32>>,
    names: BTreeMap<(String, String), u32>,
    intrinsics: RefCell<BTreeMap<&'static str, u32>>,
}

impl Functions {
    /// Takes note of the intrinsics that are asked for; their indices mean nothing yet.
    pub(super) fn collecting(shim: &Shim, world: &[CoreFunction]) -> Functions {
        let names = (0..).zip(world).map(|(index, function)| {
            let name = (function.module.clone(), function.name.clone());
            (name, index)
        });
        let mut lifts = 0..;
        Functions {
            world: number(world.len()),
            lifts: (shim.imports.iter())
                .map(|function| function.lift.as_ref().and_then(|_| lifts.next()))
                .collect(),
            names: names.collect(),
            intrinsics: RefCell::default(),
        }
    }

    /// Gives the intrinsics that were asked for their indices.
    pub(super) fn collected(self) -> Functions {
        for (index, slot) in (self.world..).zip(self.intrinsics.borrow_mut().values_mut()) {
            *slot = index;
        }
        self
    }

    /// How many functions are imported.
    pub(super) fn count(&self) -> u32 {
        self.world + number(self.intrinsics.borrow().len())
    }

    /// The function that lifts the result of the asynchronous import `index`.
    pub(super) fn lift(&self, index: u32) -> u32 {
        let position = self.lifts.get(index as usize).copied().flatten();
        self.count() + position.expect("the import is asynchronous")
    }

    /// A core import of the world.
    pub(super) fn of(&self, core: &CoreFunction) -> u32 {
        self.names[&(core.module.clone(), core.name.clone())]
    }

    /// The function index of an intrinsic.
    pub(super) fn intrinsic(&self, name: &'static str) -> u32 {
        *self.intrinsics.borrow_mut().entry(name).or_default()
    }

    /// The intrinsics in the order of their indices.
    pub(super) fn intrinsics(&self) -> Vec<&'static Intrinsic> {
        let names = self.intrinsics.borrow();
        names
            .keys()
            .map(|name| find(name).expect("intrinsics are named by constants"))
            .collect()
    }
}
