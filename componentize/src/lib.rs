//! From a world, an app and the runtime artifact to a component: start the app once, snapshot it, splice the shim in, encode.
//!
//! ```text
//! sources -> pack -> preinit (bind, patch, freeze) -> snapshot -> splice -> encode -> component
//!                        ^ compile (once, cached)                  ^ shim
//! ```
//! Each file is one of these stages. Nothing is written but the cache and, where asked for, the stages.

mod adapter_memory;
mod apart;
mod artifact;
mod compile;
mod core_module;
mod encode;
mod error;
mod inspect;
mod instrument;
mod linked;
mod module;
mod output;
mod pack;
mod preinit;
mod request;
mod snapshot;
mod splice;
mod stages;
mod stub_wasi;
mod timers;
mod watch;

pub use apart::CODE_IMPORT;
pub use artifact::{Artifact, ArtifactManifest};
pub use compile::precompile;
pub use core_module::{CoreModule, core_module};
pub use error::Error;
pub use inspect::{Inspection, inspect};
pub use linked::{Linked, LinkedExport, LinkedShim, Unneeded};
pub use output::{Output, Stream, inherit};
pub use request::{
    Component, Event, Part, PartKind, Request, Shim, Source, SourceKind, Stage, Stdlib,
};
pub use stages::componentize;
pub use watch::{OnStall, Patience, Stalled};
