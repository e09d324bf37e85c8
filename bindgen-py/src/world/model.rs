//! What the model of a world is made of.

use super::env::Env;
use super::names;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use wit_parser::{
    Function, InterfaceId, Resolve, Result_, Span, Type, TypeDefKind, TypeId, WorldId, WorldKey,
};

/// What the caller may choose about the names.
#[derive(Debug, Clone)]
pub struct Options {
    /// The dotted name of the package that holds the SDK.
    pub module: String,
    /// Whether package and version are part of every interface's module name, not only where they
    /// tell two apart.
    pub full_names: bool,
    /// Module names for imported interfaces, by WIT name (`ns:pkg/iface@1.0.0`, or the plain name
    /// of an inline one).
    pub import_interface_names: BTreeMap<String, String>,
    /// Module names for exported interfaces, by WIT name.
    pub export_interface_names: BTreeMap<String, String>,
    /// What of the world the package is for; all of it if not said.
    pub covers: Option<Covers>,
    /// What the generated `env` has.
    pub env: Env,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            module: "wit_world".to_owned(),
            full_names: false,
            import_interface_names: BTreeMap::new(),
            export_interface_names: BTreeMap::new(),
            covers: None,
            env: Env::default(),
        }
    }
}

/// A package of the SDK.
#[derive(Debug, Clone)]
pub struct Root {
    /// Its dotted name, such as `wit_world`.
    pub module: String,
    /// The protocol of the world's own exports, such as `WitWorld` in `wit_world`.
    pub protocol: PyPath,
    /// The worlds it is for, as in `local:greeter/hello@1.0.0`.
    pub worlds: Vec<String>,
    /// What its `env` has.
    pub env: Env,
    pub(super) covers: Option<Covers>,
}

/// The part of a world that a package is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Covers {
    /// The worlds whose union it is, as in `local:greeter/hello@1.0.0`.
    pub worlds: Vec<String>,
    /// The imports by WIT name: `ns:pkg/iface@1.0.0`, or the plain name of what is inline.
    pub imports: BTreeSet<String>,
    /// The exports by WIT name.
    pub exports: BTreeSet<String>,
}

/// An interface as a package has it that is not its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reexport {
    /// Index into [`World::interfaces`].
    pub interface: usize,
    /// Index into [`World::roots`].
    pub root: usize,
    /// The dotted name of the module there.
    pub module: String,
    /// For an export: the name of the protocol there.
    pub protocol: Option<PyPath>,
}

/// A world whose every Python name is decided.
///
/// All ids refer to [`World::resolve`], in which the type ids are nominal: what is imported and
/// what is exported never share a type id, even where both come from one WIT interface.
#[derive(Debug)]
pub struct World {
    /// The packages the world is made of, with nominal type ids.
    pub resolve: Resolve,
    /// The world itself.
    pub id: WorldId,
    /// The packages that hold the SDK. What several of them are for belongs to the first.
    pub roots: Vec<Root>,
    /// What other packages than the owner give access to.
    pub reexports: Vec<Reexport>,
    /// The functions that Python calls: interface by interface, then in WIT order.
    pub imports: Vec<Func>,
    /// The functions that Python implements.
    pub exports: Vec<Func>,
    /// The classes of records, variants, enums and flags. A class that both sides share is there
    /// once.
    pub classes: Vec<Class>,
    /// The resources, one entry for each side.
    pub resources: Vec<Resource>,
    /// The interfaces, imported ones first.
    pub interfaces: Vec<Interface>,
    /// The stream and future types that functions reach.
    pub channels: Vec<Channel>,
    pub(super) class_of_type: HashMap<TypeId, ClassIdx>,
    pub(super) resource_of_type: HashMap<TypeId, ResourceIdx>,
    pub(super) channel_of_type: HashMap<TypeId, ChannelIdx>,
}

/// Which side of the component boundary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Given by the host, called by Python.
    Import,
    /// Given by Python, called by the host.
    Export,
}

/// Where a Python object is found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PyPath {
    /// The dotted module name, such as `wit_world.imports.types`.
    pub module: String,
    /// The dotted name inside the module, such as `Thing.get`.
    pub qualname: String,
}

impl PyPath {
    /// The object's own name: the last part of `qualname`.
    pub fn last(&self) -> &str {
        names::last(&self.qualname)
    }
}

