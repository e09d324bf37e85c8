//! `hognose bindings`: the Python modules of a world, for editors and type checkers.

use crate::{
    args::Bindings,
    build::{generate, given_names},
    diagnostics::{Report, Result},
    output,
    progress::Progress,
    project::Project,
    wit,
};
use hognose_bindgen_py::emit::python;
use std::path::PathBuf;

pub(super) fn run(args: &Bindings) -> Result<()> {
    let mut progress = Progress::new(&args.messages);
    let (world, folder) = match &args.output_dir {
        Some(folder) => (args.world.clone(), folder.clone()),
        None => {
            let project = project()?;
            (project.world(&args.world), project.folder())
        }
    };
    let loaded = wit::load(&world.request(None))?;
    let world = generate(&loaded, &[given_names(&world)])?;
    let mut files = python::emit(&world);
    files.extend(python::STUBS.map(|(path, text)| (path.to_owned(), text.to_owned())));
    for (path, text) in &files {
        output::write_text(&folder.join(PathBuf::from(path)), text)?;
    }
    progress.done(&format!(
        "wrote {} files to `{}`",
        files.len(),
        folder.display()
    ));
    Ok(())
}

fn project() -> Result<Project> {
    Project::above()?.ok_or_else(|| {
        Report::new("no folder to write to, and no project here that would name one")
            .help("give a folder: `hognose bindings OUTPUT_DIR`")
            .into()
    })
}
