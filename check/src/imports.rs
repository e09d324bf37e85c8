//! Imports: of modules that are nowhere, and of names that generated modules do not have.

use crate::entity::{Entity, Missing};
use crate::finding::{Code, Finding};
use crate::loaded::Loaded;
use crate::nearest::{did_you_mean, nearest};
use crate::program::Program;
use crate::python::Import;
use crate::resolve::top;
use crate::stdlib::absent;
use hognose_bindgen_py::world::World;
use std::{collections::BTreeMap, rc::Rc};

/// Checks the import statements of a module. `eager`: it is imported while the component is built,
/// where a missing module fails. `is_searched`: modules are looked for in the usual way.
pub(crate) fn check(
    program: &Program,
    loaded: &Rc<Loaded>,
    eager: bool,
    is_searched: bool,
    findings: &mut Vec<Finding>,
) {
    let mut reported: Vec<std::ops::Range<usize>> = Vec::new();
    for import in &loaded.python.imports {
        if import.context.is_guarded() {
            continue;
        }
        let found = match of_module(program, loaded, import, eager && is_searched) {
            // One statement with several names has one module.
            Some(_) if reported.contains(&import.module_range) => continue,
            Some(finding) => {
                reported.push(import.module_range.clone());
                Some(finding)
            }
            None => of_name(program, loaded, import),
        };
        let sure = eager && import.context.surely_at_import();
        findings.extend(found.map(|finding| finding.sure(sure)));
    }
}

fn of_module(program: &Program, loaded: &Loaded, import: &Import, eager: bool) -> Option<Finding> {
    let module = import.module.as_str();
    if module.is_empty() {
        return outside(loaded, import);
    }
    let is_certain = eager && import.context.surely_at_import();
    if is_certain
        && !is_given(program, top(module))
        && let Some(reason) = absent(module)
    {
        let message = format!("components have no module `{module}`");
        let place = loaded.place(import.module_range.clone());
        return Some(Finding::new(Code::NoModule, message, place).help(reason));
    }
    if program.exists(module) {
        return None;
    }
    let place = || loaded.place(import.module_range.clone());
    if program.is_inside_generated(module) {
        // The first part that is not there.
        let (owner, name) = missing_part(program, module);
        let modules: Vec<&str> = program.inside_generated(owner).collect();
        let modules = modules.into_iter();
        let message = format!("the generated package `{owner}` has no module `{name}`");
        let wanted = import.name.as_ref().and_then(|(name, _)| support(name));
        let help = wanted
            .or_else(|| did_you_mean(name, modules.clone()))
            .or_else(|| inventory(name, modules));
        return Some(Finding::new(Code::UnknownName, message, place()).help(help));
    }
    let is_top = top(module) == module || !program.exists(top(module));
    if !is_certain || !is_top {
        return None;
    }
    let message = format!("no module named `{module}`");
    let top = top(module);
    let near = program
        .generated_top_level()
        .chain(program.sources.top_level());
    let install =
        format!("install `{top}` in the active virtual environment or add its folder with `-p`");
    let help = match (
        named_like_worlds(program.world).remove(top),
        nearest(top, near),
    ) {
        (Some(help), _) => help,
        (None, Some(near)) => format!("did you mean `{near}`? Else {install}"),
        (None, None) => install,
    };
    let finding = Finding::new(Code::NoModule, message, place()).nowhere();
    Some(finding.help(help))
}

/// Whether the app brings a module of that name itself.
fn is_given(program: &Program, top: &str) -> bool {
    let generated = program.generated_top_level();
    let mut given = generated.chain(program.sources.own());
    given.any(|name| name == top) || program.sources.opaque.contains(top)
}

/// What to say where a program imports the generated package by the name of a world, as programs
/// for older releases of componentize-py do: for each such name.
pub fn named_like_worlds(world: &World) -> BTreeMap<String, String> {
    let name = |world: &str| {
        let name = world.rsplit_once('/').map_or(world, |(_, name)| name);
        let name = name.split('@').next().unwrap_or(name);
        name.replace('-', "_")
    };
    let mut help = BTreeMap::new();
    for root in &world.roots {
        let package = &root.module;
        for name in root.worlds.iter().map(|world| name(world)) {
            let text = format!(
                "the package that is made for the world is `{package}`: import that, or name it \
                 `{name}` with `--world-module {name}`, in a project with `sdk = \"{name}\"`"
            );
            help.entry(name).or_insert(text);
        }
    }
    help
}

/// A relative import that leads out of the package, or is in none.
fn outside(loaded: &Loaded, import: &Import) -> Option<Finding> {
    let name = &loaded.name;
    let message = match name.rsplit_once('.') {
        None => format!("a relative import in `{name}`, which is in no package"),
        Some((package, _)) => {
            format!("a relative import that leads out of the package `{package}`")
        }
    };
    let place = loaded.place(import.module_range.clone());
    let help = "name the module without dots, as the folders of the Python path have it";
    Some(Finding::new(Code::NoModule, message, place).help(help.to_owned()))
}

/// The generated package in which a module is missing, and which of its modules that is.
fn missing_part<'m>(program: &Program, module: &'m str) -> (&'m str, &'m str) {
    let ends = module.match_indices('.').map(|(at, _)| at);
    let mut owner = top(module);
    for end in ends.chain([module.len()]) {
        if !program.exists(&module[..end]) {
            break;
        }
        owner = &module[..end];
    }
    let rest = module.get(owner.len() + 1..).unwrap_or_default();
    (owner, top(rest))
}

fn of_name(program: &Program, loaded: &Loaded, import: &Import) -> Option<Finding> {
    let (name, range) = import.name.as_ref()?;
    if !program.is_generated(&import.module) {
        return None;
    }
    match program.attribute_of_module(&import.module, name) {
        Entity::Missing(missing) => {
            let place = loaded.place(range.clone());
            Some(unknown_name(&missing, place))
        }
        Entity::Module(_)
        | Entity::Class(..)
        | Entity::Function(..)
        | Entity::Generated(..)
        | Entity::External(_)
        | Entity::Literal(_)
        | Entity::Unknown => None,
    }
}

/// The finding about a name that something generated does not have.
pub(crate) fn unknown_name(missing: &Missing, place: crate::finding::Place) -> Finding {
    let Missing { owner, name, .. } = missing;
    let message =
        format!("`{owner}` has no `{name}`: it is made of the WIT, which does not have that");
    let known = missing.known.iter().map(String::as_str);
    let help = support(name)
        .or_else(|| did_you_mean(name, known.clone()))
        .or_else(|| inventory(name, known));
    Finding::new(Code::UnknownName, message, place).help(help)
}

/// Where a name is that generated modules have in common.
fn support(name: &str) -> Option<String> {
    ["Err", "Ok", "Result", "Some"].contains(&name).then(|| {
        format!("`{name}` is in a module of its own: `from componentize_py_types import {name}`")
    })
}

/// What there is, or of much what resembles the name.
fn inventory<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    const MOST: usize = 12;
    let mut names: Vec<&str> = names.collect();
    if names.len() > MOST {
        names.retain(|known| known.contains(name));
    }
    let is_short = !names.is_empty() && names.len() <= MOST;
    is_short.then(|| format!("there is `{}`", names.join("`, `")))
}