/// One function of the world.
#[derive(Debug, Clone)]
pub struct Func {
    /// Whether Python calls or implements it.
    pub direction: Direction,
    /// The interface it belongs to, `None` at world level.
    pub interface: Option<WorldKey>,
    /// Its WIT definition; the type ids are those of [`World::resolve`].
    pub function: Function,
    /// Free, or part of a resource.
    pub kind: FuncKind,
    /// For messages: `types.thing.get`, `types.thing.constructor`, `types.log`, `run`.
    pub wit_name: String,
    /// The Python parameter names, without `self` and `cls`.
    pub params: Vec<String>,
    /// Whether a result's payload is returned and its error raised as `Err`. Else the value is
    /// returned as it is, also where it is a result that the function names through an alias of an
    /// alias.
    pub raises: bool,
    /// An import: the stub. An export: the method of the protocol that the app implements. The
    /// app's own class is looked for under the same qualified name in the app module; that of a
    /// resource also in a top-level module that is named as the last part of `module`.
    pub python: PyPath,
    /// An import that the component does not have: see [`World::keep`].
    pub left_out: bool,
}

/// How a function is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FuncKind {
    /// Not part of a resource.
    Freestanding,
    /// `Thing.__init__`; the WIT result is an own handle, or a result of one.
    Constructor(ResourceIdx),
    /// Its first WIT parameter is the borrowed resource, Python's `self`.
    Method(ResourceIdx),
    /// A classmethod in Python.
    Static(ResourceIdx),
}

/// Index into [`World::classes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassIdx(pub usize);

/// Index into [`World::resources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceIdx(pub usize);

/// A Python class for a WIT type that has one.
#[derive(Debug, Clone)]
pub struct Class {
    /// The type it was made from.
    pub type_id: TypeId,
    /// The side it was made for. An imported class also serves exports that share it.
    pub direction: Direction,
    /// The class; for a variant, the alias of the union of its cases.
    pub python: PyPath,
    /// Its parts, in WIT order.
    pub kind: ClassKind,
    /// Whether nothing that the component imports or exports uses it.
    pub left_out: bool,
}

impl Class {
    /// All the names it has in its module: those of a variant's cases too.
    pub fn names(&self) -> Vec<&PyPath> {
        let cases = match &self.kind {
            ClassKind::Variant { cases } => cases.as_slice(),
            ClassKind::Record { .. } | ClassKind::Enum { .. } | ClassKind::Flags { .. } => &[],
        };
        let cases = cases.iter().map(|case| &case.python);
        std::iter::once(&self.python).chain(cases).collect()
    }
}

/// The parts of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClassKind {
    /// A dataclass with slots.
    Record {
        /// Python names, in WIT order.
        fields: Vec<String>,
    },
    /// One dataclass with slots for each case.
    Variant {
        /// In WIT order.
        cases: Vec<CaseClass>,
    },
    /// An `enum.Enum` whose values are the discriminants.
    Enum {
        /// Python member names, in WIT order.
        cases: Vec<String>,
    },
    /// An `enum.Flag` whose member *i* is bit *i*.
    Flags {
        /// Python member names, in WIT order.
        members: Vec<String>,
    },
}

/// The class of one case of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseClass {
    /// The class.
    pub python: PyPath,
    /// The case's name in WIT.
    pub wit_name: String,
    /// Whether it has the one field `value`.
    pub has_payload: bool,
}

/// A resource as one side sees it.
#[derive(Debug, Clone)]
pub struct Resource {
    /// The resource type.
    pub type_id: TypeId,
    /// Whether Python implements it.
    pub exported: bool,
    /// The interface it belongs to, `None` at world level.
    pub interface: Option<WorldKey>,
    /// Its name in WIT, such as `thing`.
    pub wit_name: String,
    /// An import: the class. An export: the protocol that the app's class implements.
    pub python: PyPath,
    /// An import that the component does not have: see [`World::keep`].
    pub left_out: bool,
}

/// An interface as one side sees it.
#[derive(Debug, Clone)]
pub struct Interface {
    /// Its key in the world.
    pub key: WorldKey,
    /// The interface.
    pub id: InterfaceId,
    /// The side.
    pub direction: Direction,
    /// The package it belongs to: an index into [`World::roots`].
    pub root: usize,
    /// The dotted name of its module, which holds its types and, for an import, its functions.
    pub module: String,
    /// For an export: the protocol that has its functions, such as `Types` in `wit_world.exports`.
    pub protocol: Option<PyPath>,
    /// An import of which the component has no function: see [`World::keep`].
    pub left_out: bool,
}

/// A stream or a future type: both ends of a way on which values of one type go.
#[derive(Debug, Clone)]
pub struct Channel {
    /// Which of the two.
    pub kind: ChannelKind,
    /// The type of the values; `None` where they hold nothing.
    pub payload: Option<Type>,
    /// One of the types that it stands for.
    pub type_id: TypeId,
    /// The side that this type belongs to.
    pub direction: Direction,
    /// A function of that side that reaches the type: core imports name the type by it.
    pub named_by: FuncIdx,
    /// Whether Python moves `bytes`, and not one object for each value.
    pub bytes: bool,
    /// The first channel that is the same type to the host.
    pub table: ChannelIdx,
    /// As WIT writes it, such as `stream<u32>`.
    pub wit_name: String,
    /// The functions that make a new pair of ends; the first is in the SDK's root.
    pub constructors: Vec<PyPath>,
    /// Whether no function that the component has reaches the type: see [`World::keep`].
    pub left_out: bool,
}

