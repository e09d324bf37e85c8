//! `hognose componentize`: an app anywhere, by options alone.

use super::write::write;
use crate::{args::Componentize, diagnostics::Result, project::plan};

pub(super) fn run(args: &Componentize) -> Result<u8> {
    let plan = plan::of_options(args);
    write(&plan, args.messages.verbosity(), args.json)
}
