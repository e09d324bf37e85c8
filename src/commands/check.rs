//! `hognose check`: the app against its world.

use crate::{
    args::{AppArgs, Build, Check, Componentize},
    build::{Plan, prepare},
    check::{findings, report},
    diagnostics::{Failure, Report, Result},
    progress::Progress,
    project::Project,
    status::{FAILED, SUCCESS},
};

pub(super) fn run(args: &Check) -> Result<u8> {
    let mut progress = Progress::new(&args.messages);
    let plan = plan(args)?;
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

/// What would be built: the project, or without one what the options say.
fn plan(args: &Check) -> Result<Plan> {
    let Check {
        project,
        app,
        paths,
        dependencies,
        world,
        messages,
        json: _,
    } = args.clone();
    let build = AppArgs {
        paths,
        ..AppArgs::default()
    };
    let found = match &project {
        Some(folder) => Some(Project::find(Some(folder))?),
        None => Project::above()?,
    };
    match found {
        Some(found) => {
            let args = Build {
                project,
                app,
                build,
                dependencies,
                world,
                messages,
                json: false,
            };
            super::build::plan(&found, &args)
        }
        None => Ok(super::componentize::plan(&Componentize {
            app_name: app.unwrap_or_else(|| "app".to_string()),
            build,
            world,
            messages,
            json: false,
        })),
    }
}
