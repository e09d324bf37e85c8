//! WIT types as Python annotations.

use super::scope::{FUTURES, STREAMS, Scope};
use crate::world::{ChannelKind, Direction, PyPath, World};
use wit_parser::{Handle, Type, TypeDefKind, TypeId};

/// Who makes the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::emit) enum Flow {
    /// Python reads it, or both do: the annotation names the type that is really there.
    Read,
    /// Python gives it: the annotation allows all that is taken.
    Given,
}

/// Prints annotations into one module.
pub(in crate::emit) struct Annotations<'a> {
    pub world: &'a World,
    pub direction: Direction,
    pub scope: &'a mut Scope,
    /// The exported resource whose protocol is being written: its own type is `Self`, so that an
    /// implementation may name its own class.
    pub own: Option<TypeId>,
}

impl Annotations<'_> {
    /// The annotation for `ty`.
    pub fn ty(&mut self, ty: &Type, flow: Flow) -> String {
        match ty {
            Type::Bool => self.scope.builtin("bool"),
            Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::S8
            | Type::S16
            | Type::S32
            | Type::S64 => self.scope.builtin("int"),
            Type::F32 | Type::F64 => self.scope.builtin("float"),
            Type::Char | Type::String => self.scope.builtin("str"),
            // Refused before anything is emitted.
            Type::ErrorContext => self.scope.builtin("object"),
            Type::Id(id) => self.id(*id, flow),
        }
    }

    /// The annotation for a payload that may be missing.
    pub fn payload(&mut self, ty: Option<&Type>, flow: Flow) -> String {
        ty.map_or_else(|| "None".to_owned(), |ty| self.ty(ty, flow))
    }

    fn id(&mut self, id: TypeId, flow: Flow) -> String {
        let id = self.world.dealias(id);
        if let Some(class) = self.world.class_of(self.direction, id) {
            return self.class(&self.world.class(class).python);
        }
        match &self.world.resolve.types[id].kind {
            TypeDefKind::Resource => self.resource(id),
            TypeDefKind::Handle(Handle::Own(resource) | Handle::Borrow(resource)) => {
                self.resource(*resource)
            }
            TypeDefKind::Type(ty) => self.ty(ty, flow),
            TypeDefKind::Option(payload) => {
                let inner = self.ty(payload, flow);
                if self.world.is_option(payload) {
                    let some = self.scope.support("Some");
                    format!("{some}[{inner}] | None")
                } else {
                    format!("{inner} | None")
                }
            }
            TypeDefKind::Result(result) => {
                let name = self.scope.support("Result");
                let ok = self.payload(result.ok.as_ref(), flow);
                let err = self.payload(result.err.as_ref(), flow);
                format!("{name}[{ok}, {err}]")
            }
            TypeDefKind::List(item) if self.world.is_bytes(item) => self.bytes(flow),
            TypeDefKind::List(item) | TypeDefKind::FixedLengthList(item, _) => {
                let list = match flow {
                    Flow::Read => self.scope.builtin("list"),
                    Flow::Given => self.scope.import("collections.abc", "Sequence"),
                };
                format!("{list}[{}]", self.ty(item, flow))
            }
            TypeDefKind::Map(key, value) => {
                let dict = match flow {
                    Flow::Read => self.scope.builtin("dict"),
                    Flow::Given => self.scope.import("collections.abc", "Mapping"),
                };
                // A mapping is invariant in its keys.
                let key = self.ty(key, Flow::Read);
                format!("{dict}[{key}, {}]", self.ty(value, flow))
            }
            TypeDefKind::Tuple(tuple) => {
                let name = self.scope.builtin("tuple");
                let items: Vec<String> = tuple.types.iter().map(|ty| self.ty(ty, flow)).collect();
                if items.is_empty() {
                    format!("{name}[()]")
                } else {
                    format!("{name}[{}]", items.join(", "))
                }
            }
            TypeDefKind::Stream(payload) => {
                self.end(ChannelKind::Stream, "Reader", payload.as_ref())
            }
            TypeDefKind::Future(payload) => {
                self.end(ChannelKind::Future, "Reader", payload.as_ref())
            }
            // These have a class, or are refused before anything is emitted.
            TypeDefKind::Record(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Unknown => self.scope.builtin("object"),
        }
    }

    /// A `Reader` or `Writer`. Both sides handle the same objects, so the payload is what is really
    /// there.
    pub fn end(&mut self, kind: ChannelKind, end: &str, payload: Option<&Type>) -> String {
        match kind {
            ChannelKind::Stream if payload.is_some_and(|ty| self.world.is_bytes(ty)) => {
                self.scope.import(STREAMS, &format!("ByteStream{end}"))
            }
            ChannelKind::Stream => {
                let name = self.scope.import(STREAMS, &format!("Stream{end}"));
                format!("{name}[{}]", self.payload(payload, Flow::Read))
            }
            ChannelKind::Future => {
                let name = self.scope.import(FUTURES, &format!("Future{end}"));
                format!("{name}[{}]", self.payload(payload, Flow::Read))
            }
        }
    }

    fn bytes(&mut self, flow: Flow) -> String {
        let names = match flow {
            Flow::Read => &["bytes"][..],
            Flow::Given => &["bytes", "bytearray", "memoryview"],
        };
        let names: Vec<String> = names.iter().map(|name| self.scope.builtin(name)).collect();
        names.join(" | ")
    }

    fn resource(&mut self, id: TypeId) -> String {
        let index = self.world.resource_of(self.direction, id);
        let resource = self.world.resource(index);
        if self.own == Some(resource.type_id) {
            return self.scope.import("typing", "Self");
        }
        self.class(&resource.python)
    }

    fn class(&mut self, path: &PyPath) -> String {
        if path.module == self.scope.module {
            path.qualname.clone()
        } else {
            format!("{}.{}", self.scope.sibling(&path.module), path.qualname)
        }
    }
}
