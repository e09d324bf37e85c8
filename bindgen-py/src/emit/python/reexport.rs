//! What a package has of what belongs to another package of the same SDK: the same objects under
//! its own names.

use super::layout::statement;
use super::parts::{defined_names, header};
use super::scope::SUPPORT;
use crate::world::{Direction, PyPath, Reexport, World};
use std::collections::BTreeSet;
use wit_parser::{TypeDefKind, WorldItem};

/// The module of an interface.
pub(super) fn module(world: &World, reexport: &Reexport) -> String {
    let owner = &world.interfaces[reexport.interface].module;
    let names = defined_names(world, owner);
    let mut shared: BTreeSet<&str> = BTreeSet::from(["Err", "Ok", "Result", "Some"]);
    shared.retain(|name| !names.contains(*name));
    let explicit = |name: &str| format!("{name} as {name}");
    let names: Vec<String> = names.iter().map(|name| explicit(name)).collect();
    let shared: Vec<String> = shared.into_iter().map(explicit).collect();
    let mut text = header(world, reexport.root) + "\n";
    text += &statement(&format!("from {SUPPORT} import "), &shared);
    if !names.is_empty() {
        text += &statement(&format!("from {owner} import "), &names);
    }
    text
}

/// Import statements for the protocols of exported interfaces.
pub(super) fn protocols<'a>(
    world: &World,
    reexports: impl Iterator<Item = &'a Reexport>,
) -> String {
    let mut text = String::new();
    for reexport in reexports {
        let owner = &world.interfaces[reexport.interface].protocol;
        if let (Some(owner), Some(local)) = (owner, &reexport.protocol) {
            text += &from(owner, &local.qualname);
        }
    }
    text
}

/// Import statements for the functions and types of the world itself.
pub(super) fn items(world: &World, root: usize) -> String {
    let root = &world.roots[root];
    let mut owners: BTreeSet<&PyPath> = BTreeSet::new();
    for (key, item) in &world.resolve.worlds[world.id].imports {
        if !root.covers(Direction::Import, &world.resolve.name_world_key(key)) {
            continue;
        }
        match item {
            WorldItem::Function(function) => {
                let funcs = world.imports.iter().filter(|func| func.interface.is_none());
                let same = funcs.filter(|func| func.function.name == function.name);
                owners.extend(same.map(|func| &func.python));
            }
            WorldItem::Type { id, .. } => owners.extend(type_names(world, *id)),
            WorldItem::Interface { .. } => {}
        }
    }
    let is_elsewhere = |module: &str| {
        module != root.module && world.roots.iter().any(|other| other.module == module)
    };
    owners.retain(|owner| is_elsewhere(&owner.module));
    owners
        .iter()
        .map(|owner| from(owner, &owner.qualname))
        .collect()
}

fn type_names(world: &World, id: wit_parser::TypeId) -> Vec<&PyPath> {
    if let TypeDefKind::Resource = world.resolve.types[id].kind {
        let index = world.resource_of(Direction::Import, id);
        return vec![&world.resource(index).python];
    }
    let class = world.class_of(Direction::Import, id);
    class.map_or(Vec::new(), |class| world.class(class).names())
}

fn from(owner: &PyPath, local: &str) -> String {
    format!(
        "from {} import {} as {local}\n",
        owner.module, owner.qualname
    )
}
