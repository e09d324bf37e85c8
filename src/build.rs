//! From a plan to a component on disk: what `build` and `componentize` share.

use crate::{
    args::{self, WorldArgs},
    diagnostics::{self, Failure, Report, Result},
    output,
    progress::{Progress, size},
    python_path::{self, PythonPath},
    wit,
};
use hognose_bindgen_py::{
    emit, ir, manifest,
    world::{Options, World},
};
use hognose_componentize::{
    Artifact, Component, Event, Request, Source, SourceKind, Stdlib, componentize,
};
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
    /// How much of the standard library the component holds.
    pub stdlib: args::Stdlib,
    /// Folder for what every stage makes.
    pub keep_stages: Option<PathBuf>,
    /// Worlds for modules that bring WIT of their own.
    pub module_worlds: Vec<(String, String)>,
}

/// Builds and writes the component.
pub fn run(plan: &Plan, progress: &mut Progress) -> Result<()> {
    refuse_module_worlds(plan)?;
    output::check(&plan.output)?;
    let component = build(plan, progress)?;
    output::write(&plan.output, &component.bytes)?;
    progress.done(&format!(
        "wrote `{}`, {},",
        plan.output.display(),
        size(component.bytes.len() as u64)
    ));
    Ok(())
}

/// Builds the component, in memory.
pub fn build(plan: &Plan, progress: &mut Progress) -> Result<Component> {
    let loaded = progress.stage("wit", || wit::load(&plan.wit))?;
    let (world, shim) = progress.stage("generate", || {
        let world = generate(&loaded, &plan.names)?;
        let shim = ir::build(&world);
        Ok::<_, Failure>((world, shim))
    })?;
    let venv = env::var_os("VIRTUAL_ENV").map(PathBuf::from);
    let found = progress.stage("find", || {
        python_path::find(&plan.python_path, venv.as_deref())
    })?;
    if let Some(line) = found.left_out() {
        progress.note(&line);
    }
    let folders: Vec<String> = found
        .folders
        .iter()
        .map(|folder| folder.path.display().to_string())
        .collect();
    let failed = |error| diagnostics::from_build_error(error, &folders);
    let artifact = Artifact::locate()
        .and_then(|folder| Artifact::open(&folder))
        .map_err(failed)?;
    let mut manifest = manifest(&world, &shim);
    manifest.app_module = plan.app.clone();
    manifest.native_modules = found.native_modules.clone();
    let output = progress.output();
    let component = componentize(Request {
        artifact: &artifact,
        resolve: &loaded.resolve,
        world: loaded.world,
        manifest,
        sources: sources(&world, found),
        stdlib: match plan.stdlib {
            args::Stdlib::Full => Stdlib::Full,
            args::Stdlib::Used => Stdlib::Used,
        },
        stub_wasi: plan.stub_wasi,
        shim: &|bound, table_base| emit::wasm::emit(&shim, bound, table_base),
        validate: env::var_os("HOGNOSE_VALIDATE").is_some(),
        names: false,
        keep_stages: plan.keep_stages.as_deref(),
        on_event: &mut |event| match event {
            Event::Begin(stage) => progress.begin(stage.name()),
            Event::Compiling => {
                progress.note("compiling the runtime: this is done once and takes some seconds");
            }
            Event::End(stage, took) => progress.end(stage.name(), took),
        },
        output,
    });
    component.map_err(failed)
}

/// The generated package first: an app may hold a copy of it that is older than its WIT.
fn sources(world: &World, found: PythonPath) -> Vec<Source> {
    let files = emit::python::emit(world).into_iter();
    let sdk = Source {
        guest_root: "/sdk".to_string(),
        kind: SourceKind::Memory(
            files
                .map(|(path, text)| (path, text.into_bytes()))
                .collect(),
        ),
    };
    let folders = found.folders.into_iter().enumerate();
    let folders = folders.map(|(index, folder)| Source {
        guest_root: format!("/app/{index}"),
        kind: SourceKind::Chosen {
            folder: folder.path,
            files: folder.files,
        },
    });
    std::iter::once(sdk).chain(folders).collect()
}

fn refuse_module_worlds(plan: &Plan) -> Result<()> {
    let Some((module, world)) = plan.module_worlds.first() else {
        return Ok(());
    };
    let message = format!("cannot take the world `{world}` from the module `{module}`");
    Err(Report::new(message)
        .help(
            "WIT inside Python packages is not read: give its folder by `-d` and the world by `-w`",
        )
        .into())
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
