//! What a store keeps for its guest, by numbers.

use super::actor::{self, Kept};
use std::collections::HashMap;
use wasmtime::Extern;

/// Items of one store, by their numbers.
#[derive(Default)]
pub struct Items {
    pub all: Vec<Extern>,
    /// Functions have one number each, however often they come by. By their address.
    pub funcs: HashMap<usize, u32>,
}

impl Kept for Items {
    type Value = wasmtime::Val;
}

pub(super) type Cx<'a> = actor::Cx<'a, Items>;
/// A store of modules.
pub type Modules = actor::Actor<Items>;
