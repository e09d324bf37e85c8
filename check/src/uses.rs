//! Uses of what is generated: attributes that do not exist, calls with wrong arguments, at a wrong
//! time, or without `await`.

use crate::entity::Entity;
use crate::finding::{Code, Finding};
use crate::imports::unknown_name;
use crate::loaded::{Kind, Loaded};
use crate::program::Program;
use crate::python::{Call, Dotted};
use hognose_bindgen_py::world::Func;
use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

/// The imported functions by the module and the name in it.
pub(crate) struct Imports<'w>(HashMap<(&'w str, &'w str), &'w Func>);

impl<'w> Imports<'w> {
    pub fn new(program: &Program<'w>) -> Self {
        let funcs = program.world.imports.iter();
        let named = funcs.map(|func| {
            let path = &func.python;
            ((path.module.as_str(), path.qualname.as_str()), func)
        });
        Imports(named.collect())
    }

    /// The imported function that a call of something generated reaches.
    fn function(&self, loaded: &Loaded, class: Option<&str>, name: &str) -> Option<&'w Func> {
        let qualname = match class {
            Some(class) => &format!("{class}.{name}"),
            None => name,
        };
        self.0.get(&(loaded.name.as_str(), qualname)).copied()
    }
}

/// Checks the uses in a module. `eager`: it is imported while the component is built.
pub(crate) fn check(
    program: &Program,
    imports: &Imports,
    loaded: &Rc<Loaded>,
    eager: bool,
    findings: &mut Vec<Finding>,
) {
    let python = &loaded.python;
    let unsure = python.tested.iter().chain(&python.stores);
    let unsure: HashSet<Vec<&str>> = unsure.map(|name| spelling(name).collect()).collect();
    for found in &python.uses {
        let parts: Vec<&str> = spelling(&found.name).collect();
        let is_unsure = (1..=parts.len()).any(|end| unsure.contains(&parts[..end]));
        if found.context.is_guarded() || is_unsure {
            continue;
        }
        if let Entity::Missing(missing) = program.resolve(loaded, &found.name) {
            let range = found.name.parts[missing.part].1.clone();
            // A name that was imported in vain is reported where that is done.
            if missing.part > 0 {
                let sure = eager && found.context.surely_at_import();
                let finding = unknown_name(&missing, loaded.place(range));
                findings.push(finding.sure(sure));
            }
        }
    }
    for call in &python.calls {
        if let Some(callee) = callee(program, imports, loaded, call) {
            findings.extend(of_call(program, loaded, call, &callee, eager));
        }
    }
}

/// The parts of a name.
fn spelling(name: &Dotted) -> impl Iterator<Item = &str> {
    name.parts.iter().map(|(part, _)| part.as_str())
}

/// What a call of something generated reaches.
struct Callee<'w> {
    /// The import, where it is one of the world and not a class.
    func: Option<&'w Func>,
    params: Vec<Parameter>,
    name: String,
}

struct Parameter {
    name: String,
    has_default: bool,
}

fn callee<'w>(
    program: &Program<'w>,
    imports: &Imports<'w>,
    loaded: &Rc<Loaded>,
    call: &Call,
) -> Option<Callee<'w>> {
    match program.resolve(loaded, &call.callee) {
        Entity::Function(module, index) if module.kind == Kind::Generated => {
            let function = &module.python.functions[index];
            let decorators = function.decorators.iter().flatten();
            let is_static = { decorators }.any(|name| name.is(&["classmethod"]));
            let class = class_around(&module, index);
            // An object goes first where a method is called by its class.
            let skipped = usize::from(is_static);
            let func = imports.function(&module, class.as_deref(), &function.name);
            let params = function.positional.iter().skip(skipped);
            (function.keyword_only.is_empty() && !function.has_varargs && !function.has_kwargs)
                .then(|| Callee {
                    func,
                    params: params
                        .map(|param| Parameter {
                            name: param.name.clone(),
                            has_default: param.has_default,
                        })
                        .collect(),
                    name: call.callee.last().to_owned(),
                })
        }
        Entity::Class(module, index) if module.kind == Kind::Generated => {
            constructor(program, imports, &module, index, call)
        }
        Entity::Module(_)
        | Entity::Class(..)
        | Entity::Function(..)
        | Entity::Generated(..)
        | Entity::External(_)
        | Entity::Literal(_)
        | Entity::Missing(_)
        | Entity::Unknown => None,
    }
}

/// The name of the class whose method a function is.
fn class_around(module: &Loaded, index: usize) -> Option<String> {
    let python = &module.python;
    let value = crate::python::Value::Function(index);
    let class = python.classes.iter().find(|class| {
        let names = &python.scopes[class.scope.0].names;
        names
            .values()
            .flatten()
            .any(|binding| binding.value == value)
    });
    class.map(|class| class.name.clone())
}

