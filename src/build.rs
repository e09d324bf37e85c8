//! From a plan to a component on disk: what `build` and `componentize` share.

use crate::{
    args::WorldArgs,
    diagnostics::{Failure, Report, Result},
    output,
    progress::Progress,
    python_path, wit,
};
use hognose_bindgen_py::world::{Options, World};
use std::{env, path::PathBuf};

/// Everything that decides what is built.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The world.
    pub wit: wit::Request,
    /// Names in the generated package.
    pub names: Options,
    /// Module that holds the app.
    pub app: String,
    /// Folders with the app and its dependencies.
    pub python_path: Vec<PathBuf>,
    /// File to write.
    pub output: PathBuf,
    /// Import nothing but what the world imports.
    pub stub_wasi: bool,
    /// Folder for what every stage makes.
    pub keep_stages: Option<PathBuf>,
    /// Worlds for modules that bring WIT of their own.
    pub module_worlds: Vec<(String, String)>,
}

/// Builds and writes the component.
pub fn run(plan: &Plan, progress: &mut Progress) -> Result<()> {
    output::check(&plan.output)?;
    let world = progress.stage("wit", || generate(&wit::load(&plan.wit)?, &plan.names))?;
    let venv = env::var_os("VIRTUAL_ENV").map(PathBuf::from);
    let found = progress.stage("find", || {
        python_path::find(&plan.python_path, venv.as_deref())
    })?;
    if let Some(line) = found.left_out() {
        progress.note(&line);
    }
    drop(world);
    Ok(())
}

/// Decides the names of everything in a world.
pub fn generate(loaded: &wit::Loaded, names: &Options) -> Result<World> {
    World::new(loaded.resolve.clone(), loaded.world, names).map_err(|problems| {
        let reports = problems.into_iter().map(|problem| {
            let place = problem
                .place
                .and_then(|place| loaded.place(&place.path, place.range));
            Report::new(problem.message)
                .at(place)
                .help(problem.help.unwrap_or_default())
        });
        Failure::from(reports.collect::<Vec<Report>>())
    })
}

/// The names that the command line asks for.
pub fn names(args: &WorldArgs) -> Options {
    let names = |given: &[(String, String)]| given.iter().cloned().collect();
    let standard = Options::default();
    Options {
        module: args.world_module.clone().unwrap_or(standard.module),
        full_names: args.full_names,
        import_interface_names: names(&args.import_interface_name),
        export_interface_names: names(&args.export_interface_name),
    }
}
