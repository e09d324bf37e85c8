//! What to install: decided from what can be had, not from what is there.

use std::fmt;

use anyhow::{Result, bail};

use super::machine::Machine;
use super::needs::{LINTER, Needs, RUST};

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
        let mut rest = missing(machine, RUST);
        if needs.lint {
            rest.extend(missing(machine, LINTER));
        }
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
