//! Rust for wasm, as this machine has it or can have it.

use crate::command;
use crate::sysroot::Source;
use crate::toolchain::without_toolchain;
use anyhow::Result;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What guests are compiled for.
pub const TARGET: &str = "wasm32-wasip1";
/// Debian's own, beside which rustup's may stand first in `PATH`.
const DEBIAN: [&str; 2] = ["/usr/bin/cargo", "/usr/bin/rustc"];
/// How long rustup may take for a target, which is a download of 27 MB. Without a network it would
/// try for minutes.
const PATIENCE: Duration = Duration::from_secs(120);

/// Rust for one target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rust {
    target: String,
    std: Std,
}

/// Where the standard library is from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Std {
    /// The cargo in `PATH`, or the one that runs us, has it.
    Installed,
    /// Debian's Rust has its source; it was compiled into this folder.
    Compiled(PathBuf),
}

/// What a machine has of Rust. Nothing is started or changed to find out but `rustc --print
/// sysroot`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// There is a cargo with a rustc.
    pub cargo: bool,
    /// Its rustc has std for the target.
    pub target: bool,
    /// There is a rustup, which may be able to add it.
    pub rustup: bool,
    /// There is Debian's Rust with the source of std.
    pub debian: bool,
    /// Std was compiled from that before.
    pub compiled: bool,
}

/// There is no Rust for the target.
#[derive(Debug, thiserror::Error)]
pub enum NoRust {
    /// No cargo at all.
    #[error("there is no `cargo`, or no `rustc` beside it")]
    Cargo,
    /// No std for the target.
    #[error("this Rust has no standard library for the target")]
    Target,
    /// Its source is there and could not be compiled.
    #[error("{0:#}")]
    Source(anyhow::Error),
}

/// Looks for Rust for a target.
pub fn find(target: &str) -> Found {
    let own = sysroot("rustc");
    let debian = debian();
    Found {
        cargo: own.is_some(),
        target: own.is_some_and(|sysroot| {
            sysroot
                .join("lib/rustlib")
                .join(target)
                .join("lib")
                .is_dir()
        }),
        rustup: command::run(Command::new("rustup").arg("--version")).is_ok(),
        compiled: debian
            .as_ref()
            .is_some_and(|source| source.has_sysroot(target)),
        debian: debian.is_some(),
    }
}

/// Asks rustup for a target. Whether it is there afterwards; why not does not matter, as there are
/// other ways.
pub fn add_target(target: &str) -> bool {
    let mut rustup = Command::new("rustup");
    rustup.args(["--quiet", "target", "add", target]);
    let started = rustup
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut rustup) = started else {
        return false;
    };
    let start = Instant::now();
    loop {
        match rustup.try_wait() {
            Ok(Some(status)) => return status.success() && find(target).target,
            Ok(None) if start.elapsed() < PATIENCE => thread::sleep(Duration::from_millis(50)),
            _ => {
                let _ = rustup.kill();
                let _ = rustup.wait();
                return false;
            }
        }
    }
}

impl Rust {
    /// Gets Rust for a target: as it is installed; else by rustup; else Debian's, whose std is
    /// compiled once. `says` hears of what takes time.
    ///
    /// # Errors
    /// What is not there.
    pub fn ready(target: &str, says: &mut dyn FnMut(&str)) -> Result<Rust, NoRust> {
        let found = find(target);
        let rust = |std| {
            Ok(Rust {
                target: target.to_owned(),
                std,
            })
        };
        if found.target {
            return rust(Std::Installed);
        }
        if !found.compiled && found.rustup {
            says(&format!("rustup target add {target}"));
            if add_target(target) {
                return rust(Std::Installed);
            }
        }
        let Some(source) = debian() else {
            return Err(match found.cargo {
                true => NoRust::Target,
                false => NoRust::Cargo,
            });
        };
        let starts = || {
            says(&format!(
                "compiling Rust's standard library for {target}, once for this compiler"
            ));
        };
        let folder = source.sysroot(target, starts).map_err(NoRust::Source)?;
        rust(Std::Compiled(folder))
    }

