//! `hognose completions`: scripts by which shells complete our command line.

use crate::{
    args::{Completions, command_line},
    diagnostics::Result,
    terminal::print,
};
use std::{
    env,
    ffi::{OsStr, OsString},
};

pub(super) fn run(args: &Completions) -> Result<()> {
    let called: Option<OsString> = match &args.name {
        Some(name) => Some(name.into()),
        None => env::args_os().next(),
    };
    let mut line = command_line(called.as_deref().map(OsStr::new));
    let name = line.get_name().to_string();
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut line, name, &mut script);
    print(&script)
}
