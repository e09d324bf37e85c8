//! The profile by which CPython is compiled: which branches are taken and which functions are hot.
//! Kept in the repository, since counts differ a little from run to run, and the same sources shall
//! give the same runtime.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::cache::{Cache, Key};
use super::toolchain::Toolchain;

/// The compressed profile in our folder of settings.
pub const FILE: &str = "profile.xz";
/// The compiler that wrote the profile: others may not read it.
const COMPILER: &str = "clang version 22";

/// The unpacked profile and its key; `None` for a compiler that cannot read it.
pub fn unpack(
    cache: &Cache,
    toolchain: &Toolchain,
    site: &Path,
) -> Result<Option<(PathBuf, String)>> {
    if !toolchain.version.contains(COMPILER) {
        eprintln!("runtime: CPython is compiled without its profile, which {COMPILER} reads");
        return Ok(None);
    }
    let packed = site.join(FILE);
    let mut key = Key::new("profile, 1");
    key.file(&packed)?;
    let folder = cache.step("profile", &key, |folder, log| {
        let status = Command::new("xz")
            .args(["--decompress", "--stdout"])
            .arg(&packed)
            .stdout(File::create(folder.join("profile"))?)
            .stderr(File::options().append(true).create(true).open(log)?)
            .status()
            .context("cannot start `xz`")?;
        if !status.success() {
            bail!("`xz` failed ({status})");
        }
        Ok(())
    })?;
    Ok(Some((folder.join("profile"), key.finish())))
}

/// Flags that make clang use the profile. What the training did not run has none, and that is no
/// fault.
pub fn flags(profile: &Path) -> String {
    format!(
        "-fprofile-instr-use={} -Wno-profile-instr-out-of-date -Wno-profile-instr-unprofiled -Wno-backend-plugin",
        profile.display()
    )
}
