//! What all parts of the emitter share: where functions and addresses are.

use super::functions::Functions;
use hognose_runtime_abi::Bound;

/// What a function of the shim may refer to.
pub(super) struct Context<'a> {
    pub(super) bound: &'a Bound,
    pub(super) functions: Functions,
    /// Whether results can come while other calls run.
    pub(super) awaits: bool,
    /// Whether the host is told of calls that failed.
    pub(super) reports: bool,
    /// Whether each call of an asynchronous function has a number.
    pub(super) numbers: bool,
}
