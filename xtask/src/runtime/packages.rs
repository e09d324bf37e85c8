//! The Debian packages that the build needs on this machine.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;

/// Tools for any build: the native compiler for the build python, and what unpacks Debian's packages.
const BASE: &[&str] = &["gcc", "libc6-dev", "make", "patch", "tar", "xz-utils"];
/// What downloads and checks Debian's source packages.
const ARCHIVE: &[&str] = &["apt", "debian-archive-keyring", "dpkg-dev"];
/// The C compiler for wasm, unless `WASI_SDK_PATH` names one.
const CLANG: &[&str] = &["clang-22", "lld-22", "llvm-22", "libclang-rt-22-dev-wasm32"];
/// Rust with the sources of std, where rustup has no std for wasm.
const RUST: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];
/// `wasm-opt`.
const OPTIMISER: &[&str] = &["binaryen"];
/// Servers that the applications in `tests/spin` use.
const SERVERS: &[&str] = &["redis-server", "postgresql", "mariadb-server", "mosquitto"];

/// What a build asks of the machine.
pub struct Needs {
    /// Debian's archive, for sources.
    pub archive: bool,
    /// Debian's clang.
    pub clang: bool,
    /// Debian's Rust.
    pub rust: bool,
    /// Binaryen.
    pub optimiser: bool,
}

/// Makes sure that all packages are there. Installs missing ones when the user is root or said yes; else says which they are.
pub fn ensure(needs: &Needs, yes: bool) -> Result<()> {
    let missing = missing(&wanted(needs))?;
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let root = is_root()?;
    if !root && !yes {
        bail!(
            "these packages are missing: {list}\nrun `sudo apt-get install {list}`, or pass `--yes` to let this command do it"
        );
    }
    install(root, missing)
}

/// Makes sure of the servers that tests use, where that takes no questions. Tests say which they miss.
pub fn ensure_servers() -> Result<()> {
    let missing = missing(SERVERS)?;
    let root = is_root()?;
    if missing.is_empty() || !root {
        return Ok(());
    }
    install(root, missing)
}

fn is_root() -> Result<bool> {
    Ok(process::output(Command::new("id").arg("-u"))?.trim() == "0")
}

fn install(root: bool, missing: Vec<&'static str>) -> Result<()> {
    eprintln!("installing {}", missing.join(" "));
    apt_get(root, &["-q", "update"])?;
    let mut install = vec!["-q", "-y", "--no-install-recommends", "install"];
    install.extend(missing);
    apt_get(root, &install)
}

fn wanted(needs: &Needs) -> Vec<&'static str> {
    let groups = [
        (true, BASE),
        (needs.archive, ARCHIVE),
        (needs.clang, CLANG),
        (needs.rust, RUST),
        (needs.optimiser, OPTIMISER),
    ];
    groups
        .into_iter()
        .filter(|(needed, _)| *needed)
        .flat_map(|(_, group)| group)
        .copied()
        .collect()
}

/// Those of `packages` that are not installed. On a system without dpkg nothing can be said, and nothing is missed.
fn missing(packages: &[&'static str]) -> Result<Vec<&'static str>> {
    let query = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"])
        .args(packages)
        .output();
    match query {
        Ok(answer) => Ok(not_installed(
            packages,
            &String::from_utf8_lossy(&answer.stdout),
        )),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error).context("cannot start `dpkg-query`"),
    }
}

/// Reads `dpkg-query`'s lines of status and name. It leaves out packages that it has never heard of.
fn not_installed(packages: &[&'static str], answer: &str) -> Vec<&'static str> {
    let installed: Vec<&str> = answer
        .lines()
        .filter_map(|line| line.strip_prefix("installed "))
        .collect();
    packages
        .iter()
        .copied()
        .filter(|package| !installed.contains(package))
        .collect()
}

fn apt_get(root: bool, args: &[&str]) -> Result<()> {
    let mut command = if root {
        Command::new("apt-get")
    } else {
        Command::new("sudo")
    };
    if !root {
        command.arg("apt-get");
    }
    let status = command
        .args(args)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(std::io::stderr())
        .status()
        .context("cannot start `apt-get`")?;
    if !status.success() {
        bail!("`apt-get {}` failed ({status})", args.join(" "));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_packages_are_those_not_listed_as_installed() {
        let answer = "installed gcc\nconfig-files make\n";
        assert_eq!(
            not_installed(&["gcc", "make", "clang-22"], answer),
            ["make", "clang-22"]
        );
    }

    #[test]
    fn groups_follow_the_needs() {
        let none = Needs {
            archive: false,
            clang: false,
            rust: false,
            optimiser: false,
        };
        assert_eq!(wanted(&none), BASE);
        let rust = Needs { rust: true, ..none };
        assert!(wanted(&rust).contains(&"rust-web-src"));
    }
}
