//! What a shim that was linked with the runtime leaves to the build.

use hognose_runtime_abi::ValType;

/// What the build does with a shim that is in the runtime's module. Functions are positions in the
/// shim's own list.
#[derive(Clone, Debug, Default)]
pub struct LinkedShim {
    /// How many functions the shim has.
    pub function_count: usize,
    /// The shim's words.
    pub words: Vec<u32>,
    /// Functions for the words that [`Bound::words`] names, in that order.
    pub bound: Vec<usize>,
    /// Exports of the component.
    pub exports: Vec<LinkedExport>,
    /// What the shim imports although nothing will call it in this component.
    pub unneeded: Vec<Unneeded>,
}

/// An export.
#[derive(Clone, Debug)]
pub struct LinkedExport {
    /// Its core name.
    pub name: String,
    /// Core parameter types.
    pub params: Vec<ValType>,
    /// Core result types.
    pub results: Vec<ValType>,
    /// The function.
    pub function: usize,
}

/// A core import.
#[derive(Clone, Debug)]
pub struct Unneeded {
    /// Its module.
    pub module: String,
    /// Its name.
    pub name: String,
    /// Core parameter types.
    pub params: Vec<ValType>,
    /// Core result types.
    pub results: Vec<ValType>,
}
