//! Source distributions: unpacked, and changed by patches.

use crate::archive::{patch, unpack_archive};
use crate::recipe::Recipe;
use anyhow::{Result, ensure};
use std::path::Path;

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
