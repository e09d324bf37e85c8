//! The command line.

use hognose::{
    args, commands, diagnostics,
    terminal::{self, color, interrupt, status},
};
use std::{
    env,
    io::{IsTerminal, stderr},
    panic,
    process::ExitCode,
};
use tracing_subscriber::filter::LevelFilter;

fn main() -> ExitCode {
    terminal::report_panics();
    // The hook has reported it.
    let status = panic::catch_unwind(run).unwrap_or(status::INTERNAL);
    ExitCode::from(status)
}

/// Does what the command line says. The exit status.
fn run() -> u8 {
    let command = match args::parse(env::args_os()) {
        Ok(command) => command,
        Err(error) => args::plain(error).exit(),
    };
    color::choose(command.messages().color.unwrap_or_default().into());
    interrupt::leave_nothing_behind();
    // What the libraries say besides: a cache that cannot be used, for example.
    tracing_subscriber::fmt()
        .with_max_level(match command.messages().quiet {
            true => LevelFilter::ERROR,
            false => LevelFilter::WARN,
        })
        .with_writer(stderr)
        .with_ansi(color::on_stderr())
        .with_target(false)
        .without_time()
        .init();
    panic_if_asked();
    match commands::run(&command) {
        Ok(status) => status,
        Err(failure) => {
            eprint!("{}", diagnostics::render(&failure, color::on_stderr()));
            // Where nobody compares it.
            if stderr().is_terminal()
                && let Some(report) = failure.reports.first()
            {
                eprintln!("note: `hognose explain {}` says more", report.code);
            }
            status::of(&failure)
        }
    }
}

/// For the test of what is reported then; not in what users get.
fn panic_if_asked() {
    #[cfg(debug_assertions)]
    if let Some(words) = env::var_os("HOGNOSE_PANIC") {
        panic!("{}", words.to_string_lossy());
    }
}
