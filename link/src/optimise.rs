//! Binaryen's optimiser: a fifth less code, and as fast.

use crate::command;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// The features that clang and rustc use by default; no others may come in.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
    "simd",
];

/// What `wasm-opt` does by default: a fifth less code, and as fast. The lowest memory is the end of
/// the C stack, so no pointer leads there and constants may move into the offsets of loads and
/// stores.
pub const OPTIMISE: &str = "-Os --low-memory-unused";

/// Whether there is a `wasm-opt`.
pub fn is_available() -> bool {
    // It is not started for that: every build with a shim of Rust source asks.
    let name = format!("wasm-opt{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(&name).is_file())
}

/// Optimises a module in place.
pub fn run(module: &Path, options: &str, names: bool) -> Result<()> {
    let mut command = Command::new("wasm-opt");
    command
        .args(FEATURES.map(|feature| format!("--enable-{feature}")))
        .args(options.split_whitespace());
    if names {
        command.arg("--debuginfo");
    }
    command::run(command.arg(module).arg("-o").arg(module)).map(drop)
}
