//! Whether a folder is a page, which needs no pyproject.toml.

use super::Project;
use crate::{
    args::{self, Build},
    build::Target,
    diagnostics::{Code, Report, Result},
    page::{INDEX, Page, site},
};
use std::path::{Path, PathBuf};

/// The page that is asked for: with `--target web`, by the project's `target`, or because the
/// folder has an `index.html` and is no other project.
pub fn page(args: &Build) -> Result<Option<Page>> {
    let asked = args.build.target;
    if asked.is_some_and(|target| target != args::Target::Web) {
        return Ok(None);
    }
    let folder = args.project.clone().unwrap_or_default();
    let has_index = folder.join(INDEX).is_file();
    let project = match args.project.as_deref() {
        // One further up is not about this page.
        None if has_index => of_folder(&folder)?,
        None => Project::above()?,
        Some(folder) if folder.is_dir() => of_folder(folder)?,
        Some(_) => return refuse_file(args),
    };
    let is_page = match &project {
        Some(project) => project.target == Target::Web || asked.is_some(),
        None => has_index || asked.is_some(),
    };
    if !is_page {
        return Ok(None);
    }
    let said = project.as_ref().and_then(|project| project.output.clone());
    let folder = match &project {
        Some(project) => project.folder(),
        None => match folder.as_os_str().is_empty() {
            true => PathBuf::from("."),
            false => folder,
        },
    };
    if !folder.join(INDEX).is_file() {
        return Err(site::no_index(&folder));
    }
    let output = args.build.output.as_deref().or(said.as_deref());
    let dependencies = match project.as_ref().map(|project| &project.dependencies) {
        Some(dependencies) => dependencies.clone(),
        None => Project::dependencies_in(&folder)?,
    };
    Ok(Some(Page {
        dependencies,
        locking: args.dependencies.locking(),
        ..Page::of(&folder, output)
    }))
}

fn of_folder(folder: &Path) -> Result<Option<Project>> {
    let file = folder.join("pyproject.toml");
    match file.is_file() {
        true => Project::read(&file),
        false => Ok(None),
    }
}

/// A single file is no page.
fn refuse_file(args: &Build) -> Result<Option<Page>> {
    match args.build.target {
        Some(_) => {
            let message = "a page is a folder with an `index.html`, and this is a file";
            Err(Report::new(Code::WrongValue, message)
                .help("name the folder")
                .into())
        }
        None => Ok(None),
    }
}
