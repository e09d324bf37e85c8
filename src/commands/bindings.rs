//! `hognose bindings`: the Python modules of a world, for editors and type checkers, or its shim as Rust.

use crate::{
    args::Bindings,
    build::{generate, given_names, python_half},
    diagnostics::{Code, Report, Result},
    generated::checked,
    interrupt, library, output,
    progress::Progress,
    project::Project,
    rust, wit,
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
    let mut progress = Progress::new(&args.messages);
    if let Some(folder) = &args.rust {
        return rust_crate(args, folder, &mut progress);
    }
    let (request, names, folder, library, rust) = match &args.output_dir {
        Some(folder) => {
            let request = args.world.request(None);
            (
                request,
                given_names(&args.world),
                folder.clone(),
                false,
                None,
            )
        }
        None => {
            let project = project()?;
            let world = project.world(&args.world);
            let names = project.names(&world);
            let library = !names.env.is_empty() || library::is_used(&project.python_path())?;
            (
                project.wit(&world, None),
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
    let mut files = checked(python::emit(&world))?;
    files.extend(python::STUBS.map(|(path, text)| (path.to_owned(), text.to_owned())));
    if library {
        files.extend(library::files());
    }
    let packages: BTreeSet<&str> = (world.roots.iter())
        .filter_map(|root| root.module.split('.').next())
        .collect();
    for package in packages {
        output::refuse_others(&folder, &format!("{package}/"), &files)?;
    }
    // All of the files or none.
    interrupt::put_off(|| {
        files.iter().try_for_each(|(path, text)| {
            output::write_text(&folder.join(PathBuf::from(path)), text)
        })
    })?;
    progress.done(&format!(
        "wrote {} files to `{}`",
        files.len(),
        folder.display()
    ));
    Ok(())
}

/// `--rust`: the shim as a crate, of what is Python's of the world.
fn rust_crate(args: &Bindings, folder: &Path, progress: &mut Progress) -> Result<()> {
    let (request, names, part) = match Project::above()? {
        Some(project) => {
            let world = project.world(&args.world);
            let request = project.wit(&world, None);
            (request, project.names(&world), project.rust)
        }
        None => (args.world.request(None), given_names(&args.world), None),
    };
    let loaded = wit::load(&request)?;
    let (resolve, _) = python_half(&loaded, part.as_ref())?;
    let world = generate(&loaded, resolve, &[names])?;
    let mut shim = ir::build(&world);
    shim.owns_blocks = part.is_some_and(|part| part.folder.is_some());
    if !args.force {
        rust::shim::refuse_changed(folder)?;
    }
    let files = rust::shim::files(&world, &shim);
    output::write_generated(folder, &files, emit::rust::MARK)?;
    progress.done(&format!(
        "wrote {} files to `{}`",
        files.len(),
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
