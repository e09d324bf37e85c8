//! Tools of another Rust than the one that runs us.

use std::process::Command;

/// Removes what rustup and an outer cargo put into the environment.
pub(crate) fn without_toolchain(command: &mut Command) -> &mut Command {
    for variable in [
        "CARGO",
        "RUSTC",
        "RUSTUP_TOOLCHAIN",
        "RUSTC_WRAPPER",
        "RUSTC_WORKSPACE_WRAPPER",
    ] {
        command.env_remove(variable);
    }
    command
}
