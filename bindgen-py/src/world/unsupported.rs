//! What of WIT cannot be generated, found in one walk so that all of it is reported together.

use super::labels::{function_label, interface_label};
use super::model::{Diagnostic, Place};
use std::collections::HashSet;
use wit_parser::{
    Function, Handle, Interface, Resolve, Span, Type, TypeDef, TypeDefKind, TypeId, WorldId,
    WorldItem,
};

const HELP: &str = "pass the data itself, a `list` or a `string` for example";

/// Every construct of the world that is refused, in the order of its items.
pub(super) fn find(resolve: &Resolve, world: WorldId) -> Vec<Diagnostic> {
    // What follows goes into types as deep as they are.
    let too_large = super::limits::check(resolve);
    if !too_large.is_empty() {
        return too_large;
    }
    let mut checker = Checker {
        resolve,
        found: Vec::new(),
        seen: HashSet::new(),
    };
    let world = &resolve.worlds[world];
    for (key, item) in world.imports.iter().chain(&world.exports) {
        match item {
            WorldItem::Interface { id, .. } => {
                let interface = &resolve.interfaces[*id];
                let name = interface_label(resolve, key);
                checker.interface(&name, interface);
            }
            WorldItem::Function(function) => checker.function("", function),
            WorldItem::Type { id, .. } => checker.definition("", *id),
        }
    }
    checker.found
}

struct Checker<'a> {
    resolve: &'a Resolve,
    found: Vec<Diagnostic>,
    seen: HashSet<(String, Option<Place>)>,
}

impl Checker<'_> {
    fn interface(&mut self, name: &str, interface: &Interface) {
        let prefix = format!("{name}.");
        for id in interface.types.values() {
            self.definition(&prefix, *id);
        }
        for function in interface.functions.values() {
            self.function(&prefix, function);
        }
    }

    fn function(&mut self, prefix: &str, function: &Function) {
        let label = format!("{prefix}{}", function_label(self.resolve, function));
        for param in &function.params {
            let what = format!("in parameter `{}` of `{label}`", param.name);
            self.ty(&param.ty, &what, param.span);
        }
        if let Some(result) = &function.result {
            self.ty(
                result,
                &format!("in the result of `{label}`"),
                function.span,
            );
        }
    }

    fn definition(&mut self, prefix: &str, id: TypeId) {
        let TypeDef {
            name, kind, span, ..
        } = &self.resolve.types[id];
        let label = format!("{prefix}{}", name.as_deref().unwrap_or("type"));
        self.kind(kind, &format!("in `{label}`"), *span);
    }

    fn ty(&mut self, ty: &Type, what: &str, span: Span) {
        match ty {
            Type::ErrorContext => self.refuse_type("error-context", what, span),
            Type::Id(id) => {
                let def = &self.resolve.types[*id];
                // A named type is reported where it is defined.
                if def.name.is_none() {
                    self.kind(&def.kind, what, span);
                }
            }
            Type::Bool
            | Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::S8
            | Type::S16
            | Type::S32
            | Type::S64
            | Type::F32
            | Type::F64
            | Type::Char
            | Type::String => {}
        }
    }

    fn kind(&mut self, kind: &TypeDefKind, what: &str, span: Span) {
        match kind {
            TypeDefKind::Record(record) => {
                for field in &record.fields {
                    self.ty(&field.ty, what, field.span);
                }
            }
            TypeDefKind::Variant(variant) => {
                for case in &variant.cases {
                    if let Some(ty) = &case.ty {
                        self.ty(ty, what, case.span);
                    }
                }
            }
            TypeDefKind::Tuple(tuple) => {
                for ty in &tuple.types {
                    self.ty(ty, what, span);
                }
            }
            TypeDefKind::Option(ty)
            | TypeDefKind::List(ty)
            | TypeDefKind::FixedLengthList(ty, _)
            | TypeDefKind::Type(ty) => self.ty(ty, what, span),
            TypeDefKind::Map(key, value) => {
                self.ty(key, what, span);
                self.ty(value, what, span);
            }
            TypeDefKind::Result(result) => {
                for ty in result.ok.iter().chain(&result.err) {
                    self.ty(ty, what, span);
                }
            }
            TypeDefKind::Future(ty) | TypeDefKind::Stream(ty) => {
                if let Some(ty) = ty {
                    self.ty(ty, what, span);
                }
            }
            TypeDefKind::Handle(Handle::Own(_) | Handle::Borrow(_))
            | TypeDefKind::Resource
            | TypeDefKind::Flags(_)
            | TypeDefKind::Enum(_) => {}
            TypeDefKind::Unknown => self.refuse_type("unknown type", what, span),
        }
    }

    fn refuse_type(&mut self, ty: &str, what: &str, span: Span) {
        self.refuse(format!("`{ty}` {what} is not supported"), span);
    }

    fn refuse(&mut self, message: String, span: Span) {
        let place = Place::of(self.resolve, span);
        // An interface that is both imported and exported is walked twice.
        if self.seen.insert((message.clone(), place.clone())) {
            self.found.push(Diagnostic {
                message,
                place,
                help: Some(HELP.to_owned()),
            });
        }
    }
}
