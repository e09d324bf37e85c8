//! `cargo xtask web`: the npm package for pages. Its module is Python with the program in
//! `web/python`, which the command line builds in a second.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::cargo::show;

/// What is copied as it is.
const COPIED: [&str; 4] = ["src", "stubs", "package.json", "README.md"];

/// Makes the package.
///
/// # Errors
/// If the command line or the runtime was not built before.
pub fn run() -> Result<()> {
    let workspace = crate::workspace::root()?;
    let package = workspace.join("target/web");
    let web = workspace.join("web");
    if package.exists() {
        fs::remove_dir_all(&package)?;
    }
    fs::create_dir_all(&package)?;
    for name in COPIED {
        copy(&web.join(name), &package.join(name))?;
    }
    crate::natives::web::install()?;
    let hognose = workspace.join("target/debug/hognose");
    let mut build = Command::new(&hognose);
    build.arg("build").arg(web.join("python"));
    build.arg("--output").arg(package.join("runner"));
    show(&mut build).context("`cargo xtask demo` builds what is needed")
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        fs::copy(from, to).with_context(|| format!("cannot copy `{}`", from.display()))?;
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        copy(&path, &to.join(path.file_name().unwrap_or_default()))?;
    }
    Ok(())
}
