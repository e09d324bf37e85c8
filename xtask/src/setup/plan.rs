//! What to install: decided from what can be had, not from what is there.

use std::fmt;

use anyhow::{Result, bail};

use super::machine::Machine;

/// A part of what a command needs: packages of Debian, and what serves as well elsewhere.
struct Group {
    packages: &'static [&'static str],
    /// Programs that must be in `PATH` where there is no Debian.
    programs: &'static [&'static str],
    /// What to do where they are not.
    by_hand: &'static str,
}

/// Tools for any build: the compiler for the build's own Python, and what unpacks sources.
const BASE: Group = Group {
    packages: &["gcc", "libc6-dev", "make", "patch", "tar", "xz-utils"],
    programs: &["cc", "make", "patch", "tar", "xz"],
    by_hand: "install a C compiler, make, patch, tar and xz",
};
/// What downloads and checks Debian's source packages.
const ARCHIVE: Group = Group {
    packages: &["apt", "debian-archive-keyring", "dpkg-dev"],
    programs: &["apt-get", "dpkg-deb"],
    by_hand: "the source of CPython is Debian's elsewhere: download that version from python.org (`guest-runtime/cpython/` has a folder for it) and pass it with `--cpython-source FILE`",
};
/// The C compiler for wasm.
const CLANG: Group = Group {
    packages: &["clang-22", "lld-22", "llvm-22", "libclang-rt-22-dev-wasm32"],
    programs: &["clang-22", "wasm-ld-22", "llvm-ar-22"],
    by_hand: "download the WASI SDK, which is a C compiler for wasm, and set `WASI_SDK_PATH` to its folder",
};
/// `wasm-opt`.
const OPTIMISER: Group = Group {
    packages: &["binaryen"],
    programs: &["wasm-opt"],
    by_hand: "install Binaryen (`brew install binaryen`, `dnf install binaryen`), or pass `--wasm-opt=` to do without",
};
/// Virtual environments for what comes from PyPI.
const PYTHON: Group = Group {
    packages: &["python3", "python3-venv"],
    programs: &["python3"],
    by_hand: "install Python 3.11 or newer",
};
/// Servers that the applications in `tests/spin` use.
const SERVERS: Group = Group {
    packages: &["redis-server", "postgresql", "mariadb-server", "mosquitto"],
    programs: &[],
    by_hand: "",
};
/// What makes the root file system of the bare-machine test.
const ROOT: Group = Group {
    packages: &["debootstrap"],
    programs: &[],
    by_hand: "",
};
/// Rust with the source of std, where rustup has no std for the target.
const RUST: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];

/// What a command asks of the machine.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// Everything that builds the runtime, but for what follows.
    pub runtime: bool,
    /// A CPython source that is not Debian's is given.
    pub own_source: bool,
    /// `wasm-opt`.
    pub optimiser: bool,
    /// Virtual environments of Python.
    pub python: bool,
    /// Servers that tests use, where that takes no questions. Tests say which they miss.
    pub servers: bool,
    /// What the bare-machine test starts from.
    pub root: bool,
    /// Rust for these targets.
    pub targets: Vec<&'static str>,
    /// Free disk space for a first build, in GB.
    pub room: u64,
}

/// What a build needs where one was made before, in GB.
const ROOM_AGAIN: u64 = 2;

/// What is to be done, in this order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The steps.
    pub steps: Vec<Step>,
}

/// A step.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Install Debian packages.
    Packages(Vec<&'static str>),
    /// Have rustup add a target. Where it cannot, these packages serve as well, if the system has
    /// any.
    Target {
        target: &'static str,
        packages: Vec<&'static str>,
    },
}

impl fmt::Display for Step {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Step::Packages(names) => write!(out, "apt-get install {}", names.join(" ")),
            Step::Target { target, packages } => {
                write!(out, "rustup target add {target}")?;
                match packages.is_empty() {
                    true => Ok(()),
                    false => write!(
                        out,
                        " (if it cannot: apt-get install {})",
                        packages.join(" ")
                    ),
                }
            }
        }
    }
}

