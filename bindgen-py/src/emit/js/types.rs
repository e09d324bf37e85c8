//! The types of the module, as TypeScript declares them.

use super::out::Out;
use super::runtime::HEAD;
use super::writer::property;
use crate::world::{ClassIdx, ClassKind, Direction, Func, FuncKind, Resource, ResourceIdx, World};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use wit_parser::{Docs, Handle, Type, TypeDefKind};

/// What all modules declare.
const COMMON: &str = "\
/** An error that a function of the world gives as its result. */
export declare class ComponentError<T = unknown> extends Error {
  constructor(payload: T);
  readonly payload: T;
}
/** An exception that Python code did not catch. Its `cause` is the traceback. */
export declare class PythonError extends Error {}
type Input = string | Uint8Array | null | undefined;
export interface Options {
  /** The core module, or where it is; else the file beside this one. */
  module?: WebAssembly.Module | BufferSource | Response | URL | string
    | Promise<WebAssembly.Module | BufferSource | Response>;
  /** What Python asks of the system. */
  wasi?: {
    args?: string[];
    env?: Record<string, string>;
    /** What there is to read, or gives more of it, and nothing at its end. */
    stdin?: string | Uint8Array | (() => Input | Promise<Input>);
    /** Files in memory, by path: their content, or a folder. */
    files?: Record<string, string | Uint8Array> | Folder;
    /** Folders by path. */
    mounts?: Record<string, Folder>;
    /** Takes what is written; else lines go to the console. */
    stdout?(text: string): void;
    stderr?(text: string): void;
    /** Milliseconds since 1970. */
    now?(): number;
  };
  /**
   * Content of archives beside the module, by file name: what is not in it is read when it is missed,
   * and put into it. Several instances may have the same.
   */
  beside?: Record<string, Uint8Array | null | undefined>;
  /** Ends the making of the instance. */
  signal?: AbortSignal;
  /** Is given the memory of the instance. */
  memory?(memory: WebAssembly.Memory): void;
  /**
   * Hears of calls that have not given back the thread. Then coroutines, too, may wait in the middle
   * of what they do, where the engine can suspend calls.
   */
  turns?(turn: Promise<void>): void;
";

/// The declarations of the module that makes instances.
pub(super) fn write(out: &Out<'_>, name: &str) -> String {
    let mut text = HEAD.to_owned();
    let _ = writeln!(text, "import type {{ Folder }} from \"./{name}.files.js\";");
    text.push_str(COMMON);
    let needed = if out.has_default() { "?" } else { "" };
    let _ = writeln!(
        text,
        "  /** What the component calls. */\n  imports{needed}: Imports;\n}}"
    );
    let option = if out.has_default() {
        "options?"
    } else {
        "options"
    };
    let _ = writeln!(
        text,
        "/** Makes an instance. */\nexport declare function instantiate({option}: Options): Promise<Exports>;"
    );
    types(out, &mut text);
    side(out, Direction::Import, "Imports", &mut text);
    side(out, Direction::Export, "Exports", &mut text);
    text
}

/// The declarations of the module that is imported.
pub(super) fn entry(out: &Out<'_>, name: &str) -> String {
    let mut text = format!("{HEAD}export * from \"./{name}.instance.js\";\n");
    if out.has_default() {
        let _ = writeln!(
            text,
            "import type {{ Exports }} from \"./{name}.instance.js\";"
        );
        let names = out.top_level();
        for (index, name) in names.iter().enumerate() {
            let key = super::writer::quoted(name);
            let _ = writeln!(text, "declare const _{index}: Exports[{key}];");
        }
        let exported: Vec<String> = (names.iter().enumerate())
            .map(|(index, name)| format!("_{index} as {name}"))
            .collect();
        let _ = writeln!(text, "export {{ {} }};", exported.join(", "));
    }
    text
}

/// The types, each in the namespace of its interface.
fn types(out: &Out<'_>, text: &mut String) {
    let mut groups: BTreeMap<Option<usize>, String> = BTreeMap::new();
    for (index, class) in out.world.classes.iter().enumerate() {
        let space = out.space_of(class.type_id, class.direction);
        let depth = usize::from(space.is_some());
        let declared = class_type(out, ClassIdx(index));
        let docs = docs(&out.world.resolve.types[class.type_id].docs, depth);
        let indent = "  ".repeat(depth);
        let group = groups.entry(space).or_default();
        let _ = writeln!(group, "{docs}{indent}export {declared}");
    }
    for (index, resource) in out.world.resources.iter().enumerate() {
        let direction = direction_of(resource);
        let space = out.interface(direction, resource.interface.as_ref());
        let depth = usize::from(space.is_some());
        let group = groups.entry(space).or_default();
        resource_type(out, ResourceIdx(index), depth, group);
    }
    for (space, declared) in groups {
        match space {
            None => text.push_str(&declared),
            Some(index) => {
                let name = &out.names.interfaces[index].namespace;
                let _ = writeln!(text, "export namespace {name} {{\n{declared}}}");
            }
        }
    }
}

fn class_type(out: &Out<'_>, index: ClassIdx) -> String {
    let (class, names) = (out.world.class(index), &out.names.classes[index.0]);
    let payloads = payloads(out.world, class.type_id);
    let ty = |ty: &Type| out.ty(class.direction, ty);
    let name = &names.name;
    match class.kind {
        ClassKind::Record { .. } => {
            let fields = names.parts.iter().zip(&payloads);
            let fields: Vec<String> = fields
                .map(|(name, payload)| field(out.world, name, payload.as_ref(), &ty))
                .collect();
            format!("interface {name} {{ {} }}", fields.join("; "))
        }
        ClassKind::Flags { .. } => {
            let fields = names.parts.iter().map(|name| format!("{name}?: boolean"));
            let fields: Vec<String> = fields.collect();
            format!("interface {name} {{ {} }}", fields.join("; "))
        }
        ClassKind::Enum { .. } => {
            let cases: Vec<String> = names.parts.iter().map(|it| format!("{it:?}")).collect();
            format!("type {name} = {};", cases.join(" | "))
        }
        ClassKind::Variant { .. } => {
            let cases = names.parts.iter().zip(&payloads);
            let cases: Vec<String> = cases
                .map(|(tag, payload)| tagged(tag, payload.as_ref().map(&ty)))
                .collect();
            format!("type {name} = {};", cases.join(" | "))
        }
    }
}

/// A field of a record: one that is an option may be left out.
fn field(
    world: &World,
    name: &str,
    payload: Option<&Type>,
    ty: &dyn Fn(&Type) -> String,
) -> String {
    let optional = payload.is_some_and(|payload| world.is_option(payload));
    let mark = if optional { "?" } else { "" };
    format!("{name}{mark}: {}", payload.map(ty).unwrap_or_default())
}

fn tagged(tag: &str, payload: Option<String>) -> String {
    match payload {
        Some(payload) => format!("{{ tag: {tag:?}; val: {payload} }}"),
        None => format!("{{ tag: {tag:?} }}"),
    }
}

fn payloads(world: &World, ty: wit_parser::TypeId) -> Vec<Option<Type>> {
    match &world.resolve.types[ty].kind {
        TypeDefKind::Record(record) => record.fields.iter().map(|it| Some(it.ty)).collect(),
        TypeDefKind::Variant(variant) => variant.cases.iter().map(|it| it.ty).collect(),
        _ => Vec::new(),
    }
}

fn direction_of(resource: &Resource) -> Direction {
    match resource.exported {
        true => Direction::Export,
        false => Direction::Import,
    }
}

/// A resource as an interface of objects, and the interface of its class.
fn resource_type(out: &Out<'_>, index: ResourceIdx, depth: usize, text: &mut String) {
    let resource = out.world.resource(index);
    let name = &out.names.resources[index.0];
    let direction = direction_of(resource);
    let indent = "  ".repeat(depth);
    let functions = || {
        let funcs = out.world.functions(direction).iter().enumerate();
        funcs.filter(|(position, _)| out.has(direction, *position))
    };
    let docs_of = docs(&out.world.resolve.types[resource.type_id].docs, depth);
    let _ = writeln!(text, "{docs_of}{indent}export interface {name} {{");
    for (position, func) in functions().filter(|(_, it)| it.kind == FuncKind::Method(index)) {
        out.method(direction, position, func, depth + 1, text);
    }
    let dispose = if resource.exported { "" } else { "?" };
    let _ = writeln!(
        text,
        "{indent}  [Symbol.dispose]{dispose}(): void;\n{indent}}}"
    );
    let _ = writeln!(text, "{indent}export interface {name}Class {{");
    for (position, func) in functions() {
        if func.kind == FuncKind::Constructor(index) {
            let params = out.params(direction, position, func);
            let _ = writeln!(text, "{indent}  new ({}): {name};", params.join(", "));
        } else if func.kind == FuncKind::Static(index) {
            out.method(direction, position, func, depth + 1, text);
        }
    }
    let _ = writeln!(text, "{indent}}}");
}

/// What is imported or exported.
fn side(out: &Out<'_>, direction: Direction, name: &str, text: &mut String) {
    let mut groups: BTreeMap<Option<usize>, String> = BTreeMap::new();
    for (index, resource) in out.world.resources.iter().enumerate() {
        let used = (out.world.functions(direction).iter().enumerate()).any(|(position, func)| {
            let of = [FuncKind::Constructor, FuncKind::Static];
            out.has(direction, position) && of.iter().any(|of| func.kind == of(ResourceIdx(index)))
        });
        let wanted = resource.exported || used;
        if direction_of(resource) == direction && wanted {
            let space = out.interface(direction, resource.interface.as_ref());
            let depth = 1 + usize::from(space.is_some());
            let name = &out.names.resources[index];
            let class = out.spaced(space, &format!("{name}Class"));
            let group = groups.entry(space).or_default();
            let _ = writeln!(group, "{}{name}: {class};", "  ".repeat(depth));
        }
    }
    for (position, func) in out.world.functions(direction).iter().enumerate() {
        if func.kind == FuncKind::Freestanding && out.has(direction, position) {
            let space = out.interface(direction, func.interface.as_ref());
            let depth = 1 + usize::from(space.is_some());
            let group = groups.entry(space).or_default();
            out.method(direction, position, func, depth, group);
        }
    }
    let _ = writeln!(text, "export interface {name} {{");
    for (space, items) in groups {
        match space {
            None => text.push_str(&items),
            Some(index) => {
                let property = property(&out.names.interfaces[index].property);
                let _ = writeln!(text, "  {property}: {{\n{items}  }};");
            }
        }
    }
    text.push_str("}\n");
}

fn docs(docs: &Docs, depth: usize) -> String {
    let Some(text) = &docs.contents else {
        return String::new();
    };
    let indent = "  ".repeat(depth);
    let text = text.trim().replace("*/", "*\\/");
    let lines = text
        .lines()
        .map(|line| format!("{indent} * {line}").trim_end().to_owned());
    let lines: Vec<String> = lines.collect();
    format!("{indent}/**\n{}\n{indent} */\n", lines.join("\n"))
}

impl Out<'_> {
    fn method(
        &self,
        direction: Direction,
        position: usize,
        func: &Func,
        depth: usize,
        text: &mut String,
    ) {
        let name = &self.names.functions(direction)[position].name;
        let mut params = self.params(direction, position, func);
        let result = func.function.result.as_ref();
        let mut result = match result.and_then(|ty| self.ok_of(ty)) {
            Some(ok) => ok.map_or_else(|| "void".to_owned(), |ok| self.ty(direction, &ok)),
            None => result.map_or_else(|| "void".to_owned(), |ty| self.ty(direction, ty)),
        };
        if func.is_async() {
            result = match direction {
                Direction::Export => {
                    params.push("options?: { signal?: AbortSignal }".to_owned());
                    format!("Promise<{result}>")
                }
                Direction::Import => {
                    params.push("options: { signal: AbortSignal }".to_owned());
                    format!("{result} | Promise<{result}>")
                }
            };
        }
        let may_wait = self.suspends() && !func.is_async() && !self.gives_future(func);
        if direction == Direction::Import && may_wait {
            result = format!("{result} | Promise<{result}>");
        }
        let docs = docs(&func.function.docs, depth);
        let indent = "  ".repeat(depth);
        let _ = writeln!(
            text,
            "{docs}{indent}{name}({}): {result};",
            params.join(", ")
        );
    }

