//! `hognose build`: the project in this folder.

use super::write::write;
use crate::{
    args::Build,
    diagnostics::Result,
    page::{Page, site},
    project::{Project, package::package, page::page, plan},
    terminal::{Progress, json::print, status::SUCCESS},
};
use serde_json::{Value, json};

pub(super) fn run(args: &Build) -> Result<u8> {
    if let Some(page) = page(args)? {
        return write_page(args, &page);
    }
    let project = Project::find(args.project.as_deref())?;
    let plan = plan::of_project(&project, args);
    write(&plan, args.messages.verbosity(), args.json)
}

fn write_page(args: &Build, page: &Page) -> Result<u8> {
    let verbosity = args.messages.verbosity();
    let precompressed = args.build.precompressed;
    if !args.json {
        let mut progress = Progress::new(verbosity);
        let package = package(page, &mut progress)?;
        site::write(page, &package, precompressed, &mut progress)?;
        return Ok(SUCCESS);
    }
    let mut progress = Progress::for_tools(verbosity);
    let package = package(page, &mut progress)?;
    let site = site::write(page, &package, precompressed, &mut progress)?;
    let files = site.files.iter();
    let files = files.map(|(path, bytes)| json!({ "path": path, "bytes": bytes }));
    print(&json!({
        "output": page.output.display().to_string(),
        "bytes": site.files.values().sum::<usize>(),
        "files": files.collect::<Vec<Value>>(),
    }))?;
    Ok(SUCCESS)
}
