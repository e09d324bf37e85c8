//! `cargo xtask demo`: from a clean checkout to a greeting that Python gives to a Rust host.

use std::process::Command;

use anyhow::Result;

use crate::cargo::{cargo, show};
use crate::runtime;
use crate::setup;

/// What the demo is made of: the command line and a host that greets. Not tests, and not the host
/// of Spin with its databases.
const PACKAGES: [&str; 4] = ["--package", "hognose", "--package", "host-example"];

/// Builds the runtime and the tools, makes a project of the template `hello`, builds it and calls
/// it.
pub fn run(options: &setup::Options) -> Result<()> {
    let args = runtime::Args::default();
    let given = runtime::given()?;
    let needs = setup::Needs {
        room: 5,
        ..match given {
            Some(_) => setup::Needs::default(),
            None => runtime::needs(&args),
        }
    };
    if options.plan {
        let tools = "`hognose` and `host-example`, into target/debug (minutes)";
        let demo = "a project of the template `hello` in target/demo, which is built and called";
        let builds = [runtime::BUILDS, tools, demo];
        return setup::show(&needs, options, &builds[usize::from(given.is_some())..]);
    }
    setup::ensure(&needs, options)?;
    let mut tools = cargo(&["build"]);
    tools.args(PACKAGES);
    runtime::beside(given.is_none().then_some(&args), tools)?;

    let target = crate::workspace::root()?.join("target");
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
