//! Runs components in wasmtime: serves HTTP with those that handle requests, runs those that are
//! programs. Read in this order:
//!
//! 1. [`engine`]: settings, and components that are compiled once.
//! 2. [`kind`]: what a component exports, and so what can be done with it.
//! 3. [`guest`]: what an instance may use.
//! 4. [`http`]: the server.
//! 5. [`program`]: runs what exports `wasi:cli/run`.
//! 6. [`running`]: the same while something else goes on.
//! 7. [`wasm`]: modules that components compile themselves.
//! 8. [`stores`]: key-value stores in memory.
//! 9. [`terminal`]: text of users and clients, made fit to be printed.

mod cache;
pub mod engine;
mod error;
pub mod guest;
pub mod http;
pub mod kind;
mod memory;
pub mod program;
pub mod running;
pub mod stores;
pub mod terminal;
pub mod wasm;

pub use error::Error;
pub use wasmtime::{Engine, Module, component::Component};
