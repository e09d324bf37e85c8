//! The world seen by a host in Python: which functions it calls and implements, and the names that
//! only its package has.
//!
//! Everything that is also in the SDK has the SDK's name. Names of WIT go first: ours get the
//! underscore.

pub mod dynamic;
mod given;
mod unsupported;

use super::model::{
    ClassIdx, Diagnostic, Direction, Func, FuncKind, Interface, Options, PyPath, ResourceIdx, World,
};
use super::names::{self, Taken};
use given::calls_given;
use std::collections::{BTreeMap, BTreeSet};
use wit_parser::{InterfaceId, Resolve, WorldId, WorldKey};

/// A world whose package for hosts can be written.
#[derive(Debug)]
pub struct HostWorld {
    /// The names that the SDK has as well.
    pub world: World,
    /// The package.
    pub module: String,
    /// The class of an instance.
    pub class: PyPath,
    /// The protocol of what the host implements; `None` where that is nothing.
    pub imports: Option<PyPath>,
    /// The attribute that stands for each interface of [`World::interfaces`], in the class of an
    /// instance or in [`HostWorld::imports`]; `None` where the host has nothing to do with it.
    pub attributes: Vec<Option<String>>,
    /// The protocol of each imported interface that the host implements, by index into
    /// [`World::interfaces`].
    pub protocols: BTreeMap<usize, PyPath>,
    /// The methods of an instance that are not WIT's.
    pub own: OwnNames,
    /// The method of each exported resource that drops it, by index into [`World::resources`].
    pub closers: Vec<String>,
    /// For each class what its conversions are called after, such as `dark_blue`.
    pub conversions: Vec<String>,
    /// The classes whose values come from the component.
    pub lifted: BTreeSet<ClassIdx>,
    /// The classes whose values go to the component.
    pub lowered: BTreeSet<ClassIdx>,
    /// Whether the component imports WASI 0.2, which wasmtime gives.
    pub wasi: bool,
    /// Whether it imports `wasi:http` 0.2, too.
    pub wasi_http: bool,
    given: BTreeSet<InterfaceId>,
}

/// The methods of an instance that are not WIT's.
#[derive(Debug)]
pub struct OwnNames {
    /// Makes an instance of a file.
    pub load: String,
    /// Compiles a file.
    pub compile: String,
    /// Ends the instance.
    pub close: String,
}

impl HostWorld {
    /// Decides the names of world `id` and finds out what its functions reach.
    ///
    /// # Errors
    /// What no SDK can have, or else what PyPI's wasmtime cannot pass or call, all at once.
    pub fn new(
        mut resolve: Resolve,
        id: WorldId,
        options: &Options,
    ) -> Result<HostWorld, Vec<Diagnostic>> {
        let wasi = given::take_out(&mut resolve, id);
        let world = World::new(resolve, id, options)?;
        let given = given(&world);
        let reached = unsupported::reach(&world, &given)?;
        let mut taken = members(&world, Direction::Export);
        let mut own = |name: &str| taken.give(name.to_owned());
        let own = OwnNames {
            load: own("load"),
            compile: own("compile"),
            close: own("close"),
        };
        let mut imported = members(&world, Direction::Import);
        let (mut attributes, mut protocols) = (Vec::new(), BTreeMap::new());
        let mut scope = Taken::default();
        for (index, interface) in world.interfaces.iter().enumerate() {
            let content = &world.resolve.interfaces[interface.id];
            let has_resource = world.resources.iter().any(|resource| {
                resource.interface.as_ref() == Some(&interface.key)
                    && resource.exported == (interface.direction == Direction::Export)
            });
            if given.contains(&interface.id) || content.functions.is_empty() && !has_resource {
                attributes.push(None);
                continue;
            }
            let name = names::last(&interface.module).to_owned();
            attributes.push(Some(match interface.direction {
                Direction::Import => {
                    let protocol = PyPath {
                        module: parent(&interface.module).to_owned(),
                        qualname: scope.give(names::camel(&name)),
                    };
                    protocols.insert(index, protocol);
                    imported.give(name)
                }
                Direction::Export => taken.give(name),
            }));
        }
        let class = PyPath {
            module: options.module.clone(),
            qualname: names::camel(&options.module),
        };
        let imports = imports_protocol(&world, &class, &given, !protocols.is_empty());
        let closers = world.resources.iter().map(|resource| {
            let mut taken = Taken::default();
            for func in &world.exports {
                if func.python.module == resource.python.module {
                    taken.reserve(func.python.last());
                }
            }
            taken.give("close".to_owned())
        });
        let closers = closers.collect();
        let mut scopes: BTreeMap<&str, Taken> = BTreeMap::new();
        let conversions = world.classes.iter().map(|class| {
            let scope = scopes.entry(&class.python.module).or_default();
            scope.give(names::snake(&class.python.qualname))
        });
        let conversions = conversions.collect();
        Ok(HostWorld {
            module: options.module.clone(),
            class,
            imports,
            attributes,
            protocols,
            own,
            closers,
            conversions,
            lifted: reached.lifted,
            lowered: reached.lowered,
            wasi: wasi.any,
            wasi_http: wasi.http,
            given,
            world,
        })
    }

