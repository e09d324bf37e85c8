//! The results of all exports under `tests/runtime`, as one interface of functions that all fail.
//! It joins the world of `tests/recover`, so that it costs no build of its own.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use hognose::wit;
use testing::{Builder, Request};
use wasmtime::{
    Result,
    component::Val,
    error::{Context, bail, ensure},
};
use wit_parser::{Function, Handle, Resolve, Type, TypeDefKind, WorldItem};

/// What a call gives that fails. The name of a function begins with it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    Zeros,
    /// Zeros would be a handle, but not in an error.
    Error,
    /// A coroutine waits for ever, a function ends the instance.
    Nothing,
}

impl Outcome {
    const ALL: [Outcome; 3] = [Outcome::Zeros, Outcome::Error, Outcome::Nothing];

    fn prefix(self) -> &'static str {
        match self {
            Outcome::Zeros => "zeros-",
            Outcome::Error => "error-",
            Outcome::Nothing => "nothing-",
        }
    }

    /// That of a generated function.
    pub(super) fn of(name: &str) -> Option<Outcome> {
        let (_, name) = name.split_once("gathered.")?;
        let mut all = Outcome::ALL.into_iter();
        all.find(|outcome| name.starts_with(outcome.prefix()))
    }

    /// Whether a call may have given that.
    pub(super) fn fits(self, value: Option<&Val>) -> bool {
        match (self, value) {
            (Outcome::Zeros, value) => value.is_none_or(is_zeros),
            (Outcome::Error, Some(Val::Result(Err(error)))) => {
                error.as_deref().is_none_or(is_zeros)
            }
            (Outcome::Error | Outcome::Nothing, _) => false,
        }
    }
}

/// Cases of enums and variants do not say which is the first.
fn is_zeros(value: &Val) -> bool {
    match value {
        Val::Bool(value) => !value,
        Val::U8(0) | Val::U16(0) | Val::U32(0) | Val::U64(0) => true,
        Val::S8(0) | Val::S16(0) | Val::S32(0) | Val::S64(0) => true,
        Val::Float32(value) => *value == 0.0,
        Val::Float64(value) => *value == 0.0,
        Val::Char(value) => *value == '\0',
        Val::String(text) => text.is_empty(),
        Val::List(items) => items.is_empty(),
        Val::Map(entries) => entries.is_empty(),
        Val::Flags(names) => names.is_empty(),
        Val::Record(fields) => fields.iter().all(|(_, value)| is_zeros(value)),
        Val::Tuple(items) | Val::FixedLengthList(items) => items.iter().all(is_zeros),
        Val::Variant(_, payload) | Val::Result(Ok(payload)) => {
            payload.as_deref().is_none_or(is_zeros)
        }
        Val::Enum(_) => true,
        Val::Option(value) => value.is_none(),
        _ => false,
    }
}

/// A copy of `tests/recover` with the interface `gathered`.
pub(super) fn folder(builder: &Builder) -> Result<PathBuf> {
    let scratch = builder.scratch("control-shapes");
    let scratch = scratch.map_err(wasmtime::Error::msg)?;
    let mut shapes = Shapes::default();
    for folder in testing::subfolders(testing::tests("runtime")) {
        let request = Request::new(&folder, &scratch);
        if request.wit.exists() {
            let gathered = shapes.gather(&request.wit);
            gathered.with_context(|| request.wit.display().to_string())?;
        }
    }
    let original = testing::tests("recover");
    let world = fs::read_to_string(original.join("test.wit"))?;
    let wit = world.replace(
        "  export shapes;\n",
        "  export shapes;\n  export gathered;\n",
    );
    ensure!(wit != world, "`tests/recover/test.wit` has no `shapes`");
    let app = fs::read_to_string(original.join("app.py"))?;
    fs::write(scratch.join("test.wit"), wit + &shapes.interface())?;
    fs::write(scratch.join("app.py"), app + &shapes.class())?;
    Ok(scratch)
}

#[derive(Default)]
struct Shapes {
    /// What follows the name, with the name of the type.
    definitions: BTreeMap<String, String>,
    /// The result, and whether the function is asynchronous.
    functions: BTreeSet<(Outcome, bool, String)>,
}

