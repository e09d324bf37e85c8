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
mod clock;
mod content;
mod descriptors;
mod errno;
mod memory;
mod node;
mod open;
mod resolve;
mod sides;
mod state;
mod structs;
mod tree;
mod wasi;

pub use wasi::open_on_host;

use memory::Volume;
use state::files;

/// Adds a folder in memory, whose content may take `limit` bytes. Its root starts with a slash.
pub fn add_folder(root: &str, limit: u64) {
    let volume = Volume::new(limit);
    files().volumes.push((root.to_owned(), volume));
}

/// The app is built: from now on the host's folders come before ours of the same name.
pub fn end_build() {
    files().building = false;
}
