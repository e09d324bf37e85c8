//! From a plan to a component on disk: what `build` and `componentize` share.

pub(crate) mod fit;
mod js;
mod runtime;

use crate::{
    args::{self, DependencyArgs, WorldArgs},
    check,
    dependencies::{self, Dependencies, Present},
    diagnostics::{self, Code, Failure, Report, Result},
    generated::checked,
    output::{self, Output},
    packages::{self, Package},
    progress::{Progress, size},
    python_path::{self, PythonPath, Search},
    reach,
    rust::{self, Exports, Part},
    wit,
};
use hognose_bindgen_py::{
    emit, ir, manifest,
    world::{Diagnostic, Env, Options, World},
};
use hognose_componentize::{
    Component, Event, Request, Shim, Source, SourceKind, Stdlib, componentize,
};
use hognose_runtime_abi::{Bound, Folder};
use runtime::Runtime;
pub use runtime::{Opened, open as open_runtime};
use std::{collections::BTreeMap, env, path::PathBuf};
use wit_parser::Resolve;

/// Everything that decides what is built.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The world.
    pub wit: wit::Request,
    /// Names in the generated package.
    pub names: Options,
    /// Module that holds the app.
    pub app: String,
    /// The Python file that is all of the app, if it is a single file.
    pub script: Option<PathBuf>,
    /// Folders with the app and its dependencies.
    pub python_path: Vec<PathBuf>,
    /// Packages to install.
    pub dependencies: Dependencies,
    /// How these are chosen.
    pub dependency_args: DependencyArgs,
    /// File to write.
    pub output: PathBuf,
    /// Import nothing but what the world imports.
    pub stub_wasi: bool,
    /// Import everything that the world imports.
    pub keep_imports: bool,
    /// Take all packages of the virtual environment.
    pub keep_packages: bool,
    /// How much of the standard library the component holds.
    pub stdlib: args::Stdlib,
    /// How much `/tmp` in memory may hold; nothing: there is none.
    pub tmp: args::Bytes,
    /// Folder for what every stage makes.
    pub keep_stages: Option<PathBuf>,
    /// Worlds for modules that bring WIT of their own.
    pub module_worlds: Vec<(String, String)>,
    /// A crate that offers modules to the app and implements exports.
    pub rust: Option<Part>,
    /// In what the code between host and Python is made.
    pub shim: args::Shim,
    /// What kind of host it is for.
    pub target: args::Target,
    /// Compare the app with the world before anything is built.
    pub check: bool,
}

/// What a build starts from.
pub struct Prepared {
    /// The Python files.
    pub found: PythonPath,
    /// The WIT.
    pub loaded: wit::Loaded,
    /// The world, with every Python name; exports that Rust implements are not in it.
    pub world: World,
    rust: Exports,
    packages: Vec<Chosen>,
}

/// Builds and writes the component.
pub fn run(plan: &Plan, progress: &mut Progress) -> Result<Component> {
    if plan.target != args::Target::Component {
        return js::run(plan, progress);
    }
    output::check(&plan.output, Output::Component)?;
    let component = build(plan, progress)?;
    output::write(&plan.output, Output::Component, &component.bytes)?;
    progress.done(&format!(
        "wrote `{}`, {},",
        plan.output.display(),
        size(component.bytes.len() as u64)
    ));
    Ok(component)
}

/// Reads the Python files and the WIT, and decides all names.
pub fn prepare(plan: &Plan, progress: &mut Progress) -> Result<Prepared> {
    fit::app(&plan.app, &plan.names.module)?;
    fit::names(&plan.names)?;
    let venv = env::var_os("VIRTUAL_ENV").map(PathBuf::from);
    let venv = venv.filter(|venv| !venv.as_os_str().is_empty());
    let present = Present {
        python_path: &plan.python_path,
        venv: venv.as_deref(),
    };
    let installed = dependencies::folder(
        &plan.dependencies,
        &plan.dependency_args,
        &present,
        progress,
    )?;
    let found = progress.stage("find", || {
        python_path::find(&Search {
            script: plan.script.as_deref(),
            folders: &plan.python_path,
            packages: installed.as_deref(),
            venv: venv.as_deref(),
        })
    })?;
    let brought = packages::find(&found)?;
    for note in packages::outdated(&brought, &found)? {
        progress.note(&note);
    }
    let packages = with_worlds(brought, &plan.module_worlds)?;
    let loaded = progress.stage("wit", || wit::load(&request(plan, &packages)))?;
    refuse_variables_from_nowhere(plan, &loaded)?;
    let (resolve, rust) = python_half(&loaded, plan.rust.as_ref())?;
    let world = progress.stage("generate", || {
        generate(&loaded, resolve, &names(plan, &packages, &loaded))
    })?;
    Ok(Prepared {
        found,
        loaded,
        world,
        rust,
        packages,
    })
}

