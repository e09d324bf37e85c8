//! What the functions of a host reach, and what of it PyPI's wasmtime cannot do.

use super::dynamic;
use super::given::calls_given;
use crate::world::{ClassIdx, Diagnostic, Direction, FuncKind, Place, World, children};
use std::collections::{BTreeSet, HashSet};
use wit_parser::{Handle, InterfaceId, Span, Type, TypeDefKind, TypeId, TypeOwner};

/// The classes whose values cross the boundary.
#[derive(Debug, Default)]
pub(super) struct Reached {
    /// From the component.
    pub lifted: BTreeSet<ClassIdx>,
    /// To the component.
    pub lowered: BTreeSet<ClassIdx>,
}

/// Walks from all functions that the host calls or implements.
pub(super) fn reach(
    world: &World,
    given: &BTreeSet<InterfaceId>,
) -> Result<Reached, Vec<Diagnostic>> {
    let mut walk = Walk {
        world,
        given,
        direction: Direction::Import,
        reached: Reached::default(),
        seen: HashSet::new(),
        found: Vec::new(),
    };
    for func in world.imports.iter().chain(&world.exports) {
        if calls_given(world, given, func) {
            continue;
        }
        walk.direction = func.direction;
        let label = &func.wit_name;
        let span = func.function.span;
        if func.is_async() {
            let message = format!("`{label}` is asynchronous, which PyPI's wasmtime cannot do");
            let help = match func.direction {
                Direction::Import => "import a function that is not `async`",
                Direction::Export => "export a function that is not `async`",
            };
            walk.refuse(message, span, help);
            continue;
        }
        let (given, taken) = match func.direction {
            Direction::Import => (Way::Lifted, Way::Lowered),
            Direction::Export => (Way::Lowered, Way::Lifted),
        };
        for param in &func.function.params {
            let what = format!("in parameter `{}` of `{label}`", param.name);
            walk.ty(&param.ty, given, &what, param.span);
        }
        if let Some(ty) = func.function.result {
            // What is returned or raised has no value of its own, but to wasmtime it is one.
            let what = match func.kind {
                FuncKind::Constructor(_) => format!("of `{label}`"),
                FuncKind::Freestanding | FuncKind::Method(_) | FuncKind::Static(_) => {
                    format!("in the result of `{label}`")
                }
            };
            walk.ty(&ty, taken, &what, span);
        }
    }
    match walk.found.is_empty() {
        true => Ok(walk.reached),
        false => Err(walk.found),
    }
}

/// Where values go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Way {
    Lifted,
    Lowered,
}

struct Walk<'a> {
    world: &'a World,
    given: &'a BTreeSet<InterfaceId>,
    direction: Direction,
    reached: Reached,
    seen: HashSet<(TypeId, Way)>,
    found: Vec<Diagnostic>,
}

impl Walk<'_> {
    fn ty(&mut self, ty: &Type, way: Way, what: &str, span: Span) {
        let Type::Id(id) = ty else {
            return;
        };
        if !self.seen.insert((*id, way)) {
            return;
        }
        if let Some(class) = self.world.class_of(self.direction, *id) {
            match way {
                Way::Lifted => self.reached.lifted.insert(class),
                Way::Lowered => self.reached.lowered.insert(class),
            };
        }
        let kind = &self.world.resolve.types[*id].kind;
        let cannot_pass = match kind {
            TypeDefKind::Map(..) => "map",
            TypeDefKind::FixedLengthList(..) => "fixed-length list",
            TypeDefKind::Stream(_) => "stream",
            TypeDefKind::Future(_) => "future",
            TypeDefKind::Resource => return self.resource(*id, what, span),
            TypeDefKind::Handle(Handle::Own(id) | Handle::Borrow(id)) => {
                return self.ty(&Type::Id(*id), way, what, span);
            }
            TypeDefKind::Record(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Tuple(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Option(_)
            | TypeDefKind::Result(_)
            | TypeDefKind::List(_)
            | TypeDefKind::Type(_)
            | TypeDefKind::Unknown => {
                if way == Way::Lowered {
                    self.cases(*id, what, span);
                }
                for child in children(kind) {
                    self.ty(&child, way, what, span);
                }
                return;
            }
        };
        let message = format!("the {cannot_pass} {what} cannot be passed by PyPI's wasmtime");
        self.refuse(
            message,
            span,
            "pass the data itself, a `list` or a `string` for example",
        );
    }

    /// wasmtime recognizes the case of a value by its class where no two cases share one, and
    /// sometimes wrongly.
    fn cases(&mut self, id: TypeId, what: &str, span: Span) {
        let def = &self.world.resolve.types[id];
        let cases = dynamic::cases(&def.kind).unwrap_or_default();
        let Some((first, second)) = dynamic::confused(&self.world.resolve, &cases) else {
            return;
        };
        let name = match (&def.name, &def.kind) {
            (Some(name), _) => format!("`{name}`"),
            (None, TypeDefKind::Result(_)) => "the `result`".to_owned(),
            (None, _) => "the type".to_owned(),
        };
        let message = format!(
            "{name} {what} cannot be given to a component: PyPI's wasmtime takes values of the case `{second}` for `{first}`"
        );
        let help = format!("put the payload of `{first}` into a record");
        self.refuse(message, span, &help);
    }

    fn resource(&mut self, id: TypeId, what: &str, span: Span) {
        let def = &self.world.resolve.types[id];
        if let TypeOwner::Interface(owner) = def.owner
            && self.given.contains(&owner)
        {
            let name = def.name.as_deref().unwrap_or("resource");
            let interface = self.world.resolve.id_of(owner).unwrap_or_default();
            let message = format!(
                "the resource `{name}` of `{interface}` {what} cannot be passed: PyPI's wasmtime keeps those of WASI to itself"
            );
            self.refuse(message, span, "pass the data that it stands for");
        }
    }

    fn refuse(&mut self, message: String, span: Span, help: &str) {
        if self.found.iter().all(|found| found.message != message) {
            self.found.push(Diagnostic {
                message,
                place: Place::of(&self.world.resolve, span),
                help: Some(help.to_owned()),
            });
        }
    }
}
