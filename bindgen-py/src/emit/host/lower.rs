//! Expressions that turn a Python value into what wasmtime takes, and check it on the way.

use super::values::{Values, is_plain, quoted};
use crate::world::host::dynamic;
use wit_parser::{Handle, Type, TypeDefKind, TypeId};

impl Values<'_> {
    /// The expression for `value`, a name or an attribute of one. `place` is the inside of an
    /// f-string.
    pub fn lower(&mut self, ty: &Type, value: &str, place: &str) -> String {
        let check = match ty {
            Type::Bool => "boolean",
            Type::U8 => "u8",
            Type::U16 => "u16",
            Type::U32 => "u32",
            Type::U64 => "u64",
            Type::S8 => "s8",
            Type::S16 => "s16",
            Type::S32 => "s32",
            Type::S64 => "s64",
            Type::F32 | Type::F64 => "real",
            Type::Char => "char",
            Type::String => "string",
            // Refused before anything is emitted.
            Type::ErrorContext => return value.to_owned(),
            Type::Id(id) => return self.lower_id(*id, value, place),
        };
        self.check(check, value, place)
    }

    fn check(&mut self, check: &str, value: &str, place: &str) -> String {
        let checks = self.checks();
        format!("{checks}.{check}({value}, {})", quoted(place))
    }

    fn lower_id(&mut self, id: TypeId, value: &str, place: &str) -> String {
        let world = self.world();
        let id = world.dealias(id);
        if let Some(class) = world.class_of(self.direction, id) {
            let function = self.conversion("lower", class);
            let instance = self.instance_argument(class);
            return format!("{function}({value}, {}{instance})", quoted(place));
        }
        let kind = &world.resolve.types[id].kind;
        match kind {
            TypeDefKind::Type(ty) => self.lower(ty, value, place),
            TypeDefKind::Handle(handle) => self.lower_handle(handle, value, place),
            TypeDefKind::List(Type::S8) => self.check("signed_octets", value, place),
            TypeDefKind::List(Type::U8) => self.check("octets", value, place),
            TypeDefKind::List(item) => {
                let (name, at) = (self.fresh("item"), self.fresh("at"));
                let inner = self.lower(item, &name, &format!("{{{at}}}"));
                let items = self.check("each", value, place);
                let list = format!("{inner} for {name}, {at} in {items}");
                match dynamic::is_u8(&world.resolve, item) {
                    true => format!("{}([{list}])", self.scope.builtin("bytes")),
                    false => format!("[{list}]"),
                }
            }
            TypeDefKind::Tuple(tuple) => {
                let checks = self.checks();
                let size = tuple.types.len();
                let check = format!("{checks}.sized({value}, {}, {size})", quoted(place));
                let mut items = Vec::new();
                for (index, ty) in tuple.types.iter().enumerate() {
                    let item = format!("{value}[{index}]");
                    items.push(self.lower(ty, &item, &format!("{place}[{index}]")));
                }
                let comma = if items.len() == 1 { "," } else { "" };
                format!("({check} and ({}{comma}))", items.join(", "))
            }
            TypeDefKind::Option(payload) => {
                let inner = match self.world().is_option(payload) {
                    true => {
                        let check = self.check("some", value, place);
                        let inner = self.lower(payload, &format!("{value}.value"), place);
                        format!("({check} and {inner})")
                    }
                    false => self.lower(payload, value, place),
                };
                let cases = dynamic::cases(kind).unwrap_or_default();
                let tagged = self.tagged(&cases);
                let none = self.case(tagged, "none", None);
                let some = self.case(tagged, "some", Some(inner));
                format!("({none} if {value} is None else {some})")
            }
            TypeDefKind::Result(result) => {
                let cases = dynamic::cases(kind).unwrap_or_default();
                let tagged = self.tagged(&cases);
                let inner = format!("{value}.value");
                let mut side = |name: &str, ty: Option<&Type>| {
                    let payload = ty.map(|ty| self.lower(ty, &inner, &format!("{place}.value")));
                    self.case(tagged, name, payload)
                };
                let (ok, err) = (
                    side("ok", result.ok.as_ref()),
                    side("err", result.err.as_ref()),
                );
                let check = self.check("result", value, place);
                let isinstance = self.scope.builtin("isinstance");
                let class = self.scope.support("Ok");
                format!("({check} and ({ok} if {isinstance}({value}, {class}) else {err}))")
            }
            // These have a class, are never a value, or are refused before anything is emitted.
            TypeDefKind::Record(_)
            | TypeDefKind::Variant(_)
            | TypeDefKind::Enum(_)
            | TypeDefKind::Flags(_)
            | TypeDefKind::Resource
            | TypeDefKind::Map(..)
            | TypeDefKind::FixedLengthList(..)
            | TypeDefKind::Future(_)
            | TypeDefKind::Stream(_)
            | TypeDefKind::Unknown => value.to_owned(),
        }
    }

    fn lower_handle(&mut self, handle: &Handle, value: &str, place: &str) -> String {
        let (id, own) = match handle {
            Handle::Own(id) => (*id, true),
            Handle::Borrow(id) => (*id, false),
        };
        let world = self.world();
        let index = world.resource_of(self.direction, id);
        let resource = world.resource(index);
        let instance = self.instance.clone();
        let place = quoted(place);
        if resource.exported {
            let class = self.path(&resource.python);
            return format!("{instance}.handle({class}, {value}, {place})");
        }
        let kind = self.host_type(index);
        let method = if own { "own" } else { "lend" };
        format!("{instance}.{method}({kind}, {value}, {place})")
    }

    /// A case as wasmtime takes it.
    pub fn case(&mut self, tagged: bool, name: &str, payload: Option<String>) -> String {
        if !tagged {
            return payload.unwrap_or_else(|| "None".to_owned());
        }
        let variant = self.scope.import("wasmtime.component", "Variant");
        match payload {
            Some(payload) => format!("{variant}(\"{name}\", {payload})"),
            None => format!("{variant}(\"{name}\")"),
        }
    }

    /// How a field of a record that wasmtime made is read.
    pub fn field(&mut self, value: &str, wit: &str) -> String {
        match is_plain(wit) {
            true => format!("{value}.{wit}"),
            false => {
                let getattr = self.scope.builtin("getattr");
                format!("{getattr}({value}, \"{wit}\")")
            }
        }
    }
}
