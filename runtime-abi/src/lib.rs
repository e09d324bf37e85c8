//! The contract between the shim, the runtime and the build, written once.
//!
//! Three parties meet here. The *shim* (generated per world) calls the runtime's
//! [intrinsics](INTRINSICS). The *runtime* (CPython with `guest-runtime`) reads a [`Manifest`] when
//! the app is built and answers with a [`Bound`] or a list of [`Problem`]s. The *build* carries the
//! bytes between the two and checks that all were made for the same [`VERSION`].
#![no_std]

extern crate alloc;

mod channels;
mod intrinsics;
mod manifest;
mod outcome;
mod path;
pub mod roots;
mod tasks;

#[cfg(feature = "python")]
pub mod python;
#[cfg(feature = "shim")]
pub mod shim;
#[cfg(feature = "wasm")]
mod wasm;

pub use channels::{BLOCKED, BoundChannel, ChannelFunction, ChannelSpec, PayloadSpec};
pub use intrinsics::{
    INTRINSICS, Intrinsic, NO_SITE, NUMBER_KINDS, NumberKind, ValType, find, name,
};
pub use manifest::{
    Archive, ClassKind, ClassSpec, ExportKind, ExportSpec, Folder, ImportKind, ImportSpec,
    InterfaceSpec, Manifest, MemberSpec, ResourceSpec, Support,
};
pub use outcome::{
    Bound, BoundClass, BoundExport, BoundMember, BoundResource, Cause, Outcome, Problem,
    ProblemKind, Raised,
};
pub use path::PyPath;
pub use postcard;
pub use tasks::{CLOCK_MODULE, TASK_FUNCTIONS, Task, TaskFunction, task_functions};

/// Version of everything in this crate. Raised when the runtime or the shim would misread the
/// other.
pub const VERSION: u32 = 9;

/// The core module of the function that tells the host of a call that failed.
pub const FAILURES_MODULE: &str = "hognose:control/failures@0.1.0";
/// How many words that function takes: four strings, and which call it was.
pub const FAILURE_WORDS: u32 = 9;
/// The most bytes of zeros that the runtime has for a result in memory.
pub const FAILURE_ZEROS: u32 = 4096;
/// Set in the index that the shim gives to `start_task`, has the runtime number the calls.
pub const NUMBERED: u32 = 1 << 31;

/// Name of the module from which a shim imports the [`INTRINSICS`]; memory and table come from it
/// too.
pub const RUNTIME_MODULE: &str = "hognose-runtime";
/// Name under which runtime and shim share the linear memory.
pub const MEMORY: &str = "memory";
/// Name under which runtime and shim share the table of functions.
pub const TABLE: &str = "__indirect_function_table";

/// `() -> i32`: the [`VERSION`] that the runtime was built for.
pub const ENTRY_VERSION: &str = "hognose_version";
/// `(len: i32) -> i32`: room for `len` bytes, aligned to 16, which the build fills before
/// [`ENTRY_BIND`]. Never freed: archives stay where they are.
pub const ENTRY_ALLOCATE: &str = "hognose_allocate";
/// `(manifest: i32, len: i32) -> i32`: starts Python, imports the app and binds what the manifest
/// names. The answer is the address of two words, address and length of a [`postcard`]-encoded
/// [`Outcome`].
pub const ENTRY_BIND: &str = "hognose_bind";
/// `()`: the last call before the snapshot, after the build has read the outcome and patched the
/// addresses in [`Bound`]: collects garbage, resets what belongs to the build machine and clears
/// dead memory.
pub const ENTRY_FREEZE: &str = "hognose_freeze";

/// `() -> i32`, of runtimes that are linked with a shim of Rust source: the address of what the
/// build must know of it, three pairs of address and length: the table of its functions, the words
/// for [`Bound::none`] and [`Bound::second_result`], those for all other addresses.
pub const ENTRY_SHIM: &str = "hognose_shim";

/// `(index: i32)`, before [`ENTRY_FREEZE`]: the table index of `ask` of `hognose:control/poll`,
/// which instances call from time to time.
pub const ENTRY_POLL: &str = "hognose_poll";

/// `()`, after [`ENTRY_FREEZE`]: takes out of memory what [`ENTRY_DERIVE`] makes again.
pub const ENTRY_CONDENSE: &str = "hognose_condense";

/// `()`, when an instance of a condensed module is made, before anything else: makes what follows
/// from other memory.
pub const ENTRY_DERIVE: &str = "hognose_derive";

/// While the app is built, the runtime says which module is being imported, or an empty name, by
/// WASI's `sock_send(fd, name, len, 0, 0)` with this file, which cannot exist: no other host
/// takes notice.
pub const PROGRESS_FD: u32 = u32::MAX;

/// The functions that only the build calls; like the intrinsics they are internal to the component.
pub const ENTRIES: [&str; 7] = [
    ENTRY_VERSION,
    ENTRY_ALLOCATE,
    ENTRY_BIND,
    ENTRY_FREEZE,
    ENTRY_POLL,
    ENTRY_CONDENSE,
    ENTRY_DERIVE,
];

/// Exports of the runtime that the component keeps: the allocator that the canonical ABI calls.
pub const KEPT_EXPORTS: [&str; 1] = ["cabi_realloc"];