    fn params(&self, direction: Direction, position: usize, func: &Func) -> Vec<String> {
        let names = &self.names.functions(direction)[position].params;
        let params = func.function.params.iter().zip(names);
        let params = params.filter(|(_, name)| *name != "this");
        let params =
            params.map(|(param, name)| format!("{name}: {}", self.ty(direction, &param.ty)));
        params.collect()
    }

    /// The payload of a result type that a function gives.
    fn ok_of(&self, ty: &Type) -> Option<Option<Type>> {
        let Type::Id(id) = ty else { return None };
        match &self.world.resolve.types[self.world.dealias(*id)].kind {
            TypeDefKind::Result(result) => Some(result.ok),
            _ => None,
        }
    }

    fn space_of(&self, ty: wit_parser::TypeId, direction: Direction) -> Option<usize> {
        let wit_parser::TypeOwner::Interface(id) = self.world.resolve.types[ty].owner else {
            return None;
        };
        let interfaces = &self.world.interfaces;
        let of = |wanted: Option<Direction>| {
            interfaces.iter().position(|interface| {
                interface.id == id && wanted.is_none_or(|wanted| interface.direction == wanted)
            })
        };
        of(Some(direction)).or_else(|| of(None))
    }

    fn spaced(&self, space: Option<usize>, name: &str) -> String {
        match space {
            Some(index) => format!("{}.{name}", self.names.interfaces[index].namespace),
            None => name.to_owned(),
        }
    }

