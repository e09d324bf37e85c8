//! `cargo xtask test`: everything that must hold.

use std::env;
use std::ffi::OsStr;
use std::thread;

use anyhow::Result;

use crate::cargo::{build, cargo, show};
use crate::setup::{self, Needs};
use crate::stages::Stages;
use crate::{bare, dist, lint, natives, readme, runtime};

/// Options of `cargo xtask test`.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    setup: setup::Options,
    /// Only install what the tests need
    #[arg(long)]
    only_setup: bool,
}

/// The groups of the test `checks`, each by itself. That of the wheel comes when there is one.
const CHECKS: [&str; 7] = [
    "sdk",
    "http",
    "examples",
    "api",
    "dependencies",
    "natives",
    "docs",
];

/// Native packages that are built in a moment. Those in Rust take minutes, and are built where this
/// variable is set; what needs them is left out elsewhere.
const NATIVES: [&str; 2] = ["markupsafe", "msgpack"];
const ALL_NATIVES: &str = "HOGNOSE_ALL_NATIVES";

/// Builds what is needed, then runs the tests of all crates and the checks of what is generated.
///
/// # Errors
/// At the end, so that one failure does not hide another.
pub fn run(args: &Args) -> Result<()> {
    let given = runtime::given()?;
    let needs = Needs {
        python: true,
        lint: true,
        servers: true,
        root: bare::is_wanted(),
        room: 18,
        ..match given {
            Some(_) => Needs::default(),
            None => runtime::needs(&runtime::Args::default()),
        }
    };
    if args.setup.plan {
        let tests = "every member of the workspace with its tests, into target/debug";
        return setup::show(&needs, &args.setup, &[runtime::BUILDS, tests]);
    }
    let stages = Stages::default();
    let path = stages.run("set-up", || {
        setup::ensure(&needs, &args.setup)?;
        setup::node::ensure()
    })?;
    if args.only_setup {
        return Ok(());
    }
    stages.run("build", || {
        let args = runtime::Args::default();
        runtime::beside(given.is_none().then_some(&args), build())?;
        crate::natives::web::install()?;
        // Pages with native packages are among the tests.
        natives::run(&natives::Args::of(&NATIVES))
    })?;
    let (first, second) = (stages.lane(), stages.lane());
    let results = thread::scope(|scope| {
        // The tests leave a core idle now and then, and the scripts mostly wait.
        let tests = scope.spawn(|| {
            let mut tests = cargo(&["test", "--workspace", "--no-fail-fast"]);
            [first.tests("tests", tests.env("PATH", &path))]
        });
        let checks = scope.spawn(|| {
            let mut results = Vec::new();
            if env::var_os(ALL_NATIVES).is_some() {
                let all = natives::Args::default();
                results.push(second.run("natives", || natives::run(&all)));
            }
            for name in CHECKS {
                results.push(check(&second, name, &path));
            }
            let wheel = second.run("wheel", || dist::run(&dist::Args::default()));
            results.push(wheel.and_then(|()| check(&second, "wheel", &path)));
            results.push(second.run("README", readme::blocks));
            results.push(second.run("clippy for wasm", lint::run));
            if bare::is_wanted() {
                results.push(second.quiet("bare machine", &mut bare::command()));
            }
            results
        });
        let mut results = Vec::from(tests.join().map_err(failed)?);
        results.extend(checks.join().map_err(failed)?);
        anyhow::Ok(results)
    })?;
    stages.print();
    results.into_iter().collect()
}

/// Runs a group of the test `checks`.
fn check(stages: &Stages, name: &str, path: &OsStr) -> Result<()> {
    let group = format!("{name}/");
    let mut tests = cargo(&["test", "--quiet", "--workspace", "--test", "checks"]);
    stages.quiet(
        &format!("checks {group}"),
        tests.args(["--", &group]).env("PATH", path),
    )
}

fn failed(_: Box<dyn std::any::Any + Send>) -> anyhow::Error {
    anyhow::anyhow!("a thread of the tests failed")
}

/// Runs the golden tests so that they accept what is made now. The diff is for review.
pub fn bless() -> Result<()> {
    let mut tests = cargo(&["test", "--workspace", "--no-fail-fast"]);
    show(tests.env("HOGNOSE_BLESS", "1"))
}
