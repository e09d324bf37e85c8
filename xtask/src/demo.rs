//! `cargo xtask demo`: from a clean checkout to a greeting that Python gives to a Rust host.

use std::process::Command;

use anyhow::Result;

use crate::cargo::{build, show};
use crate::runtime;

/// Builds the runtime and the tools, makes a project of the template `hello`, builds it and calls it.
pub fn run() -> Result<()> {
    runtime::run(&runtime::Args::default())?;
    build()?;
    let target = crate::workspace()?.join("target");
    let tools = target.join("debug");
    let project = target.join("demo");
    if !project.join("pyproject.toml").exists() {
        let mut new = Command::new(tools.join("hognose"));
        show(new.arg("new").arg(&project).args(["--template", "hello"]))?;
    }
    let mut build = Command::new(tools.join("hognose"));
    show(build.arg("build").arg(&project))?;
    let mut call = Command::new(tools.join("host-example"));
    call.args(["hello"])
        .arg(project.join("demo.wasm"))
        .arg("World");
    show(call.arg("--cache").arg(target.join("demo-cache")))
}
