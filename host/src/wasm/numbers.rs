//! What a store keeps for its guest, by numbers.

use std::collections::HashMap;
use wasmtime::Extern;

/// Items of one store, by their numbers.
#[derive(Default)]
pub(super) struct Items {
    pub all: Vec<Extern>,
    /// Functions have one number each, however often they come by. By their address.
    pub funcs: HashMap<usize, u32>,
}
