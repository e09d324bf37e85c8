//! `hognose bindings`: the Python modules of a world, for editors and type checkers, or its shim as
//! Rust.

use crate::{
    args::Bindings,
    build::{generate, generated::checked, python_half},
    diagnostics::{Code, Report, Result},
    files, library,
    project::{Project, plan},
    rust,
    terminal::{Progress, interrupt},
    wit,
};
use hognose_bindgen_py::{
    emit::{self, python},
    ir,
};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

pub(super) fn run(args: &Bindings) -> Result<()> {
    let mut progress = Progress::new(args.messages.verbosity());
    if let Some(folder) = &args.rust {
        return rust_crate(args, folder, &mut progress);
    }
    let (request, names, folder, library, rust) = match &args.output_dir {
        Some(folder) => (
            plan::world(&args.world),
            plan::names(&args.world),
            folder.clone(),
            false,
            None,
        ),
        None => {
            let project = project()?;
            let names = plan::names_of(&project, &args.world);
            let library = !names.env.is_empty() || library::is_used(&project.python_path())?;
            (
                plan::world_of(&project, &args.world),
                names,
                project.folder(),
                library,
                project.rust,
            )
        }
    };
    let loaded = wit::load(&request)?;
    let (resolve, _) = python_half(&loaded, rust.as_ref())?;
    let world = generate(&loaded, resolve, &[names])?;
    let mut modules = checked(python::emit(&world))?;
    modules.extend(python::STUBS.map(|(path, text)| (path.to_owned(), text.to_owned())));
    if library {
        modules.extend(library::files());
    }
    let packages: BTreeSet<&str> = (world.roots.iter())
        .filter_map(|root| root.module.split('.').next())
        .collect();
    for package in packages {
        files::refuse_others(&folder, &format!("{package}/"), &modules)?;
    }
    // All of the files or none.
    interrupt::put_off(|| {
        modules
            .iter()
            .try_for_each(|(path, text)| files::write_text(&folder.join(PathBuf::from(path)), text))
    })?;
    progress.done(&format!(
        "wrote {} files to `{}`",
        modules.len(),
        folder.display()
    ));
    Ok(())
}

/// `--rust`: the shim as a crate, of what is Python's of the world.
fn rust_crate(args: &Bindings, folder: &Path, progress: &mut Progress) -> Result<()> {
    let (request, names, part) = match Project::above()? {
        Some(project) => (
            plan::world_of(&project, &args.world),
            plan::names_of(&project, &args.world),
            project.rust,
        ),
        None => (plan::world(&args.world), plan::names(&args.world), None),
    };
    let loaded = wit::load(&request)?;
    let (resolve, _) = python_half(&loaded, part.as_ref())?;
    let world = generate(&loaded, resolve, &[names])?;
    let mut shim = ir::build(&world);
    shim.owns_blocks = part.is_some_and(|part| part.folder.is_some());
    if !args.force {
        rust::shim::refuse_changed(folder)?;
    }
    let sources = rust::shim::files(&world, &shim);
    files::write_generated(folder, &sources, emit::rust::MARK)?;
    progress.done(&format!(
        "wrote {} files to `{}`",
        sources.len(),
        folder.display()
    ));
    Ok(())
}

fn project() -> Result<Project> {
    Project::above()?.ok_or_else(|| {
        Report::new(
            Code::NoProject,
            "no folder to write to, and no project here that would name one",
        )
        .help("give a folder: `hognose bindings OUTPUT_DIR`")
        .into()
    })
}
