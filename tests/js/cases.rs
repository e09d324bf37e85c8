//! Builds a case of `tests/runtime`, and describes its functions to the script that plays it.

use hognose_bindgen_py::world::{
    Direction, Func, FuncKind, Options, ResourceIdx, World,
    js::{InterfaceNames, Names},
};
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command};
use wit_parser::{Handle, Resolve, Type, TypeDefKind};

/// Builds the module into a folder. An error is what the builder wrote.
pub fn build(folder: &Path, output: &Path, name: &str) -> Result<Value, String> {
    let wit = match folder.join("wit") {
        wit if wit.exists() => wit,
        _ => folder.join("test.wit"),
    };
    let script = fs::read_to_string(folder.join("calls.txt")).unwrap_or_default();
    let mut command = Command::new(env!("CARGO_BIN_EXE_hognose"));
    if is_script(folder) {
        // A copy, since a lock is written beside it.
        let copy = output.with_extension("source");
        let copied = fs::create_dir_all(&copy).and_then(|()| {
            fs::copy(folder.join("app.py"), copy.join("app.py"))?;
            fs::copy(&wit, copy.join("test.wit"))
        });
        copied.map_err(|error| error.to_string())?;
        command.arg("build").arg(copy.join("app.py"));
    } else {
        command
            .arg("-d")
            .arg(&wit)
            .args(["-w", "test", "componentize", "app", "-p"])
            .arg(folder);
    }
    command.args(["--target", "js", "-o"]).arg(output);
    // A build leaves the one that is there.
    let _ = fs::remove_file(output.join("package.json"));
    for (word, flag) in [
        ("@stub-wasi", "--stub-wasi"),
        ("@stdlib-used", "--stdlib=used"),
    ] {
        if script.lines().any(|line| line.trim() == word) {
            command.arg(flag);
        }
    }
    let flags = fs::read_to_string(folder.join("flags")).unwrap_or_default();
    command.args(flags.split_whitespace());
    command
        .env_remove("VIRTUAL_ENV")
        .env("PYTHONDONTWRITEBYTECODE", "1");
    let built = command.output().map_err(|error| error.to_string())?;
    if !built.status.success() {
        return Err(format!(
            "the build failed:\n{}",
            String::from_utf8_lossy(&built.stderr)
        ));
    }
    let check = folder.join("check.mjs");
    let module = output.join("test.instance.js");
    if check.exists() {
        return Ok(json!({ "name": name, "check": check, "module": module }));
    }
    let mut resolve = Resolve {
        all_features: true,
        ..Resolve::default()
    };
    let (package, _) = resolve
        .push_path(&wit)
        .map_err(|error| format!("{error:#}"))?;
    let world = resolve
        .select_world(&[package], Some("test"))
        .map_err(|error| format!("{error:#}"))?;
    let world = World::new(resolve, world, &Options::default())
        .map_err(|problems| format!("{problems:?}"))?;
    let names = Names::new(&world);
    let functions = |direction| {
        let all = world.functions(direction).iter().enumerate();
        let all = all.map(|(index, func)| function(&world, &names, direction, index, func));
        all.collect::<Vec<Value>>()
    };
    Ok(json!({
        "name": name,
        "folder": folder,
        "module": module,
        "imports": functions(Direction::Import),
        "exports": functions(Direction::Export),
    }))
}

/// Whether the app says what packages it needs, which come from PyPI.
pub fn is_script(folder: &Path) -> bool {
    let app = fs::read_to_string(folder.join("app.py")).unwrap_or_default();
    app.starts_with("# /// script")
}

fn interface_of<'a>(
    world: &World,
    names: &'a Names,
    direction: Direction,
    key: Option<&wit_parser::WorldKey>,
) -> Option<&'a InterfaceNames> {
    let key = key?;
    let mut interfaces = world.interfaces.iter().zip(&names.interfaces);
    let found = interfaces.find(|(it, _)| it.direction == direction && it.key == *key);
    found.map(|(_, names)| names)
}

