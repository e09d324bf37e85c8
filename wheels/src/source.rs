//! Source distributions: unpacked, and changed by patches.

use crate::process;
use crate::recipe::Recipe;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A source distribution's file.
pub struct Sdist<'a> {
    /// Where it is.
    pub file: &'a Path,
    /// The folder of patches.
    pub patches: &'a Path,
}

/// Unpacks it into a folder, and applies the recipe's patches.
///
/// # Errors
/// What `tar` or `patch` said.
pub fn unpack(sdist: &Sdist<'_>, recipe: &Recipe, folder: &Path, log: &Path) -> Result<()> {
    let mut tar = Command::new("tar");
    tar.arg("-xf").arg(sdist.file).arg("--strip-components=1");
    process::run(tar.arg("-C").arg(folder), log)?;
    if !folder.join("PKG-INFO").is_file() {
        bail!(
            "{} is no source distribution: it has no `PKG-INFO`",
            sdist.file.display()
        );
    }
    for patch in patches(sdist.patches, recipe) {
        let mut program = Command::new("patch");
        program
            .args(["-p1", "--force", "--no-backup-if-mismatch", "--input"])
            .arg(&patch)
            .current_dir(folder);
        process::run(&mut program, log).with_context(|| {
            let name = patch.file_name().unwrap_or_default().display();
            format!("`{name}` does not fit `{}` {}", recipe.name, recipe.version)
        })?;
    }
    Ok(())
}

/// The patches of a recipe.
fn patches(folder: &Path, recipe: &Recipe) -> Vec<PathBuf> {
    let names = recipe.patches.iter();
    names.map(|name| folder.join(name)).collect()
}
