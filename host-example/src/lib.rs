//! How a program runs components made from Python, with the library `hognose-host`. Read in this
//! order:
//!
//! 1. [`hello`]: calls a component through types that wasmtime makes from WIT.
//! 2. [`plugin`]: calls go both ways; the component calls functions of the host.
//! 3. [`call`]: calls any component without knowing its types beforehand: `hognose_host::values` is
//!    values as text, `exports` finds functions by name, [`stubs`] stands in for those that a host
//!    must have.
//! 4. [`concurrent`]: calls asynchronous functions, many at once.
//! 5. [`control`]: pauses a program, interrupts it, outlives its failures, saves it, stops it.
//!
//! Each program does the same four things: it starts an engine with the settings that its limits
//! need, loads a component, which is compiled only once, says of which parts the state of an
//! instance consists, and calls within the limits. `hognose_host::guest` explains parts.
//! `examples/tutorial.rs` is a host without that library.

pub mod call;
pub mod concurrent;
pub mod control;
pub mod hello;
pub mod plugin;
pub mod stubs;
