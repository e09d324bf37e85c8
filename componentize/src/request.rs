//! What a build needs.

use crate::preinit::output::Output;
use crate::preinit::watch::Patience;
use crate::runtime::artifact::Artifact;
use crate::shim::description::LinkedShim;
use crate::stage::Event;
use hognose_runtime_abi::{Bound, Manifest};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use wit_parser::{Resolve, WorldId};

/// A build.
pub struct Request<'a> {
    /// The runtime.
    pub artifact: &'a Artifact,
    /// Where the world is.
    pub resolve: &'a Resolve,
    /// The world that the app targets.
    pub world: WorldId,
    /// What the runtime shall bind. `version`, `archives` and `stub_wasi` are filled in here, and
    /// so is an empty `path`: with the roots of the sources in their order, then the standard
    /// library's.
    pub manifest: Manifest,
    /// Python sources, in the order of `sys.path`: the generated package, the app, what it depends
    /// on.
    pub sources: Vec<Source>,
    /// How much of the standard library the component carries.
    pub stdlib: Stdlib,
    /// The component imports nothing but what the world imports.
    pub stub_wasi: bool,
    /// What a host may do with it besides calling it.
    pub control: Control,
    /// The core module may be called while it is in a call: it exports what that takes. Hosts of
    /// components never do.
    pub nested_calls: bool,
    /// Its memory is without what follows from the rest of it, which is made when an instance is:
    /// less to fetch, and some milliseconds more for each instance.
    pub condensed: bool,
    /// The code between the component's functions and Python.
    pub shim: Shim<'a>,
    /// Where the code of Python is.
    pub code: Code,
    /// Validates each stage's output whole, which takes longer than the build. The shim is
    /// validated in any case.
    pub validate: bool,
    /// Keeps names of functions in the component, for profiles and traps, if the artifact has them.
    pub names: bool,
    /// A folder for the output of every stage.
    pub keep_stages: Option<&'a Path>,
    /// Told when a stage begins and ends.
    pub on_event: &'a mut dyn FnMut(Event),
    /// When to tell of a stage that runs Python and makes no progress; `None`: never.
    pub patience: Option<Patience>,
    /// Takes what the app prints while it is imported: [`inherit`](crate::inherit), or a closure of
    /// yours.
    pub output: Output,
}

/// What a host may do with a component besides calling it: interfaces of `wit/control.wit`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Control {
    /// It exports `hognose:control/interrupts`: a host can raise an exception in it.
    pub interrupts: bool,
    /// It also asks by `hognose:control/poll` what its host wishes, which then needs no access to
    /// its memory.
    pub polls: bool,
    /// It exports `hognose:control/checkpoint`: a host can save and restore its memory.
    pub checkpoints: bool,
    /// Its shim reports exceptions that nothing caught by `hognose:control/failures`.
    pub failures: bool,
}

/// How the shim is made.
#[derive(Clone, Copy)]
pub enum Shim<'a> {
    /// It is written for this snapshot: a core module for the addresses in `Bound`, whose functions
    /// are in the table from the given index on. Called once, after the app is bound.
    Written(&'a (dyn Fn(&Bound, u32) -> Vec<u8> + 'a)),
    /// It was compiled, and linked with the runtime: says what to fill in, once the app is bound.
    Linked(&'a (dyn Fn(&Bound) -> LinkedShim + 'a)),
}

/// Where the code of Python is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Code {
    /// In the component.
    #[default]
    Inside,
    /// Outside: the component imports it as the core module [`CODE_IMPORT`](crate::CODE_IMPORT),
    /// which is [`Artifact::code`] and the same for all components of a runtime.
    Shared,
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
    /// These files of a folder, by path with `/` as separator, go into the component; all of the
    /// folder can also be read as files while the app is imported.
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
    /// What is imported while the app is: a module that is first imported inside a call is an
    /// `ImportError` that says so.
    Used,
}
