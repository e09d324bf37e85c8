//! How large types may be. What is larger no component can have, or its code would be beyond what
//! engines take; and everything after this calls itself for what is inside of a type.

use super::labels;
use super::model::{Diagnostic, Place};
use wit_parser::{Function, Handle, Resolve, Span, Type, TypeDef, TypeDefKind};

/// How deep types may stand in each other, as the component model limits it.
const DEEPEST: u64 = 100;
/// The same with names that only stand for other types, as `use` makes one at each step.
const MOST_LEVELS: u64 = 1_000;
/// Parts of which each has code of its own: a function of the shim has a few locals for each, of
/// which there may be 50,000.
const MOST_PARTS: u64 = 8_000;
/// Bytes that a value may take in memory, without what it points to.
const LARGEST: u64 = 1 << 28;
/// Values that are passed one by one and not in memory.
const MOST_FLAT: u64 = 16;

const HELP: &str = "a `list` holds any number of values";

/// What of a type is limited. Sums that are too large stay at their largest.
#[derive(Debug, Clone, Copy, Default)]
struct Measure {
    depth: u64,
    levels: u64,
    parts: u64,
    bytes: u64,
    /// How many values it is when it is passed one by one.
    flat: u64,
    /// Whether a named type in it was refused already.
    refused: bool,
}

/// Every type and function that is too large.
pub(super) fn check(resolve: &Resolve) -> Vec<Diagnostic> {
    let mut measures = Measures {
        resolve,
        types: Vec::with_capacity(resolve.types.len()),
        found: Vec::new(),
    };
    // Each comes after those that it is made of.
    for (_, def) in resolve.types.iter() {
        let mut measure = measures.definition(def);
        if let Some(name) = &def.name {
            measure.refused |= measures.refuse(&measure, &format!("`{name}`"), def.span);
        }
        measures.types.push(measure);
    }
    let interfaces = resolve.interfaces.iter().map(|(_, found)| &found.functions);
    let functions = interfaces.flat_map(|functions| functions.values());
    let worlds = resolve.worlds.iter().map(|(_, world)| world);
    let items = worlds.flat_map(|world| world.imports.values().chain(world.exports.values()));
    let own = items.filter_map(|item| match item {
        wit_parser::WorldItem::Function(function) => Some(function),
        wit_parser::WorldItem::Interface { .. } | wit_parser::WorldItem::Type { .. } => None,
    });
    for function in functions.chain(own) {
        measures.function(function);
    }
    measures.found
}

struct Measures<'a> {
    resolve: &'a Resolve,
    /// By index.
    types: Vec<Measure>,
    found: Vec<Diagnostic>,
}

