//! The Python SDK: typed modules with one class for each WIT type and one stub or abstract method
//! for each function.

pub(in crate::emit) mod annotations;
mod channels;
pub(in crate::emit) mod classes;
mod env;
mod functions;
pub(in crate::emit) mod layout;
pub(in crate::emit) mod parts;
mod reexport;
mod resources;
pub(in crate::emit) mod scope;

use crate::world::{Direction, ENV_MODULE, FuncKind, PyPath, World};
use layout::docstring;
use parts::{defined_names, header};
use scope::Scope;
use std::collections::BTreeMap;
use wit_parser::Docs;

/// The text of `componentize_py_types`.
pub(in crate::emit) const TYPES_MODULE: &str = include_str!("componentize_py_types.py");

/// The modules that every SDK shares, by path. Apps and packages import them whether the world has
/// anything asynchronous or not.
pub const SHARED_MODULES: [(&str, &str); 6] = [
    ("componentize_py_types.py", TYPES_MODULE),
    (
        "componentize_py_runtime.py",
        include_str!("componentize_py_runtime.py"),
    ),
    (
        "componentize_py_async_support/__init__.py",
        include_str!("async_support/__init__.py"),
    ),
    (
        "componentize_py_async_support/_ends.py",
        include_str!("async_support/_ends.py"),
    ),
    (
        "componentize_py_async_support/futures.py",
        include_str!("async_support/futures.py"),
    ),
    (
        "componentize_py_async_support/streams.py",
        include_str!("async_support/streams.py"),
    ),
];

/// For editors and type checkers: what the runtime brings besides, by path.
pub const STUBS: [(&str, &str); 1] = [("poll_loop.pyi", include_str!("poll_loop.pyi"))];

/// The files of the SDK by path, relative to the folder that is put on `sys.path`.
pub fn emit(world: &World) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (path, text) in SHARED_MODULES {
        files.insert(path.to_owned(), text.to_owned());
    }
    for root in 0..world.roots.len() {
        package(world, root, &mut files);
    }
    files
}

/// The files of one package.
fn package(world: &World, index: usize, files: &mut BTreeMap<String, String>) {
    let resolve = &world.resolve;
    let root = &world.roots[index];
    let file = |module: &str| module.replace('.', "/");
    let mut init = module(world, index, &root.module, true, &root_docs(world, index));
    init += &reexport::items(world, index);
    files.insert(format!("{}/__init__.py", file(&root.module)), init);
    if !root.env.is_empty() {
        let path = format!("{}/{ENV_MODULE}.py", file(&root.module));
        files.insert(path, env::module(&root.env));
    }
    for direction in [Direction::Import, Direction::Export] {
        let interfaces = || {
            let owned = world.interfaces.iter();
            owned.filter(|i| i.root == index && i.direction == direction)
        };
        let others = || {
            let others = world.reexports.iter().filter(|other| other.root == index);
            others.filter(|other| world.interfaces[other.interface].direction == direction)
        };
        if interfaces().next().is_none() && others().next().is_none() {
            continue;
        }
        let path = format!("{}.{}", root.module, direction.package());
        let init = match direction {
            Direction::Import => String::new(),
            Direction::Export => {
                module(world, index, &path, true, &Docs::default())
                    + &reexport::protocols(world, others())
            }
        };
        files.insert(format!("{}/__init__.py", file(&path)), init);
        for interface in interfaces() {
            let docs = &resolve.interfaces[interface.id].docs;
            let text = module(world, index, &interface.module, false, docs);
            files.insert(format!("{}.py", file(&interface.module)), text);
        }
        for other in others() {
            let text = reexport::module(world, other);
            files.insert(format!("{}.py", file(&other.module)), text);
        }
    }
}

/// The world's documentation, where the package is for all of it.
fn root_docs(world: &World, root: usize) -> Docs {
    let this = &world.resolve.worlds[world.id];
    let whole = world.roots.len() == 1;
    match whole && world.roots[root].worlds.len() == 1 {
        true => this.docs.clone(),
        false => Docs::default(),
    }
}

/// The text of one module: its classes, resources, functions and protocols.
fn module(world: &World, root: usize, path: &str, package: bool, docs: &Docs) -> String {
    let inside = world.interfaces.iter().filter_map(|interface| {
        let (parent, name) = interface.module.rsplit_once('.')?;
        (parent == path).then(|| name.to_owned())
    });
    let mut scope = Scope::new(path, package, defined_names(world, path), inside.collect());
    let mut parts = Vec::new();
    for class in world.classes.iter().filter(|c| c.python.module == path) {
        parts.push(classes::class(world, class, &mut scope));
    }
    for (index, resource) in world.resources.iter().enumerate() {
        if resource.python.module == path {
            parts.push(resources::resource(world, index, &mut scope));
        }
    }
    for func in &world.imports {
        if func.kind == FuncKind::Freestanding && func.python.module == path {
            parts.push(functions::function(world, func, &mut scope));
        }
    }
    for (index, channel) in world.channels.iter().enumerate() {
        for home in channel.constructors.iter().filter(|c| c.module == path) {
            parts.push(channels::constructor(world, index, home, &mut scope));
        }
    }
    for (protocol, docs) in protocols(world, path) {
        parts.push(functions::protocol(world, protocol, &docs, &mut scope));
    }
    let mut text = header(world, root);
    let docs = docstring(docs.contents.as_deref());
    if !docs.is_empty() {
        text += &(docs + "\n");
    }
    text += &scope.import_lines();
    for part in parts {
        text += "\n\n";
        text += &part;
    }
    text
}

/// The protocols that the module holds, with the documentation of what they stand for.
fn protocols<'a>(world: &'a World, path: &str) -> Vec<(&'a PyPath, Docs)> {
    let mut found = Vec::new();
    for interface in &world.interfaces {
        if let Some(protocol) = &interface.protocol {
            let docs = world.resolve.interfaces[interface.id].docs.clone();
            found.push((protocol, docs));
        }
    }
    for (index, root) in world.roots.iter().enumerate() {
        found.push((&root.protocol, root_docs(world, index)));
    }
    found.retain(|(protocol, _)| protocol.module == path);
    found
}