fn constructor<'w>(
    program: &Program<'w>,
    imports: &Imports<'w>,
    module: &Rc<Loaded>,
    index: usize,
    call: &Call,
) -> Option<Callee<'w>> {
    let class = &module.python.classes[index];
    let name = call.callee.last().to_owned();
    let is_dataclass = { class.decorators.iter().flatten() }.any(|name| {
        // It may have another name where a record is called so.
        matches!(name.last(), "dataclass" | "_dataclass")
    });
    if is_dataclass {
        let fields = class.fields.iter().map(|field| Parameter {
            name: field.name.clone(),
            has_default: field.has_default,
        });
        return Some(Callee {
            func: None,
            params: fields.collect(),
            name,
        });
    }
    let init = program.bound(module, class.scope, "__init__");
    let Some(Entity::Function(module, index)) = init else {
        return None;
    };
    let function = &module.python.functions[index];
    let params = function.positional.iter().skip(1).map(|param| Parameter {
        name: param.name.clone(),
        has_default: param.has_default,
    });
    Some(Callee {
        func: imports.function(&module, Some(&class.name), "__init__"),
        params: params.collect(),
        name,
    })
}

fn of_call(
    program: &Program,
    loaded: &Loaded,
    call: &Call,
    callee: &Callee,
    eager: bool,
) -> Option<Finding> {
    let place = || loaded.place(call.callee.range());
    let name = &callee.name;
    let wit = callee
        .func
        .and_then(|func| program.wit_place(func.function.span));
    if let Some(func) = callee.func
        && eager
        && !func.is_async()
        && call.context.surely_at_import()
    {
        let message = format!(
            "`{}` is called while the app is being built, when there is no host to answer",
            func.wit_name
        );
        let help = "call it inside an exported function";
        let finding = Finding::new(Code::HostCallAtImport, message, place());
        return Some(finding.wit(wit).help(help.to_owned()));
    }
    if let Some((message, range)) = mismatch(call, callee) {
        let names: Vec<String> = (callee.params.iter())
            .map(|param| format!("`{}`", param.name))
            .collect();
        let takes = match names.is_empty() {
            true => format!("`{name}` takes no arguments"),
            false => format!("`{name}` takes {}", names.join(", ")),
        };
        let place = loaded.place(range.unwrap_or(call.callee.range()));
        let sure = eager && call.context.surely_at_import();
        let finding = Finding::new(Code::WrongArguments, message, place).sure(sure);
        return Some(finding.wit(wit).help(takes));
    }
    if let Some(func) = callee.func
        && func.is_async()
        && call.is_statement
    {
        let message = format!(
            "the call of `{}` does nothing: it is `async` in WIT, and not awaited",
            func.wit_name
        );
        let help = format!(
            "write `await {}(...)`",
            loaded.written(&call.callee.range())
        );
        let finding = Finding::new(Code::NotAwaited, message, place()).sure(false);
        return Some(finding.wit(wit).help(help));
    }
    None
}

/// What is wrong with the arguments, and where, if it is one of them.
fn mismatch(call: &Call, callee: &Callee) -> Option<(String, Option<std::ops::Range<usize>>)> {
    let Callee { params, name, .. } = callee;
    let most = params.len();
    if call.positional > most {
        let found = call.positional;
        let plural = if most == 1 { "" } else { "s" };
        let message = format!("`{name}` takes {most} argument{plural}, found {found}");
        return Some((message, None));
    }
    for (keyword, range) in &call.keywords {
        let message = match params.iter().position(|param| param.name == *keyword) {
            None => format!("`{name}` has no parameter `{keyword}`"),
            Some(index) if index < call.positional && !call.has_star => {
                format!("`{name}` gets `{keyword}` twice, by position and by name")
            }
            Some(_) => continue,
        };
        return Some((message, Some(range.clone())));
    }
    if call.has_star || call.has_double_star {
        return None;
    }
    let is_given = |index: usize, param: &Parameter| {
        param.has_default
            || index < call.positional
            || call
                .keywords
                .iter()
                .any(|(keyword, _)| *keyword == param.name)
    };
    let missing: Vec<String> = (params.iter().enumerate())
        .filter(|(index, param)| !is_given(*index, param))
        .map(|(_, param)| format!("`{}`", param.name))
        .collect();
    (!missing.is_empty()).then(|| {
        let message = format!("the call of `{name}` lacks {}", missing.join(", "));
        (message, None)
    })
}