    /// A type of WIT in TypeScript.
    fn ty(&self, direction: Direction, ty: &Type) -> String {
        match ty {
            Type::Bool => "boolean".to_owned(),
            Type::U8
            | Type::S8
            | Type::U16
            | Type::S16
            | Type::U32
            | Type::S32
            | Type::F32
            | Type::F64 => "number".to_owned(),
            Type::U64 | Type::S64 => "bigint".to_owned(),
            Type::Char | Type::String => "string".to_owned(),
            Type::ErrorContext => "unknown".to_owned(),
            Type::Id(id) => self.defined(direction, self.world.dealias(*id)),
        }
    }

    fn defined(&self, direction: Direction, id: wit_parser::TypeId) -> String {
        if let Some(index) = self.world.class_of(direction, id) {
            let class = self.world.class(index);
            let space = self.space_of(class.type_id, class.direction);
            return self.spaced(space, &self.names.classes[index.0].name);
        }
        let ty = |ty: &Type| self.ty(direction, ty);
        let or_void = |payload: &Option<Type>| payload.as_ref().map(ty);
        match &self.world.resolve.types[id].kind {
            TypeDefKind::Type(target) => ty(target),
            TypeDefKind::List(item) => list(&self.world.resolve, item, ty(item)),
            TypeDefKind::FixedLengthList(item, length) => match length {
                ..=16 => format!("[{}]", vec![ty(item); *length as usize].join(", ")),
                17.. => format!("{}[]", bracketed(&ty(item))),
            },
            TypeDefKind::Map(key, value) => format!("Map<{}, {}>", ty(key), ty(value)),
            TypeDefKind::Tuple(tuple) => {
                let items: Vec<String> = tuple.types.iter().map(ty).collect();
                format!("[{}]", items.join(", "))
            }
            TypeDefKind::Option(payload) if self.world.is_option(payload) => {
                let some = tagged("some", Some(ty(payload)));
                format!("({} | {some})", tagged("none", None))
            }
            TypeDefKind::Option(payload) => format!("({} | undefined)", ty(payload)),
            TypeDefKind::Result(result) => {
                let (ok, err) = (or_void(&result.ok), or_void(&result.err));
                format!("({} | {})", tagged("ok", ok), tagged("err", err))
            }
            TypeDefKind::Handle(Handle::Own(id) | Handle::Borrow(id)) => {
                let index = self.world.resource_of(direction, *id);
                let resource = self.world.resource(index);
                let space = self.interface(direction_of(resource), resource.interface.as_ref());
                self.spaced(space, &self.names.resources[index.0])
            }
            TypeDefKind::Stream(payload) => {
                let item = match payload {
                    Some(item) => match list(&self.world.resolve, item, ty(item)) {
                        text if text.ends_with("[]") => ty(item),
                        text => text,
                    },
                    None => "undefined".to_owned(),
                };
                format!("AsyncIterable<{item}>")
            }
            TypeDefKind::Future(payload) => {
                format!(
                    "Promise<{}>",
                    or_void(payload).unwrap_or_else(|| "void".to_owned())
                )
            }
            _ => "unknown".to_owned(),
        }
    }
}

/// Numbers are in typed arrays.
fn list(resolve: &wit_parser::Resolve, item: &Type, text: String) -> String {
    match item {
        Type::U8 => "Uint8Array".to_owned(),
        Type::S8 => "Int8Array".to_owned(),
        Type::U16 => "Uint16Array".to_owned(),
        Type::S16 => "Int16Array".to_owned(),
        Type::U32 => "Uint32Array".to_owned(),
        Type::S32 => "Int32Array".to_owned(),
        Type::U64 => "BigUint64Array".to_owned(),
        Type::S64 => "BigInt64Array".to_owned(),
        Type::F32 => "Float32Array".to_owned(),
        Type::F64 => "Float64Array".to_owned(),
        Type::Id(id) => match &resolve.types[*id].kind {
            TypeDefKind::Type(target) => list(resolve, target, text),
            _ => format!("{}[]", bracketed(&text)),
        },
        Type::Bool | Type::Char | Type::String | Type::ErrorContext => {
            format!("{}[]", bracketed(&text))
        }
    }
}

fn bracketed(text: &str) -> String {
    match text.contains(' ') && !text.starts_with(['(', '[']) {
        true => format!("({text})"),
        false => text.to_owned(),
    }
}
