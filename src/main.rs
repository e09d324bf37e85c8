//! The command line.

use hognose::{args, commands, diagnostics, interrupt};
use std::{
    env,
    io::{IsTerminal, stderr},
    process::ExitCode,
};
use tracing_subscriber::filter::LevelFilter;

/// Exit status after an error of the user. A wrong command line gives 2, an interruption 130.
const FAILED: u8 = 1;

fn main() -> ExitCode {
    let command = match args::parse(env::args_os()) {
        Ok(command) => command,
        Err(error) => error.exit(),
    };
    interrupt::leave_nothing_behind();
    // What the libraries say besides: a cache that cannot be used, for example.
    tracing_subscriber::fmt()
        .with_max_level(match command.messages().quiet {
            true => LevelFilter::ERROR,
            false => LevelFilter::WARN,
        })
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal())
        .with_target(false)
        .without_time()
        .init();
    match commands::run(&command) {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            eprint!(
                "{}",
                diagnostics::render(&failure, diagnostics::has_color())
            );
            ExitCode::from(FAILED)
        }
    }
}
