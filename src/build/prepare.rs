//! Reads what a build starts from, and decides all names.

use super::{
    chosen::{self, Chosen},
    fit,
    plan::Plan,
};
use crate::{
    dependencies::{self, Present},
    diagnostics::{Code, Report, Result},
    packages,
    python_path::{self, PythonPath, Search},
    rust::{Exports, Part},
    terminal::Progress,
    wit,
};
use hognose_bindgen_py::world::{Options, World};
use std::{env, path::PathBuf};
use wit_parser::Resolve;

/// What a build starts from.
pub struct Prepared {
    /// The Python files.
    pub found: PythonPath,
    /// The WIT.
    pub loaded: wit::Loaded,
    /// The world, with every Python name; exports that Rust implements are not in it.
    pub world: World,
    pub(super) rust: Exports,
    pub(super) packages: Vec<Chosen>,
}

/// Reads the Python files and the WIT, and decides all names.
pub fn prepare(plan: &Plan, progress: &mut Progress) -> Result<Prepared> {
    fit::control(plan)?;
    fit::app(&plan.app, &plan.names.module)?;
    fit::names(&plan.names)?;
    let venv = env::var_os("VIRTUAL_ENV").map(PathBuf::from);
    let venv = venv.filter(|venv| plan.venv && !venv.as_os_str().is_empty());
    let present = Present {
        python_path: &plan.python_path,
        venv: venv.as_deref(),
    };
    let installed = dependencies::folder(&plan.dependencies, plan.locking, &present, progress)?;
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
    let packages = chosen::with_worlds(brought, &plan.module_worlds)?;
    let loaded = progress.stage("wit", || wit::load(&chosen::request(plan, &packages)))?;
    refuse_variables_from_nowhere(plan, &loaded)?;
    let (resolve, rust) = python_half(&loaded, plan.rust.as_ref())?;
    let world = progress.stage("generate", || {
        generate(&loaded, resolve, &chosen::names(plan, &packages, &loaded))
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
        .map_err(|problems| loaded.refuse(Code::UnsupportedType, problems))
}
