//! One link, from files to a module that can be started.

use crate::guests::{self, Guest};
use crate::kit::Kit;
use crate::linker::Linker;
use crate::{command, files, left_out, optimise, packages, relied_on, shares, tables};
use anyhow::{Context, Result};
use hognose_runtime_abi as abi;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// C stack in bytes. It lies below the data, so that an overflow traps.
const STACK: u32 = 1 << 20;

/// A link.
pub struct Link<'a> {
    /// CPython and the C libraries.
    pub kit: &'a Kit,
    /// The program that links.
    pub linker: &'a Linker,
    /// What is linked with them, one with the Rust half of the runtime among it. Symbols of those
    /// that come first win where these are libraries.
    pub guests: &'a [Guest],
    /// Keep the names of functions, for profiling.
    pub names: bool,
    /// What `wasm-opt` does to the module, for example `-O1`; nothing when empty.
    pub optimise: &'a str,
    /// What the module is for.
    pub purpose: For,
}

/// What a linked module is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Components as it is.
    Components,
    /// Native packages are joined with it first: it exports what they use, and has room in its list
    /// of modules for as many.
    Packages {
        /// How many modules.
        room: usize,
    },
    /// Programs of web pages, which fetch it: without what few of them need.
    Pages,
}

/// What was linked.
pub struct Linked {
    /// The module, ready for pre-initialisation.
    pub module: Vec<u8>,
    /// Packed tables that it is without, by their names: in modules for pages.
    pub tables: BTreeMap<&'static str, Vec<u8>>,
}

/// Links: the module is ready for pre-initialisation once [`take`](crate::take_shares) took out of
/// it what is said of native packages.
///
/// # Errors
/// What a tool said, or what of the module cannot be used.
pub fn link(link: &Link<'_>) -> Result<Linked> {
    let mut exports: Vec<String> = exports(link.guests)
        .into_iter()
        .map(str::to_owned)
        .collect();
    let mut room = 0;
    if let For::Packages { room: asked } = link.purpose {
        room = asked;
        exports.push(guests::NAME.to_owned());
        exports.extend(packages::symbols(link.kit, &wrapped())?);
        exports.sort_unstable();
        exports.dedup();
    }
    let folder = tempfile::tempdir()?;
    let (module, map) = (
        folder.path().join("runtime.wasm"),
        folder.path().join("map"),
    );
    let list = folder.path().join("guests.o");
    write(&list, &guests::object(link.guests, room))?;
    let mut first = vec![list];
    if link.purpose == For::Pages {
        let left_out = folder.path().join("left_out.o");
        write(&left_out, &left_out::object())?;
        first.push(left_out);
    }
    let mut command = arguments(link, &exports, &first, &module);
    command::run(command.arg(format!("--Map={}", map.display())))?;
    let linked = read(&module)?;
    let map = String::from_utf8(read(&map)?).context("the linker's map is no UTF-8")?;
    let apart: &[&str] = match link.purpose {
        For::Pages => &left_out::TABLES,
        For::Components | For::Packages { .. } => &[],
    };
    let packed = tables::pack(&linked, &map, apart)?;
    let finished = match link.optimise.is_empty() {
        true => packed.module.clone(),
        false => {
            write(&module, &packed.module)?;
            optimise::run(&module, link.optimise, link.names)?;
            read(&module)?
        }
    };
    let world_imports = link.guests.iter().any(|guest| !guest.is_stock());
    let exports: Vec<&str> = exports.iter().map(String::as_str).collect();
    relied_on::check(&finished, &exports, world_imports)
        .context("the linked module cannot be used")?;
    let shares = shares::of_map(&map, link.guests);
    Ok(Linked {
        module: shares::put(finished, shares, shares::code(&packed.module)),
        tables: packed.apart,
    })
}

impl Link<'_> {
    /// Hash of all that decides the result, for a cache of results.
    ///
    /// # Errors
    /// When a guest cannot be read or the linker cannot be started.
    pub fn key(&self) -> Result<String> {
        let mut hash = Sha256::new();
        let texts = [
            fingerprint(),
            self.kit.key().to_owned(),
            self.linker.version()?,
            format!("{} {} {:?}", self.names, self.optimise, self.purpose),
        ];
        for text in texts {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        }
        for guest in self.guests {
            // Where its files are does not matter.
            let Guest {
                package,
                files,
                exports,
                modules,
                owns_blocks,
            } = guest;
            hash.update(format!(
                "{package} {exports:?} {modules:?} {owns_blocks} {}",
                files.len()
            ));
            for file in files {
                let bytes = read(file)?;
                hash.update((bytes.len() as u64).to_le_bytes());
                hash.update(bytes);
            }
        }
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
        include_str!("link.rs"),
        include_str!("files.rs"),
        include_str!("guests.rs"),
        include_str!("left_out.rs"),
        include_str!("optimise.rs"),
        include_str!("packages.rs"),
        include_str!("shares.rs"),
        include_str!("tables.rs"),
        include_str!("inverses.rs"),
        include_str!("lzma.rs"),
    ]
    .concat()
        + &exports(&[]).join(" ")
}

/// The functions and globals that a module with these guests exports, beside memory and table.
pub fn exports(guests: &[Guest]) -> Vec<&str> {
    let intrinsics = abi::INTRINSICS.iter().map(|intrinsic| intrinsic.name);
    let linker = ["_initialize", "__stack_pointer", "__heap_base"];
    let mut names: Vec<&str> = intrinsics
        .chain(abi::ENTRIES)
        .chain(abi::KEPT_EXPORTS)
        .chain(linker)
        .chain(
            guests
                .iter()
                .flat_map(|guest| &guest.exports)
                .map(String::as_str),
        )
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What the linker gets: what is linked, and how.
fn arguments(link: &Link<'_>, exports: &[String], first: &[PathBuf], module: &Path) -> Command {
    let mut command = link.linker.command();
    command.args([
        "--no-entry",
        "--gc-sections",
        "--export-table",
        "--stack-first",
    ]);
    command.args(["-z", &format!("stack-size={STACK}")]);
    command.arg(match link.names {
        true => "--strip-debug",
        false => "--strip-all",
    });
    command.args(exports.iter().map(|name| format!("--export={name}")));
    command
        .args(first)
        .args(link.guests.iter().flat_map(|guest| &guest.files))
        .args(link.kit.files());
    command.args(wrapped().iter().map(|name| format!("--wrap={name}")));
    command.arg("-o").arg(module);
    command
}

/// Functions that the runtime stands before: it has more to say about some errors than the C
/// library, its allocator is called without a detour, it starts an instance before Rust enters
/// Python, raises what the host asks for where it is caught, and has files of its own.
fn wrapped() -> Vec<String> {
    let named = [
        "strerror",
        "PyMem_SetAllocator",
        "PyGILState_Ensure",
        "PyGILState_Release",
        "_Py_HandlePending",
        "_PyCode_New",
    ];
    let allocators = ["PyObject", "PyMem"].into_iter().flat_map(|domain| {
        ["Malloc", "Calloc", "Realloc", "Free"].map(|name| format!("{domain}_{name}"))
    });
    let named = named.map(str::to_owned).into_iter();
    let names = named.chain(allocators).chain(files::wrapped());
    names.chain(tables::wrapped()).collect()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}
