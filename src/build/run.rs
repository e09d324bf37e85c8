//! From a plan to files on disk.

use super::{
    finish::finish,
    js,
    plan::{Plan, Target},
    prepare::prepare,
};
use crate::{
    diagnostics::Result,
    files::{self, Output},
    terminal::{Progress, size},
};
use hognose_componentize::Component;

/// Builds and writes the component.
pub fn run(plan: &Plan, progress: &mut Progress) -> Result<Component> {
    if plan.target != Target::Component {
        return js::run(plan, progress);
    }
    files::check(&plan.output, Output::Component)?;
    let component = finish(plan, prepare(plan, progress)?, None, progress)?;
    files::write(&plan.output, Output::Component, &component.bytes)?;
    progress.done(&format!(
        "wrote `{}`, {},",
        plan.output.display(),
        size(component.bytes.len() as u64)
    ));
    Ok(component)
}
