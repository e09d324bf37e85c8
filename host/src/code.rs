//! Code of Python that components leave to their host, so that all of them share it.

use crate::guest::{Guest, Part};
use wasmtime::{
    Module, Result,
    component::{Component, Linker},
};

/// A core module that components import.
#[derive(Clone)]
pub struct Code {
    /// By which name.
    pub name: &'static str,
    /// The module.
    pub module: Module,
}

impl Part for Code {
    type State = ();

    fn state(&self) -> Result<()> {
        Ok(())
    }

    fn link(&self, linker: &mut Linker<Guest>, _: &Component) -> Result<()> {
        linker.root().module(self.name, &self.module)
    }
}