impl Shapes {
    /// Adds the results of all exports of the world at a path.
    fn gather(&mut self, path: &Path) -> Result<()> {
        let loaded = wit::load(&wit::Request {
            paths: vec![path.to_owned()],
            worlds: vec!["test".to_owned()],
            all_features: true,
            ..wit::Request::default()
        });
        let loaded = loaded.map_err(|failure| wasmtime::Error::msg(format!("{failure:?}")))?;
        let resolve = &loaded.resolve;
        for item in resolve.worlds[loaded.world].exports.values() {
            match item {
                WorldItem::Function(function) => self.function(resolve, function)?,
                WorldItem::Interface { id, .. } => {
                    for function in resolve.interfaces[*id].functions.values() {
                        self.function(resolve, function)?;
                    }
                }
                WorldItem::Type { .. } => {}
            }
        }
        Ok(())
    }

    fn function(&mut self, resolve: &Resolve, function: &Function) -> Result<()> {
        let (outcome, result) = match &function.result {
            Some(ty) => (
                outcome(resolve, ty),
                format!(" -> {}", self.ty(resolve, ty)?),
            ),
            None => (Outcome::Zeros, String::new()),
        };
        let is_async = function.kind.is_async();
        self.functions.insert((outcome, is_async, result));
        Ok(())
    }

    /// A type as WIT. All handles are those of one resource.
    fn ty(&mut self, resolve: &Resolve, ty: &Type) -> Result<String> {
        let id = match ty {
            Type::Id(id) => *id,
            _ => return scalar(ty),
        };
        let mut one = |ty: &Type| self.ty(resolve, ty);
        Ok(match &resolve.types[id].kind {
            TypeDefKind::Type(ty) => one(ty)?,
            TypeDefKind::Resource | TypeDefKind::Handle(Handle::Own(_)) => "thing".to_owned(),
            TypeDefKind::Handle(Handle::Borrow(_)) => bail!("a borrow in a result"),
            TypeDefKind::Tuple(tuple) => {
                let items: Result<Vec<String>> = tuple.types.iter().map(one).collect();
                format!("tuple<{}>", items?.join(", "))
            }
            TypeDefKind::Option(ty) => format!("option<{}>", one(ty)?),
            TypeDefKind::List(ty) => format!("list<{}>", one(ty)?),
            TypeDefKind::FixedLengthList(ty, length) => format!("list<{}, {length}>", one(ty)?),
            TypeDefKind::Map(key, value) => format!("map<{}, {}>", one(key)?, one(value)?),
            TypeDefKind::Result(result) => match (&result.ok, &result.err) {
                (None, None) => "result".to_owned(),
                (Some(ok), None) => format!("result<{}>", one(ok)?),
                (None, Some(error)) => format!("result<_, {}>", one(error)?),
                (Some(ok), Some(error)) => format!("result<{}, {}>", one(ok)?, one(error)?),
            },
            TypeDefKind::Future(None) => "future".to_owned(),
            TypeDefKind::Future(Some(ty)) => format!("future<{}>", one(ty)?),
            TypeDefKind::Stream(None) => "stream".to_owned(),
            TypeDefKind::Stream(Some(ty)) => format!("stream<{}>", one(ty)?),
            TypeDefKind::Record(record) => {
                let mut body = String::new();
                for field in &record.fields {
                    write!(body, "%{}: {}, ", field.name, one(&field.ty)?)?;
                }
                self.define("record", &body)
            }
            TypeDefKind::Variant(variant) => {
                let mut body = String::new();
                for case in &variant.cases {
                    match &case.ty {
                        Some(ty) => write!(body, "%{}({}), ", case.name, one(ty)?)?,
                        None => write!(body, "%{}, ", case.name)?,
                    }
                }
                self.define("variant", &body)
            }
            TypeDefKind::Enum(cases) => {
                self.labels("enum", cases.cases.iter().map(|case| &case.name))
            }
            TypeDefKind::Flags(flags) => {
                self.labels("flags", flags.flags.iter().map(|flag| &flag.name))
            }
            TypeDefKind::Unknown => bail!("a type that nobody knows"),
        })
    }

