//! LZMA2 without a container, by the `xz` command: what the runtime's liblzma unpacks.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Compresses `data`. `options` are xz's for the filter: sizes and the kind of the data. Messages go to `log`.
pub fn compress(data: &[u8], options: &str, log: &Path) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let (input, output) = (folder.path().join("input"), folder.path().join("output"));
    fs::write(&input, data)?;
    let status = Command::new("xz")
        .args(["--format=raw", "--stdout"])
        .arg(format!("--lzma2=preset=9e,{options}"))
        .stdin(Stdio::from(File::open(&input)?))
        .stdout(File::create(&output)?)
        .stderr(File::options().append(true).create(true).open(log)?)
        .status()
        .context("cannot start `xz`")?;
    if !status.success() {
        bail!("`xz` failed ({status})");
    }
    Ok(fs::read(&output)?)
}
