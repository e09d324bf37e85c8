//! What the runtime gets to know of one world and one app before it binds them.

use crate::channels::ChannelSpec;
use crate::path::PyPath;
use alloc::{string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// Everything that the runtime needs to know of a world. The order of each list is what the shim's
/// indices mean.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The [`VERSION`](crate::VERSION) of the writer.
    pub version: u32,
    /// Module to import, for example `app`.
    pub app_module: String,
    /// `sys.path` while the app is built and afterwards, in order; each is the root of an archive
    /// or a preopened folder.
    pub path: Vec<String>,
    /// Archives that already lie in the runtime's memory.
    pub archives: Vec<Archive>,
    /// Imported interfaces.
    pub interfaces: Vec<InterfaceSpec>,
    /// The classes for `option` and `result` values that stand inside other values.
    pub support: Support,
    /// Python classes of WIT types.
    pub classes: Vec<ClassSpec>,
    /// Resources, imported and exported.
    pub resources: Vec<ResourceSpec>,
    /// Streams and futures.
    pub channels: Vec<ChannelSpec>,
    /// Functions that Python calls.
    pub imports: Vec<ImportSpec>,
    /// Functions that the host calls.
    pub exports: Vec<ExportSpec>,
    /// Native extension modules that were found and left out: an import of one says so.
    pub native_modules: Vec<String>,
    /// Whether the component must not use WASI: clocks and randomness then raise an `OSError` that
    /// names `--stub-wasi`.
    pub stub_wasi: bool,
    /// An archive that is gone after the build, by its root: what the app did not import of it
    /// until then is not in the component.
    pub left_out: Option<String>,
    /// Files whose annotations are not evaluated where they stand, as if each began with `from
    /// __future__ import annotations`.
    pub lazy_annotations: Vec<String>,
    /// Folders in memory, which the app may write to.
    pub folders: Vec<Folder>,
}

/// An imported interface.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InterfaceSpec {
    /// As the world names it, for example `wasi:http/types@0.3.0`.
    pub wit_name: String,
    /// Its module, for example `wit_world.imports.types`.
    pub module: String,
    /// Whether the component does not import it, because the app was not seen to reach it.
    pub left_out: bool,
}

/// A zip archive (entries stored or deflated) in the runtime's memory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Archive {
    /// Where its files seem to be, for example `/stdlib`: what `__file__` and tracebacks show.
    pub root: String,
    /// Address of the first byte.
    pub address: u32,
    /// Length in bytes.
    pub length: u32,
}

/// A folder in memory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Folder {
    /// Where it is, for example `/tmp`.
    pub root: String,
    /// How many bytes all that lies in it may take together.
    pub limit: u64,
}

/// Where the generic classes live.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Support {
    /// `Ok(value)`.
    pub ok: PyPath,
    /// `Err(value)`, an exception.
    pub err: PyPath,
    /// `Some(value)`, used where an option holds an option.
    pub some: PyPath,
    /// The module whose functions for streams and futures the runtime replaces; empty where there
    /// are none.
    pub channels: String,
}

/// The Python class of a record, variant, enum or flags type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClassSpec {
    /// For messages, for example `point`.
    pub wit_name: String,
    /// The class; for a variant the union, which exists for type checkers only.
    pub python: PyPath,
    /// Its kind and members.
    pub kind: ClassKind,
}

/// What a class is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ClassKind {
    /// A dataclass with these attributes, in WIT order.
    Record(Vec<String>),
    /// One class a case; a payload is its attribute `value`.
    Variant(Vec<MemberSpec>),
    /// An `enum.Enum` with these members, in WIT order.
    Enum(Vec<String>),
    /// An `enum.Flag`; member `n` stands for bit `n`.
    Flags(Vec<String>),
}

/// A case of a variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberSpec {
    /// For messages.
    pub wit_name: String,
    /// The class of the case.
    pub python: PyPath,
    /// Whether it carries a value.
    pub payload: bool,
}

/// A resource as one side of the world sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResourceSpec {
    /// For messages, for example `thing`.
    pub wit_name: String,
    /// Implemented in Python (the host holds handles to our objects), or by the host (Python holds
    /// handles).
    pub exported: bool,
    /// The class: generated for an imported resource. For an exported one the app's class: the
    /// qualname is its name, the module the interface's, as in `types`; it is looked up there and
    /// in the app's module.
    pub python: PyPath,
    /// Names of the methods that WIT declares: `close` is not called at a drop when it is one of
    /// them.
    pub methods: Vec<String>,
}

/// A function of the host that Python calls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportSpec {
    /// For messages, for example `types.[method]thing.get`.
    pub wit_name: String,
    /// What the builtin replaces in the generated package.
    pub python: PyPath,
    /// How it is called.
    pub kind: ImportKind,
    /// Whether it is a coroutine function in Python.
    pub asynchronous: bool,
    /// Names of the parameters, without `self` and `cls`.
    pub params: Vec<String>,
    /// Paths of the values in the arguments, for messages: see [`ExportSpec::sites`].
    pub sites: Vec<String>,
}

/// How Python calls an import. The C function always gets `(self, args, nargs, kwnames)`
/// (METH_FASTCALL | METH_KEYWORDS).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportKind {
    /// A function of a module; `self` is null.
    Function,
    /// A method of an imported resource (by index): a method descriptor, `self` is the object.
    Method(u32),
    /// A static function of an imported resource: a class method, `self` is the class.
    Static(u32),
    /// `__init__` of an imported resource.
    Constructor(u32),
}

/// A function of Python that the host calls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportSpec {
    /// For messages, for example `types.[method]thing.get`.
    pub wit_name: String,
    /// The method's name in Python.
    pub name: String,
    /// Where the callable is found.
    pub kind: ExportKind,
    /// Whether WIT says `async`: a coroutine function may implement it, and any other may block.
    pub asynchronous: bool,
    /// Names of the parameters, without `self`, for messages and for a check of the signature.
    pub params: Vec<String>,
    /// Whether an `Err` that Python raises becomes the error case of the result.
    pub returns_result: bool,
    /// Paths of values, by the site number that the shim gives on failure: `points[].x`,
    /// `result.name`. A `[]` stands for the index of a loop, outermost first.
    pub sites: Vec<String>,
}

/// Where the callable of an export is found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ExportKind {
    /// A method of an instance of this class of the app's module, made once without arguments while
    /// the app is built.
    Method(String),
    /// The class of an exported resource (by index) is called.
    Constructor(u32),
    /// A method of an exported resource: looked up in the object, the first argument, at each call.
    ResourceMethod(u32),
    /// A class or static method of an exported resource.
    ResourceStatic(u32),
}
