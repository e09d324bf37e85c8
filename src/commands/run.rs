//! `hognose run`: a component that is a program.

use super::compile::note_compiling;
use crate::{
    args::Run,
    diagnostics::{Result, from_host_error},
    terminal::interrupt,
};
use hognose_host::{
    control::is_interruptible,
    engine::{self, Settings},
    limits::Limits,
    program,
    terms::Terms,
};

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
    let on_compile = || note_compiling(&args.component, args.messages.verbosity());
    let component = engine::load(
        &engine,
        &args.component,
        hognose_cache::folder().as_deref(),
        on_compile,
    )
    .map_err(from_host_error)?;
    let granted = args.grants.open().map_err(from_host_error)?;
    let parts = granted.program(&args.component, &args.args);
    let parts = parts.map_err(from_host_error)?;
    let terms = Terms {
        limits,
        keyboard: is_interruptible(&component),
    };
    if terms.keyboard {
        interrupt::leave_to_others();
    }
    let status = program::run(&engine, &component, &parts, &terms).map_err(from_host_error)?;
    // As the system has it for any process: the lowest byte.
    Ok(status as u8)
}