fn function(
    world: &World,
    names: &Names,
    direction: Direction,
    index: usize,
    func: &Func,
) -> Value {
    let interface = interface_of(world, names, direction, func.interface.as_ref());
    let item = &func.function.name;
    let key = (func.interface.as_ref()).map(|key| world.resolve.name_world_key(key));
    let short = key.as_deref().map(|key| {
        let key = key.rsplit('/').next().unwrap_or(key);
        key.split('@').next().unwrap_or(key).to_owned()
    });
    let prefixed = |prefix: Option<&str>| match prefix {
        Some(prefix) => format!("{prefix}.{item}"),
        None => item.clone(),
    };
    let (kind, class) = match func.kind {
        FuncKind::Freestanding => ("function", None),
        FuncKind::Constructor(class) => ("constructor", Some(class)),
        FuncKind::Method(class) => ("method", Some(class)),
        FuncKind::Static(class) => ("static", Some(class)),
    };
    let params = func.function.params.iter();
    let params: Vec<Value> = params
        .map(|it| ty(world, names, direction, &it.ty))
        .collect();
    json!({
        "full": prefixed(key.as_deref()),
        "name": prefixed(short.as_deref()),
        "item": item,
        "interface": interface.map(|names| &names.property),
        "class": class.map(|class| &names.resources[class.0]),
        "kind": kind,
        "js": names.functions(direction)[index].name,
        "params": params,
        "result": func.function.result.map(|it| ty(world, names, direction, &it)),
        "async": func.is_async(),
    })
}

/// A type, as `wave.mjs` reads it.
fn ty(world: &World, names: &Names, direction: Direction, of: &Type) -> Value {
    let inner = |of: &Type| ty(world, names, direction, of);
    let maybe = |of: &Option<Type>| of.as_ref().map(inner);
    let id = match of {
        Type::Bool => return json!("bool"),
        Type::U8 => return json!("u8"),
        Type::S8 => return json!("s8"),
        Type::U16 => return json!("u16"),
        Type::S16 => return json!("s16"),
        Type::U32 => return json!("u32"),
        Type::S32 => return json!("s32"),
        Type::U64 => return json!("u64"),
        Type::S64 => return json!("s64"),
        Type::F32 => return json!("f32"),
        Type::F64 => return json!("f64"),
        Type::Char => return json!("char"),
        Type::String => return json!("string"),
        Type::ErrorContext => return json!(["error-context"]),
        Type::Id(id) => world.dealias(*id),
    };
    let parts = |id| {
        let class = world.class_of(direction, id);
        class.map_or(&[][..], |class| names.classes[class.0].parts.as_slice())
    };
    let mut array = Vec::new();
    match &world.resolve.types[id].kind {
        TypeDefKind::Type(target) => return inner(target),
        TypeDefKind::List(item) => array.extend([json!("list"), inner(item)]),
        TypeDefKind::FixedLengthList(item, _) => array.extend([json!("fixed"), inner(item)]),
        TypeDefKind::Map(key, value) => array.extend([json!("map"), inner(key), inner(value)]),
        TypeDefKind::Tuple(tuple) => {
            array.push(json!("tuple"));
            array.extend(tuple.types.iter().map(inner));
        }
        TypeDefKind::Record(record) => {
            array.push(json!("record"));
            let fields = record.fields.iter().zip(parts(id));
            array.extend(fields.map(|(it, js)| json!([it.name, js, inner(&it.ty)])));
        }
        TypeDefKind::Flags(flags) => {
            array.push(json!("flags"));
            let flags = flags.flags.iter().zip(parts(id));
            array.extend(flags.map(|(it, js)| json!([it.name, js])));
        }
        TypeDefKind::Enum(cases) => {
            array.push(json!("enum"));
            array.extend(cases.cases.iter().map(|it| json!(it.name)));
        }
        TypeDefKind::Variant(variant) => {
            array.push(json!("variant"));
            array.extend(
                variant
                    .cases
                    .iter()
                    .map(|it| json!([it.name, maybe(&it.ty)])),
            );
        }
        TypeDefKind::Option(payload) => {
            array.extend([
                json!("option"),
                inner(payload),
                json!(world.is_option(payload)),
            ]);
        }
        TypeDefKind::Result(result) => {
            array.extend([
                json!("result"),
                json!(maybe(&result.ok)),
                json!(maybe(&result.err)),
            ]);
        }
        TypeDefKind::Handle(Handle::Own(id) | Handle::Borrow(id)) => {
            array.extend(resource(world, names, world.resource_of(direction, *id)));
        }
        TypeDefKind::Stream(_) => array.push(json!("stream")),
        TypeDefKind::Future(_) => array.push(json!("future")),
        _ => array.push(json!("unknown")),
    }
    Value::Array(array)
}

fn resource(world: &World, names: &Names, index: ResourceIdx) -> [Value; 5] {
    let resource = world.resource(index);
    let direction = match resource.exported {
        true => Direction::Export,
        false => Direction::Import,
    };
    let interface = interface_of(world, names, direction, resource.interface.as_ref());
    [
        json!("resource"),
        json!(resource.wit_name),
        json!(resource.exported),
        json!(interface.map(|names| &names.property)),
        json!(names.resources[index.0]),
    ]
}
