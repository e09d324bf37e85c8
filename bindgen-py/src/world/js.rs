//! The same world as a host in JavaScript sees it: every name that the module for it has.

use super::model::{ClassIdx, ClassKind, Direction, Func, FuncIdx, FuncKind, World};
use super::names::Taken;
use super::spelling::HostNames;
use heck::{ToLowerCamelCase, ToUpperCamelCase};
use std::collections::HashMap;
use wit_parser::{InterfaceId, TypeDefKind, TypeId, TypeOwner, WorldKey};

/// The names of a world in JavaScript.
#[derive(Debug)]
pub struct Names {
    /// Of the imports, in the world's order.
    pub imports: Vec<FuncNames>,
    /// Of the exports, in the world's order.
    pub exports: Vec<FuncNames>,
    /// Of the classes, in the world's order.
    pub classes: Vec<ClassNames>,
    /// Of the resources, in the world's order: their classes.
    pub resources: Vec<String>,
    /// Of the interfaces, in the world's order.
    pub interfaces: Vec<InterfaceNames>,
}

/// The names of a function.
#[derive(Debug)]
pub struct FuncNames {
    /// Its own: a property of its interface, or of its class.
    pub name: String,
    /// Of its parameters, without `this`.
    pub params: Vec<String>,
}

/// The names of a type.
#[derive(Debug)]
pub struct ClassNames {
    /// Of the type itself.
    pub name: String,
    /// Of fields, cases, or members, in WIT order.
    pub parts: Vec<String>,
}

/// The names of an interface.
#[derive(Debug)]
pub struct InterfaceNames {
    /// Of what it has: a property of all imports or exports.
    pub property: String,
    /// Of the namespace of its types.
    pub namespace: String,
}

impl Names {
    /// Decides all names.
    pub fn new(world: &World) -> Names {
        let functions = |direction| {
            let functions = world.functions(direction).iter();
            functions.map(func_names).collect()
        };
        let mut scopes: HashMap<(Option<InterfaceId>, Direction), Taken> = HashMap::new();
        let root = || Taken::reserving(ROOT);
        let mut give = |owner: Option<InterfaceId>, direction, name: String| {
            let scope = scopes.entry((owner, direction)).or_insert_with(root);
            scope.give(name)
        };
        let classes = (world.classes.iter())
            .map(|class| ClassNames {
                name: give(
                    owner(world, class.type_id),
                    class.direction,
                    type_name(world, class.type_id),
                ),
                parts: parts(world, class.type_id, &class.kind),
            })
            .collect();
        let resources = (world.resources.iter())
            .map(|resource| {
                let direction = match resource.exported {
                    true => Direction::Export,
                    false => Direction::Import,
                };
                let name = resource.wit_name.to_upper_camel_case();
                give(owner(world, resource.type_id), direction, name)
            })
            .collect();
        Names {
            imports: functions(Direction::Import),
            exports: functions(Direction::Export),
            classes,
            resources,
            interfaces: interfaces(world),
        }
    }

    /// The names of one side's functions.
    pub fn functions(&self, direction: Direction) -> &[FuncNames] {
        match direction {
            Direction::Import => &self.imports,
            Direction::Export => &self.exports,
        }
    }
}

impl HostNames for Names {
    fn param(&self, func: FuncIdx, index: usize) -> &str {
        let params = &self.exports[func.0].params;
        // A method's first parameter is the object.
        match params.get(index) {
            Some(name) => name,
            None => "this",
        }
    }

    fn field(&self, class: ClassIdx, index: usize) -> &str {
        &self.classes[class.0].parts[index]
    }

    fn fields(&self, class: ClassIdx) -> usize {
        self.classes[class.0].parts.len()
    }

    fn payload(&self) -> &str {
        "val"
    }
}

/// What the generated module has at its top itself.
const ROOT: [&str; 6] = [
    "ComponentError",
    "PythonError",
    "Exports",
    "Imports",
    "Options",
    "Instance",
];

