//! `cargo xtask bench`: Hognose and componentize-py on the same program, side by side in one run.

use std::process::Command;

use anyhow::Result;

use crate::cargo::{build, show};
use crate::runtime;

/// The release that everything is compared with.
const PEER: &str = "componentize-py==0.25.1";

/// Builds `bench/app` by both tools and measures the components.
pub fn run(json: bool) -> Result<()> {
    runtime::run(&runtime::Args::default())?;
    build()?;
    let target = crate::workspace()?.join("target");
    let folder = target.join("bench");
    let peer = folder.join("venv/bin/componentize-py");
    if !peer.exists() {
        let mut venv = Command::new("python3");
        show(venv.args(["-m", "venv"]).arg(folder.join("venv")))?;
        show(Command::new(folder.join("venv/bin/pip")).args(["install", "--quiet", PEER]))?;
    }
    let tools = target.join("debug");
    let mut measure = Command::new(tools.join("bench"));
    for (name, tool) in [("peer", peer), ("ours", tools.join("hognose"))] {
        let component = folder.join(format!("{name}.wasm"));
        let mut make = Command::new(tool);
        make.args(["-d", "bench/app/bench.wit", "-w", "bench", "componentize"]);
        make.args(["app", "-p", "bench/app", "-o"]).arg(&component);
        show(&mut make)?;
        measure.arg(format!("{name}={}", component.display()));
    }
    if json {
        measure.arg("--json");
    }
    show(&mut measure)
}
