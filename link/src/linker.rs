//! LLVM's linker for wasm: which one.

use crate::command;
use crate::rust::Rust;
use std::path::{Path, PathBuf};
use std::process::Command;

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

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if self.flavor {
            command.args(["-flavor", "wasm"]);
        }
        command
    }
}