impl Measures<'_> {
    fn function(&mut self, function: &Function) {
        let label = labels::function_label(self.resolve, function);
        let params: Vec<Measure> = (function.params.iter())
            .map(|param| self.ty(&param.ty))
            .collect();
        let result = function.result.iter().map(|ty| self.ty(ty));
        for (what, parts) in [
            (format!("the parameters of `{label}`"), together(params)),
            (format!("the result of `{label}`"), together(result)),
        ] {
            self.refuse(&parts, &what, function.span);
        }
    }

    /// Says what is too large of it. Whether it is.
    fn refuse(&mut self, measure: &Measure, what: &str, span: Span) -> bool {
        if measure.refused {
            return false;
        }
        let message = if measure.depth > DEEPEST {
            format!("{what} is nested too deep: types may stand in each other {DEEPEST} times")
        } else if measure.levels > MOST_LEVELS {
            format!("{what} is known by too many names: at most {MOST_LEVELS} of one type")
        } else if measure.bytes > LARGEST {
            format!("a value of {what} takes too much memory: at most {LARGEST} bytes")
        } else if measure.parts > MOST_PARTS {
            format!("{what} has too many parts: at most {MOST_PARTS}, with those of its parts")
        } else {
            return false;
        };
        self.found.push(Diagnostic {
            message,
            place: Place::of(self.resolve, span),
            help: Some(HELP.to_owned()),
        });
        true
    }

    fn ty(&self, ty: &Type) -> Measure {
        let (bytes, flat) = match ty {
            Type::Id(id) => return self.types.get(id.index()).copied().unwrap_or_default(),
            Type::String => (8, 2),
            Type::U64 | Type::S64 | Type::F64 => (8, 1),
            Type::U32 | Type::S32 | Type::F32 | Type::Char | Type::ErrorContext => (4, 1),
            Type::U16 | Type::S16 => (2, 1),
            Type::Bool | Type::U8 | Type::S8 => (1, 1),
        };
        Measure {
            bytes,
            flat,
            parts: 1,
            ..Measure::default()
        }
    }

    fn definition(&self, def: &TypeDef) -> Measure {
        let inner = |types: &[&Type]| together(types.iter().map(|ty| self.ty(ty)));
        let optional = |ty: &Option<Type>| ty.as_ref().map(|ty| self.ty(ty)).unwrap_or_default();
        let found = match &def.kind {
            TypeDefKind::Record(record) => {
                together(record.fields.iter().map(|field| self.ty(&field.ty)))
            }
            TypeDefKind::Tuple(tuple) => together(tuple.types.iter().map(|ty| self.ty(ty))),
            TypeDefKind::Variant(variant) => {
                cases(variant.cases.iter().map(|case| optional(&case.ty)))
            }
            TypeDefKind::Option(ty) => cases([Measure::default(), self.ty(ty)]),
            TypeDefKind::Result(result) => cases([optional(&result.ok), optional(&result.err)]),
            TypeDefKind::List(ty) => pointer(self.ty(ty)),
            TypeDefKind::Map(key, value) => pointer(inner(&[key, value])),
            TypeDefKind::Future(ty) | TypeDefKind::Stream(ty) => pointer(optional(ty)),
            TypeDefKind::FixedLengthList(ty, length) => repeated(self.ty(ty), u64::from(*length)),
            TypeDefKind::Type(ty) => self.ty(ty),
            TypeDefKind::Flags(flags) => Measure {
                bytes: 4 * (flags.flags.len() as u64 / 32 + 1),
                flat: flags.flags.len() as u64 / 32 + 1,
                ..Measure::default()
            },
            TypeDefKind::Enum(_)
            | TypeDefKind::Resource
            | TypeDefKind::Handle(Handle::Own(_) | Handle::Borrow(_))
            | TypeDefKind::Unknown => Measure {
                bytes: 4,
                flat: 1,
                ..Measure::default()
            },
        };
        let is_name = matches!(def.kind, TypeDefKind::Type(_));
        Measure {
            depth: found.depth + u64::from(!is_name),
            levels: found.levels + 1,
            parts: found.parts.saturating_add(1),
            ..found
        }
    }
}

/// One after the other.
fn together(parts: impl IntoIterator<Item = Measure>) -> Measure {
    parts
        .into_iter()
        .fold(Measure::default(), |sum, part| Measure {
            depth: sum.depth.max(part.depth),
            levels: sum.levels.max(part.levels),
            parts: sum.parts.saturating_add(part.parts),
            // With what may be between them.
            bytes: sum.bytes.saturating_add(part.bytes).saturating_add(7) & !7,
            flat: sum.flat.saturating_add(part.flat),
            refused: sum.refused | part.refused,
        })
}

/// One of them, and which.
fn cases(cases: impl IntoIterator<Item = Measure>) -> Measure {
    cases
        .into_iter()
        .fold(Measure::default(), |sum, case| Measure {
            depth: sum.depth.max(case.depth),
            levels: sum.levels.max(case.levels),
            parts: sum.parts.saturating_add(case.parts).saturating_add(1),
            bytes: sum.bytes.max(case.bytes.saturating_add(8)),
            flat: sum.flat.max(case.flat.saturating_add(1)),
            refused: sum.refused | case.refused,
        })
}

/// Any number of them, elsewhere in memory.
fn pointer(item: Measure) -> Measure {
    Measure {
        bytes: 8,
        flat: 2,
        ..item
    }
}

/// A number of them: each has code of its own where they are passed one by one.
fn repeated(item: Measure, length: u64) -> Measure {
    let flat = item.flat.saturating_mul(length);
    let parts = match flat <= MOST_FLAT {
        true => item.parts.saturating_mul(length),
        false => item.parts,
    };
    Measure {
        parts,
        flat,
        bytes: item.bytes.saturating_mul(length),
        ..item
    }
}
