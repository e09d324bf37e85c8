//! What a store keeps for its guest, by numbers.

use super::actor::{self, Kept};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use wasmtime::Extern;

/// Items of one store, by their numbers.
#[derive(Default)]
pub struct Items {
    pub all: Vec<Extern>,
    /// Functions have one number each, however often they come by. By their address.
    pub funcs: HashMap<usize, u32>,
    /// Numbers of the guest's objects that nothing inside refers to any more.
    pub gone: Gone,
}

type Gone = Arc<Mutex<Vec<u32>>>;

/// An object of the guest, as modules hold it.
pub(super) struct Outside {
    pub number: u32,
    gone: Gone,
}

impl Outside {
    pub fn new(number: u32, gone: &Gone) -> Outside {
        Outside {
            number,
            gone: gone.clone(),
        }
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        let mut gone = self.gone.lock().unwrap_or_else(PoisonError::into_inner);
        gone.push(self.number);
    }
}

impl Kept for Items {
    type Value = wasmtime::Val;
}

pub(super) type Cx<'a> = actor::Cx<'a, Items>;
/// A store of modules.
pub type Modules = actor::Actor<Items>;