fn func_names(func: &Func) -> FuncNames {
    let wit = func.function.item_name();
    let name = match func.kind {
        FuncKind::Constructor(_) => "constructor".to_owned(),
        FuncKind::Freestanding | FuncKind::Method(_) | FuncKind::Static(_) => {
            wit.to_lower_camel_case()
        }
    };
    let mut taken = Taken::default();
    let params = func.function.params.iter().enumerate();
    let params = params.map(|(index, param)| match (func.kind, index) {
        (FuncKind::Method(_), 0) => "this".to_owned(),
        _ => taken.give(variable(&param.name)),
    });
    FuncNames {
        name,
        params: params.collect(),
    }
}

/// A name that a variable can have.
fn variable(wit: &str) -> String {
    let mut name = wit.to_lower_camel_case();
    if RESERVED.binary_search(&name.as_str()).is_ok() {
        name.push('_');
    }
    name
}

fn parts(world: &World, ty: TypeId, kind: &ClassKind) -> Vec<String> {
    let wit: Vec<&str> = match &world.resolve.types[ty].kind {
        TypeDefKind::Record(record) => record.fields.iter().map(|it| it.name.as_str()).collect(),
        TypeDefKind::Variant(variant) => variant.cases.iter().map(|it| it.name.as_str()).collect(),
        TypeDefKind::Enum(cases) => cases.cases.iter().map(|it| it.name.as_str()).collect(),
        TypeDefKind::Flags(flags) => flags.flags.iter().map(|it| it.name.as_str()).collect(),
        _ => Vec::new(),
    };
    let mut taken = Taken::default();
    let names = wit.into_iter().map(|name| match kind {
        ClassKind::Record { .. } | ClassKind::Flags { .. } => {
            taken.give(name.to_lower_camel_case())
        }
        // Values, and not names: as WIT has them.
        ClassKind::Variant { .. } | ClassKind::Enum { .. } => name.to_owned(),
    });
    names.collect()
}

fn owner(world: &World, ty: TypeId) -> Option<InterfaceId> {
    match world.resolve.types[ty].owner {
        TypeOwner::Interface(id) => Some(id),
        TypeOwner::World(_) | TypeOwner::None => None,
    }
}

fn type_name(world: &World, ty: TypeId) -> String {
    let name = world.resolve.types[ty].name.as_deref().unwrap_or("type");
    name.to_upper_camel_case()
}

fn interfaces(world: &World) -> Vec<InterfaceNames> {
    let mut namespaces = Taken::reserving(ROOT);
    let mut properties: HashMap<Direction, Taken> = HashMap::new();
    for direction in [Direction::Import, Direction::Export] {
        let mut taken = Taken::default();
        let of_root = |func: &&Func| func.interface.is_none();
        for func in world.functions(direction).iter().filter(of_root) {
            taken.reserve(&func.function.item_name().to_lower_camel_case());
        }
        properties.insert(direction, taken);
    }
    let interfaces = world.interfaces.iter();
    let names = interfaces.map(|interface| {
        let short = match &interface.key {
            WorldKey::Name(name) => name.clone(),
            WorldKey::Interface(id) => {
                let name = world.resolve.interfaces[*id].name.clone();
                name.unwrap_or_else(|| "interface".to_owned())
            }
        };
        let taken = properties.entry(interface.direction).or_default();
        let wanted = match interface.direction {
            Direction::Export => short.to_lower_camel_case(),
            // A host offers what belongs to a package by its name there.
            Direction::Import => imported(world, &interface.key),
        };
        let namespace = match interface.direction {
            Direction::Import => short.to_upper_camel_case(),
            Direction::Export => format!("{}Exports", short.to_upper_camel_case()),
        };
        InterfaceNames {
            property: taken.give(wanted),
            namespace: namespaces.give(namespace),
        }
    });
    names.collect()
}

/// `local:greeter/names`, with the version only where there are several.
fn imported(world: &World, key: &WorldKey) -> String {
    let full = world.resolve.name_world_key(key);
    let short = |name: &str| name.split('@').next().unwrap_or(name).to_owned();
    let others = world.interfaces.iter().filter(|other| {
        other.direction == Direction::Import
            && short(&world.resolve.name_world_key(&other.key)) == short(&full)
    });
    match others.count() {
        0 | 1 => short(&full),
        _ => full,
    }
}

/// Words that are no names of variables in modules, sorted by bytes.
const RESERVED: [&str; 49] = [
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];