impl Needs {
    /// The groups, for a machine with or without a WASI SDK.
    fn groups(&self, has_sdk: bool) -> Vec<&'static Group> {
        let archive = self.runtime && !(has_sdk && self.own_source);
        let groups = [
            (self.runtime, &BASE),
            (archive, &ARCHIVE),
            (self.runtime && !has_sdk, &CLANG),
            (self.optimiser, &OPTIMISER),
            (self.python, &PYTHON),
            (self.servers, &SERVERS),
            (self.root, &ROOT),
        ];
        let needed = groups.into_iter().filter(|(needed, _)| *needed);
        needed.map(|(_, group)| group).collect()
    }

    /// Every package that a plan may ask for.
    pub fn all_packages(&self) -> Vec<&'static str> {
        let groups = self.groups(false).into_iter();
        groups
            .flat_map(|group| group.packages)
            .chain(RUST)
            .copied()
            .collect()
    }

    /// Every program that a plan may ask for.
    pub fn programs(&self) -> Vec<&'static str> {
        let groups = self.groups(false).into_iter();
        groups.flat_map(|group| group.programs).copied().collect()
    }
}

/// Decides. `yes` allows sudo.
///
/// # Errors
/// All that a person has to install, with how.
pub fn plan(machine: &Machine, needs: &Needs, yes: bool) -> Result<Plan> {
    let mut steps = Vec::new();
    let mut by_hand = Vec::new();
    let mut packages = Vec::new();
    for group in needs.groups(machine.wasi_sdk.is_some()) {
        if machine.apt {
            packages.extend(missing(machine, group.packages));
        } else if !group
            .programs
            .iter()
            .all(|name| machine.programs.contains(*name))
        {
            by_hand.push(group.by_hand.to_owned());
        }
    }
    for target in &needs.targets {
        let found = machine.rust.get(target).copied().unwrap_or_default();
        let rest = missing(machine, RUST);
        if found.target || found.compiled {
            continue;
        }
        match (found.rustup, machine.apt) {
            (true, apt) => steps.push(Step::Target {
                target,
                packages: if apt { rest } else { Vec::new() },
            }),
            (false, true) => packages.extend(rest),
            (false, false) => by_hand.push(format!("run `rustup target add {target}`")),
        }
    }
    if !packages.is_empty() {
        packages.dedup();
        // The least likely to fail comes last: what rustup cannot add is known before the long
        // download.
        steps.push(Step::Packages(packages.clone()));
    }
    if !packages.is_empty() && !machine.root && !yes {
        by_hand.push(ask(&packages));
    }
    let room = if machine.built {
        needs.room.min(ROOM_AGAIN)
    } else {
        needs.room
    };
    if let Some(free) = machine.free.filter(|free| *free < room) {
        by_hand.push(format!(
            "free some disk space: this needs {room} GB where the checkout is, and {free} GB are free"
        ));
    }
    match by_hand.as_slice() {
        [] => Ok(Plan { steps }),
        [one] => bail!("something is missing on this machine: {one}"),
        several => bail!(
            "some things are missing on this machine:\n  - {}",
            several.join("\n  - ")
        ),
    }
}

/// What to install after rustup could not add a target: nothing where Debian's Rust is there
/// already.
///
/// # Errors
/// What a person has to do.
pub fn without_rustup(
    machine: &Machine,
    target: &str,
    packages: &[&'static str],
    yes: bool,
) -> Result<Option<Vec<&'static str>>> {
    if !machine.apt {
        bail!(
            "Rust cannot compile for `{target}`: run `rustup target add {target}` and see what it says"
        );
    }
    if packages.is_empty() {
        return Ok(None);
    }
    if !machine.root && !yes {
        bail!("{}", ask(packages));
    }
    Ok(Some(packages.to_vec()))
}

fn ask(packages: &[&str]) -> String {
    let list = packages.join(" ");
    format!("run `sudo apt-get install {list}`, or pass `--yes` to let this command do it")
}

fn missing(machine: &Machine, packages: &[&'static str]) -> Vec<&'static str> {
    let wanted = packages.iter().copied();
    wanted
        .filter(|name| !machine.installed.contains(*name))
        .collect()
}

#[cfg(test)]
mod tests;
