//! From options and a project to what is built. Options override the project.

use super::Project;
use crate::{
    args::{AppArgs, Build, Check, Componentize, Interruptible, WorldArgs},
    build::{Plan, Shim, Target},
    dependencies::{Dependencies, Locking},
    diagnostics::Result,
    inputs::Bytes,
    rust::{CRATE, Part},
    wit,
};
use hognose_bindgen_py::world::Options;
use hognose_componentize::Control;
use std::path::PathBuf;

/// The app's module if nobody names one.
const APP: &str = "app";

/// What `-o` is if it is not given, and there is no project.
const OUTPUT: &str = "index.wasm";

/// Where WIT is if nobody says so, and there is no project.
const WIT: &str = "wit";

/// The generated package of a project that does not name it.
const SDK: &str = "sdk";

/// What options say of a world alone.
pub fn world(args: &WorldArgs) -> wit::Request {
    wit::Request {
        paths: args.wit_path.clone(),
        standard: PathBuf::from(WIT),
        worlds: args.world.clone(),
        features: args.features.clone(),
        all_features: args.all_features,
        ..wit::Request::default()
    }
}

/// The names that options ask for in the generated package.
pub fn names(args: &WorldArgs) -> Options {
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

/// What a project says of its world, where options do not say otherwise.
pub fn world_of(project: &Project, args: &WorldArgs) -> wit::Request {
    let given = world(args);
    let or = |given: Vec<String>, said: &Vec<String>| match given.is_empty() {
        true => said.clone(),
        false => given,
    };
    wit::Request {
        paths: match given.paths.is_empty() {
            true => project.wit.clone(),
            false => given.paths,
        },
        standard: project.standard_wit(),
        worlds: or(given.worlds, &project.worlds),
        features: [given.features, project.features.clone()].concat(),
        env: !project.env.is_empty(),
        key_value: !project.env.stores.is_empty(),
        ..given
    }
}

/// The names in a project's generated package.
pub fn names_of(project: &Project, args: &WorldArgs) -> Options {
    let given = names(args);
    // A file that options speak about alone is one for `componentize`, too, which names the
    // package as componentize-py does.
    let by_options = project.bare && !(args.wit_path.is_empty() && args.world.is_empty());
    let module = match (&args.world_module, &project.sdk) {
        (Some(module), _) | (None, Some(module)) => module.clone(),
        (None, None) if by_options => given.module,
        (None, None) => SDK.to_owned(),
    };
    Options {
        module,
        full_names: given.full_names || project.full_names,
        env: project.env.clone(),
        ..given
    }
}

/// What is built of a project.
pub fn of_project(project: &Project, args: &Build) -> Plan {
    let given = &args.build;
    let plan = of_build(
        given,
        given.target.map_or(project.target, Into::into),
        rust(given, project.rust.as_ref()),
    );
    let app = args.app.as_ref().or(project.app.as_ref());
    Plan {
        wit: wit::Request {
            intersect: plan.wit.intersect,
            ..world_of(project, &args.world)
        },
        names: names_of(project, &args.world),
        app: app.cloned().unwrap_or(plan.app),
        script: project.script.clone(),
        python_path: match given.paths.python_path.as_slice() {
            [] => project.python_path(),
            given => given.to_vec(),
        },
        dependencies: project.dependencies.clone(),
        locking: args.dependencies.locking(),
        output: match &given.output {
            Some(output) => output.clone(),
            None => project.output(plan.target),
        },
        stub_wasi: plan.stub_wasi || project.stub_wasi,
        control: control(given, project.control),
        keep_imports: plan.keep_imports || project.keep_imports,
        keep_packages: plan.keep_packages || project.keep_packages,
        stdlib: given.stdlib.map_or(project.stdlib, Into::into),
        tmp: given.tmp.or(project.tmp).unwrap_or(plan.tmp),
        ..plan
    }
}

/// What is built of an app that options alone speak of.
pub fn of_options(args: &Componentize) -> Plan {
    let given = &args.build;
    let plan = of_build(
        given,
        given.target.unwrap_or_default().into(),
        rust(given, None),
    );
    Plan {
        wit: wit::Request {
            intersect: plan.wit.intersect,
            ..world(&args.world)
        },
        names: names(&args.world),
        app: args.app_name.clone(),
        ..plan
    }
}

/// What the options that both have say, which name no world.
fn of_build(given: &AppArgs, target: Target, part: Option<Part>) -> Plan {
    Plan {
        wit: wit::Request {
            intersect: given.paths.intersect_world.clone(),
            ..wit::Request::default()
        },
        names: Options::default(),
        app: APP.to_owned(),
        script: None,
        python_path: match given.paths.python_path.as_slice() {
            [] => vec![PathBuf::from(".")],
            given => given.to_vec(),
        },
        dependencies: Dependencies::default(),
        locking: Locking::default(),
        venv: true,
        output: match &given.output {
            Some(output) => output.clone(),
            None => target.output(OUTPUT.into()),
        },
        precompressed: given.precompressed,
        stub_wasi: given.stub_wasi,
        control: control(given, Control::default()),
        keep_imports: given.keep_imports,
        keep_packages: given.keep_packages,
        stdlib: given.stdlib.unwrap_or_default().into(),
        tmp: given.tmp.unwrap_or(Bytes::TMP),
        keep_stages: given.keep_stages.clone(),
        module_worlds: given.paths.module_worlds.clone(),
        shim: shim(given, part.as_ref()),
        rust: part,
        target,
        check: !given.no_check,
    }
}

/// What hosts may do besides calling: what options say, and what the project says.
fn control(given: &AppArgs, project: Control) -> Control {
    Control {
        interrupts: given.interruptible.is_some() || project.interrupts,
        polls: match given.interruptible {
            Some(how) => how == Interruptible::Polled,
            None => project.polls,
        },
        checkpoints: given.checkpointable || project.checkpoints,
        failures: given.recover || project.failures,
    }
}

/// What would be built: the project, or without one what the options say.
pub fn to_check(args: &Check) -> Result<Plan> {
    let Check {
        project,
        app,
        paths,
        dependencies,
        world,
        messages,
        json: _,
    } = args.clone();
    let build = AppArgs {
        paths,
        ..AppArgs::default()
    };
    let found = match &project {
        Some(folder) => Some(Project::find(Some(folder))?),
        None => Project::above()?,
    };
    Ok(match found {
        Some(found) => {
            let args = Build {
                project,
                app,
                build,
                dependencies,
                world,
                messages,
                json: false,
            };
            of_project(&found, &args)
        }
        None => of_options(&Componentize {
            app_name: app.unwrap_or_else(|| APP.to_owned()),
            build,
            world,
            messages,
            json: false,
        }),
    })
}

/// What is Rust.
fn rust(args: &AppArgs, project: Option<&Part>) -> Option<Part> {
    let mut part = project.cloned().unwrap_or_default();
    let given = [&args.rust_crate, &args.rust_shim];
    for (folder, given) in [&mut part.folder, &mut part.shim].into_iter().zip(given) {
        if given.is_some() {
            folder.clone_from(given);
        }
    }
    if !args.rust_exports.is_empty() {
        part.exports.clone_from(&args.rust_exports);
        part.folder.get_or_insert_with(|| PathBuf::from(CRATE));
    }
    part.optimise = args.rust_optimise.or(part.optimise);
    Some(part).filter(|part| *part != Part::default())
}

/// What the shim is made as. One that the project keeps is a crate.
fn shim(args: &AppArgs, part: Option<&Part>) -> Shim {
    let is_kept = part.is_some_and(|part| part.shim.is_some());
    match (args.shim, is_kept) {
        (Some(shim), _) => shim.into(),
        (None, true) => Shim::Rust,
        (None, false) => Shim::Wasm,
    }
}
