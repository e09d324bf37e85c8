//! `hognose schema`: what `[tool.hognose]` may say, for editors.

use crate::{diagnostics::Result, output, project::SCHEMA};

pub(super) fn run() -> Result<()> {
    output::print(SCHEMA.as_bytes())
}
