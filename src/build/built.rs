//! What a build has written.

use hognose_componentize::Component;
use std::path::PathBuf;

/// A build that was written.
pub struct Built {
    /// The component, which may be none of the files.
    pub component: Component,
    /// Each file with its size, the one with Python first.
    pub files: Vec<(PathBuf, usize)>,
}
