//! The imports that wasmtime itself implements: those of WASI 0.2.

use crate::world::{Direction, Func, World, children};
use std::collections::BTreeSet;
use wit_parser::{InterfaceId, Resolve, Type, TypeId, TypeOwner, WorldId, WorldItem, WorldKey};

const PACKAGES: [&str; 7] = [
    "cli",
    "clocks",
    "filesystem",
    "http",
    "io",
    "random",
    "sockets",
];

/// What of WASI a world imports.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Wasi {
    /// Anything of WASI 0.2.
    pub any: bool,
    /// `wasi:http` 0.2.
    pub http: bool,
}

/// Whether wasmtime implements the interface.
pub(super) fn is_given(resolve: &Resolve, id: InterfaceId) -> bool {
    package(resolve, id).is_some_and(|package| PACKAGES.contains(&package))
}

/// The package of WASI 0.2 that the interface belongs to.
fn package(resolve: &Resolve, id: InterfaceId) -> Option<&str> {
    let name = &resolve.packages[resolve.interfaces[id].package?].name;
    let version = name.version.as_ref()?;
    let is_wasi = name.namespace == "wasi" && (version.major, version.minor) == (0, 2);
    is_wasi.then_some(name.name.as_str())
}

/// Takes out of the world's imports what wasmtime implements, so that it has no part in the names.
/// Interfaces whose types others use stay.
pub(super) fn take_out(resolve: &mut Resolve, id: WorldId) -> Wasi {
    let mut wasi = Wasi::default();
    let mut needed = Needed {
        resolve,
        types: BTreeSet::new(),
        interfaces: BTreeSet::new(),
    };
    let world = &needed.resolve.worlds[id];
    let imports = world.imports.iter().map(|item| (true, item));
    let exports = world.exports.iter().map(|item| (false, item));
    for (import, (key, item)) in imports.chain(exports) {
        match item {
            WorldItem::Interface { id, .. } => {
                let named = matches!(key, WorldKey::Interface(_));
                if import && named && is_given(needed.resolve, *id) {
                    wasi.any = true;
                    wasi.http |= package(needed.resolve, *id) == Some("http");
                } else {
                    needed.interface(*id);
                }
            }
            WorldItem::Function(function) => {
                for ty in function.parameter_and_result_types() {
                    needed.ty(&ty);
                }
            }
            WorldItem::Type { id, .. } => needed.id(*id),
        }
    }
    let needed = needed.interfaces;
    let given: BTreeSet<InterfaceId> = resolve
        .interfaces
        .iter()
        .map(|(id, _)| id)
        .filter(|id| is_given(resolve, *id) && !needed.contains(id))
        .collect();
    resolve.worlds[id].imports.retain(|key, item| match item {
        WorldItem::Interface { id, .. } => matches!(key, WorldKey::Name(_)) || !given.contains(id),
        WorldItem::Function(_) | WorldItem::Type { .. } => true,
    });
    wasi
}

/// The interfaces whose types are used.
struct Needed<'a> {
    resolve: &'a Resolve,
    types: BTreeSet<TypeId>,
    interfaces: BTreeSet<InterfaceId>,
}

impl Needed<'_> {
    fn interface(&mut self, id: InterfaceId) {
        if !self.interfaces.insert(id) {
            return;
        }
        let interface = &self.resolve.interfaces[id];
        for id in interface.types.values() {
            self.id(*id);
        }
        for function in interface.functions.values() {
            for ty in function.parameter_and_result_types() {
                self.ty(&ty);
            }
        }
    }

    fn ty(&mut self, ty: &Type) {
        if let Type::Id(id) = ty {
            self.id(*id);
        }
    }

    fn id(&mut self, id: TypeId) {
        if !self.types.insert(id) {
            return;
        }
        let def = &self.resolve.types[id];
        if let TypeOwner::Interface(owner) = def.owner {
            self.interface(owner);
        }
        for child in children(&def.kind) {
            self.ty(&child);
        }
    }
}

/// Whether wasmtime implements the function.
pub(super) fn calls_given(world: &World, given: &BTreeSet<InterfaceId>, func: &Func) -> bool {
    func.direction == Direction::Import
        && world.interfaces.iter().any(|interface| {
            interface.direction == Direction::Import
                && Some(&interface.key) == func.interface.as_ref()
                && given.contains(&interface.id)
        })
}
