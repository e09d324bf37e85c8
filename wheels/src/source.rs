//! Source distributions: unpacked, and changed by patches.

use crate::process;
use crate::recipe::Recipe;
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// Unpacks a source distribution into a folder.
///
/// # Errors
/// What `tar` said, or that it is something else.
pub fn unpack(sdist: &Path, folder: &Path, log: &Path) -> Result<()> {
    let mut tar = Command::new("tar");
    tar.arg("-xf").arg(sdist).arg("--strip-components=1");
    let unpacked = process::run(tar.arg("-C").arg(folder), log);
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
        for name in &recipe.patches {
            let mut program = Command::new("patch");
            program
                .args(["-p1", "--force", "--no-backup-if-mismatch", "--input"])
                .arg(self.patches.join(name))
                .current_dir(self.source);
            process::run(&mut program, log).with_context(|| {
                let Recipe {
                    name: of, version, ..
                } = recipe;
                format!("the patch `{name}` cannot be applied to `{of}` {version}")
            })?;
        }
        Ok(())
    }
}