/// How many values go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelKind {
    /// Any number.
    Stream,
    /// One.
    Future,
}

/// Index into [`World::channels`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelIdx(pub usize);

/// Index into [`World::imports`] or [`World::exports`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FuncIdx(pub usize);

/// A problem in the WIT that keeps the world from being generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong, lower case.
    pub message: String,
    /// Where.
    pub place: Option<Place>,
    /// What to do about it.
    pub help: Option<String>,
}

/// A place in a WIT file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The path as it was given to wit-parser.
    pub path: String,
    /// The bytes of the file that are meant.
    pub range: Range<usize>,
}

impl Place {
    pub(super) fn of(resolve: &Resolve, span: Span) -> Option<Place> {
        let location = resolve.source_map.resolve_span(span)?;
        Some(Place {
            path: location.path.to_owned(),
            range: location.range,
        })
    }
}

impl World {
    /// Whether any function of the world is asynchronous.
    pub fn is_async(&self) -> bool {
        self.imports.iter().chain(&self.exports).any(Func::is_async)
    }

    /// The class that stands for type `ty`, seen through aliases and `use`; `None` where the type
    /// has no class of its own (a list, a string, a resource, ...).
    pub fn class_of(&self, direction: Direction, ty: TypeId) -> Option<ClassIdx> {
        let class = self.class_of_type.get(&self.dealias(ty)).copied();
        debug_assert!(
            direction == Direction::Export
                || class.is_none_or(|class| self.class(class).direction == Direction::Import),
            "an import sees no exported class"
        );
        class
    }

    /// The resource that type `ty` stands for, seen through aliases and `use`.
    ///
    /// # Panics
    /// If the type is not a resource of this world.
    pub fn resource_of(&self, direction: Direction, ty: TypeId) -> ResourceIdx {
        let resource = self.resource_of_type[&self.dealias(ty)];
        debug_assert!(
            direction == Direction::Export || !self.resource(resource).exported,
            "an import sees no exported resource"
        );
        resource
    }

    /// Whether a `list` of `item` is Python's `bytes` and not a list: where the item is written
    /// `u8` or `s8`. Through an alias of these it is a list of numbers, as in componentize-py.
    pub fn is_bytes(&self, item: &Type) -> bool {
        matches!(item, Type::U8 | Type::S8)
    }

    /// Whether a type is an option, seen through aliases and `use`: where one is the payload of
    /// another, Python needs a `Some` to tell the two `None`s apart.
    pub fn is_option(&self, ty: &Type) -> bool {
        let Type::Id(id) = ty else { return false };
        matches!(
            self.resolve.types[self.dealias(*id)].kind,
            TypeDefKind::Option(_)
        )
    }

    /// The result whose payload a function returns, and whose error it raises, if it does that.
    pub fn split_result(&self, func: &Func) -> Option<&Result_> {
        let Some(Type::Id(id)) = func.function.result.filter(|_| func.raises) else {
            return None;
        };
        match &self.resolve.types[self.dealias(id)].kind {
            TypeDefKind::Result(result) => Some(result),
            _ => None,
        }
    }

    /// Whether what a function gives is a result, seen through aliases and `use`.
    pub fn gives_result(&self, func: &Func) -> bool {
        let Some(Type::Id(id)) = func.function.result else {
            return false;
        };
        matches!(
            self.resolve.types[self.dealias(id)].kind,
            TypeDefKind::Result(_)
        )
    }

    /// The functions of one side.
    pub fn functions(&self, direction: Direction) -> &[Func] {
        match direction {
            Direction::Import => &self.imports,
            Direction::Export => &self.exports,
        }
    }

    /// The class at `index`.
    pub fn class(&self, index: ClassIdx) -> &Class {
        &self.classes[index.0]
    }

    /// The resource at `index`.
    pub fn resource(&self, index: ResourceIdx) -> &Resource {
        &self.resources[index.0]
    }

    /// The type behind aliases and `use`. Only aliases of types with an id are followed.
    pub fn dealias(&self, mut ty: TypeId) -> TypeId {
        while let TypeDefKind::Type(Type::Id(target)) = &self.resolve.types[ty].kind {
            ty = *target;
        }
        ty
    }
}

impl Direction {
    /// The sub-package that holds this side's interfaces.
    pub fn package(self) -> &'static str {
        match self {
            Direction::Import => "imports",
            Direction::Export => "exports",
        }
    }
}