    fn rustc(&self) -> &'static str {
        match self.std {
            Std::Installed => "rustc",
            Std::Compiled(_) => DEBIAN[1],
        }
    }

    /// What `rustc --version` says.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn version(&self) -> Result<String> {
        let mut rustc = Command::new(self.rustc());
        let said = command::run(without_toolchain(&mut rustc).arg("--version"))?;
        Ok(String::from_utf8_lossy(&said).trim().to_owned())
    }

    /// The folder with the linker that comes with rustup's Rust; Debian's may not have it, where
    /// rustup's serves as well.
    pub(crate) fn sysroot_tools(&self) -> Option<PathBuf> {
        let tools = |sysroot: PathBuf| {
            let hosts = sysroot.join("lib/rustlib").read_dir().ok()?;
            let mut folders = hosts.flatten().map(|host| host.path().join("bin"));
            folders.find(|folder| folder.join("rust-lld").is_file())
        };
        let own = sysroot(self.rustc()).and_then(tools);
        own.or_else(|| sysroot("rustc").and_then(tools))
    }

    /// What rustc needs to know wherever it compiles for the target.
    pub fn flags(&self) -> Vec<String> {
        match &self.std {
            Std::Installed => Vec::new(),
            Std::Compiled(sysroot) => vec![format!("--sysroot={}", sysroot.display())],
        }
    }

    /// `cargo build` in release mode for the target. The caller hands over [`flags`](Rust::flags)
    /// with its own.
    pub fn cargo(&self) -> Command {
        let mut cargo = self.plain_cargo();
        if let Some((name, linker)) = self.linker() {
            cargo.env(name, linker);
        }
        cargo.args(["build", "--release", "--target", &self.target]);
        cargo
    }

    /// The same, with options for the last crate alone.
    pub fn cargo_rustc(&self) -> Command {
        let mut cargo = self.plain_cargo();
        if let Some((name, linker)) = self.linker() {
            cargo.env(name, linker);
        }
        cargo.args(["rustc", "--release", "--target", &self.target]);
        cargo
    }

    /// `cargo clippy` for the target, with this Rust's own clippy.
    pub fn clippy(&self) -> Command {
        let mut cargo = self.plain_cargo();
        cargo.args(["clippy", "--target", &self.target]);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", self.flags().join("\u{1f}"));
        cargo
    }

    fn plain_cargo(&self) -> Command {
        match &self.std {
            Std::Installed => {
                Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            }
            Std::Compiled(_) => {
                let mut cargo = Command::new(DEBIAN[0]);
                without_toolchain(&mut cargo).env("RUSTC", self.rustc());
                cargo
            }
        }
    }

    /// The linker for what is a module by itself, where this Rust comes without: the variable that
    /// tells cargo.
    fn linker(&self) -> Option<(String, OsString)> {
        let Std::Compiled(_) = self.std else {
            return None;
        };
        let name = self.target.to_uppercase().replace('-', "_");
        let linker = self.sysroot_tools()?.join("rust-lld");
        Some((format!("CARGO_TARGET_{name}_LINKER"), linker.into()))
    }
}

/// The flag of rustc that keeps the folder of this machine where cargo has sources of crates out of
/// messages of panics.
pub fn remapped_registry() -> Option<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    home.map(|home| format!("--remap-path-prefix={}=/cargo", home.display()))
}

/// Debian's Rust, if the source of std came with it.
fn debian() -> Option<Source> {
    let [cargo, rustc] = DEBIAN;
    let library = sysroot(rustc)?.join("lib/rustlib/src/rust/library");
    let library = library.canonicalize().ok()?;
    (Path::new(cargo).is_file() && library.join("Cargo.lock").is_file()).then_some(Source {
        cargo,
        rustc,
        library,
    })
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
