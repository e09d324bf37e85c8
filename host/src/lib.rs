//! Runs components in wasmtime: serves HTTP with those that handle requests, runs those that are
//! programs. Read in this order:
//!
//! 1. [`engine`]: settings, and components that are compiled once.
//! 2. [`kind`]: what a component exports, and so what can be done with it.
//! 3. [`guest`]: the state of a store, composed of parts.
//! 4. The parts: [`wasi`], [`outgoing`], [`stores`], [`limits`], [`control`], [`code`], and
//!    [`wasm`], which is modules that components compile themselves.
//! 5. [`http`]: the server.
//! 6. [`program`]: runs what exports `wasi:cli/run`, on [`terms`]; [`running`]: the same while
//!    something else goes on.
//! 7. [`checkpoint`]: saves instances; [`snapshot`]: the memory of one that was called, by
//!    [`exports`] with [`values`] as text.
//! 8. [`alone`]: waits for any of this.
//! 9. [`terminal`]: text of users and clients, made fit to be printed.

pub mod alone;
mod cache;
pub mod checkpoint;
pub mod code;
pub mod control;
mod encoding;
pub mod engine;
mod error;
mod exceeded;
pub mod exports;
pub mod fetch;
pub mod guest;
pub mod http;
mod images;
pub mod kind;
pub mod limits;
mod memory;
pub mod outgoing;
pub mod program;
pub mod recover;
pub mod running;
pub mod snapshot;
pub mod stores;
pub mod terminal;
pub mod terms;
pub mod values;
pub mod wasi;
pub mod wasm;

pub use encoding::Encoding;
pub use error::Error;
pub use wasmtime::{Engine, Module, component::Component};
