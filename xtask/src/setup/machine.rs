//! What this machine has. Looking changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt;
use std::path::PathBuf;
use std::process::Command;

use hognose_link::Found;

use super::needs::Needs;
use crate::process;

/// A machine, as far as plans depend on it.
#[derive(Clone, Debug, Default)]
pub struct Machine {
    /// Whether packages may be installed without asking.
    pub root: bool,
    /// Whether it has Debian's package manager.
    pub apt: bool,
    /// Those of the wanted packages that are installed.
    pub installed: BTreeSet<String>,
    /// Those of the wanted programs that are in `PATH`.
    pub programs: BTreeSet<String>,
    /// The folder that `WASI_SDK_PATH` names.
    pub wasi_sdk: Option<PathBuf>,
    /// Rust for each wanted target.
    pub rust: BTreeMap<&'static str, Found>,
    /// Free space where the checkout is, in GB, where the system says it.
    pub free: Option<u64>,
    /// Whether something was built here before, so that less space is needed.
    pub built: bool,
}

impl Machine {
    /// Looks at this one.
    pub fn look(needs: &Needs) -> Machine {
        let wanted = needs.all_packages();
        let programs = needs.programs();
        Machine {
            root: is_root(),
            apt: has("apt-get") && has("dpkg-query"),
            installed: installed(&wanted),
            programs: programs
                .into_iter()
                .filter(|name| has(name))
                .map(str::to_owned)
                .collect(),
            wasi_sdk: wasi_sdk(),
            rust: needs
                .targets
                .iter()
                .map(|target| (*target, hognose_link::find_rust(target)))
                .collect(),
            free: free(),
            built: crate::workspace::root()
                .is_ok_and(|top| top.join("target/debug/hognose").exists()),
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(match (self.apt, self.root) {
            (true, true) => "Debian packages, as root",
            (true, false) => "Debian packages, not as root",
            (false, _) => "no Debian packages",
        })?;
        if let Some(free) = self.free {
            write!(out, "; {free} GB free")?;
        }
        for (target, found) in &self.rust {
            let state = match found {
                Found { target: true, .. } => "installed",
                Found { compiled: true, .. } => "compiled from Debian's source",
                Found { rustup: true, .. } => "not installed, but there is rustup",
                _ => "not installed",
            };
            write!(out, "; {target}: {state}")?;
        }
        match &self.wasi_sdk {
            Some(folder) => write!(out, "; WASI SDK: {}", folder.display()),
            None => Ok(()),
        }
    }
}

/// The folder that `WASI_SDK_PATH` names.
pub fn wasi_sdk() -> Option<PathBuf> {
    env::var_os("WASI_SDK_PATH")
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
}

/// Whether this process may do everything.
pub fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Whether a program is in `PATH`.
pub fn has(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Free space where the checkout is, in GB. `df -P` prints a heading, then one line in blocks of
/// 1,024 bytes.
fn free() -> Option<u64> {
    let answer = process::output(
        Command::new("df")
            .args(["-P", "-k"])
            .arg(crate::workspace::root().ok()?),
    );
    free_in(&answer.ok()?)
}

fn free_in(answer: &str) -> Option<u64> {
    let blocks: u64 = answer
        .lines()
        .nth(1)?
        .split_whitespace()
        .nth(3)?
        .parse()
        .ok()?;
    Some(blocks * 1024 / 1_000_000_000)
}

/// Those of `packages` that dpkg says are installed; none where there is no dpkg.
fn installed(packages: &[&str]) -> BTreeSet<String> {
    let query = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"])
        .args(packages)
        .output();
    query
        .map(|answer| parse(&String::from_utf8_lossy(&answer.stdout)))
        .unwrap_or_default()
}

/// Reads `dpkg-query`'s lines of status and name. It leaves out packages that it has never heard
/// of.
fn parse(answer: &str) -> BTreeSet<String> {
    let names = answer
        .lines()
        .filter_map(|line| line.strip_prefix("installed "));
    names.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_wholly_installed_is_there() {
        let answer = "installed gcc\nconfig-files make\n";
        assert_eq!(parse(answer), BTreeSet::from(["gcc".to_owned()]));
    }

    #[test]
    fn free_space_is_read_in_gb() {
        let answer = "Filesystem 1024-blocks Used Available Capacity Mounted on\n\
                      /dev/sda1 264000000 90000000 4000000 96% /\n";
        assert_eq!(free_in(answer), Some(4));
        assert_eq!(free_in("df: no such file\n"), None);
    }
}
