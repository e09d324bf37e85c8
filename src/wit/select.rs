//! Chooses the world by name, unites several, and intersects.

use super::Request;
use crate::{
    diagnostics::{Failure, Report, Result},
    nearest::nearest,
};
use wit_parser::{
    CloneMaps, PackageId, ParsedUsePath, Resolve, World, WorldId, WorldItem, parse_use_path,
};

pub(super) fn select(
    resolve: &mut Resolve,
    mains: &[PackageId],
    request: &Request,
) -> Result<WorldId> {
    let mut chosen: Vec<WorldId> = Vec::new();
    for name in &request.worlds {
        let world = by_name(resolve, mains, name)?;
        if !chosen.contains(&world) {
            chosen.push(world);
        }
    }
    if chosen.is_empty() {
        chosen.push(only_world(resolve, mains)?);
    }
    let intersect = match &request.intersect {
        Some(name) => Some(by_name(resolve, mains, name)?),
        None => None,
    };
    let world = chosen[0];
    let mut clones = CloneMaps::default();
    for other in &chosen[1..] {
        resolve
            .merge_worlds(*other, world, &mut clones)
            .map_err(|error| cannot_unite(resolve, world, *other, &error))?;
    }
    if let Some(other) = intersect {
        keep_common(resolve, world, other);
    }
    Ok(world)
}

fn by_name(resolve: &Resolve, mains: &[PackageId], name: &str) -> Result<WorldId> {
    let path = parse_use_path(name).map_err(|error| {
        Failure::from(
            Report::new(format!("`{name}` is no name of a world: {error}")).help(
                "write the name alone, as in `hello`, or with its package, as in `local:greeter/hello@1.0.0`",
            ),
        )
    })?;
    let found: Vec<WorldId> = match &path {
        ParsedUsePath::Name(world) => mains
            .iter()
            .filter_map(|package| resolve.packages[*package].worlds.get(world).copied())
            .collect(),
        ParsedUsePath::Package(package, world) => resolve
            .package_names
            .iter()
            .filter(|(known, _)| {
                known.namespace == package.namespace
                    && known.name == package.name
                    && (package.version.is_none() || package.version == known.version)
            })
            .filter_map(|(_, id)| resolve.packages[*id].worlds.get(world).copied())
            .collect(),
    };
    match found.as_slice() {
        [world] => Ok(*world),
        [] => Err(unknown(resolve, name)),
        several => {
            let report = Report::new(format!("there are several worlds `{name}`"));
            Err(list(resolve, report, several)
                .help("give the full name by `-w`")
                .into())
        }
    }
}

fn only_world(resolve: &Resolve, mains: &[PackageId]) -> Result<WorldId> {
    let worlds: Vec<WorldId> = mains
        .iter()
        .flat_map(|package| resolve.packages[*package].worlds.values().copied())
        .collect();
    match worlds.as_slice() {
        [world] => Ok(*world),
        [] => {
            let report = Report::new("there is no world in this WIT");
            let all: Vec<WorldId> = resolve.worlds.iter().map(|(id, _)| id).collect();
            if all.is_empty() {
                return Err(report
                    .help("add one that says what the component imports and exports")
                    .into());
            }
            Err(list(resolve, report, &all)
                .help("to take one of a dependency give its full name by `-w`")
                .into())
        }
        several => {
            let report = Report::new("there are several worlds here");
            Err(list(resolve, report, several)
                .help("choose one by `-w`")
                .into())
        }
    }
}

fn unknown(resolve: &Resolve, name: &str) -> Failure {
    let report = Report::new(format!("there is no world `{name}`"));
    let all: Vec<WorldId> = resolve.worlds.iter().map(|(id, _)| id).collect();
    let mut names: Vec<String> = all.iter().map(|id| full_name(resolve, *id)).collect();
    // A bare name is compared with bare names.
    let bare = !name.contains('/');
    if bare {
        names = all
            .iter()
            .map(|id| resolve.worlds[*id].name.clone())
            .collect();
    }
    let help = match nearest(name, names.iter().map(String::as_str)) {
        Some(near) if near == name => {
            "it is a dependency's: give its full name by `-w`".to_string()
        }
        Some(near) => format!("did you mean `{near}`?"),
        None => "choose one of these by `-w`".to_string(),
    };
    list(resolve, report, &all).help(help).into()
}

fn list(resolve: &Resolve, report: Report, worlds: &[WorldId]) -> Report {
    let mut names: Vec<String> = worlds
        .iter()
        .map(|id| format!("  {}", full_name(resolve, *id)))
        .collect();
    names.sort();
    report.detail(format!("worlds here:\n{}", names.join("\n")))
}

fn full_name(resolve: &Resolve, id: WorldId) -> String {
    let world = &resolve.worlds[id];
    world.package.map_or_else(
        || world.name.clone(),
        |package| resolve.id_of_name(package, &world.name),
    )
}

fn cannot_unite(
    resolve: &Resolve,
    world: WorldId,
    other: WorldId,
    error: &dyn std::fmt::Display,
) -> Failure {
    Report::new(format!(
        "the worlds `{}` and `{}` cannot be united: {error:#}",
        full_name(resolve, world),
        full_name(resolve, other)
    ))
    .into()
}

/// Keeps those imports and exports of `world` that `other` has too. Types that belong to the world itself stay.
fn keep_common(resolve: &mut Resolve, world: WorldId, other: WorldId) {
    let other = resolve.worlds[other].clone();
    let is_type = |item: &WorldItem| matches!(item, WorldItem::Type { .. });
    let World {
        imports, exports, ..
    } = &mut resolve.worlds[world];
    imports.retain(|key, item| is_type(item) || other.imports.contains_key(key));
    exports.retain(|key, _| other.exports.contains_key(key));
}
