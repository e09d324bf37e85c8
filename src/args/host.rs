//! Commands that run components, and what these may use.

use super::messages::MessageArgs;
use crate::diagnostics::plain;
use std::{env, path::PathBuf, time::Duration};

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

/// What a component may use.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args)]
#[command(next_help_heading = "What the component may use")]
pub struct GrantArgs {
    /// Environment variable for the component, with the value it has here if none is given; may be
    /// given several times
    #[arg(long, value_name = "NAME[=VALUE]", value_parser = variable)]
    pub env: Vec<(String, String)>,
    /// Folder that the component may read and write, and its name there if it is another; may be
    /// given several times
    #[arg(long, value_name = "HOST[::GUEST]", value_parser = folder)]
    pub dir: Vec<(PathBuf, String)>,
    /// Key-value store that the component may use, empty at first and gone at the end; may be given
    /// several times
    #[arg(long, value_name = "NAME")]
    pub kv: Vec<String>,
}

fn variable(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some(("", _)) => Err("expected a name before `=`".to_string()),
        Some((name, value)) => Ok((name.to_string(), value.to_string())),
        None => match env::var(text) {
            Ok(value) => Ok((text.to_string(), value)),
            Err(_) => {
                let name = plain(text);
                Err(format!(
                    "`{name}` has no value here; give one, as in `{name}=VALUE`"
                ))
            }
        },
    }
}

fn folder(text: &str) -> Result<(PathBuf, String), String> {
    let (host, guest) = text.split_once("::").unwrap_or((text, text));
    match host.is_empty() || guest.is_empty() {
        true => Err("expected a folder, as in `data` or `data::/srv/data`".to_string()),
        false => Ok((PathBuf::from(host), guest.to_string())),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok();
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| "expected a number of seconds, as in `10` or `0.5`".to_string())
}
