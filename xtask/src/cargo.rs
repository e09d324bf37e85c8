//! Cargo on the workspace itself. Always all members and targets, so that one set of features is
//! compiled, once.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// Runs a command with its output on ours, in the workspace. An exit status other than 0 is an
/// error.
pub fn show(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .current_dir(crate::workspace::root()?)
        .status()
        .with_context(|| format!("cannot start `{name}`"))?;
    if !status.success() {
        bail!("`{name}` failed ({status})");
    }
    Ok(())
}

/// How CI compiles: by way of clippy, without what is kept for a next build, as there is none, and
/// without the lines that only a debugger wants.
const IN_CI: [&str; 3] = [
    "build.rustc-workspace-wrapper=\"clippy-driver\"",
    "build.incremental=false",
    "profile.dev.debug=false",
];

/// `cargo` with these arguments.
///
/// In CI clippy takes the place of the compiler for the workspace's own crates, and what it warns
/// of is an error: thus nothing is compiled a second time for it. See [`IN_CI`] for the rest. All
/// are options and not in the environment, which programs that are started would inherit.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    if std::env::var_os("CI").is_some() {
        command
            .args(IN_CI.iter().flat_map(|setting| ["--config", setting]))
            .env(
                "CLIPPY_ARGS",
                "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__",
            );
    }
    // What our own cargo said of this package: build scripts that look at it would run again,
    // and all that depends on them be compiled.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name.as_ref());
        }
    }
    command
}

/// The command that builds every binary and test of the workspace.
pub fn build() -> Command {
    cargo(&["build", "--workspace", "--all-targets"])
}
