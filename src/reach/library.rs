//! What modules inside components need of the world behind an app's back: those of hognose, and Python's own where hognose stands behind
//! them.
//!
//! They find interfaces by their names in WIT (`guest-runtime/lib/hognose/world.py`), and only among those that the component imports: what
//! they would choose in this world has to stay.

use super::graph::{Graph, is_below};
use crate::wit::env;
use hognose_bindgen_py::world::{Direction, ENV_MODULE, Env, World};
use std::{collections::BTreeSet, ops::Bound};

/// An interface, and the beginning of its version.
type Wanted = (&'static str, &'static str);

/// What modules need.
struct Need {
    /// Modules; with each those below it.
    modules: &'static [&'static str],
    /// Ways to do it: the first whose first interface the world imports.
    ways: &'static [&'static [Wanted]],
}

const NEEDS: [Need; 6] = [
    STORES,
    VARIABLES,
    Need {
        modules: &["hognose.http", "hognose.httpx"],
        ways: &[
            &[("wasi:http/client", "0.3"), ("wasi:http/types", "0.3")],
            &[
                ("wasi:http/outgoing-handler", "0.2"),
                ("wasi:http/types", "0.2"),
                ("wasi:io/streams", "0.2"),
            ],
        ],
    },
    Need {
        modules: &[
            "hognose.asgi",
            "hognose.serving",
            "hognose.wasi",
            "hognose.web",
            "hognose.wsgi",
        ],
        ways: &[
            &[("wasi:http/types", "0.3")],
            &[("wasi:http/types", "0.2"), ("wasi:io/streams", "0.2")],
        ],
    },
    Need {
        modules: &["hognose.wasm"],
        ways: &[&[("hognose:wasm/runtime", "0.1.0")]],
    },
    Need {
        modules: &["poll_loop"],
        ways: &[&[
            ("wasi:http/types", "0.2"),
            ("wasi:http/outgoing-handler", "0.2"),
            ("wasi:io/streams", "0.2"),
        ]],
    },
];

const STORES: Need = Need {
    modules: &["hognose.kv"],
    ways: &[&[env::STORES[0]], &[env::STORES[1]], &[env::STORES[2]]],
};

const VARIABLES: Need = Need {
    modules: &["hognose.variables"],
    ways: &[
        &[env::VARIABLES[0]],
        &[env::VARIABLES[1]],
        &[env::VARIABLES[2]],
        &[env::VARIABLES[3]],
    ],
};

/// Sockets of both generations: which is used depends on the call in which they are.
const SOCKETS: [Wanted; 9] = [
    ("wasi:sockets/types", "0.3"),
    ("wasi:sockets/ip-name-lookup", "0.3"),
    ("wasi:sockets/tcp", "0.2"),
    ("wasi:sockets/network", "0.2"),
    ("wasi:sockets/tcp-create-socket", "0.2"),
    ("wasi:sockets/instance-network", "0.2"),
    ("wasi:sockets/ip-name-lookup", "0.2"),
    ("wasi:io/streams", "0.2"),
    ("wasi:clocks/monotonic-clock", "0.2"),
];

/// Modules that load `socket` when they are imported, with those below them. `asyncio` does too, but most apps want no sockets of it.
pub const SOCKET_MODULES: [&str; 23] = [
    "concurrent.futures.process",
    "ftplib",
    "hognose.sockets",
    "http.client",
    "http.cookiejar",
    "http.server",
    "imaplib",
    "logging.config",
    "logging.handlers",
    "mailbox",
    "multiprocessing",
    "poplib",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib.robotparser",
    "wsgiref.simple_server",
    "xml.dom.pulldom",
    "xml.sax",
    "xmlrpc.client",
    "xmlrpc.server",
];

/// The functions of asyncio by which it uses sockets.
const NETWORK_FUNCTIONS: [&str; 22] = [
    "connect_accepted_socket",
    "create_connection",
    "create_datagram_endpoint",
    "create_server",
    "create_unix_connection",
    "create_unix_server",
    "getaddrinfo",
    "getnameinfo",
    "open_connection",
    "open_unix_connection",
    "sendfile",
    "sock_accept",
    "sock_connect",
    "sock_recv",
    "sock_recv_into",
    "sock_recvfrom",
    "sock_recvfrom_into",
    "sock_sendall",
    "sock_sendfile",
    "sock_sendto",
    "start_server",
    "start_unix_server",
];

/// Modules and names that end a program: the runtime then tells the host its status.
const ENDING_MODULES: [&str; 6] = ["argparse", "cmd", "code", "optparse", "runpy", "unittest"];
const ENDING_NAMES: [&str; 3] = ["SystemExit", "exit", "quit"];
const EXIT: &str = "wasi:cli/exit";

/// The imported interfaces that the modules of an app need so, as indices into the world's.
pub fn needed(world: &World, graph: &Graph) -> Vec<usize> {
    let find = |wanted: &Wanted| choose(world, wanted.0, &[wanted.1]);
    let imports = Imported::of(graph);
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
    ];
    for need in NEEDS {
        let by_env = uses.contains(&(need.modules, true));
        if by_env || imports.any(need.modules) {
            let way = need.ways.iter().find(|way| find(&way[0]).is_some());
            let way = way.or(need.ways.last()).copied().unwrap_or_default();
            found.extend(way.iter().filter_map(find));
        }
    }
    if imports.any(&SOCKET_MODULES) || mentions_any(graph, &NETWORK_FUNCTIONS) {
        found.extend(SOCKETS.iter().filter_map(find));
    }
    let runs = world.interfaces.iter().any(|interface| {
        interface.direction == Direction::Export
            && split(&world.resolve.name_world_key(&interface.key)).0 == "wasi:cli/run"
    });
    if runs || imports.any(&ENDING_MODULES) || mentions_any(graph, &ENDING_NAMES) {
        found.extend(choose(world, EXIT, &["0.3", "0.2"]));
    }
    for node in graph.modules.values() {
        for asked in &node.module.wit_names {
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

/// The clocks that event loops need beside pollables: of the versions of `wasi:io/poll` that the component imports.
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
        let mut strings = node.module.paths.iter().map(|path| path.text);
        let mentions = node.module.mentions(ENV_MODULE);
        imports().any(env) || (mentions && imports().any(own)) || strings.any(own)
    })
}

/// The paths that an app's modules import, and those that their strings name where modules are
/// imported by strings.
struct Imported<'a>(BTreeSet<&'a str>);

impl Imported<'_> {
    fn of(graph: &Graph) -> Imported<'_> {
        let nodes = graph.modules.values();
        Imported(
            nodes
                .flat_map(|node| {
                    let strings = node.module.paths.iter().map(|path| path.text);
                    let imports = node.imports.iter().map(|import| import.path.as_str());
                    imports.chain(strings.filter(|_| node.imports_by_name))
                })
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

fn mentions_any(graph: &Graph, names: &[&str]) -> bool {
    let mut modules = graph.modules.values();
    modules.any(|node| names.iter().any(|name| node.module.mentions(name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::python_path::{self, Search};
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
                    .flat_map(|node| &node.module.wit_names)
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
