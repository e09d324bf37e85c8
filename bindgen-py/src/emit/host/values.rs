//! Where an expression that converts values is: what it can name.

use crate::emit::python::scope::Scope;
use crate::world::host::HostWorld;
use crate::world::names::{self, Taken};
use crate::world::{ClassIdx, Direction, PyPath, ResourceIdx, World};
use wit_parser::{Handle, Type, TypeDefKind, TypeId};

/// Prints the conversions of one function's values.
pub(super) struct Values<'a> {
    pub host: &'a HostWorld,
    pub direction: Direction,
    pub scope: &'a mut Scope,
    /// The expression for the instance.
    pub instance: String,
    /// The names of parameters and locals.
    pub taken: Taken,
}

impl<'a> Values<'a> {
    /// The world.
    pub fn world(&self) -> &'a World {
        &self.host.world
    }

    /// A local name.
    pub fn fresh(&mut self, name: &str) -> String {
        self.taken.give(name.to_owned())
    }

    /// The module of the checks.
    pub fn checks(&mut self) -> String {
        self.scope.sibling(&format!("{}._checks", self.host.module))
    }

    /// The module of what an instance's parts share.
    pub fn runtime(&mut self) -> String {
        self.scope
            .sibling(&format!("{}._runtime", self.host.module))
    }

    /// A class of the package.
    pub fn path(&mut self, path: &PyPath) -> String {
        self.inside(&path.module, &path.qualname)
    }

    fn inside(&mut self, module: &str, name: &str) -> String {
        if module == self.scope.module {
            name.to_owned()
        } else {
            format!("{}.{name}", self.scope.sibling(module))
        }
    }

    /// The function that lifts or lowers values of a class.
    pub fn conversion(&mut self, way: &str, class: ClassIdx) -> String {
        let name = format!("_{way}_{}", self.host.conversions[class.0]);
        let module = &self.world().class(class).python.module;
        self.inside(module, &name)
    }

    /// The last argument of a conversion: the instance, where the class holds resources.
    pub fn instance_argument(&self, class: ClassIdx) -> String {
        match holds_resources(self.world(), self.world().class(class).type_id) {
            true => format!(", {}", self.instance),
            false => String::new(),
        }
    }

    /// The constant that describes a resource type of the host.
    pub fn host_type(&mut self, index: ResourceIdx) -> String {
        let path = &self.world().resource(index).python;
        self.inside(&path.module, &host_type_name(path))
    }
}

/// The name of the constant that describes the resource type at `path`.
pub(super) fn host_type_name(path: &PyPath) -> String {
    let plain = path.qualname.trim_end_matches('_');
    let rest = &path.qualname[plain.len()..];
    format!("_{}_TYPE{rest}", names::shouty(plain))
}

/// Whether values of the type hold resources anywhere inside.
pub(super) fn holds_resources(world: &World, id: TypeId) -> bool {
    let holds = |ty: &Type| matches!(ty, Type::Id(id) if holds_resources(world, *id));
    match &world.resolve.types[id].kind {
        TypeDefKind::Resource | TypeDefKind::Handle(Handle::Own(_) | Handle::Borrow(_)) => true,
        kind => crate::world::children(kind).iter().any(holds),
    }
}

/// The inside of an f-string as an expression.
pub(super) fn quoted(place: &str) -> String {
    let name = place
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    if let Some(name) = name.filter(|name| !name.contains(['{', '}'])) {
        name.to_owned()
    } else if place.contains('{') {
        format!("f\"{place}\"")
    } else {
        format!("\"{place}\"")
    }
}

/// Whether a name of WIT can be written as an attribute.
pub(super) fn is_plain(wit: &str) -> bool {
    !wit.contains('-') && !names::is_keyword(wit)
}
