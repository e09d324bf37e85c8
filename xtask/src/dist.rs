//! `cargo xtask dist`: a wheel with the command line, the runtime and its compiled form, for
//! machines without a toolchain.
//!
//! maturin makes it as `pyproject.toml` says. What it cannot do is compile with the features that
//! the whole workspace has, which would take everything a second time. So for the profile `dev`
//! this program is maturin's cargo, too, and hands out what the workspace's build made.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use crate::cargo::{cargo, show};
use crate::runtime::manifest::NATIVES;
use crate::setup::{self, Needs};
use crate::{process, runtime};

/// The profile in which tests are compiled, dependencies with optimisation.
const DEV: &str = "dev";
/// Where wheels are put.
const OUT: &str = "target/wheels";
/// Names the file of messages for maturin's cargo.
const MESSAGES: &str = "HOGNOSE_DIST_MESSAGES";
/// The date of all files in the wheel: the first that zip archives know.
const EPOCH: &str = "315532800";
/// What a runtime consists of; the last are what links with an app's Rust need, and what native
/// packages are compiled with.
const RUNTIME: [&str; 6] = [
    "runtime.wasm",
    "natives.wasm",
    "stdlib.zip",
    "manifest.json",
    "link",
    hognose_wheels::FOLDER,
];

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    setup: setup::Options,
    /// Profile of the executable: `dev` takes what tests were compiled to, whose dependencies are
    /// optimised, and strips it; `release` compiles everything with more optimisation, which takes
    /// many minutes
    #[arg(long, default_value = DEV)]
    profile: String,
    /// Folder for the wheel
    #[arg(long, value_name = "FOLDER", default_value = OUT)]
    out: PathBuf,
}

impl Default for Args {
    fn default() -> Args {
        Args {
            setup: setup::Options::default(),
            profile: DEV.to_owned(),
            out: OUT.into(),
        }
    }
}

/// Makes the wheel.
pub fn run(args: &Args) -> Result<()> {
    let start = Instant::now();
    let workspace = crate::workspace::root()?;
    let dist = workspace.join("target/dist");
    let runtime = runtime::Args::default();
    let needs = Needs {
        python: true,
        room: 6,
        ..runtime::needs(&runtime)
    };
    if args.setup.plan {
        let wheel = "the executable, and the wheel by maturin from PyPI, in target/wheels";
        return setup::show(&needs, &args.setup, &[runtime::BUILDS, wheel]);
    }
    setup::ensure(&needs, &args.setup)?;
    runtime::build(&runtime)?;
    fs::create_dir_all(&dist)?;
    let (executable, xtask) = match args.profile.as_str() {
        DEV => from_workspace(&dist).map(|(executable, xtask)| (executable, Some(xtask)))?,
        profile => (alone(profile)?, None),
    };
    stage(&workspace.join("target/runtime"), &dist, &executable)?;

    let out = workspace.join(&args.out);
    let mut maturin = Command::new(maturin(&dist)?);
    maturin.args([
        "build",
        "--quiet",
        "--locked",
        "--profile",
        &args.profile,
        "--out",
    ]);
    maturin.arg(&out).env("SOURCE_DATE_EPOCH", EPOCH);
    match xtask {
        Some(xtask) => maturin
            .env("CARGO", xtask)
            .env(MESSAGES, dist.join(MESSAGES_FILE)),
        None => maturin.arg("--strip"),
    };
    show(&mut maturin)?;
    let seconds = start.elapsed().as_secs_f64();
    eprintln!("dist: the wheel is in {} ({seconds:.1} s)", out.display());
    Ok(())
}

const MESSAGES_FILE: &str = "messages.json";

/// Plays cargo for maturin if that is who calls: what is compiled is there already, all else is
/// cargo's.
pub fn as_cargo() -> Option<ExitCode> {
    let messages = env::var_os(MESSAGES)?;
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    let result = if words.first().is_some_and(|word| word == "rustc") {
        fs::read_to_string(messages)
            .map(|messages| print!("{messages}"))
            .map_err(anyhow::Error::from)
    } else {
        let mut cargo = Command::new("cargo");
        let status = cargo.args(words).env_remove("CARGO").status();
        match status.context("cannot start `cargo`") {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => return Some(ExitCode::FAILURE),
            Err(error) => Err(error),
        }
    };
    Some(match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    })
}

