//! The command line of the examples.

use std::{path::PathBuf, process::ExitCode, time::Duration};

use clap::{Args, Parser, Subcommand};
use hognose_host::{limits::Limits, terminal};
use host_example::{
    call, concurrent, control, hello,
    plugin::{self, Answer},
};
use wasmtime::{Result, error::ensure};

/// Runs components made from Python.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    bounds: Bounds,
}

#[derive(Subcommand)]
enum Command {
    /// Greets: a component of the world `hello`, called through types made from its WIT
    Hello {
        /// The component
        component: PathBuf,
        /// Whom to greet
        #[arg(default_value = "World")]
        name: String,
    },
    /// Runs requests: a component of the world `plugin`, which calls its host back
    Plugin {
        /// The component
        component: PathBuf,
        /// JSON, for example `{"action": "add", "arguments": [1, 2]}`
        #[arg(required = true)]
        payloads: Vec<String>,
    },
    /// Calls a function of any component
    Call {
        /// The component
        component: PathBuf,
        /// For example `greet("World")` or `points.add({x: 1, y: 2}, 3)`
        call: String,
        /// Print calls of imported functions that this host does not have
        #[arg(long)]
        stub_imports: bool,
    },
    /// Calls asynchronous functions of any component, all at once, and prints results as they come
    Together {
        /// The component
        component: PathBuf,
        /// For example `fetch("a") fetch("b")`
        #[arg(required = true)]
        calls: Vec<String>,
    },
    /// Pauses a program, interrupts it, saves it, and more: the component of `host-example/control`
    Control {
        /// The component
        component: PathBuf,
    },
}

#[derive(Args)]
#[command(next_help_heading = "Bounds")]
struct Bounds {
    /// Stop a call after that many seconds
    #[arg(long, global = true, value_name = "SECONDS")]
    timeout: Option<f64>,
    /// Give the component no more than that much memory
    #[arg(long, global = true, value_name = "MIB")]
    max_memory: Option<usize>,
    /// Stop after that much work, about one unit an instruction
    #[arg(long, global = true, value_name = "UNITS")]
    fuel: Option<u64>,
    /// Keep compiled components in this folder, which must be private to you
    #[arg(long, global = true, value_name = "FOLDER")]
    cache: Option<PathBuf>,
}

impl Bounds {
    fn limits(&self) -> Result<Limits> {
        let time = self.timeout.map(Duration::try_from_secs_f64).transpose()?;
        Ok(Limits {
            memory: self.max_memory.map(|mib| mib.saturating_mul(1 << 20)),
            time,
            fuel: self.fuel,
        })
    }
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // `{:#}` gives the causes in one line. What Python wrote to stderr is above it.
            eprintln!("error: {}", terminal::plain(&format!("{error:#}")));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    let limits = arguments.bounds.limits()?;
    let cache = arguments.bounds.cache.as_deref();
    match arguments.command {
        Command::Hello { component, name } => {
            println!("{}", hello::greet(&component, &name, &limits, cache)?);
        }
        Command::Plugin {
            component,
            payloads,
        } => {
            let answers = plugin::run(&component, &payloads, &limits, cache)?;
            for answer in &answers {
                match answer {
                    Answer::Result(payload) => println!("{payload}"),
                    Answer::Error { code, message } => {
                        eprintln!("{code}: {}", terminal::plain(message));
                    }
                }
            }
            let failed = answers
                .iter()
                .filter(|answer| matches!(answer, Answer::Error { .. }))
                .count();
            ensure!(failed == 0, "{failed} of {} requests failed", answers.len());
        }
        Command::Call {
            component,
            call: text,
            stub_imports,
        } => {
            if let Some(result) = call::call(&component, &text, stub_imports, &limits, cache)? {
                println!("{result}");
            }
        }
        Command::Together { component, calls } => {
            concurrent::call(
                &component,
                &calls,
                &limits,
                cache,
                &mut |position, result| match result {
                    Some(result) => println!("{} -> {result}", calls[position]),
                    None => println!("{}", calls[position]),
                },
            )?;
        }
        Command::Control { component } => {
            control::run(&component, &limits, cache, &mut |line| {
                println!("{}", terminal::plain(&line));
            })?;
        }
    }
    Ok(())
}
