//! What a command needs of this machine: looked up, planned, then installed. Nothing is looked for
//! before the step that installs it.

pub mod machine;
mod needs;
pub mod node;
mod packages;
pub mod plan;

use anyhow::Result;

use machine::Machine;
pub use needs::Needs;
use plan::{Plan, Step};

/// Options that every command has that installs something.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// Install missing Debian packages without being root (with sudo)
    #[arg(long)]
    pub yes: bool,
    /// Print what would be installed and built, and change nothing
    #[arg(long)]
    pub plan: bool,
}

/// Installs what is missing.
///
/// # Errors
/// What has to be installed by hand, or what could not be installed.
pub fn ensure(needs: &Needs, options: &Options) -> Result<()> {
    let machine = Machine::look(needs);
    for step in plan::plan(&machine, needs, options.yes)?.steps {
        take(&machine, &step, options)?;
    }
    Ok(())
}

/// Prints what `ensure` would do, and then what the command would build.
///
/// # Errors
/// What has to be installed by hand.
pub fn show(needs: &Needs, options: &Options, builds: &[&str]) -> Result<()> {
    let machine = Machine::look(needs);
    // Asking a person to install something is part of the plan.
    let Plan { steps } = plan::plan(&machine, needs, true)?;
    println!("machine: {machine}");
    for step in &steps {
        println!("install: {step}");
    }
    if steps.is_empty() {
        println!("install: nothing");
    }
    if steps.iter().any(|step| matches!(step, Step::Packages(_))) && !machine.root && !options.yes {
        println!("         (packages only with `--yes`, which uses sudo)");
    }
    for build in builds {
        println!("build:   {build}");
    }
    Ok(())
}

fn take(machine: &Machine, step: &Step, options: &Options) -> Result<()> {
    match step {
        Step::Packages(names) => packages::install(machine.root, names),
        Step::Target {
            target,
            packages: otherwise,
        } => {
            eprintln!("setup: rustup target add {target}");
            if hognose_link::add_target(target) {
                return Ok(());
            }
            eprintln!("setup: rustup cannot add it");
            // The same machine without rustup has another way, or none, which is then said.
            let rest = plan::without_rustup(machine, target, otherwise, options.yes)?;
            match rest {
                Some(names) => packages::install(machine.root, &names),
                None => Ok(()),
            }
        }
    }
}
