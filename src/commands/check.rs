//! `hognose check`: the app against its world.

use crate::{
    args::Check,
    build::{
        check::{findings, report},
        prepare,
    },
    diagnostics::{Failure, Report, Result},
    project::plan,
    terminal::{
        Progress,
        status::{FAILED, SUCCESS},
    },
};

pub(super) fn run(args: &Check) -> Result<u8> {
    let mut progress = Progress::new(args.messages.verbosity());
    let plan = plan::to_check(args)?;
    let prepared = prepare(&plan, &mut progress)?;
    let found = progress.stage("check", || Ok::<_, Failure>(findings(&plan, &prepared)))?;
    if args.json {
        let text = serde_json::to_string_pretty(&found);
        println!("{}", text.map_err(Report::internal)?);
        return Ok(if found.is_empty() { SUCCESS } else { FAILED });
    }
    if !found.is_empty() {
        let reports = found.iter().map(|finding| report(finding, &prepared));
        return Err(reports.collect::<Vec<Report>>().into());
    }
    progress.done(&format!("`{}` fits its world, checked", plan.app));
    Ok(SUCCESS)
}
