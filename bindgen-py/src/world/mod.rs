//! The model of one world: every Python name decided, every problem reported, before anything is
//! emitted.

mod channels;
mod children;
mod classes;
mod env;
mod functions;
pub mod host;
mod interfaces;
pub mod js;
mod keep;
mod labels;
mod limits;
mod model;
pub mod names;
mod roots;
mod sharing;
mod spelling;
mod unsupported;

pub(crate) use children::children;
pub use env::{ENV_MODULE, Env, Variable};
pub use keep::Named;
pub use model::{
    CaseClass, Channel, ChannelIdx, ChannelKind, Class, ClassIdx, ClassKind, Covers, Diagnostic,
    Direction, Func, FuncIdx, FuncKind, Interface, Options, Place, PyPath, Reexport, Resource,
    ResourceIdx, Root, World,
};
pub use spelling::HostNames;

use names::Taken;
use std::collections::HashMap;
use wit_parser::{Resolve, WorldId};

impl World {
    /// Decides everything about world `id` of `resolve`, for which there is one package.
    ///
    /// # Errors
    /// All problems at once.
    pub fn new(resolve: Resolve, id: WorldId, options: &Options) -> Result<World, Vec<Diagnostic>> {
        World::of_packages(resolve, id, std::slice::from_ref(options))
    }

    /// Decides everything about world `id` of `resolve`, whose parts are in several packages: at
    /// least one.
    ///
    /// # Errors
    /// All problems at once.
    pub fn of_packages(
        mut resolve: Resolve,
        id: WorldId,
        packages: &[Options],
    ) -> Result<World, Vec<Diagnostic>> {
        let problems = unsupported::find(&resolve, id);
        if !problems.is_empty() {
            return Err(problems);
        }
        resolve.generate_nominal_type_ids(id);
        let (interfaces, reexports) = interfaces::name_all(&resolve, id, packages);
        let roots = packages
            .iter()
            .map(|options| Root::new(&resolve, id, options));
        let mut world = World {
            roots: roots.collect(),
            reexports,
            resolve,
            id,
            imports: Vec::new(),
            exports: Vec::new(),
            classes: Vec::new(),
            resources: Vec::new(),
            interfaces,
            channels: Vec::new(),
            class_of_type: HashMap::new(),
            resource_of_type: HashMap::new(),
            channel_of_type: HashMap::new(),
        };
        let mut scopes = world.scopes();
        world.add_classes(&mut scopes);
        world.add_functions(&mut scopes);
        world.add_channels(&mut scopes);
        Ok(world)
    }

    /// One scope of names for each module, with the names that are no WIT item's in it.
    fn scopes(&self) -> HashMap<String, Taken> {
        let mut scopes: HashMap<String, Taken> = HashMap::new();
        for root in &self.roots {
            let scope = scopes.entry(root.module.clone()).or_default();
            scope.reserve(&root.protocol.qualname);
            if !root.env.is_empty() {
                scope.reserve(ENV_MODULE);
            }
        }
        let sides = self.interfaces.iter().map(|i| (i.root, i.direction));
        let other_sides = self
            .reexports
            .iter()
            .map(|r| (r.root, self.interfaces[r.interface].direction));
        for (root, side) in sides.chain(other_sides) {
            let scope = scopes.entry(self.roots[root].module.clone()).or_default();
            scope.reserve(side.package());
        }
        scopes
    }
}
