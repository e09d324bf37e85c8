//! Which packages refer to which. No package may come to refer to itself by way of others, which
//! the parser takes for granted.

use std::collections::{BTreeMap, BTreeSet};
use wit_parser::{PackageId, PackageName, Resolve, WorldId};

/// What each package refers to.
#[derive(Default)]
struct References<'a>(BTreeMap<&'a PackageName, BTreeSet<&'a PackageName>>);

impl<'a> References<'a> {
    fn add(&mut self, resolve: &'a Resolve) {
        let name = |id: PackageId| &resolve.packages[id].name;
        for (id, package) in resolve.packages.iter() {
            let others = resolve.package_direct_deps(id).map(name);
            self.0.entry(&package.name).or_default().extend(others);
        }
    }

    /// The way from one package to another, from reference to reference, without the first.
    fn way(&self, from: &'a PackageName, to: &PackageName) -> Option<Vec<&'a PackageName>> {
        // By which package each was found, nearest first.
        let mut found: BTreeMap<&'a PackageName, &'a PackageName> = BTreeMap::new();
        let mut open = vec![from];
        while !open.is_empty() {
            let mut next = Vec::new();
            for package in open {
                for other in self.0.get(package).into_iter().flatten().copied() {
                    if !found.contains_key(other) {
                        found.insert(other, package);
                        next.push(other);
                    }
                }
            }
            open = next;
        }
        let mut at = *found.get_key_value(to)?.0;
        let mut way = vec![at];
        while found[at] != from {
            at = found[at];
            way.push(at);
        }
        way.reverse();
        Some(way)
    }
}

/// Whether a package would refer to itself if two readings were one: what to say of it then.
pub(super) fn circle(one: &Resolve, two: &Resolve) -> Option<String> {
    let mut references = References::default();
    references.add(one);
    references.add(two);
    references.0.keys().find_map(|package| {
        let way = references.way(package, package)?;
        let names = [*package].into_iter().chain(way);
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        Some(format!(
            "packages refer to each other in a circle, {}",
            names.join(" to ")
        ))
    })
}

/// The world into which the others can be merged: its package comes to refer to what they refer to,
/// so that none of theirs may refer to it. The first of them if that will do.
pub(super) fn outermost(resolve: &Resolve, worlds: &[WorldId]) -> Option<WorldId> {
    let mut references = References::default();
    references.add(resolve);
    let package = |world: &WorldId| {
        let id = resolve.worlds[*world].package?;
        Some(&resolve.packages[id].name)
    };
    let mut candidates = worlds.iter().copied();
    candidates.find(|world| {
        let own = package(world);
        let mut others = worlds.iter().filter_map(package);
        own.is_none_or(|own| {
            !others.any(|other| other != own && references.way(other, own).is_some())
        })
    })
}
