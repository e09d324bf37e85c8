//! Source distributions: unpacked, and changed by patches.

use crate::process;
use crate::recipe::Recipe;
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// Unpacks an archive that has all in one folder.
pub(crate) fn unpack_archive(archive: &Path, folder: &Path, log: &Path) -> Result<()> {
    let mut tar = Command::new("tar");
    tar.arg("-xf").arg(archive).arg("--strip-components=1");
    process::run(tar.arg("-C").arg(folder), log)
}

/// Unpacks a source distribution into a folder.
///
/// # Errors
/// What `tar` said, or that it is something else.
pub fn unpack(sdist: &Path, folder: &Path, log: &Path) -> Result<()> {
    let unpacked = unpack_archive(sdist, folder, log);
    let file = sdist.display();
    ensure!(
        unpacked.is_ok(),
        "`{file}` is no source distribution: expected a `.tar.gz`, as indexes have it"
    );
    ensure!(
        folder.join("PKG-INFO").is_file(),
        "`{file}` is no source distribution: expected a file `PKG-INFO` in it"
    );
    Ok(())
}

/// An unpacked source distribution.
pub struct Sdist<'a> {
    /// The folder of the sources.
    pub source: &'a Path,
    /// The folder of patches.
    pub patches: &'a Path,
}

impl Sdist<'_> {
    /// Applies the patches of a recipe.
    ///
    /// # Errors
    /// What `patch` said.
    pub fn patch(&self, recipe: &Recipe, log: &Path) -> Result<()> {
        let of = (recipe.name.as_str(), recipe.version.as_str());
        patch(self.source, (self.patches, &recipe.patches), of, log)
    }
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