/// The packages of the world, without what of its exports is Rust.
pub fn python_half(loaded: &wit::Loaded, part: Option<&Part>) -> Result<(Resolve, Exports)> {
    let mut resolve = loaded.resolve.clone();
    let exports = match part {
        Some(part) => Exports::take(&part.exports, &mut resolve, loaded.world)?,
        None => Exports::default(),
    };
    Ok((resolve, exports))
}

/// Builds the component, in memory.
pub fn build(plan: &Plan, progress: &mut Progress) -> Result<Component> {
    let prepared = prepare(plan, progress)?;
    finish(plan, prepared, None, progress)
}

/// Builds the component from what was read. Without a runtime it opens one.
pub fn finish(
    plan: &Plan,
    prepared: Prepared,
    opened: Option<Opened<'_>>,
    progress: &mut Progress,
) -> Result<Component> {
    if plan.check {
        check::before_build(plan, &prepared, progress)?;
    }
    let Prepared {
        mut found,
        loaded,
        mut world,
        rust: rust_exports,
        packages,
    } = prepared;
    let lazy = reached(plan, &mut found, &loaded, &mut world, &packages, progress)?;
    let sdk = overlay(&world, &packages, &loaded, &mut found)?;
    let world = world.cut();
    let mut shim = ir::build(&world);
    let searched = diagnostics::Searched::new(&found, &world);
    let failed = |error| diagnostics::from_build_error(error, &searched);
    let runtime = Runtime::choose(plan, &world, &mut shim, &rust_exports, opened, progress)?;
    let write = |bound: &Bound, table: u32| emit::wasm::emit(&shim, bound, table);
    let describe = |bound: &Bound| rust::shim::describe(&world, &shim, bound);
    let mut manifest = manifest(&world, &shim);
    manifest.app_module = plan.app.clone();
    manifest.native_modules = found.native_modules.clone();
    manifest.lazy_annotations = lazy;
    manifest.folders.extend((plan.tmp.0 > 0).then(|| Folder {
        root: "/tmp".to_string(),
        limit: plan.tmp.0,
    }));
    let output = progress.output();
    let patience = Some(progress.patience());
    let component = componentize(Request {
        artifact: runtime.artifact(),
        resolve: &loaded.resolve,
        world: loaded.world,
        manifest,
        sources: sources(sdk, found),
        stdlib: match plan.stdlib {
            args::Stdlib::Full => Stdlib::Full,
            args::Stdlib::Used => Stdlib::Used,
        },
        stub_wasi: plan.stub_wasi,
        shim: match plan.shim {
            args::Shim::Wasm => Shim::Written(&write),
            args::Shim::Rust => Shim::Linked(&describe),
        },
        code: runtime.code(),
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
        patience,
        output,
    });
    component.map_err(failed)
}

