//! From a world, an app and the runtime artifact to a component: starts the app once, takes a
//! snapshot, splices the shim in, and encodes.
//!
//! ```no_run
//! use hognose_bindgen_py::world::{Options, World};
//! use hognose_bindgen_py::{emit, ir, manifest};
//! use hognose_componentize::{
//!     Artifact, Code, Control, Request, Shim, Source, SourceKind, Stdlib, componentize, inherit,
//! };
//! use std::collections::BTreeMap;
//!
//! // What `bindgen-py` says of the world: the Python package, what crosses, what Python must know.
//! let mut resolve = wit_parser::Resolve::default();
//! let wit = "package local:greeter; world greeter { export greet: func() -> string; }";
//! let package = resolve.push_source("greeter.wit", wit)?;
//! let id = resolve.select_world(&[package], None)?;
//! let world = World::new(resolve, id, &Options::default()).expect("nothing is refused");
//! let functions = ir::build(&world);
//! let mut manifest = manifest(&world, &functions);
//! manifest.app_module = "app".into();
//! let sdk = emit::python::emit(&world).into_iter();
//! let sdk = sdk.map(|(path, text)| (path, text.into_bytes())).collect();
//! let app = "class WitWorld:\n    def greet(self) -> str:\n        return 'hello'\n";
//! let app = BTreeMap::from([("app.py".to_owned(), app.as_bytes().to_vec())]);
//!
//! let artifact = Artifact::open(&Artifact::locate()?)?;
//! let source = |root: &str, files| Source {
//!     guest_root: root.into(),
//!     kind: SourceKind::Memory(files),
//! };
//! let component = componentize(Request {
//!     artifact: &artifact,
//!     resolve: &world.resolve,
//!     world: id,
//!     manifest,
//!     sources: vec![source("/sdk", sdk), source("/app/0", app)],
//!     stdlib: Stdlib::Full,
//!     stub_wasi: false,
//!     control: Control::default(),
//!     nested_calls: false,
//!     condensed: false,
//!     shim: Shim::Written(&|bound, table| emit::wasm::emit(&functions, bound, table)),
//!     code: Code::Inside,
//!     validate: false,
//!     names: false,
//!     keep_stages: None,
//!     on_event: &mut |event| println!("{event:?}"),
//!     patience: None,
//!     output: inherit(),
//! })?;
//! std::fs::write("greeter.wasm", component.bytes)?;
//! # Ok::<(), anyhow::Error>(())
//! ```
//!
//! `build.rs` has the stages in order, each a file:
//!
//! ```text
//! sources ─ pack ─▶ archives ─┐               ┌─ shim ─▶ parts ─┐
//! artifact ─ load ─▶ runtime ─┴─ bind ─▶ app ─┤                 ├─ splice ─▶ module ─ encode
//!        (compiled once, cached)              └─ snapshot ──────┘
//! ```
//! Nothing is written but the cache and, where asked for, what stages make.

mod bind;
mod build;
mod component;
mod control;
mod encode;
mod error;
mod fork;
mod inspect;
mod module;
mod nesting;
mod pack;
mod preinit;
mod request;
mod run;
mod runtime;
mod shim;
mod snapshot;
mod splice;
mod stage;
mod wasi;

pub use build::componentize;
pub use component::{Component, Interface, LeftOut, NativeSize, Part, PartKind};
pub use control::add_control;
pub use error::{Doing, Error};
pub use fork::fork;
pub use inspect::{Inspection, inspect};
pub use preinit::output::{Output, Stream, inherit};
pub use preinit::watch::{OnStall, Patience, Stalled};
pub use request::{Code, Control, Request, Shim, Source, SourceKind, Stdlib};
pub use runtime::artifact::{Artifact, ArtifactManifest};
pub use runtime::compile::{Prepared, precompile, precompile_prepared};
pub use runtime::shared::join::CODE_IMPORT;
pub use shim::description::{LinkedExport, LinkedShim, Unneeded};
pub use stage::{Event, Stage};
