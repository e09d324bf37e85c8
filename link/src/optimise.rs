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
