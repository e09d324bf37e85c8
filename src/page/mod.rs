//! Pages that run Python's text: a folder with an `index.html`, of which a browser needs nothing to
//! be compiled. What they need besides is the npm package `@hognose/web`, which comes with Hognose.
//!
//! [`sources`] says what belongs to a page, [`package`] has the npm package, to which [`packages`]
//! and [`runner`] add what the page's dependencies need, [`site`] makes a folder of both, and
//! [`answers`] gives them to a browser without one. [`runners`] says which runners a site has.

pub mod answers;
mod kinds;
pub mod lock;
mod package;
pub mod packages;
pub mod runner;
mod runners;
pub mod site;
mod sources;

use crate::dependencies::{Dependencies, Locking};
use std::path::{Path, PathBuf};

pub use package::Package;

/// Where a site has the npm package.
pub const PACKAGE: &str = "hognose";

/// The file that makes a folder a page.
pub const INDEX: &str = "index.html";

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its folder.
    pub folder: PathBuf,
    /// Where the site is written.
    pub output: PathBuf,
    /// The packages that its pyproject.toml names.
    pub dependencies: Dependencies,
    /// How these are chosen.
    pub locking: Locking,
}

impl Page {
    /// The page of a folder, which has an `index.html`.
    pub fn of(folder: &Path, output: Option<&Path>) -> Page {
        Page {
            folder: folder.to_path_buf(),
            output: output.map_or_else(|| folder.join("dist"), Path::to_path_buf),
            dependencies: Dependencies::default(),
            locking: Locking::default(),
        }
    }
}