/// Leaves out what the app cannot reach. Answers with the files whose annotations are lazy.
fn reached(
    plan: &Plan,
    found: &mut PythonPath,
    loaded: &wit::Loaded,
    world: &mut World,
    packages: &[Chosen],
    progress: &mut Progress,
) -> Result<Vec<String>> {
    let (gone, lazy) = progress.stage("reach", || {
        let cache = hognose_cache::folder();
        let mut modules = reach::modules(world, found, &plan.app, cache.as_deref());
        // A crate that the project keeps is of all that the world imports, whatever the app does
        // with it.
        let is_kept = plan.shim == args::Shim::Rust
            && plan.rust.as_ref().is_some_and(|part| part.shim.is_some());
        if !plan.keep_imports && !is_kept {
            reach::leave_out(world, &modules);
        }
        let parts = loaded.parts.iter().filter_map(|part| part.package);
        let with_wit = parts.map(|index| packages[index].package.top().to_owned());
        let gone = match plan.keep_packages {
            true => Vec::new(),
            false => reach::leave_out_packages(found, &mut modules, &with_wit.collect()),
        };
        modules.keep_words();
        Ok::<_, Failure>((gone, lazy_annotations(plan, found, &modules)))
    })?;
    if let Some(line) = found.left_out(&gone) {
        progress.note(&line);
    }
    if !gone.is_empty() {
        progress.detail(&format!(
            "left out installed packages that nothing in the app imports: {}",
            gone.join(", ")
        ));
    }
    if let (all, left_out @ 1..) = world.left_out() {
        progress.detail(&format!(
            "left out {left_out} of {all} imported interfaces, which nothing in the app was seen to use"
        ));
    }
    Ok(lazy)
}

/// The app's files that Python 3.14 would import, and 3.13 would not: those of packages are written
/// for the Python that they find.
fn lazy_annotations(plan: &Plan, found: &PythonPath, modules: &reach::Graph) -> Vec<String> {
    let folders = found.folders.iter().enumerate();
    let own = folders.filter(|(_, folder)| check::is_apps(plan, folder));
    let files = own.flat_map(|(index, folder)| {
        let files = folder.files.iter();
        let files = files.filter(|(file, _)| modules.has_file(file));
        files.map(move |(file, content)| (index, file, content))
    });
    let lazy = files.filter(|(_, _, content)| {
        str::from_utf8(content).is_ok_and(hognose_check::needs_lazy_annotations)
    });
    lazy.map(|(index, file, _)| format!("{}/{file}", guest_path(index)))
        .collect()
}

/// Where the app sees a folder of its Python path.
fn guest_path(folder: usize) -> String {
    format!("/app/{folder}")
}

/// The generated package first: an app may hold a copy of it that is older than its WIT.
fn sources(sdk: BTreeMap<String, String>, found: PythonPath) -> Vec<Source> {
    let files = sdk.into_iter();
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
        guest_root: guest_path(index),
        kind: SourceKind::Chosen {
            folder: folder.path,
            files: folder.files,
        },
    });
    std::iter::once(sdk).chain(folders).collect()
}

/// The generated modules: those of Python packages where their stubs were, the others are returned.
fn overlay(
    world: &World,
    packages: &[Chosen],
    loaded: &wit::Loaded,
    found: &mut PythonPath,
) -> Result<BTreeMap<String, String>> {
    let mut files = checked(emit::python::emit(world))?;
    for Chosen { package, .. } in packages {
        package.drop_wit(found);
    }
    for part in &loaded.parts {
        if let Some(index) = part.package {
            packages[index].package.overlay(&mut files, found);
        }
    }
    Ok(files)
}

/// A Python package that brings WIT, with the worlds that the command line names for it.
struct Chosen {
    package: Package,
    worlds: Vec<String>,
}

/// The packages in the order in which the command line names them, then the others.
fn with_worlds(found: Vec<Package>, worlds: &[(String, String)]) -> Result<Vec<Chosen>> {
    let names: Vec<String> = found.iter().map(|package| package.name.clone()).collect();
    let mut chosen: Vec<Chosen> = Vec::new();
    let mut found: Vec<Option<Package>> = found.into_iter().map(Some).collect();
    for (module, world) in worlds {
        if let Some(known) = chosen
            .iter_mut()
            .find(|known| known.package.name == *module)
        {
            known.worlds.push(world.clone());
            continue;
        }
        let package = names.iter().position(|name| name == module);
        let package = package.and_then(|index| found[index].take());
        let package = package.filter(|package| package.wit.is_some());
        chosen.push(Chosen {
            package: package.ok_or_else(|| no_package(module, world, &names))?,
            worlds: vec![world.clone()],
        });
    }
    chosen.extend(found.into_iter().flatten().map(|package| Chosen {
        package,
        worlds: Vec::new(),
    }));
    chosen.retain(|chosen| chosen.package.wit.is_some());
    Ok(chosen)
}

