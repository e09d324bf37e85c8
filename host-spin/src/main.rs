//! The command line: `host-spin` runs an application from its `spin.toml`, as `spin up` does.

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;
use hognose_host::terminal::line;

/// Runs an application of Spin, as `spin up` does.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The application's manifest
    #[arg(long, short, value_name = "FILE", default_value = "spin.toml")]
    from: PathBuf,
    /// Where to serve HTTP; port 0 is any that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:3000")]
    listen: String,
    /// Give all components an environment variable
    #[arg(long, short, value_name = "NAME=VALUE", value_parser = pair)]
    env: Vec<(String, String)>,
    /// Give a variable of the application a value; `SPIN_VARIABLE_NAME` in the environment does the
    /// same
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    variable: Vec<(String, String)>,
    /// Keep key-value stores and databases in this folder; otherwise they end with the process
    #[arg(long, value_name = "FOLDER")]
    state_dir: Option<PathBuf>,
    /// Keep compiled components in this folder, which must be private to you
    #[arg(long, value_name = "FOLDER")]
    cache: Option<PathBuf>,
    /// Print no line for each request
    #[arg(long, short)]
    quiet: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) => Ok((name.to_string(), value.to_string())),
        None => Err("expected `NAME=VALUE`".to_string()),
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let options = host_spin::Options {
        from: arguments.from,
        listen: arguments.listen,
        env: arguments.env,
        variables: arguments.variable,
        state_dir: arguments.state_dir,
        cache: arguments.cache,
        quiet: arguments.quiet,
    };
    match host_spin::up(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // `{:#}` gives the causes in one line. What Python wrote to stderr stands above it.
            line(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
