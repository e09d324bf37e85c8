//! The module names of interfaces.
//!
//! An interface is called by its own name where no other on the same side has it; by namespace,
//! package and name where another package has one of that name; with the version where two versions
//! of its package have it.

use super::model::{Direction, Interface, Options, PyPath, Reexport};
use super::names::{self, Taken};
use std::collections::BTreeMap;
use wit_parser::{InterfaceId, PackageName, Resolve, WorldId, WorldItem, WorldKey};

/// All interfaces of the world, imported ones first, in the order of packages and WIT, and what
/// further packages have of them.
pub(super) fn name_all(
    resolve: &Resolve,
    world: WorldId,
    packages: &[Options],
) -> (Vec<Interface>, Vec<Reexport>) {
    let world = &resolve.worlds[world];
    let mut interfaces: Vec<Interface> = Vec::new();
    let mut reexports = Vec::new();
    for direction in [Direction::Import, Direction::Export] {
        let items = match direction {
            Direction::Import => &world.imports,
            Direction::Export => &world.exports,
        };
        for (root, options) in packages.iter().enumerate() {
            let is_last = root + 1 == packages.len();
            let side = items.iter().filter_map(|(key, item)| match item {
                WorldItem::Interface { id, .. } => Some((key, *id)),
                WorldItem::Function(_) | WorldItem::Type { .. } => None,
            });
            let side: Vec<(&WorldKey, InterfaceId)> = side
                .filter(|(key, _)| {
                    let name = resolve.name_world_key(key);
                    let has = |options: &Options| {
                        let covers = options.covers.as_ref();
                        covers.is_none_or(|covers| covers.has(direction, &name))
                    };
                    has(options) || is_last && !packages.iter().any(has)
                })
                .collect();
            let chosen = match direction {
                Direction::Import => &options.import_interface_names,
                Direction::Export => &options.export_interface_names,
            };
            let names = kebab_names(resolve, &side, options.full_names, chosen);
            let mut modules = Taken::default();
            let mut protocols = Taken::default();
            for ((key, id), name) in side.into_iter().zip(names) {
                let package = format!("{}.{}", options.module, direction.package());
                let module = format!("{package}.{}", modules.give(names::snake(&name)));
                let protocol = match direction {
                    Direction::Import => None,
                    Direction::Export => Some(PyPath {
                        module: package,
                        qualname: protocols.give(names::camel(&name)),
                    }),
                };
                let owned = (interfaces.iter())
                    .position(|known| known.direction == direction && known.key == *key);
                match owned {
                    Some(interface) => reexports.push(Reexport {
                        interface,
                        root,
                        module,
                        protocol,
                    }),
                    None => interfaces.push(Interface {
                        key: key.clone(),
                        id,
                        direction,
                        root,
                        module,
                        protocol,
                        left_out: false,
                    }),
                }
            }
        }
    }
    (interfaces, reexports)
}

/// The names of one side's interfaces as WIT would write them, before they are spelled for Python.
fn kebab_names(
    resolve: &Resolve,
    side: &[(&WorldKey, InterfaceId)],
    full: bool,
    chosen: &BTreeMap<String, String>,
) -> Vec<String> {
    let full_names: Vec<(String, Option<&PackageName>)> = side
        .iter()
        .map(|(key, _)| match key {
            WorldKey::Name(name) => (name.clone(), None),
            WorldKey::Interface(id) => {
                let interface = &resolve.interfaces[*id];
                let package = interface.package.map(|id| &resolve.packages[id].name);
                (interface.name.clone().unwrap_or_default(), package)
            }
        })
        .collect();
    let name_of = |(key, _): &(&WorldKey, InterfaceId),
                   (name, package): &(String, Option<&PackageName>)| {
        if let Some(chosen) = chosen.get(&resolve.name_world_key(key)) {
            return chosen.clone();
        }
        let Some(package) = package else {
            return name.clone();
        };
        let same_name = full_names.iter().filter(|(other, _)| other == name);
        let (mut other_package, mut other_version) = (false, false);
        for (_, other) in same_name {
            let same_package = other.is_some_and(|other| {
                (&other.namespace, &other.name) == (&package.namespace, &package.name)
            });
            other_package |= !same_package;
            other_version |=
                same_package && other.is_some_and(|other| other.version != package.version);
        }
        let PackageName {
            namespace,
            name: package_name,
            version,
        } = package;
        match version {
            Some(version) if full || other_version => {
                let version = version.to_string().replace('.', "-");
                format!("{namespace}-{package_name}-{name}-{version}")
            }
            _ if full || other_package || other_version => {
                format!("{namespace}-{package_name}-{name}")
            }
            _ => name.clone(),
        }
    };
    side.iter()
        .zip(&full_names)
        .map(|(a, b)| name_of(a, b))
        .collect()
}
