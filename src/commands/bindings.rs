//! `hognose bindings`: the Python modules of a world, for editors and type checkers, or its shim as Rust.

use crate::{
    args::Bindings,
    build::{generate, given_names, python_half},
    diagnostics::{Code, Report, Result},
    interrupt, library, output,
    progress::Progress,
    project::Project,
    wit,
};
use hognose_bindgen_py::{
    emit::{self, python, rust::Dependencies},
    ir,
};
use hognose_componentize::Artifact;
use hognose_link::CRATES;
use std::{
    fs,
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
    let mut files = python::emit(&world);
    files.extend(python::STUBS.map(|(path, text)| (path.to_owned(), text.to_owned())));
    if library {
        files.extend(library::files());
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

/// `--rust`: the shim as a crate.
fn rust_crate(args: &Bindings, folder: &Path, progress: &mut Progress) -> Result<()> {
    let (request, names) = match Project::above()? {
        Some(project) => {
            let world = project.world(&args.world);
            (project.wit(&world, None), project.names(&world))
        }
        None => (args.world.request(None), given_names(&args.world)),
    };
    let loaded = wit::load(&request)?;
    let world = generate(&loaded, loaded.resolve.clone(), &[names])?;
    let dependencies = Dependencies::with(guest_runtime().as_deref());
    let files = emit::rust::emit(&world, &ir::build(&world), &dependencies);
    output::write_generated(folder, &files, emit::rust::MARK)?;
    progress.done(&format!(
        "wrote {} files to `{}`",
        files.len(),
        folder.display()
    ));
    Ok(())
}

/// The crate that the runtime was made of, where it came with its crates.
fn guest_runtime() -> Option<PathBuf> {
    let runtime = Artifact::locate().ok()?;
    let folder = runtime.join("link").join(CRATES).join("guest-runtime");
    fs::canonicalize(folder).ok()
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
