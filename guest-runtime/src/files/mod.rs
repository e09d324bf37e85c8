//! The files inside a component: what lies in the archives, read-only, and folders in memory such
//! as `/tmp`.
//!
//! ```text
//! open(), os.*, sqlite3, zipfile ─▶ wasi-libc ─▶ functions of WASI
//!                                                ├─▶ ours: a descriptor from `FIRST` on
//!                                                └─▶ the host: any other descriptor
//! ```
//! The link sends each call of WASI about files here (`wasi.rs`), and asks which side a path is on
//! (`sides.rs`). So there is one mechanism for Python, for C libraries and for Rust's standard
//! library, and a component imports nothing more by it. Everything is plain memory: what the app
//! writes and keeps open while it is built is there in each instance, and a copy of the memory has
//! it all.

mod calls;
mod content;
mod memory;
mod open;
pub mod paths;
mod sides;
mod structs;
mod tree;
mod wasi;

pub use wasi::open_on_host;

use crate::global::Global;
use core::cell::UnsafeCell;
use memory::Volume;
use open::Open;

/// The files of a component.
struct Files {
    /// Folders in memory, by their roots.
    volumes: Vec<(String, Volume)>,
    /// What is open, by descriptor. The first is the root of all.
    open: Vec<Option<Open>>,
    /// Whether the app is being built.
    building: bool,
}

static FILES: Global<UnsafeCell<Files>> = Global::new(UnsafeCell::new(Files {
    volumes: Vec::new(),
    open: Vec::new(),
    building: true,
}));

/// All of it. Nobody may hold on to it.
fn files() -> &'static mut Files {
    // SAFETY: there is one thread, and no function of this module is entered while another one
    // runs: none calls what could open a file.
    unsafe { &mut *FILES.get() }
}

/// The first descriptor of ours, above all that hosts give, and above the numbers of sockets
/// (`hognose.sockets.plain`): the root folder.
const FIRST: u32 = 1 << 22;

/// Adds a folder in memory, whose content may take `limit` bytes. Its root starts with a slash.
pub fn add_folder(root: &str, limit: u64) {
    let volume = Volume::new(limit);
    files().volumes.push((root.to_owned(), volume));
}

/// The app is built: from now on the host's folders come before ours of the same name.
pub fn end_build() {
    files().building = false;
}

/// `errno` of WASI, never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Errno(u16);

impl Errno {
    const BADF: Errno = Errno(8);
    const BUSY: Errno = Errno(10);
    const EXIST: Errno = Errno(20);
    const ILSEQ: Errno = Errno(25);
    const INVAL: Errno = Errno(28);
    const IO: Errno = Errno(29);
    const ISDIR: Errno = Errno(31);
    const MFILE: Errno = Errno(33);
    const NAMETOOLONG: Errno = Errno(37);
    const NOENT: Errno = Errno(44);
    const NOSPC: Errno = Errno(51);
    const NOTDIR: Errno = Errno(54);
    const NOTEMPTY: Errno = Errno(55);
    const NOTSUP: Errno = Errno(58);
    const ROFS: Errno = Errno(69);
    const XDEV: Errno = Errno(75);
}

type Result<T> = core::result::Result<T, Errno>;
