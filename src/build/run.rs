//! From a plan to files on disk.

use super::{
    built::Built,
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

/// Builds and writes the component.
pub fn run(plan: &Plan, progress: &mut Progress) -> Result<Built> {
    if plan.target != Target::Component {
        return js::run(plan, progress);
    }
    files::check(&plan.output, Output::Component)?;
    let component = finish(plan, prepare(plan, progress)?, None, progress)?;
    files::write(&plan.output, Output::Component, &component.bytes)?;
    let length = component.bytes.len();
    let path = plan.output.display();
    progress.done(&format!("wrote `{path}`, {},", size(length as u64)));
    let files = vec![(plan.output.clone(), length)];
    Ok(Built { component, files })
}
