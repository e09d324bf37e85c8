//! Rust for wasm, as this machine has it.

use crate::command;
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What guests are compiled for.
pub const TARGET: &str = "wasm32-wasip1";
/// Debian's own, beside which rustup's may stand first in `PATH`.
const DEBIAN: [&str; 2] = ["/usr/bin/cargo", "/usr/bin/rustc"];

/// How Rust for wasm is built on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rust {
    /// The cargo in `PATH`, or the one that runs us, has std for the target.
    Installed,
    /// Debian's Rust, which builds std from its sources.
    Debian,
}

/// There is no Rust for the target.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum NoRust {
    /// No cargo at all.
    #[error("there is no `cargo`, or no `rustc` beside it")]
    Cargo,
    /// No std for the target.
    #[error("this Rust has no standard library for the target")]
    Target,
}

impl Rust {
    /// Prefers the installed std of the target.
    ///
    /// # Errors
    /// What is not there.
    pub fn detect(target: &str) -> Result<Rust, NoRust> {
        let found = sysroot("rustc");
        if let Some(sysroot) = &found
            && sysroot.join("lib/rustlib").join(target).is_dir()
        {
            return Ok(Rust::Installed);
        }
        let sources = |sysroot: PathBuf| {
            sysroot
                .join("lib/rustlib/src/rust/library/Cargo.lock")
                .is_file()
        };
        let [cargo, rustc] = DEBIAN;
        if Path::new(cargo).is_file() && sysroot(rustc).is_some_and(sources) {
            return Ok(Rust::Debian);
        }
        Err(match found {
            Some(_) => NoRust::Target,
            None => NoRust::Cargo,
        })
    }

    fn rustc(&self) -> &'static str {
        match self {
            Rust::Installed => "rustc",
            Rust::Debian => DEBIAN[1],
        }
    }

    /// What `rustc --version` says.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn version(&self) -> Result<String> {
        let said =
            command::run(without_toolchain(&mut Command::new(self.rustc())).arg("--version"))?;
        Ok(String::from_utf8_lossy(&said).trim().to_owned())
    }

    /// The folder with the linker that comes with rustup's Rust; Debian's may not have it, where rustup's serves as well.
    pub(crate) fn sysroot_tools(&self) -> Option<PathBuf> {
        let tools = |sysroot: PathBuf| {
            let hosts = sysroot.join("lib/rustlib").read_dir().ok()?;
            let mut folders = hosts.flatten().map(|host| host.path().join("bin"));
            folders.find(|folder| folder.join("rust-lld").is_file())
        };
        let own = sysroot(self.rustc()).and_then(tools);
        own.or_else(|| sysroot("rustc").and_then(tools))
    }

    /// `cargo build` in release mode for the target.
    pub fn cargo(&self, target: &str) -> Command {
        let mut cargo = match self {
            Rust::Installed => {
                let mut cargo =
                    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
                cargo.arg("build");
                cargo
            }
            Rust::Debian => {
                let mut cargo = Command::new(DEBIAN[0]);
                // Its std is not on disk as a library; building it is an unstable option of cargo.
                without_toolchain(&mut cargo)
                    .env("RUSTC", self.rustc())
                    .env("RUSTC_BOOTSTRAP", "1")
                    .args(["build", "-Zbuild-std=std,panic_abort"]);
                cargo
            }
        };
        cargo.args(["--release", "--target", target]);
        cargo
    }
}

/// Where a rustc has its libraries; `None` if it cannot be started.
fn sysroot(rustc: &str) -> Option<PathBuf> {
    let mut command = Command::new(rustc);
    if rustc == DEBIAN[1] {
        without_toolchain(&mut command);
    }
    let said = command::run(command.args(["--print", "sysroot"])).ok()?;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&said).trim());
    sysroot.is_dir().then_some(sysroot)
}

/// Removes what rustup and an outer cargo put into the environment.
fn without_toolchain(command: &mut Command) -> &mut Command {
    for variable in [
        "CARGO",
        "RUSTC",
        "RUSTUP_TOOLCHAIN",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
    ] {
        command.env_remove(variable);
    }
    command
}
