//! What modules inside components need of the world behind an app's back: those of hognose, and
//! Python's own where hognose is behind them.
//!
//! They find interfaces by their names in WIT (`guest-runtime/lib/hognose/world.py`), and only
//! among those that the component imports: what they would choose in this world has to stay.

use super::{
    files::{is_below, top},
    graph::Graph,
    needs::{
        ENDING_MODULES, HTTP, HTTP_CLIENTS, NEEDS, SOCKET_MODULES, SOCKETS, STORES, VARIABLES,
        Wanted, is_looked_for,
    },
    noted::{ENDING, ENV, NETWORK, bits, mentions},
};
use hognose_bindgen_py::world::{Direction, ENV_MODULE, Env, World};
use std::{collections::BTreeSet, ops::Bound};

const EXIT: &str = "wasi:cli/exit";

/// The imported interfaces that the modules of an app need so, as indices into the world's.
pub fn needed(world: &World, graph: &Graph) -> Vec<usize> {
    let find = |wanted: &Wanted| choose(world, wanted.0, &[wanted.1]);
    let imports = Imported::of(graph);
    let modules = graph.modules.values();
    let mentioned = modules.fold(0, |all, node| all | node.outline.noted);
    let mut found = Vec::new();
    let uses = [
        (
            STORES.modules,
            uses_env(world, graph, |env| !env.stores.is_empty()),
        ),
        (
            VARIABLES.modules,
            uses_env(world, graph, |env| !env.variables.is_empty()),
        ),
        (HTTP.modules, imports.any(&HTTP_CLIENTS)),
    ];
    for need in NEEDS {
        let is_used = uses.contains(&(need.modules, true));
        if is_used || imports.any(need.modules) {
            let way = need.ways.iter().find(|way| find(&way[0]).is_some());
            let way = way.or(need.ways.last()).copied().unwrap_or_default();
            found.extend(way.iter().filter_map(find));
        }
    }
    if imports.any(&SOCKET_MODULES) || mentioned & bits(&NETWORK) != 0 {
        found.extend(SOCKETS.iter().filter_map(find));
    }
    let runs = world.interfaces.iter().any(|interface| {
        interface.direction == Direction::Export
            && split(&world.resolve.name_world_key(&interface.key)).0 == "wasi:cli/run"
    });
    if runs || imports.any(&ENDING_MODULES) || mentioned & bits(&ENDING) != 0 {
        found.extend(choose(world, EXIT, &["0.3", "0.2"]));
    }
    for node in graph.modules.values() {
        for asked in &node.outline.wit_names {
            match asked.versions.as_slice() {
                [] => found.extend(imported(world).filter_map(|(index, name)| {
                    (split(&name).0 == asked.interface).then_some(index)
                })),
                versions => {
                    let versions: Vec<&str> = versions.iter().map(String::as_str).collect();
                    found.extend(choose(world, &asked.interface, &versions));
                }
            }
        }
    }
    found
}

/// The clocks that event loops need beside pollables: of the versions of `wasi:io/poll` that the
/// component imports.
pub fn clocks(world: &World) -> Vec<usize> {
    let versions: Vec<String> = imported(world)
        .filter(|(index, name)| {
            !world.interfaces[*index].left_out && split(name).0 == "wasi:io/poll"
        })
        .map(|(_, name)| split(&name).1.to_owned())
        .collect();
    imported(world)
        .filter(|(_, name)| {
            let (interface, version) = split(name);
            interface == "wasi:clocks/monotonic-clock" && versions.iter().any(|v| v == version)
        })
        .map(|(index, _)| index)
        .collect()
}

/// The interface that `hognose.world.imported` finds.
fn choose(world: &World, interface: &str, versions: &[&str]) -> Option<usize> {
    let fits = |name: &str, wanted: &str, released: bool| {
        let (found, version) = split(name);
        let rest = version.strip_prefix(wanted);
        found == interface
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            && released != version.contains('-')
    };
    let wanted = versions.iter().flat_map(|v| [(*v, true), (*v, false)]);
    wanted.into_iter().find_map(|(version, released)| {
        imported(world).find_map(|(index, name)| fits(&name, version, released).then_some(index))
    })
}

