//! Why a component cannot be run, as reports.

use super::{
    codes::Code,
    file::reason,
    report::{Failure, Report},
};
use hognose_host::Error;
use std::io::ErrorKind;

/// The failure of `serve`, `run` or `compile`.
pub fn from_host_error(error: Error) -> Failure {
    let message = error.to_string();
    let report = |help: &str| Report::new(code(&error), &message).help(help);
    match &error {
        Error::File { error: source, .. } => {
            Report::new(code(&error), format!("{message}: {}", reason(source)))
                .help("name a file that exists and that you may read")
        }
        Error::Listen { address, error: source } => {
            let help = match source.kind() {
                ErrorKind::AddrInUse => {
                    "another program listens there: stop it, or name another port with `--addr`"
                }
                ErrorKind::PermissionDenied => {
                    "ports below 1024 are the system's: name a higher one with `--addr`"
                }
                ErrorKind::AddrNotAvailable => {
                    "this machine does not have the address: `127.0.0.1` is for this machine only, `0.0.0.0` for all that reach it"
                }
                // What is no address at all, and what only the system can explain.
                _ => "name an address and a port with `--addr`, as in `127.0.0.1:8080`",
            };
            let why = match address.contains(':') {
                true => reason(source),
                false => "there is no port in it".to_string(),
            };
            Report::new(code(&error), format!("{message}: {why}")).help(help)
        }
        Error::NotComponent { .. } | Error::Invalid { .. } => {
            report("name a component, such as `hognose build` makes")
        }
        Error::OtherVersion { .. } => {
            report("compile it again with `hognose compile`, or name the `.wasm` itself")
        }
        Error::WrongKind { exports, .. } => {
            let detail = match exports.is_empty() {
                true => "it exports nothing".to_string(),
                false => format!("it exports:\n  {}", exports.join("\n  ")),
            };
            report(kind_help(exports)).detail(detail)
        }
        Error::Link(_) => report(
            "this host offers WASI 0.2 and 0.3 with HTTP; what else a component imports needs a host of its own, or another component",
        ),
        Error::Exceeded(_) => report(
            "allow it more, or find out what takes it so long: the limit is an option of the command",
        ),
        Error::Save(_) => report("`docs/guides/control.md` says what can be saved, and how"),
        Error::Trap(_) => report("what it printed about the reason is above"),
        Error::Start(_) => report(""),
    }
    .into()
}

fn code(error: &Error) -> Code {
    match error {
        Error::File { .. } => Code::CannotRead,
        Error::NotComponent { .. } | Error::Invalid { .. } => Code::NotAComponent,
        Error::OtherVersion { .. } => Code::OtherVersion,
        Error::WrongKind { .. } => Code::WrongKind,
        Error::Link(_) => Code::CannotLink,
        Error::Listen { .. } => Code::CannotListen,
        Error::Trap(_) | Error::Exceeded(_) => Code::Trap,
        Error::Save(_) => Code::CannotSave,
        Error::Start(_) => Code::CannotStart,
    }
}

/// What to do with a component that is for something else.
fn kind_help(exports: &[String]) -> &'static str {
    let has = |prefix: &str| exports.iter().any(|name| name.starts_with(prefix));
    if has("wasi:cli/run@") {
        "it is a program: `hognose run` runs it"
    } else if has("wasi:http/handler@") || has("wasi:http/incoming-handler@") {
        "it handles HTTP requests: `hognose serve` serves them"
    } else {
        "a world with `include wasi:http/service@0.3.0;` is for `serve`, one with `export wasi:cli/run@0.3.0;` for `run`; other components need a host of their own"
    }
}
