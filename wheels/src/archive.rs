//! Archives of sources: unpacked, and changed by patches.

use crate::process;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// Unpacks an archive that has all in one folder.
pub(crate) fn unpack_archive(archive: &Path, folder: &Path, log: &Path) -> Result<()> {
    let mut tar = Command::new("tar");
    tar.arg("-xf").arg(archive).arg("--strip-components=1");
    process::run(tar.arg("-C").arg(folder), log)
}

/// Applies patches of a folder to the sources of something, by name and release.
pub(crate) fn patch(
    source: &Path,
    (folder, names): (&Path, &[String]),
    (of, version): (&str, &str),
    log: &Path,
) -> Result<()> {
    for name in names {
        let mut program = Command::new("patch");
        program
            .args(["-p1", "--force", "--no-backup-if-mismatch", "--input"])
            .arg(folder.join(name))
            .current_dir(source);
        process::run(&mut program, log)
            .with_context(|| format!("the patch `{name}` cannot be applied to `{of}` {version}"))?;
    }
    Ok(())
}
