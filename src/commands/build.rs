//! `hognose build`: the project in this folder.

use super::write::write;
use crate::{
    args::Build,
    diagnostics::Result,
    project::{Project, plan},
};

pub(super) fn run(args: &Build) -> Result<u8> {
    let project = Project::find(args.project.as_deref())?;
    let plan = plan::of_project(&project, args);
    write(&plan, args.messages.verbosity(), args.json)
}
