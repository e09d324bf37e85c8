//! The packages that hold the SDK: one, or several where packages on the Python path bring WIT of
//! their own.

use super::model::{Covers, Direction, Options, PyPath, Root, World};
use super::names;
use wit_parser::{Resolve, WorldId};

impl Covers {
    /// All of one world.
    pub fn world(resolve: &Resolve, id: WorldId) -> Covers {
        let world = &resolve.worlds[id];
        let names = |items: &wit_parser::IndexMap<_, _>| {
            items
                .keys()
                .map(|key| resolve.name_world_key(key))
                .collect()
        };
        Covers {
            worlds: vec![label(resolve, id)],
            imports: names(&world.imports),
            exports: names(&world.exports),
        }
    }

    /// Adds the part of another.
    pub fn add(&mut self, other: Covers) {
        self.worlds.extend(other.worlds);
        self.imports.extend(other.imports);
        self.exports.extend(other.exports);
    }

    /// Whether `name` is part of it.
    pub fn has(&self, direction: Direction, name: &str) -> bool {
        match direction {
            Direction::Import => self.imports.contains(name),
            Direction::Export => self.exports.contains(name),
        }
    }
}

impl Root {
    pub(super) fn new(resolve: &Resolve, world: WorldId, options: &Options) -> Root {
        let covers = &options.covers;
        Root {
            module: options.module.clone(),
            protocol: PyPath {
                module: options.module.clone(),
                qualname: names::camel(&options.module),
            },
            worlds: match covers {
                Some(covers) => covers.worlds.clone(),
                None => vec![label(resolve, world)],
            },
            env: options.env.clone(),
            covers: covers.clone(),
        }
    }

    /// Whether the package is for the item `name`.
    pub fn covers(&self, direction: Direction, name: &str) -> bool {
        match &self.covers {
            Some(covers) => covers.has(direction, name),
            None => true,
        }
    }
}

impl World {
    /// The package to which an item of the world itself belongs, a function or a type: the first
    /// that is for it.
    pub(super) fn home(&self, direction: Direction, name: &str) -> &Root {
        let found = self.roots.iter().find(|root| root.covers(direction, name));
        found.unwrap_or_else(|| &self.roots[self.roots.len() - 1])
    }
}

/// The world's name with its package.
fn label(resolve: &Resolve, id: WorldId) -> String {
    let world = &resolve.worlds[id];
    match world.package {
        Some(package) => resolve.id_of_name(package, &world.name),
        None => world.name.clone(),
    }
}
