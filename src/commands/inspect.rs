//! `hognose inspect`: what a component imports and exports, and what its size is made of.

use crate::{args::Inspect, diagnostics::Result};

pub(super) fn run(_args: &Inspect) -> Result<()> {
    Ok(())
}
