//! How the names of the world are spelled in Rust: those of Python, in the case of the place,
//! without the generated package's own name.

use crate::ir::CoreFunction;
use crate::world::names::{self, Taken};
use crate::world::{ClassIdx, Func, Interface, PyPath, World};
use heck::{ToShoutySnakeCase, ToSnakeCase};
use std::collections::BTreeMap;
use wit_parser::WorldKey;

/// Modules of the crate that belong to no interface.
const OWN: [&str; 3] = ["bound", "shim", "host"];
/// What modules use of elsewhere.
const USED: [&str; 3] = ["shim", "bound", "crate"];

/// The names in a crate.
pub(super) struct Names {
    modules: Vec<Vec<String>>,
    functions: BTreeMap<Vec<String>, Taken>,
    /// Of core imports, by module and name.
    hosts: BTreeMap<(String, String), String>,
    /// Positions of a class's words in the table.
    pub(super) classes: Vec<String>,
    pub(super) resources: Vec<String>,
    pub(super) channels: Vec<String>,
}

impl Names {
    pub(super) fn new(world: &World) -> Names {
        let mut paths: BTreeMap<Vec<String>, Taken> = BTreeMap::new();
        let modules = (world.interfaces.iter())
            .map(|interface| module(world, interface, &mut paths))
            .collect();
        let mut constants = Taken::default();
        let mut constant = |path: &PyPath| constants.give(shouty(world, path));
        let classes = world.classes.iter().map(|class| constant(&class.python));
        let classes = classes.collect();
        let resources = (world.resources.iter())
            .map(|resource| constant(&resource.python))
            .collect();
        let channels = (world.channels.iter())
            .map(|channel| constants.give(channel.wit_name.to_shouty_snake_case()))
            .collect();
        Names {
            modules,
            functions: BTreeMap::new(),
            hosts: BTreeMap::new(),
            classes,
            resources,
            channels,
        }
    }

    /// The module of a function, resource or the like: that of its interface, or of its side.
    pub(super) fn module(
        &self,
        world: &World,
        direction: crate::world::Direction,
        interface: Option<&WorldKey>,
    ) -> Vec<String> {
        let known = interface.and_then(|key| {
            (world.interfaces.iter())
                .position(|known| known.direction == direction && known.key == *key)
        });
        match known {
            Some(index) => self.modules[index].clone(),
            None => vec![direction.package().to_owned()],
        }
    }

    /// A name for a function in a module, which nothing else there has.
    pub(super) fn function(&mut self, module: &[String], name: &str) -> String {
        let scope =
            (self.functions.entry(module.to_vec())).or_insert_with(|| Taken::reserving(USED));
        // Sub-modules are in another namespace, so that only functions have to differ.
        raw(scope.give(unraw(name.to_snake_case())))
    }

    /// Names the function that calls a core import.
    pub(super) fn name_host(
        &mut self,
        core: &CoreFunction,
        module: &[String],
        name: &str,
    ) -> String {
        let name = self.function(module, name);
        let key = (core.module.clone(), core.name.clone());
        self.hosts.insert(key, name.clone());
        name
    }

    /// The function that calls a core import, in the module of who calls it.
    pub(super) fn host(&self, core: &CoreFunction) -> &str {
        &self.hosts[&(core.module.clone(), core.name.clone())]
    }

    pub(super) fn class(&self, class: ClassIdx) -> &str {
        &self.classes[class.0]
    }
}

/// The name of a function, after its Python name: `thing_get`, `thing_init`.
pub(super) fn of_function(func: &Func) -> String {
    let name = match func.direction {
        crate::world::Direction::Import => func.python.qualname.as_str(),
        // The protocol of free functions is the module.
        crate::world::Direction::Export => match func.kind.resource() {
            Some(_) => func.python.qualname.as_str(),
            None => func.python.last(),
        },
    };
    name.replace('.', "_")
}

fn module(
    world: &World,
    interface: &Interface,
    paths: &mut BTreeMap<Vec<String>, Taken>,
) -> Vec<String> {
    let side = interface.direction.package().to_owned();
    let name = names::last(&interface.module);
    let mut reserved = Taken::reserving(OWN);
    // A module in a module of its own name confuses readers.
    reserved.reserve(&side);
    let root = (world.roots.len() > 1).then(|| world.roots[interface.root].module.clone());
    let name = match root {
        Some(root) => format!("{}_{name}", root.replace('.', "_")),
        None => name.to_owned(),
    };
    let scope = paths.entry(vec![side.clone()]).or_insert(reserved);
    vec![side, raw(scope.give(unraw(name)))]
}

/// A constant's name: where the class is in the package, then its own.
fn shouty(world: &World, path: &PyPath) -> String {
    let root = (world.roots.iter())
        .filter(|root| path.module.starts_with(&root.module))
        .map(|root| root.module.len())
        .max();
    let rest = &path.module[root.unwrap_or_default()..];
    format!("{rest}.{}", path.qualname).to_shouty_snake_case()
}

/// What cannot be written as `r#name`.
fn unraw(mut name: String) -> String {
    if name
        .chars()
        .next()
        .is_none_or(|first| first.is_ascii_digit())
    {
        name.insert(0, '_');
    }
    if ["crate", "self", "super"].contains(&name.as_str()) {
        name.push('_');
    }
    name
}

fn raw(name: String) -> String {
    match KEYWORDS.binary_search(&name.as_str()) {
        Ok(_) => format!("r#{name}"),
        Err(_) => name,
    }
}

/// What Rust 2024 reserves, but for what [`unraw`] knows; sorted.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];
