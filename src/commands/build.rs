//! `hognose build`: the project in this folder.

use crate::{
    args::{Build, Bytes},
    build::Plan,
    diagnostics::Result,
    project::Project,
};

pub(super) fn run(args: &Build) -> Result<u8> {
    let project = Project::find(args.project.as_deref())?;
    let plan = plan(&project, args)?;
    super::componentize::write(&plan, &args.messages, args.json)
}

/// What the project says, where the command line does not say otherwise.
pub(crate) fn plan(project: &Project, args: &Build) -> Result<Plan> {
    let world = project.world(&args.world);
    let python_path = match args.build.paths.python_path.as_slice() {
        [] => project.python_path(),
        given => given.to_vec(),
    };
    let (rust, shim) = args.build.rust(project.rust.as_ref());
    let app = args.app.clone().or_else(|| project.app.clone());
    Ok(Plan {
        wit: project.wit(&world, args.build.paths.intersect_world.clone()),
        names: project.names(&world),
        app: app.unwrap_or_else(|| "app".to_string()),
        script: project.script.clone(),
        python_path,
        dependencies: project.dependencies.clone(),
        dependency_args: args.dependencies.clone(),
        output: match &args.build.output {
            Some(output) => output.clone(),
            None => project.output(),
        },
        stub_wasi: args.build.stub_wasi || project.stub_wasi,
        keep_imports: args.build.keep_imports || project.keep_imports,
        keep_packages: args.build.keep_packages || project.keep_packages,
        stdlib: args.build.stdlib.unwrap_or(project.stdlib),
        tmp: args.build.tmp.or(project.tmp).unwrap_or(Bytes::TMP),
        keep_stages: args.build.keep_stages.clone(),
        module_worlds: args.build.paths.module_worlds.clone(),
        rust,
        shim,
        target: args.build.target.unwrap_or_default(),
        check: !args.build.no_check,
    })
}
