//! How a program runs components made from Python. Read in this order:
//!
//! 1. [`engine`]: what to switch on in wasmtime, and how to compile a component only once.
//! 2. [`host`]: what a running component may use: its WASI world, memory and time.
//! 3. [`hello`]: calls a component through types that wasmtime makes from WIT.
//! 4. [`plugin`]: calls go both ways; the component calls functions of the host.
//! 5. [`call`]: calls any component without knowing its types beforehand, with [`values`] as text.
//! 6. [`concurrent`]: calls asynchronous functions, many at once.

pub mod call;
pub mod concurrent;
pub mod engine;
pub mod exports;
pub mod hello;
pub mod host;
pub mod plugin;
pub mod stubs;
pub mod values;
