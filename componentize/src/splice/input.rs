//! What is merged, and what of it stays for hosts.

use crate::module::Module;
use crate::runtime::instrument::Sites;
use crate::snapshot::Snapshot;
use hognose_runtime_abi as abi;

/// What is merged.
pub(crate) struct Splice<'a> {
    pub runtime: &'a Module<'a>,
    /// Function indices in the runtime's code.
    pub sites: &'a Sites,
    pub snapshot: &'a Snapshot<'a>,
    /// Modules that use the runtime's memory, table and functions.
    pub additions: &'a [Addition<'a>],
    /// Whether names of functions are kept.
    pub names: bool,
}

impl Splice<'_> {
    /// The runtime's function that runs when an instance is made, if there is one.
    pub(super) fn start(&self) -> Option<u32> {
        let exports = self.runtime.exports.iter();
        let mut exports = exports.filter(|_| self.snapshot.condensed);
        let start = exports.find(|export| export.name == abi::ENTRY_DERIVE);
        start.map(|export| export.index)
    }
}

/// A module that was written for the runtime.
pub(crate) struct Addition<'a> {
    pub module: &'a Module<'a>,
    /// Its exports are what the runtime imports from this module. Without that, they are exports of
    /// the result.
    pub provides: Option<&'a str>,
}

/// Whether a function that the runtime exports is for hosts: the allocator, and what Rust of the
/// app implements. All others are between runtime, shim and build.
pub(super) fn is_kept(name: &str) -> bool {
    let internal =
        abi::find(name).is_some() || abi::ENTRIES.contains(&name) || name == abi::ENTRY_SHIM;
    abi::KEPT_EXPORTS.contains(&name) || !internal && name != INITIALIZE
}

/// The start of the C library, which the build calls.
const INITIALIZE: &str = "_initialize";
