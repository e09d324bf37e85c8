//! LLVM's linker for wasm: which one, and what it is told.

use crate::{Link, Rust, command, files, tables};
use std::path::{Path, PathBuf};
use std::process::Command;

/// C stack in bytes. It lies below the data, so that an overflow traps.
const STACK: u32 = 1 << 20;

/// LLVM's linker for wasm.
#[derive(Clone, Debug)]
pub struct Linker {
    program: PathBuf,
    /// `rust-lld` serves several formats.
    flavor: bool,
}

/// There is no linker.
#[derive(Debug, thiserror::Error)]
#[error("no linker for wasm: neither Rust's `rust-lld` nor a `wasm-ld` was found")]
pub struct NoLinker;

impl Linker {
    /// This program, a `wasm-ld`.
    pub fn at(program: &Path) -> Linker {
        Linker {
            program: program.to_owned(),
            flavor: false,
        }
    }

    /// The one that came with Rust, else a `wasm-ld` of this machine.
    ///
    /// # Errors
    /// Without any.
    pub fn find(rust: &Rust) -> Result<Linker, NoLinker> {
        let own = rust.sysroot_tools().map(|folder| folder.join("rust-lld"));
        let own = own.filter(|program| program.is_file());
        let versions = (19..40).rev().map(|version| format!("wasm-ld-{version}"));
        let names = std::iter::once("wasm-ld".to_owned()).chain(versions);
        let found = || {
            let path = std::env::var_os("PATH")?;
            let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
            let mut programs =
                names.flat_map(|name| folders.iter().map(move |folder| folder.join(&name)));
            programs.find(|program| program.is_file())
        };
        match own {
            Some(program) => Ok(Linker {
                program,
                flavor: true,
            }),
            None => found().map(|program| Linker::at(&program)).ok_or(NoLinker),
        }
    }

    /// What it says of its version.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn version(&self) -> anyhow::Result<String> {
        let said = command::run(self.command().arg("--version"))?;
        Ok(String::from_utf8_lossy(&said).trim().to_owned())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if self.flavor {
            command.args(["-flavor", "wasm"]);
        }
        command
    }
}

/// What is linked and how.
pub(crate) fn command(link: &Link<'_>, exports: &[&str], natives: &Path, module: &Path) -> Command {
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
    command.arg(natives).arg(link.guest).args(link.kit.files());
    // The guest has more to say about some errors than the C library, its allocator is called without a detour, it starts an instance
    // before Rust enters Python, and has files of its own.
    let wrapped = [
        "strerror",
        "PyMem_SetAllocator",
        "PyGILState_Ensure",
        "PyGILState_Release",
    ]
    .map(str::to_owned);
    let allocators = ["PyObject", "PyMem"].into_iter().flat_map(|domain| {
        ["Malloc", "Calloc", "Realloc", "Free"].map(|name| format!("{domain}_{name}"))
    });
    let wrapped = wrapped
        .into_iter()
        .chain(allocators)
        .chain(files::wrapped());
    command
        .args(tables::wrapped())
        .args(wrapped.map(|name| format!("--wrap={name}")));
    command.arg("-o").arg(module);
    command
}
