//! What a build needs and what it gives.

use crate::{Artifact, Linked, Output, Patience};
use hognose_runtime_abi::{Bound, Manifest};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use wit_parser::{Resolve, WorldId};

/// Writes the shim: a core module for the addresses in `Bound`, whose functions stand in the table from the given index on.
pub type Shim<'a> = dyn Fn(&Bound, u32) -> Vec<u8> + 'a;

/// A build.
pub struct Request<'a> {
    /// The runtime.
    pub artifact: &'a Artifact,
    /// Where the world is.
    pub resolve: &'a Resolve,
    /// The world that the app targets.
    pub world: WorldId,
    /// What the runtime shall bind. `version`, `archives` and `stub_wasi` are filled in here, and so is an empty `path`: with the
    /// roots of the sources in their order, then the standard library's.
    pub manifest: Manifest,
    /// Python sources, in the order of `sys.path`: the generated package, the app, what it depends on.
    pub sources: Vec<Source>,
    /// How much of the standard library the component carries.
    pub stdlib: Stdlib,
    /// The component imports nothing but what the world imports.
    pub stub_wasi: bool,
    /// Writes the shim. Called once, after the app is bound.
    pub shim: &'a Shim<'a>,
    /// Leaves the code of Python outside: the component imports it as the core module [`CODE_IMPORT`](crate::CODE_IMPORT), which is
    /// [`Artifact::code`].
    pub apart: bool,
    /// A shim that is in the runtime's module takes the place of the one that would be written: says what to fill in.
    pub linked: Option<&'a Linked<'a>>,
    /// Validates each stage's output whole, which takes longer than the build. The shim is validated in any case.
    pub validate: bool,
    /// Keeps names of functions in the component, for profiles and traps, if the artifact has them.
    pub names: bool,
    /// A folder for the output of every stage.
    pub keep_stages: Option<&'a Path>,
    /// Told when a stage begins and ends.
    pub on_event: &'a mut dyn FnMut(Event),
    /// When to tell of a stage that runs Python and makes no progress; `None`: never.
    pub patience: Option<Patience>,
    /// Takes what the app prints while it is imported: [`inherit`](crate::inherit), or a closure of yours.
    pub output: Output,
}

/// A tree of Python modules and data files.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where the app sees it, for example `/app/0`: the start of `__file__`.
    pub guest_root: String,
    /// Where it comes from.
    pub kind: SourceKind,
}

/// Where sources come from.
#[derive(Clone, Debug)]
pub enum SourceKind {
    /// A folder: goes into the component, and can also be read as files while the app is imported.
    Folder(PathBuf),
    /// These files of a folder, by path with `/` as separator, go into the component; all of the folder can also be read as files while
    /// the app is imported.
    Chosen {
        /// The folder.
        folder: PathBuf,
        /// What of it goes into the component.
        files: BTreeMap<String, Vec<u8>>,
    },
    /// Files by path, with `/` as separator.
    Memory(BTreeMap<String, Vec<u8>>),
}

/// How much of the standard library a component carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stdlib {
    /// All of it: whatever is first imported inside a call is there.
    #[default]
    Full,
    /// What is imported while the app is: a module that is first imported inside a call is an `ImportError` that says so.
    Used,
}

/// Steps of a build, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// The sources become archives.
    Pack,
    /// The runtime is loaded, and compiled if it has never been.
    Load,
    /// Python starts and imports the app.
    Import,
    /// The shim is written.
    Shim,
    /// Memory is cleaned and read.
    Snapshot,
    /// Runtime, snapshot and shim become one module.
    Splice,
    /// The module becomes a component.
    Encode,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Stage; 7] = [
        Stage::Pack,
        Stage::Load,
        Stage::Import,
        Stage::Shim,
        Stage::Snapshot,
        Stage::Splice,
        Stage::Encode,
    ];

    /// One lower-case word.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Pack => "pack",
            Stage::Load => "load",
            Stage::Import => "import",
            Stage::Shim => "shim",
            Stage::Snapshot => "snapshot",
            Stage::Splice => "splice",
            Stage::Encode => "encode",
        }
    }
}

/// What a build reports on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A stage begins.
    Begin(Stage),
    /// The runtime's compiled form is not cached: what follows takes seconds, once.
    Compiling,
    /// A stage has ended well.
    End(Stage, Duration),
}

/// A component, made.
#[derive(Clone, Debug)]
pub struct Component {
    /// The component's binary.
    pub bytes: Vec<u8>,
    /// How long each stage took, in order.
    pub stages: Vec<(Stage, Duration)>,
    /// What its size is made of; the sum is the length of `bytes`.
    pub parts: Vec<Part>,
}

/// A share of a component's size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which share.
    pub kind: PartKind,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Shares of a component's size.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    /// Code of CPython and of the runtime.
    RuntimeCode,
    /// Code that was generated for the world.
    ShimCode,
    /// The archive with this root.
    Archive(String),
    /// The rest of the memory's image: modules that are already imported, CPython's data.
    Heap,
    /// Types, tables, names of the core module.
    Module,
    /// The WASI adapter, and what describes the component's interface.
    Component,
}