    fn labels<'a>(&mut self, kind: &str, names: impl Iterator<Item = &'a String>) -> String {
        let body: String = names.map(|name| format!("%{name}, ")).collect();
        self.define(kind, &body)
    }

    /// The name of a type with that body.
    fn define(&mut self, kind: &str, body: &str) -> String {
        let fresh = format!("t{}", self.definitions.len());
        let definition = format!("{kind} NAME {{ {body}}}");
        self.definitions.entry(definition).or_insert(fresh).clone()
    }

    fn names(&self) -> impl Iterator<Item = (String, bool, &str)> {
        let functions = self.functions.iter().enumerate();
        functions.map(|(number, (outcome, is_async, result))| {
            let name = format!("{}{number}", outcome.prefix());
            (name, *is_async, result.as_str())
        })
    }

    fn interface(&self) -> String {
        let mut text = String::from("\ninterface gathered {\n  use shapes.{thing};\n");
        for (definition, name) in &self.definitions {
            let _ = writeln!(text, "  {}", definition.replacen("NAME", name, 1));
        }
        for (name, is_async, result) in self.names() {
            let keyword = if is_async { "async " } else { "" };
            let _ = writeln!(text, "  {name}: {keyword}func(){result};");
        }
        text + "}\n"
    }

    fn class(&self) -> String {
        let mut text = String::from("\n\nclass Gathered(exports.Gathered):\n");
        for (name, is_async, _) in self.names() {
            let name = name.replace('-', "_");
            let (keyword, raise) = match is_async {
                true => ("async ", "await raise_later(True)"),
                false => ("", "raise_if(True)"),
            };
            let _ = writeln!(text, "    {keyword}def {name}(self):\n        {raise}\n");
        }
        text
    }
}

fn scalar(ty: &Type) -> Result<String> {
    let name = match ty {
        Type::Bool => "bool",
        Type::U8 => "u8",
        Type::U16 => "u16",
        Type::U32 => "u32",
        Type::U64 => "u64",
        Type::S8 => "s8",
        Type::S16 => "s16",
        Type::S32 => "s32",
        Type::S64 => "s64",
        Type::F32 => "f32",
        Type::F64 => "f64",
        Type::Char => "char",
        Type::String => "string",
        Type::ErrorContext => "error-context",
        Type::Id(_) => bail!("it is no scalar"),
    };
    Ok(name.to_owned())
}

/// What `docs/internals/control.md` says of a type.
fn outcome(resolve: &Resolve, ty: &Type) -> Outcome {
    if zeros_fit(resolve, ty) {
        return Outcome::Zeros;
    }
    let Type::Id(id) = ty else {
        return Outcome::Nothing;
    };
    match &resolve.types[*id].kind {
        TypeDefKind::Type(ty) => outcome(resolve, ty),
        TypeDefKind::Result(result) if result.err.iter().all(|ty| zeros_fit(resolve, ty)) => {
            Outcome::Error
        }
        _ => Outcome::Nothing,
    }
}

/// Whether zeros are a value of the type: no handle is where they are read.
fn zeros_fit(resolve: &Resolve, ty: &Type) -> bool {
    let Type::Id(id) = ty else {
        return *ty != Type::ErrorContext;
    };
    let fit = |ty: &Type| zeros_fit(resolve, ty);
    match &resolve.types[*id].kind {
        TypeDefKind::Type(ty) | TypeDefKind::FixedLengthList(ty, _) => fit(ty),
        TypeDefKind::Record(record) => record.fields.iter().all(|field| fit(&field.ty)),
        TypeDefKind::Tuple(tuple) => tuple.types.iter().all(fit),
        TypeDefKind::Variant(variant) => {
            let first = variant.cases.iter().take(1);
            first.flat_map(|case| &case.ty).all(fit)
        }
        TypeDefKind::Result(result) => result.ok.iter().all(fit),
        TypeDefKind::Flags(_) | TypeDefKind::Enum(_) | TypeDefKind::Option(_) => true,
        TypeDefKind::List(_) | TypeDefKind::Map(..) => true,
        TypeDefKind::Handle(_) | TypeDefKind::Resource => false,
        TypeDefKind::Future(_) | TypeDefKind::Stream(_) | TypeDefKind::Unknown => false,
    }
}
