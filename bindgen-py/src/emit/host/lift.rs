//! Expressions that turn what wasmtime gives into a Python value. Nothing is to be checked here.

use super::values::Values;
use crate::world::host::dynamic::{self, Case, Dynamic};
use std::collections::BTreeSet;
use wit_parser::{Handle, Type, TypeDefKind, TypeId};

impl Values<'_> {
    /// The expression for `value`, a name or an attribute of one; `None` where it is the value
    /// itself.
    pub fn lift(&mut self, ty: &Type, value: &str) -> Option<String> {
        // All others are the same on both sides.
        let Type::Id(id) = ty else {
            return None;
        };
        self.lift_id(*id, value)
    }

    /// The same with the value itself where nothing is to be done.
    pub fn lifted(&mut self, ty: &Type, value: &str) -> String {
        self.lift(ty, value).unwrap_or_else(|| value.to_owned())
    }

    fn lift_id(&mut self, id: TypeId, value: &str) -> Option<String> {
        let world = self.world();
        let id = world.dealias(id);
        if let Some(class) = world.class_of(self.direction, id) {
            let function = self.conversion("lift", class);
            let instance = self.instance_argument(class);
            return Some(format!("{function}({value}{instance})"));
        }
        let kind = &world.resolve.types[id].kind;
        match kind {
            TypeDefKind::Type(ty) => self.lift(ty, value),
            TypeDefKind::Handle(handle) => Some(self.lift_handle(handle, value)),
            TypeDefKind::List(Type::U8) => None,
            TypeDefKind::List(Type::S8) => {
                let (bytes, byte) = (self.scope.builtin("bytes"), self.fresh("byte"));
                Some(format!("{bytes}({byte} & 0xFF for {byte} in {value})"))
            }
            TypeDefKind::List(item) if dynamic::is_u8(&world.resolve, item) => {
                Some(format!("{}({value})", self.scope.builtin("list")))
            }
            TypeDefKind::List(item) => {
                let name = self.fresh("item");
                let inner = self.lift(item, &name)?;
                Some(format!("[{inner} for {name} in {value}]"))
            }
            TypeDefKind::Tuple(tuple) => {
                let mut changed = false;
                let mut items = Vec::new();
                for (index, ty) in tuple.types.iter().enumerate() {
                    let item = format!("{value}[{index}]");
                    let lifted = self.lift(ty, &item);
                    changed |= lifted.is_some();
                    items.push(lifted.unwrap_or(item));
                }
                changed.then(|| match items.as_slice() {
                    [item] => format!("({item},)"),
                    items => format!("({})", items.join(", ")),
                })
            }
            TypeDefKind::Option(payload) => {
                let cases = dynamic::cases(kind).unwrap_or_default();
                let tagged = dynamic::is_tagged(&world.resolve, &cases);
                let payload_value = payload_of(tagged, value);
                let mut inner = self.lift(payload, &payload_value);
                if self.world().is_option(payload) {
                    let some = self.scope.support("Some");
                    inner = Some(format!(
                        "{some}({})",
                        inner.unwrap_or_else(|| payload_value.clone())
                    ));
                }
                match (tagged, inner) {
                    (false, None) => None,
                    (false, Some(inner)) => Some(format!("(None if {value} is None else {inner})")),
                    (true, inner) => Some(format!(
                        "(None if {value}.tag == \"none\" else {})",
                        inner.unwrap_or(payload_value)
                    )),
                }
            }
            TypeDefKind::Result(result) => {
                let (is_err, tagged) = self.is_err(kind, value);
                let inner = payload_of(tagged, value);
                let mut side = |name: &str, ty: Option<&Type>| {
                    let class = self.scope.support(name);
                    let payload = ty.map(|ty| self.lifted(ty, &inner));
                    format!("{class}({})", payload.as_deref().unwrap_or("None"))
                };
                let (ok, err) = (
                    side("Ok", result.ok.as_ref()),
                    side("Err", result.err.as_ref()),
                );
                Some(format!("({err} if {is_err} else {ok})"))
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
            | TypeDefKind::Unknown => None,
        }
    }

    fn lift_handle(&mut self, handle: &Handle, value: &str) -> String {
        let (id, own) = match handle {
            Handle::Own(id) => (*id, true),
            Handle::Borrow(id) => (*id, false),
        };
        let world = self.world();
        let resource = world.resource(world.resource_of(self.direction, id));
        let instance = self.instance.clone();
        if resource.exported {
            let class = self.path(&resource.python);
            return format!("{instance}.wrap({class}, {value})");
        }
        let method = if own { "taken" } else { "borrowed" };
        format!("{instance}.{method}({value})")
    }

    /// The condition under which a result is an error, and whether it carries the name of its case.
    pub fn is_err(&mut self, kind: &TypeDefKind, value: &str) -> (String, bool) {
        let cases = dynamic::cases(kind).unwrap_or_default();
        let tests = self.tests(&cases, value);
        match tests.as_slice() {
            [(_, 1, test), ..] => (test.clone(), self.tagged(&cases)),
            [(name, _, test), ..] => {
                let tagged = self.tagged(&cases);
                let not = match test.strip_suffix(" is None") {
                    Some(value) => format!("{value} is not None"),
                    None if tagged => test.replace(&format!("== \"{name}\""), "== \"err\""),
                    None => format!("not {test}"),
                };
                (not, tagged)
            }
            [] => ("False".to_owned(), false),
        }
    }

    /// Whether values of these cases carry their names.
    pub fn tagged(&self, cases: &[Case]) -> bool {
        dynamic::is_tagged(&self.world().resolve, cases)
    }

    /// For each case, in the order in which they are to be tried: its name, its index, the
    /// condition. The last one needs none.
    pub fn tests(&mut self, cases: &[Case], value: &str) -> Vec<(String, usize, String)> {
        let mut order: Vec<usize> = (0..cases.len()).collect();
        let tagged = self.tagged(cases);
        let mut classes: Vec<BTreeSet<Dynamic>> = Vec::new();
        for (_, payload) in cases {
            classes.push(dynamic::payload_classes(
                &self.world().resolve,
                payload.as_ref(),
            ));
        }
        if !tagged {
            // `bool` before `int`, and what may be anything last.
            order.sort_by_key(|index| {
                let any = cases[*index].1.is_some() && classes[*index].contains(&Dynamic::Object);
                (any, !classes[*index].contains(&Dynamic::Bool))
            });
        }
        let mut tests = Vec::new();
        for index in order {
            let (name, payload) = &cases[index];
            let test = match (tagged, payload) {
                (true, _) => format!("{value}.tag == \"{name}\""),
                (false, None) => format!("{value} is None"),
                (false, Some(_)) => self.is_instance(value, &classes[index]),
            };
            tests.push((name.clone(), index, test));
        }
        tests
    }

    fn is_instance(&mut self, value: &str, classes: &BTreeSet<Dynamic>) -> String {
        let mut names = Vec::new();
        for class in classes {
            let component = |name: &str| ("wasmtime.component", name.to_owned());
            let (module, name) = match class {
                Dynamic::Bool => ("", "bool".to_owned()),
                Dynamic::Int => ("", "int".to_owned()),
                Dynamic::Float => ("", "float".to_owned()),
                Dynamic::Str => ("", "str".to_owned()),
                Dynamic::Bytes => ("", "bytes".to_owned()),
                Dynamic::List => ("", "list".to_owned()),
                Dynamic::Tuple => ("", "tuple".to_owned()),
                Dynamic::Set => ("", "set".to_owned()),
                Dynamic::Object => ("", "object".to_owned()),
                Dynamic::Record => component("Record"),
                Dynamic::Variant => component("Variant"),
                Dynamic::Resource => component("ResourceAny"),
            };
            names.push(match module {
                "" => self.scope.builtin(&name),
                module => self.scope.import(module, &name),
            });
        }
        let isinstance = self.scope.builtin("isinstance");
        match names.as_slice() {
            [name] => format!("{isinstance}({value}, {name})"),
            names => format!("{isinstance}({value}, ({}))", names.join(", ")),
        }
    }
}

/// Where the payload of a case is.
pub(super) fn payload_of(tagged: bool, value: &str) -> String {
    match tagged {
        true => format!("{value}.payload"),
        false => value.to_owned(),
    }
}
