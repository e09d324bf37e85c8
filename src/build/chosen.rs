//! The Python packages that bring WIT, and what of it is taken.

use super::plan::Plan;
use crate::{
    diagnostics::{Code, Failure, Report, Result},
    packages::Package,
    wit,
};
use hognose_bindgen_py::world::{Env, Options};
use std::collections::BTreeMap;

/// A Python package that brings WIT, with the worlds that the command line names for it.
pub(super) struct Chosen {
    pub package: Package,
    pub worlds: Vec<String>,
}

/// The packages in the order in which the command line names them, then the others.
pub(super) fn with_worlds(found: Vec<Package>, worlds: &[(String, String)]) -> Result<Vec<Chosen>> {
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
        [] => "packages with WIT have a `componentize-py.toml` that says `wit_directory`; none is on the Python path: name its folder with `-p`".to_string(),
        names => format!("packages with WIT on the Python path: `{}`", names.join("`, `")),
    };
    Report::new(Code::NoWitInPackage, message).help(help).into()
}

/// What is read for a plan, with what these packages bring.
pub(super) fn request(plan: &Plan, packages: &[Chosen]) -> wit::Request {
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
pub(super) fn names(plan: &Plan, packages: &[Chosen], loaded: &wit::Loaded) -> Vec<Options> {
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