/// The executable of the workspace's build, stripped, with cargo's messages about it in a file, and
/// this program's, which the build may have put in the place of the one that runs.
fn from_workspace(dist: &Path) -> Result<(PathBuf, PathBuf)> {
    let format = "--message-format=json-render-diagnostics";
    let mut build = cargo(&["build", "--workspace", "--bins", format]);
    build
        .current_dir(crate::workspace::root()?)
        .stderr(Stdio::inherit());
    let output = build.output().context("cannot start `cargo`")?;
    ensure!(
        output.status.success(),
        "`cargo build` failed ({})",
        output.status
    );
    let messages = String::from_utf8(output.stdout).context("cargo's messages are no UTF-8")?;
    let (mut found, mut xtask) = (None, None);
    for line in messages.lines() {
        let message: serde_json::Value = serde_json::from_str(line)?;
        let target = &message["target"];
        let executable = message["executable"].as_str().map(str::to_owned);
        match (target["name"].as_str(), target["kind"][0].as_str()) {
            (Some("hognose"), Some("bin")) => found = executable,
            (Some("xtask"), Some("bin")) => xtask = executable,
            _ => {}
        }
    }
    let (Some(found), Some(xtask)) = (found, xtask) else {
        bail!("cargo says nothing of the executables `hognose` and `xtask`");
    };
    let stripped = dist.join(Path::new(&found).file_name().unwrap_or_default());
    // A link to the file that tests run would be stripped with it.
    let _ = fs::remove_file(&stripped);
    fs::copy(&found, &stripped)?;
    if cfg!(unix) {
        process::output(Command::new("strip").arg(&stripped))?;
    }
    let shown = stripped.to_string_lossy();
    let (from, to) = (
        serde_json::to_string(&found)?,
        serde_json::to_string(&shown)?,
    );
    fs::write(dist.join(MESSAGES_FILE), messages.replace(&from, &to))?;
    Ok((stripped, xtask.into()))
}

/// The executable by itself, by the command that maturin repeats.
fn alone(profile: &str) -> Result<PathBuf> {
    let words = [
        "rustc",
        "--locked",
        "--profile",
        profile,
        "--bin",
        "hognose",
        "--",
    ];
    show(cargo(&words).args(["-C", "strip=symbols"]))?;
    let folder = crate::workspace::root()?.join("target").join(profile);
    Ok(folder.join(format!("hognose{}", env::consts::EXE_SUFFIX)))
}

/// Puts what goes into `share/hognose` where `pyproject.toml` says.
fn stage(runtime: &Path, dist: &Path, executable: &Path) -> Result<()> {
    let data = dist.join("data");
    let share = data.join("data/share/hognose");
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    fs::create_dir_all(&share)?;
    for name in RUNTIME {
        copy(&runtime.join(name), &share.join(name))
            .with_context(|| format!("cannot copy the runtime's `{name}`"))?;
    }
    // Native packages, as far as they were built.
    let natives = runtime.join(NATIVES);
    if natives.is_dir() {
        copy(&natives, &share.join(NATIVES))?;
    }
    show(Command::new(executable).arg("precompile").arg(&share))
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if from.is_file() {
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// maturin, of the version that `pyproject.toml` asks for, in an environment of its own.
fn maturin(dist: &Path) -> Result<PathBuf> {
    let project = fs::read_to_string(crate::workspace::root()?.join("pyproject.toml"))?;
    let wanted = project
        .split('"')
        .find(|word| word.starts_with("maturin=="));
    let wanted = wanted.context("pyproject.toml does not say which maturin it needs")?;
    let venv = dist.join("venv");
    let tools = venv.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let stamp = venv.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(tools.join("maturin"));
    }
    let log = dist.join("venv.log");
    process::run(
        Command::new("python3")
            .args(["-m", "venv", "--clear"])
            .arg(&venv),
        &log,
    )?;
    let mut install = Command::new(tools.join("python"));
    process::run(
        install.args(["-m", "pip", "install", "--quiet", wanted]),
        &log,
    )?;
    fs::write(&stamp, wanted)?;
    Ok(tools.join("maturin"))
}
