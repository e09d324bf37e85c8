//! Where our sources are.

use std::path::Path;

use anyhow::Context;

/// The folder that holds the workspace.
pub fn root() -> anyhow::Result<&'static Path> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("the xtask crate is not in a workspace")
}
