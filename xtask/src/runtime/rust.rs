//! Rust for wasm, as this machine has it.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::process;

/// How Rust for wasm is built on this machine.
pub enum Rust {
    /// The cargo that runs us has std for the target.
    Installed,
    /// Debian's Rust, which builds std from its sources.
    Debian,
}

impl Rust {
    /// Prefers the installed std of the target.
    pub fn detect(target: &str) -> Result<Rust> {
        let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]))?;
        let std = Path::new(sysroot.trim()).join("lib/rustlib").join(target);
        Ok(if std.is_dir() {
            Rust::Installed
        } else {
            Rust::Debian
        })
    }

    fn rustc(&self) -> &'static str {
        match self {
            Rust::Installed => "rustc",
            Rust::Debian => "/usr/bin/rustc",
        }
    }

    /// What `rustc --version` says.
    pub fn version(&self) -> Result<String> {
        let text =
            process::output(without_toolchain(&mut Command::new(self.rustc())).arg("--version"))?;
        Ok(text.trim().to_owned())
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
                let mut cargo = Command::new("/usr/bin/cargo");
                // Its std is not on disk as a library; building it is an unstable option of cargo.
                without_toolchain(&mut cargo)
                    .env("RUSTC", self.rustc())
                    .env("RUSTC_BOOTSTRAP", "1")
                    .args(["build", "-Zbuild-std=std,panic_abort"]);
                cargo
            }
        };
        cargo.args(["--release", "--locked", "--target", target]);
        cargo
    }
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
