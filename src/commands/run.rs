//! `hognose run`: a component that is a program.

use super::compile::load;
use crate::{
    args::Run,
    diagnostics::{Result, from_host_error},
    files::{self, Output},
    terminal::interrupt,
};
use hognose_host::{
    control::is_interruptible,
    engine::Settings,
    limits::Limits,
    program::{self, Saved},
    terms::Terms,
};
use sha2::{Digest, Sha256};

pub(super) fn run(args: &Run) -> Result<u8> {
    let limits = Limits {
        memory: args
            .max_memory
            .map(|most| usize::try_from(most.0).unwrap_or(usize::MAX)),
        time: args.timeout,
        fuel: args.fuel,
    };
    let settings = Settings {
        fuel: args.fuel.is_some(),
        ..Settings::default()
    };
    let engine = settings.start().map_err(from_host_error)?;
    let component = load(&engine, &args.component, args.messages.verbosity())?;
    let granted = args.grants.open().map_err(from_host_error)?;
    let parts = granted.program(&args.component, &args.args);
    let parts = parts.map_err(from_host_error)?;
    let terms = Terms {
        limits,
        keyboard: is_interruptible(&component) || args.save.is_some(),
        saves: args.save.is_some(),
    };
    let mut saved = Saved::default();
    if terms.saves || args.restore.is_some() {
        saved.component = Sha256::digest(files::read(&args.component)?).into();
    }
    if let Some(path) = &args.restore {
        saved.before = Some(files::read(path)?);
    }
    if let Some(path) = &args.save {
        files::check(path, Output::Saved)?;
    }
    if terms.keyboard {
        interrupt::leave_to_others();
    }
    let status = program::run(&engine, &component, &parts, &terms, &mut saved);
    let status = status.map_err(from_host_error)?;
    if let (Some(path), Some(bytes)) = (&args.save, &saved.after) {
        files::write(path, Output::Saved, bytes)?;
    }
    // As the system has it for any process: the lowest byte.
    Ok(status as u8)
}
