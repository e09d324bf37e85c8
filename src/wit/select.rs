//! Chooses the world by name, unites several, and intersects.

use super::{loaded::Part, order, read::Brought, request::Request};
use crate::diagnostics::{Code, Failure, Report, Result};
use hognose_bindgen_py::world::Covers;
use hognose_check::nearest;
use wit_parser::{
    CloneMaps, PackageId, ParsedUsePath, Resolve, World, WorldId, WorldItem, parse_use_path,
};

/// The component's world and its parts.
pub(super) fn select(
    resolve: &mut Resolve,
    mains: &[PackageId],
    brought: &[Brought],
    request: &Request,
) -> Result<(WorldId, Vec<Part>)> {
    let chosen = choose(resolve, mains, brought, request)?;
    let mut parts: Vec<Part> = Vec::new();
    let mut worlds: Vec<WorldId> = Vec::new();
    for (package, world) in chosen {
        // Before the union, which changes a world.
        let covers = Covers::world(resolve, world);
        match parts.iter_mut().find(|part| part.package == package) {
            Some(part) => part.covers.add(covers),
            None => parts.push(Part { package, covers }),
        }
        if !worlds.contains(&world) {
            worlds.push(world);
        }
    }
    let everything: Vec<PackageId> = searched(mains, brought);
    let intersect = match &request.intersect {
        Some(name) => Some(by_name(resolve, &everything, name)?),
        None => None,
    };
    // Only packages in a circle have none, and these are refused before.
    let world = order::outermost(resolve, &worlds).unwrap_or(worlds[0]);
    let mut clones = CloneMaps::default();
    for other in worlds.iter().filter(|other| **other != world) {
        resolve
            .merge_worlds(*other, world, &mut clones)
            .map_err(|error| cannot_unite(resolve, world, *other, &error))?;
    }
    if let Some(other) = intersect {
        keep_common(resolve, world, other);
    }
    Ok((world, parts))
}

/// The worlds, each with the Python package in which its modules are: packages in their order, then
/// the component's own. Never empty.
fn choose(
    resolve: &Resolve,
    mains: &[PackageId],
    brought: &[Brought],
    request: &Request,
) -> Result<Vec<(Option<usize>, WorldId)>> {
    let own = |index: usize| request.packages[index].has_bindings.then_some(index);
    let mut chosen: Vec<(Option<usize>, WorldId)> = Vec::new();
    let mut add = |package, world| {
        if !chosen.contains(&(package, world)) {
            chosen.push((package, world));
        }
    };
    for (index, package) in request.packages.iter().enumerate() {
        for name in &package.worlds {
            let world = by_name(resolve, &brought[index].mains, name)?;
            add(own(index), world);
        }
    }
    let everything = searched(mains, brought);
    for name in &request.worlds {
        let world = match by_name(resolve, mains, name) {
            Ok(world) => world,
            Err(_) => by_name(resolve, &everything, name)?,
        };
        let home = resolve.worlds[world].package;
        let is_in = |packages: &[PackageId]| home.is_some_and(|home| packages.contains(&home));
        let brings = |main: bool| {
            let lists = brought.iter().map(|brought| match main {
                true => &brought.mains,
                false => &brought.all,
            });
            lists
                .enumerate()
                .find(|(_, packages)| is_in(packages))
                .map(|(index, _)| index)
        };
        let package = match is_in(mains) {
            true => None,
            // With WIT given, the rest is there for it.
            false if mains.is_empty() => brings(true).or_else(|| brings(false)),
            false => brings(true),
        };
        add(package.and_then(own), world);
    }
    if chosen.is_empty() {
        let world = match mains.is_empty() {
            true => only_world(resolve, &everything)?,
            false => only_world(resolve, mains)?,
        };
        let home = resolve.worlds[world].package;
        let package = brought.iter().position(|brought| {
            mains.is_empty() && home.is_some_and(|home| brought.mains.contains(&home))
        });
        chosen.push((package.and_then(own), world));
    }
    // `None`, the component's own, comes last.
    chosen.sort_by_key(|(package, _)| package.unwrap_or(usize::MAX));
    Ok(chosen)
}

/// All packages whose worlds can be named without their package.
fn searched(mains: &[PackageId], brought: &[Brought]) -> Vec<PackageId> {
    let brought = brought
        .iter()
        .flat_map(|brought| brought.mains.iter().copied());
    let mut all: Vec<PackageId> = mains.iter().copied().chain(brought).collect();
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|package| seen.insert(package.index()));
    all
}

fn by_name(resolve: &Resolve, mains: &[PackageId], name: &str) -> Result<WorldId> {
    let path = parse_use_path(name).map_err(|error| {
        Failure::from(
            Report::new(Code::UnknownWorld, format!("`{name}` is not the name of a world: {error}")).help(
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
            let report = Report::new(
                Code::SeveralWorlds,
                format!("there are several worlds `{name}`"),
            );
            Err(list(resolve, report, several)
                .help("give the full name with `-w`")
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
            let report = Report::new(Code::NoWorld, "there is no world in this WIT");
            let all: Vec<WorldId> = resolve.worlds.iter().map(|(id, _)| id).collect();
            if all.is_empty() {
                return Err(report
                    .help("add one that says what the component imports and exports")
                    .into());
            }
            Err(list(resolve, report, &all)
                .help("to take one of a dependency, give its full name with `-w`")
                .into())
        }
        several => {
            let report = Report::new(Code::SeveralWorlds, "there are several worlds here");
            Err(list(resolve, report, several)
                .help("choose one with `-w`")
                .into())
        }
    }
}

fn unknown(resolve: &Resolve, name: &str) -> Failure {
    let report = Report::new(Code::UnknownWorld, format!("there is no world `{name}`"));
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
            "it is a dependency's: give its full name with `-w`".to_string()
        }
        Some(near) => format!("did you mean `{near}`?"),
        None => "choose one of these with `-w`".to_string(),
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
    Report::new(
        Code::WorldsConflict,
        format!(
            "the worlds `{}` and `{}` cannot be united: {error:#}",
            full_name(resolve, world),
            full_name(resolve, other)
        ),
    )
    .into()
}

/// Keeps those imports and exports of `world` that `other` has too. Types that belong to the world
/// itself stay.
fn keep_common(resolve: &mut Resolve, world: WorldId, other: WorldId) {
    let other = resolve.worlds[other].clone();
    let is_type = |item: &WorldItem| matches!(item, WorldItem::Type { .. });
    let World {
        imports, exports, ..
    } = &mut resolve.worlds[world];
    imports.retain(|key, item| is_type(item) || other.imports.contains_key(key));
    exports.retain(|key, _| other.exports.contains_key(key));
}
