//! The Rust half of the runtime: `guest-runtime` as a static library for wasm32-wasip1.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::cache::{Cache, Key};
use crate::process;

const TARGET: &str = "wasm32-wasip1";

/// How Rust for wasm is built on this machine.
pub enum Rust {
    /// The cargo that runs us has std for the target.
    Installed,
    /// Debian's Rust, which builds std from its sources.
    Debian,
}

impl Rust {
    /// Prefers the installed std.
    pub fn detect() -> Result<Rust> {
        let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]))?;
        let std = Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET);
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

    fn cargo(&self) -> Command {
        match self {
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
        }
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

/// Builds the crate in `guest`: the static library, its hash and rustc's version. The key covers the crates that it depends on by path.
pub fn build(
    cache: &Cache,
    rust: &Rust,
    workspace: &Path,
    guest: &Path,
) -> Result<(PathBuf, String, String)> {
    if !guest.join("Cargo.toml").is_file() {
        bail!("there is no crate in {}", guest.display());
    }
    let version = rust.version()?;
    let mut key = Key::new(include_str!("guest.rs"));
    key.text(&version)
        .tree(guest)?
        .tree(&workspace.join("runtime-abi"))?;
    let target = workspace.join("target/guest");
    let folder = cache.step("guest", &key, |folder, log| {
        let mut cargo = rust.cargo();
        cargo
            .args(["--release", "--locked", "--target", TARGET])
            .current_dir(guest)
            .env("CARGO_TARGET_DIR", &target)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env("RUSTFLAGS", flags(workspace)?);
        process::run(&mut cargo, log)?;
        let library = target.join(TARGET).join("release/libguest_runtime.a");
        fs::copy(&library, folder.join("libguest_runtime.a"))
            .with_context(|| format!("no {}", library.display()))?;
        Ok(())
    })?;
    Ok((folder.join("libguest_runtime.a"), key.finish(), version))
}

/// Panic messages name source files: no folder of this machine may show there.
fn flags(workspace: &Path) -> Result<String> {
    let mut flags = vec!["-Ctarget-feature=+simd128".to_owned()];
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    if let Some(home) = home {
        flags.push(format!("--remap-path-prefix={}=/cargo", home.display()));
    }
    flags.push(format!(
        "--remap-path-prefix={}=/hognose",
        workspace.display()
    ));
    Ok(flags.join(" "))
}
