//! The Rust half of the runtime: starts CPython in a component, binds an app to its world, and
//! answers the shim.
//!
//! Functions that the shim or the build call by name are those of `hognose-runtime-abi`; each lives
//! in the module of its topic. The component has one thread, and every object that crosses an
//! intrinsic is alive: nothing here guards against the contrary.

/// What shims of Rust source call.
pub use hognose_runtime_abi::shim;

pub mod archive;
pub mod arguments;
pub mod bind;
pub mod call;
pub mod causes;
pub mod channels;
pub mod classes;
pub mod control;
pub mod derived;
pub mod docs;
pub mod embedded;
pub mod ending;
pub mod errors;
pub mod ffi;
pub mod files;
pub mod frame;
pub mod freeze;
pub mod fresh;
pub mod frozen;
pub mod gil;
pub mod global;
pub mod guests;
pub mod handles;
pub mod heap;
pub mod immortal;
pub mod importer;
pub mod instance;
pub mod keys;
pub mod memory;
pub mod names;
pub mod numbers;
pub mod outcome;
pub mod output;
pub mod parcels;
pub mod paths;
pub mod progress;
pub mod realloc;
pub mod report;
pub mod resources;
pub mod results;
pub mod scalars;
pub mod sequences;
pub mod start;
pub mod strings;
pub mod stub_wasi;
pub mod tables;
pub mod tasks;
