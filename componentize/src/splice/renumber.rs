//! New indices for a module's items, applied where they are used.

use std::convert::Infallible;
use std::rc::Rc;
use wasm_encoder::reencode::{Error, Reencode};

/// New indices for one module. Table and memory are the runtime's, index zero.
#[derive(Clone)]
pub(super) struct Renumber {
    /// By old index.
    pub functions: Rc<[u32]>,
    /// What is added to a type's index.
    pub types: u32,
    /// What is added to a global's index.
    pub globals: u32,
}

impl Renumber {
    /// The new index of a function. Out of range only in an invalid module.
    pub fn function(&self, function: u32) -> u32 {
        self.functions
            .get(function as usize)
            .copied()
            .unwrap_or(u32::MAX)
    }
}

impl Reencode for Renumber {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(self.function(function))
    }

    fn type_index(&mut self, ty: u32) -> Result<u32, Error> {
        Ok(ty + self.types)
    }

    fn global_index(&mut self, global: u32) -> Result<u32, Error> {
        Ok(global + self.globals)
    }
}
