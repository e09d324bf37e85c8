//! LZMA2 without a container, by the `xz` command: what the runtime's liblzma unpacks.

use crate::command;
use anyhow::Result;
use std::process::{Command, Stdio};

/// Whether there is an `xz`.
pub fn is_available() -> bool {
    let mut command = Command::new("xz");
    command.arg("--version").stdout(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Compresses `data`. `options` are xz's for the filter: sizes and the kind of the data.
pub fn compress(data: &[u8], options: &str) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let input = folder.path().join("input");
    std::fs::write(&input, data)?;
    command::run(
        Command::new("xz")
            .args(["--format=raw", "--stdout", "--keep"])
            .arg(format!("--lzma2=preset=9e,{options}"))
            .arg(input),
    )
}