    /// The functions of one side that the host calls or implements.
    pub fn functions(&self, direction: Direction) -> impl Iterator<Item = &Func> {
        let functions = self.world.functions(direction).iter();
        functions.filter(|func| !calls_given(&self.world, &self.given, func))
    }

    /// The functions that belong to an interface, those of its resources included, or to the world
    /// itself.
    pub fn functions_of(
        &self,
        direction: Direction,
        key: Option<&WorldKey>,
    ) -> impl Iterator<Item = &Func> {
        self.functions(direction)
            .filter(move |func| func.interface.as_ref() == key)
    }

    /// Whether wasmtime itself implements this imported interface.
    pub fn is_given(&self, interface: &Interface) -> bool {
        self.given.contains(&interface.id)
    }

    /// The parameters in Python, without `self` and `cls`. All functions are methods here, so that
    /// none is called `self`.
    pub fn params(&self, func: &Func) -> Vec<String> {
        match (func.direction, func.kind) {
            (Direction::Import, FuncKind::Freestanding) => {
                let mut taken = Taken::reserving(["self"]);
                let params = func.function.params.iter();
                params
                    .map(|param| taken.give(names::snake(&param.name)))
                    .collect()
            }
            (
                Direction::Import,
                FuncKind::Constructor(_) | FuncKind::Method(_) | FuncKind::Static(_),
            )
            | (Direction::Export, _) => func.params.clone(),
        }
    }

    /// The attribute of the exported interface that resource `index` belongs to.
    pub fn home(&self, index: ResourceIdx) -> Option<&str> {
        let resource = self.world.resource(index);
        let found = self.world.interfaces.iter().position(|interface| {
            Some(&interface.key) == resource.interface.as_ref()
                && resource.exported == (interface.direction == Direction::Export)
        });
        self.attributes[found?].as_deref()
    }
}

/// The imported interfaces that wasmtime implements, as far as others use their types.
fn given(world: &World) -> BTreeSet<InterfaceId> {
    let imported = world.interfaces.iter().filter(|interface| {
        interface.direction == Direction::Import
            && matches!(interface.key, WorldKey::Interface(_))
            && given::is_given(&world.resolve, interface.id)
    });
    imported.map(|interface| interface.id).collect()
}

/// The names that the world's own functions and resources take in the class that has them.
fn members(world: &World, direction: Direction) -> Taken {
    let mut taken = Taken::default();
    for func in world.functions(direction) {
        if func.interface.is_none() && func.kind == FuncKind::Freestanding {
            taken.reserve(func.python.last());
        }
    }
    taken
}

fn imports_protocol(
    world: &World,
    class: &PyPath,
    given: &BTreeSet<InterfaceId>,
    interfaces: bool,
) -> Option<PyPath> {
    let functions = world.imports.iter().any(|f| !calls_given(world, given, f));
    let resources = world
        .resources
        .iter()
        .any(|resource| resource.interface.is_none());
    if !(interfaces || functions || resources) {
        return None;
    }
    let mut taken = Taken::default();
    let classes = world.classes.iter().map(|class| &class.python);
    for path in classes.chain(world.resources.iter().map(|resource| &resource.python)) {
        if path.module == class.module {
            taken.reserve(&path.qualname);
        }
    }
    Some(PyPath {
        module: class.module.clone(),
        qualname: taken.give(format!("{}Imports", class.qualname)),
    })
}

fn parent(module: &str) -> &str {
    module.rsplit_once('.').map_or("", |(parent, _)| parent)
}
