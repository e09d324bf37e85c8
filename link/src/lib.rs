//! The link: a guest in Rust, CPython and the C libraries become one core module, a runtime.
//!
//! ```text
//! guest.a (Rust) ─┐
//! natives.o ──────┼─▶ wasm-ld ─▶ tables packed ─▶ (wasm-opt) ─▶ checked ─▶ runtime.wasm
//! kit: CPython, ──┘
//! C libraries, libc
//! ```
//! `cargo xtask runtime` links the stock runtime, and leaves the *kit* beside it, all that a link needs but the guest. A build of an app
//! that is part Rust links the app's guest with the same kit.

mod archive;
mod check;
mod command;
mod files;
mod inverses;
mod kit;
mod linker;
pub mod lzma;
mod natives;
mod optimise;
mod rust;
mod sysroot;
mod tables;

pub use archive::Symbols;
pub use command::run;
pub use kit::{CRATES, Kit, PYO3_CONFIG};
pub use linker::{Linker, NoLinker};
pub use natives::Natives;
pub use optimise::is_available as can_optimise;
pub use rust::{Found, NoRust, Rust, TARGET, add_target, find as find_rust};

use anyhow::{Context, Result};
use hognose_runtime_abi as abi;
use sha2::{Digest, Sha256};
use std::path::Path;

/// A link.
pub struct Link<'a> {
    /// CPython and the C libraries.
    pub kit: &'a Kit,
    /// The program that links.
    pub linker: &'a Linker,
    /// The guest's static library.
    pub guest: &'a Path,
    /// What the guest has beside the runtime.
    pub natives: &'a Natives,
    /// Keep the names of functions, for profiling.
    pub names: bool,
    /// What `wasm-opt` does to the module, for example `-O1`; nothing when empty.
    pub optimise: &'a str,
}

/// Links: the module, ready for pre-initialisation.
///
/// # Errors
/// What a tool said, or what of the module cannot be used.
pub fn link(link: &Link<'_>) -> Result<Vec<u8>> {
    let exports = exports(link.natives);
    let folder = tempfile::tempdir()?;
    let (module, map) = (
        folder.path().join("runtime.wasm"),
        folder.path().join("map"),
    );
    let natives = folder.path().join("natives.o");
    write(&natives, &natives::object(link.natives))?;
    let mut command = linker::command(link, &exports, &natives, &module);
    command::run(command.arg(format!("--Map={}", map.display())))?;
    let linked = read(&module)?;
    let map = String::from_utf8(read(&map)?).context("the linker's map is no UTF-8")?;
    let packed = tables::pack(&linked, &map)?;
    let finished = match link.optimise.is_empty() {
        true => packed,
        false => {
            write(&module, &packed)?;
            optimise::run(&module, link.optimise, link.names)?;
            read(&module)?
        }
    };
    let world_imports = !link.natives.is_empty();
    check::check(&finished, &exports, world_imports).context("the linked module cannot be used")?;
    Ok(finished)
}

impl Link<'_> {
    /// Hash of all that decides the result, for a cache of results.
    ///
    /// # Errors
    /// When the guest cannot be read or the linker cannot be started.
    pub fn key(&self) -> Result<String> {
        let mut hash = Sha256::new();
        let texts = [
            fingerprint(),
            self.kit.key().to_owned(),
            self.linker.version()?,
            format!("{:?}", self.natives),
            format!("{} {}", self.names, self.optimise),
        ];
        for text in texts {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        }
        hash.update(read(self.guest)?);
        let hash = hash.finalize();
        Ok(hash[..12]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect())
    }
}

/// What decides the result beside the files, for keys of caches.
pub fn fingerprint() -> String {
    [
        include_str!("lib.rs"),
        include_str!("linker.rs"),
        include_str!("files.rs"),
        include_str!("natives.rs"),
        include_str!("optimise.rs"),
        include_str!("tables.rs"),
        include_str!("inverses.rs"),
        include_str!("lzma.rs"),
    ]
    .concat()
        + &exports(&Natives::default()).join(" ")
}

/// The functions and globals that the module exports, beside memory and table.
fn exports(natives: &Natives) -> Vec<&str> {
    let intrinsics = abi::INTRINSICS.iter().map(|intrinsic| intrinsic.name);
    let linker = ["_initialize", "__stack_pointer", "__heap_base"];
    let mut names: Vec<&str> = intrinsics
        .chain(abi::ENTRIES)
        .chain(abi::KEPT_EXPORTS)
        .chain(linker)
        .chain(natives.exports.iter().map(String::as_str))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
