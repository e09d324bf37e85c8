//! The npm package as a page has it: with what the dependencies of its pyproject.toml need.

use super::{Project, plan};
use crate::{
    args::{AppArgs, Build, DependencyArgs, MessageArgs, WorldArgs},
    build::Plan,
    dependencies::{self, Present},
    diagnostics::Result,
    page::{Package, Page, packages, runner},
    terminal::Progress,
};

/// The package of a page.
///
/// # Errors
/// When the dependencies cannot be resolved, or the runner cannot be built.
pub fn package(page: &Page, progress: &mut Progress) -> Result<Package> {
    let package = Package::find()?;
    // What a virtual environment has is not what a page can show.
    let present = Present {
        python_path: &[],
        venv: None,
    };
    let folder = dependencies::folder(&page.dependencies, page.locking, &present, progress)?;
    let Some(folder) = folder else {
        return Ok(package);
    };
    let packages::Packages { files, natives } = progress.stage("packages", || {
        packages::of(&folder, &page.dependencies.named)
    })?;
    let package = package.with(files);
    if natives.is_empty() {
        return Ok(package);
    }
    let plan = of_runner(&package)?;
    let files = runner::build(plan, &package, &natives, &folder, progress)?;
    Ok(package.with(files))
}

/// What builds a runner.
fn of_runner(package: &Package) -> Result<Plan> {
    let project = Project::find(Some(&package.project()))?;
    let build = Build {
        project: None,
        app: None,
        json: false,
        build: AppArgs::default(),
        dependencies: DependencyArgs::default(),
        world: WorldArgs::default(),
        messages: MessageArgs::default(),
    };
    Ok(plan::of_project(&project, &build))
}
