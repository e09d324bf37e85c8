//! Which of a world's imports an app can reach, as its text tells: the others are left out of the
//! component.
//!
//! An app gets hold of an interface by its module in the generated package, so by that module's
//! name: in an import statement, behind a dot, or in a string. Only modules count that the app may
//! load (`graph.rs`), and of these the ones that import the generated package, or that import such
//! a module: no other can hold of it what is not given to it. Where the generated package itself is
//! handed on as a value, all of it stays. Python is not understood beyond that: what is in doubt
//! stays.

mod files;
mod graph;
mod known;
mod library;
mod needs;
mod node;
mod noted;
mod packages;

use crate::python_path::PythonPath;

pub use graph::Graph;
pub use needs::SOCKET_MODULES;
pub use packages::leave_out_packages;

use files::is_below;
use hognose_bindgen_py::world::{
    ChannelIdx, Direction, FuncIdx, FuncKind, Named, PyPath, ResourceIdx, World,
};
use known::Known;
use node::Node;
use std::collections::BTreeSet;
use std::path::Path;

/// The modules that an app can load. `app` is the one that holds it. What installed packages say
/// is kept in `cache`.
pub fn modules(world: &World, path: &PythonPath, app: &str, cache: Option<&Path>) -> Graph {
    let packages = world.roots.iter().map(|root| root.module.clone()).collect();
    // An exported resource may be in a module that is named as its interface.
    let resources = world.resources.iter().filter(|resource| resource.exported);
    let mut roots: BTreeSet<String> = resources
        .map(|resource| last(&resource.python.module).to_owned())
        .collect();
    roots.insert(app.to_owned());
    Graph::new(path, &roots, &packages, Known::open(path, cache))
}

/// Leaves out the imports of `world` that the app cannot reach.
pub fn leave_out(world: &mut World, graph: &Graph) {
    let named = named(world, graph);
    world.keep(&named);
    let clocks = library::clocks(world);
    let mut more = named.clone();
    more.interfaces.extend(clocks);
    if more != named {
        world.keep(&more);
    }
}

/// What of a world the app names.
fn named(world: &World, graph: &Graph) -> Named {
    let mut named = Named::default();
    for (index, root) in world.roots.iter().enumerate() {
        Words::of(graph, &root.module).add(world, index, &mut named);
    }
    named.interfaces.extend(library::needed(world, graph));
    named
}

/// The words by which an app may mean something of one generated package.
#[derive(Debug, Default)]
struct Words {
    /// Names that are taken from modules or stand behind a dot.
    names: BTreeSet<String>,
    /// Absolute paths.
    paths: BTreeSet<String>,
    /// Beginnings of absolute paths.
    prefixes: BTreeSet<String>,
}

impl Words {
    fn of(graph: &Graph, package: &str) -> Words {
        let mut words = Words::default();
        for node in graph.modules.values() {
            words.add_strings(node, package);
            if node.near.contains(package) {
                words.add_names(graph, node, package);
            }
        }
        words
    }

    fn add_strings(&mut self, node: &Node, package: &str) {
        for path in node.outline.paths.below(package) {
            let text = path.text.trim_end_matches('.');
            if text == package {
                // A word like any other, unless modules are imported by strings.
                if node.imports_by_name || path.open {
                    self.prefixes.insert(text.to_owned());
                }
            } else {
                match path.open || is_side(text, package) {
                    true => self.prefixes.insert(text.to_owned()),
                    false => self.paths.insert(text.to_owned()),
                };
            }
        }
    }

    fn add_names(&mut self, graph: &Graph, node: &Node, package: &str) {
        self.names
            .extend(node.names.attributes.iter().map(str::to_owned));
        for path in node.outline.paths.iter() {
            let parts = path.text.split('.').filter(|part| !part.is_empty());
            self.names.extend(parts.map(str::to_owned));
        }
        for import in &node.imports {
            let own = graph.modules.contains_key(&import.module);
            if is_below(&import.path, package) {
                self.paths.insert(import.path.clone());
            }
            if import.all && (own || is_below(&import.module, package)) {
                self.names.extend(node.names.all.iter().map(str::to_owned));
            }
            if own || import.module == package {
                self.names.insert(last(&import.path).to_owned());
            }
        }
        if hands_on(node, package) {
            self.prefixes.insert(package.to_owned());
        }
    }

    /// What is meant of a world by the names of its package `root`.
    fn add(&self, world: &World, root: usize, named: &mut Named) {
        let package = &world.roots[root];
        let own = world.interfaces.iter().enumerate();
        let own = own.filter(|(_, interface)| interface.root == root);
        let modules = own.map(|(index, interface)| (index, &interface.module));
        let others = world.reexports.iter().filter(|other| other.root == root);
        for (index, module) in modules.chain(others.map(|other| (other.interface, &other.module))) {
            if world.interfaces[index].direction == Direction::Import && self.mean(module) {
                named.interfaces.insert(index);
            }
        }
        let all = self.prefixes.contains(&package.module);
        // What several packages are for has one name in all of them.
        let means = |wit_name: &str, python: &PyPath| {
            let here =
                package.module == python.module || package.covers(Direction::Import, wit_name);
            here && (all || self.names.contains(&python.qualname))
        };
        for (index, func) in world.imports.iter().enumerate() {
            let free = func.kind == FuncKind::Freestanding && func.interface.is_none();
            if free && means(&func.function.name, &func.python) {
                named.functions.insert(FuncIdx(index));
            }
        }
        for (index, resource) in world.resources.iter().enumerate() {
            let free = resource.interface.is_none() && !resource.exported;
            if free && means(&resource.wit_name, &resource.python) {
                named.resources.insert(ResourceIdx(index));
            }
        }
        for (index, channel) in world.channels.iter().enumerate() {
            let constructors = channel.constructors.iter();
            let mut here = constructors.filter(|path| is_below(&path.module, &package.module));
            if here.any(|path| all || self.names.contains(&path.qualname)) {
                named.channels.insert(ChannelIdx(index));
            }
        }
    }

    /// Whether they mean a module of the generated package.
    fn mean(&self, module: &str) -> bool {
        self.names.contains(last(module))
            || self.paths.iter().any(|path| is_below(path, module))
            || self
                .prefixes
                .iter()
                .any(|prefix| module.starts_with(prefix))
    }
}

/// Whether a module uses a generated package as a value: whoever has it may take anything of it.
fn hands_on(node: &Node, package: &str) -> bool {
    let side = format!("{package}.imports");
    let star = ("imports".to_owned(), side.clone());
    let all = node
        .imports
        .iter()
        .any(|import| import.all && import.module == package);
    let bound = node
        .imports
        .iter()
        .filter_map(|import| import.binding.as_ref());
    let bindings: Vec<_> = bound.chain(all.then_some(&star)).collect();
    node.names.chains.iter().any(|chain| {
        let chain: Vec<&str> = chain.split('.').collect();
        let plain = chain
            .iter()
            .take_while(|name| !name.starts_with("__"))
            .count();
        let mut values = bindings
            .iter()
            .filter(|(name, _)| *name == chain[0])
            .map(|(_, path)| {
                let mut whole = path.clone();
                for name in chain.iter().take(plain).skip(1) {
                    whole = format!("{whole}.{name}");
                }
                whole
            });
        // By a module between, the package may have any name.
        (plain > 1 && chain[plain - 1] == "imports")
            || values.any(|value| value == side || is_below(package, &value))
    })
}

/// Whether a path is that of the package of imported interfaces.
fn is_side(path: &str, package: &str) -> bool {
    path.strip_prefix(package) == Some(".imports")
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