fn imported(world: &World) -> impl Iterator<Item = (usize, String)> + '_ {
    let interfaces = world.interfaces.iter().enumerate();
    interfaces
        .filter(|(_, interface)| interface.direction == Direction::Import)
        .map(|(index, interface)| (index, world.resolve.name_world_key(&interface.key)))
}

/// Name and version.
fn split(name: &str) -> (&str, &str) {
    name.split_once('@').unwrap_or((name, ""))
}

/// Whether the app may use the generated `env`, which imports what it is made of.
fn uses_env(world: &World, graph: &Graph, has: impl Fn(&Env) -> bool) -> bool {
    let roots = world.roots.iter().filter(|root| has(&root.env));
    let modules: Vec<&str> = roots.map(|root| root.module.as_str()).collect();
    let own = |path: &str| modules.iter().any(|root| is_below(path, root));
    let env = |path: &str| own(path) && path.split('.').any(|part| part == ENV_MODULE);
    graph.modules.values().any(|node| {
        let imports = || node.imports.iter().map(|import| import.path.as_str());
        let mut paths = modules
            .iter()
            .flat_map(|root| node.outline.paths.below(root));
        let mentions = mentions(&node.outline, &ENV);
        imports().any(env) || (mentions && imports().any(own)) || paths.next().is_some()
    })
}

/// The paths that an app's modules import, and those that their strings name where modules are
/// imported by strings, as far as they are looked for.
struct Imported<'a>(BTreeSet<&'a str>);

impl Imported<'_> {
    fn of(graph: &Graph) -> Imported<'_> {
        let nodes = graph.modules.values();
        Imported(
            nodes
                .flat_map(|node| {
                    let imports = node.imports.iter().map(|import| import.path.as_str());
                    let by_name = node.imports_by_name.then(|| node.outline.paths.iter());
                    let strings = by_name.into_iter().flatten().map(|path| path.text);
                    imports.chain(strings)
                })
                .filter(|path| is_looked_for(top(path)))
                .collect(),
        )
    }

    /// Whether one of the modules is among them, or something below it.
    fn any(&self, modules: &[&str]) -> bool {
        modules.iter().any(|module| {
            let below = format!("{module}.");
            let after = (Bound::Included(below.as_str()), Bound::Unbounded);
            let mut after = self.0.range::<str, _>(after);
            self.0.contains(module) || after.next().is_some_and(|path| path.starts_with(&below))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python_path::{self, Search};
    use crate::reach::needs::Need;
    use std::{collections::BTreeSet, path::Path};

    /// What the modules of our own library ask for is what is listed, no more and no less.
    #[test]
    fn the_library_is_known() {
        let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("guest-runtime/lib");
        let mut path = python_path::find(&Search {
            folders: &[library],
            ..Search::default()
        })
        .unwrap();
        // It imports what it is told to, which is not seen here.
        let finder = path.folders[0].files.get_mut("hognose/world.py");
        finder.unwrap().clear();
        let sockets = Need {
            modules: &["hognose.sockets"],
            ways: &[&SOCKETS],
        };
        for need in NEEDS.iter().chain([&sockets]) {
            for module in need.modules {
                let files = path.folders[0].files.keys();
                let modules = files.filter_map(|file| {
                    let name = file.strip_suffix(".py")?.replace('/', ".");
                    Some(name.trim_end_matches(".__init__").to_owned())
                });
                let roots = modules.filter(|name| is_below(name, module));
                let roots: BTreeSet<String> = roots.collect();
                assert!(!roots.is_empty(), "`{module}` does not exist");
                let graph = Graph::new(&path, &roots, &BTreeSet::new(), Default::default());
                let nodes = graph.modules.values();
                let asked: BTreeSet<(&str, &str)> = nodes
                    .flat_map(|node| &node.outline.wit_names)
                    .flat_map(|name| {
                        let versions = name.versions.iter();
                        versions.map(|version| (name.interface.as_str(), version.as_str()))
                    })
                    .collect();
                let listed = need.ways.iter().flat_map(|way| way.iter().copied());
                assert_eq!(asked, listed.collect(), "`{module}`");
            }
        }
    }
}
