//! Commands that run components.

use super::{grants::GrantArgs, messages::MessageArgs};
use crate::inputs::Bytes;
use std::{path::PathBuf, time::Duration};

/// `hognose serve`.
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// The component, or what `hognose compile` made of it
    pub component: PathBuf,
    /// Address to listen on; port 0 takes one that is free
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:8080")]
    pub addr: String,
    /// Requests at once on one instance [default: 16; components of WASI 0.2 take one]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub max_concurrent_reuse: Option<u32>,
    /// Requests of one instance, after which it ends [default: 128, and 1 for components of WASI
    /// 0.2]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub max_reuse: Option<u32>,
    /// Time until a response has to begin
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub timeout: Option<Duration>,
    /// Time after which `TimeoutError` is raised in a handler that has not answered; it is stopped
    /// if it cannot be interrupted, or goes on for a second
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub request_timeout: Option<Duration>,
    /// Save each instance when it rests, so often at most; one that takes the place of an instance
    /// that was stopped goes on from there
    #[arg(long, value_name = "SECONDS", value_parser = seconds, hide_short_help = true)]
    pub checkpoint_every: Option<Duration>,
    /// Time for a request after its client has left, and for its instance if that serves nobody
    /// else
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "30")]
    pub abandoned_timeout: Duration,
    /// Time without a byte: of a request that the client has begun, or of a response that it does
    /// not take
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "30")]
    pub stall_timeout: Duration,
    /// Time for the requests in flight when the server has to stop
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "10")]
    pub grace: Duration,
    /// Let the component use sockets; it may send HTTP requests anyway
    #[arg(long)]
    pub allow_network: bool,
    /// What the component may use.
    #[command(flatten)]
    pub grants: GrantArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose run`.
#[derive(Debug, clap::Args)]
pub struct Run {
    /// The component, or what `hognose compile` made of it
    pub component: PathBuf,
    /// Time after which the program is stopped; if it can be interrupted, `TimeoutError` is raised
    /// in it first
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub timeout: Option<Duration>,
    /// Most memory, as in `256MiB`; beyond it, Python raises `MemoryError`
    #[arg(long, value_name = "BYTES")]
    pub max_memory: Option<Bytes>,
    /// Units of work after which the program is stopped, about one for each instruction of
    /// WebAssembly
    #[arg(long, value_name = "UNITS", hide_short_help = true)]
    pub fuel: Option<u64>,
    /// File in which the program is saved when it has ended, or where it waits when its time is
    /// over or it is interrupted
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    pub save: Option<PathBuf>,
    /// File with what was saved of the program, which goes on from there
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    pub restore: Option<PathBuf>,
    /// Arguments for the program; options of hognose come before the component
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub args: Vec<String>,
    /// What the component may use.
    #[command(flatten)]
    pub grants: GrantArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose snapshot`.
#[derive(Debug, clap::Args)]
pub struct Snapshot {
    /// The component, built with `--checkpointable`
    pub component: PathBuf,
    /// A call to make, as in `warm(3, "x")`; may be given several times
    #[arg(long, value_name = "CALL", required = true)]
    pub call: Vec<String>,
    /// File to write
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// What the component may use.
    #[command(flatten)]
    pub grants: GrantArgs,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

/// `hognose compile`.
#[derive(Debug, clap::Args)]
pub struct Compile {
    /// The component
    pub component: PathBuf,
    /// File to write [default: the component's name with `.cwasm`]
    #[arg(short, long)]
    pub output: Option<PathBuf>,
    /// What is printed.
    #[command(flatten)]
    pub messages: MessageArgs,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok();
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| "expected a number of seconds, as in `10` or `0.5`".to_string())
}