fn no_package(module: &str, world: &str, names: &[String]) -> Failure {
    let message = format!(
        "cannot take the world `{world}` for the module `{module}`: there is no WIT in a package of that name"
    );
    let help = match names {
        [] => "packages with WIT have a `componentize-py.toml` that says `wit_directory`; none is on the Python path: name its folder by `-p`".to_string(),
        names => format!("packages with WIT on the Python path: `{}`", names.join("`, `")),
    };
    Report::new(Code::NoWitInPackage, message).help(help).into()
}

fn request(plan: &Plan, packages: &[Chosen]) -> wit::Request {
    let packages = packages
        .iter()
        .map(|Chosen { package, worlds }| wit::PackageWit {
            name: package.name.clone(),
            path: package.wit.clone().unwrap_or_default(),
            has_bindings: package.bindings.is_some(),
            worlds: worlds.clone(),
        });
    wit::Request {
        packages: packages.collect(),
        searched: true,
        ..plan.wit.clone()
    }
}

/// The names for every part: what the package says, and what the command line says.
fn names(plan: &Plan, packages: &[Chosen], loaded: &wit::Loaded) -> Vec<Options> {
    let parts = loaded.parts.iter().map(|part| {
        let mut names = plan.names.clone();
        names.covers = Some(part.covers.clone());
        let Some(Chosen { package, .. }) = part.package.map(|index| &packages[index]) else {
            return names;
        };
        let with = |theirs: &BTreeMap<String, String>, given: BTreeMap<String, String>| {
            theirs.clone().into_iter().chain(given).collect()
        };
        Options {
            module: package.bindings.clone().unwrap_or(names.module),
            full_names: names.full_names || package.full_names,
            import_interface_names: with(
                &package.import_interface_names,
                names.import_interface_names,
            ),
            export_interface_names: with(
                &package.export_interface_names,
                names.export_interface_names,
            ),
            covers: names.covers,
            env: Env::default(),
        }
    });
    parts.collect()
}

/// The environment is part of the WASI that `--stub-wasi` takes away.
fn refuse_variables_from_nowhere(plan: &Plan, loaded: &wit::Loaded) -> Result<()> {
    let Some(name) = plan.names.env.variables.keys().next() else {
        return Ok(());
    };
    if !plan.stub_wasi || loaded.gives_variables() {
        return Ok(());
    }
    let message = format!(
        "no host can give the variable `{name}`: the world imports none, and there is no environment without WASI"
    );
    Err(Report::new(Code::NoEnvironment, message)
        .help("add `import wasi:config/store@0.2.0-rc.1;` to the world, or build without `--stub-wasi`")
        .into())
}

/// Decides the names of everything in a world, or in a half of it.
pub fn generate(loaded: &wit::Loaded, resolve: Resolve, packages: &[Options]) -> Result<World> {
    packages.iter().try_for_each(fit::names)?;
    World::of_packages(resolve, loaded.world, packages)
        .map_err(|problems| refuse(Code::UnsupportedType, loaded, problems))
}

/// What is to be said of problems in the WIT.
pub fn refuse(code: Code, loaded: &wit::Loaded, problems: Vec<Diagnostic>) -> Failure {
    let reports = problems.into_iter().map(|problem| {
        let place = problem
            .place
            .and_then(|place| loaded.place(&place.path, place.range));
        Report::new(code, problem.message)
            .at(place)
            .help(problem.help.unwrap_or_default())
    });
    Failure::from(reports.collect::<Vec<Report>>())
}

/// The names that the command line asks for.
pub fn given_names(args: &WorldArgs) -> Options {
    let names = |given: &[(String, String)]| given.iter().cloned().collect();
    let standard = Options::default();
    Options {
        module: args.world_module.clone().unwrap_or(standard.module),
        full_names: args.full_names,
        import_interface_names: names(&args.import_interface_name),
        export_interface_names: names(&args.export_interface_name),
        covers: None,
        env: standard.env,
    }
}
