//! `cargo xtask test`: everything that must hold.

use std::process::Command;

use anyhow::Result;

use crate::cargo::{build, cargo, show};
use crate::{dist, readme, runtime};

/// Builds what is needed, then runs the tests of all crates and the checks of what is generated.
///
/// # Errors
/// At the end, so that one failure does not hide another.
pub fn run() -> Result<()> {
    runtime::run(&runtime::Args::default())?;
    build()?;
    runtime::packages::ensure_servers()?;
    let checks = |script: &str| show(Command::new("python3").arg(script));
    let results = [
        show(&mut cargo(&["test", "--workspace", "--no-fail-fast"])),
        checks("tests/sdk_checks.py"),
        checks("tests/http_checks.py"),
        checks("tests/examples_checks.py"),
        checks("tests/api_checks.py"),
        checks("tests/dependencies_checks.py"),
        dist::run(&dist::Args::default()).and_then(|()| checks("tests/wheel_checks.py")),
        readme::blocks(),
    ];
    results.into_iter().collect()
}

/// Runs the golden tests so that they accept what is made now. The diff is for review.
pub fn bless() -> Result<()> {
    let mut tests = cargo(&["test", "--workspace", "--no-fail-fast"]);
    show(tests.env("HOGNOSE_BLESS", "1"))
}
