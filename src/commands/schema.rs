//! `hognose schema`: what `[tool.hognose]` may say, for editors.

use crate::{diagnostics::Result, project::SCHEMA, terminal::print};

pub(super) fn run() -> Result<()> {
    print(SCHEMA.as_bytes())
}
