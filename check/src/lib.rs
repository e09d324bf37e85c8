//! Checks an app against its world without building it: a pure function from the world and the
//! Python files to findings.
//!
//! The world is bindgen-py's model, which decides every Python name. What the runtime complains of
//! while it binds an app is found here in the same words; beside that, what would fail when it is
//! called. Where nobody can be sure, nothing is said.
#![warn(missing_docs)]

mod annotations;
mod classes;
mod entity;
mod exports;
mod finding;
mod imported;
mod imports;
mod loaded;
mod nearest;
mod program;
mod python;
mod resolve;
mod signature;
mod sources;
mod stdlib;
mod types;
mod uses;

pub use finding::{Code, Finding, Place, Severity, WitPlace};
pub use imports::named_like_worlds;
pub use nearest::nearest;
pub use python::lazy::needs_lazy_annotations;
pub use python::{imports, syntax_error, words};
pub use sources::{Folder, Origin, Sources};
pub use stdlib::{absent, all_absent, stdlib};

use hognose_bindgen_py::world::World;
use hognose_runtime_abi::python::{VERSION, minor};
use imported::{Reached, When};
use loaded::Kind;
use program::Program;

/// What is wrong with the app in module `app`, in the order of files and places.
pub fn check(world: &World, app: &str, sources: &Sources) -> Vec<Finding> {
    let program = Program::new(world, sources);
    let mut findings = Vec::new();
    let Some(loaded) = program.load(app) else {
        if !sources.exists(app) {
            findings.push(no_app(app, sources));
        }
        return findings;
    };
    let mut roots = vec![app.to_owned()];
    // The build imports these, too, if they are there.
    let exported = world.resources.iter().filter(|resource| resource.exported);
    roots.extend(exported.filter_map(|resource| {
        let (_, name) = resource.python.module.rsplit_once('.')?;
        Some(name.to_owned())
    }));
    let reached = imported::reach(&program, &roots);
    let errors = reached.iter().map(syntax);
    findings.extend(errors.flatten());
    let functions = uses::Imports::new(&program);
    let is_searched = !reached.iter().any(|found| found.loaded.changes_modules());
    let is_python = |found: &&Reached| found.loaded.python.errors.is_empty();
    for found in reached.iter().filter(is_python) {
        let eager = found.when == When::Build;
        let loaded = &found.loaded;
        imports::check(&program, loaded, eager, is_searched, &mut findings);
        uses::check(&program, &functions, loaded, eager, &mut findings);
    }
    if loaded.python.errors.is_empty() && loaded.kind != Kind::Generated {
        exports::check(&program, &loaded, &mut findings);
    }
    findings.sort_by(|one, other| (&one.python, one.code).cmp(&(&other.python, other.code)));
    findings.dedup();
    findings
}

fn no_app(app: &str, sources: &Sources) -> Finding {
    let message = format!("the app's module `{app}` was not found");
    let help = match (as_module(app), nearest::did_you_mean(app, sources.own())) {
        (Some(help), _) | (None, Some(help)) => help,
        (None, None) => {
            format!("put `{app}.py` into a folder of the Python path, or add its folder with `-p`")
        }
    };
    let place = Place::new(&format!("{}.py", app.replace('.', "/")), "", 0..0);
    Finding::new(Code::NoApp, message, place)
        .nowhere()
        .help(help)
}

/// What to write in place of a path, if it is one.
fn as_module(app: &str) -> Option<String> {
    let path = app.strip_suffix(".py").unwrap_or(app);
    if path == app && !app.contains('/') {
        return None;
    }
    let (folder, module) = path.rsplit_once('/').unwrap_or(("", path));
    let folder = match folder {
        "" => String::new(),
        folder => format!(", and its folder with `-p {folder}`"),
    };
    Some(format!(
        "name the module as Python imports it, `{module}`{folder}"
    ))
}

/// Where the text is no Python. What follows the first such place in a file is seldom worth
/// reading.
fn syntax(Reached { loaded, when }: &Reached) -> Option<Finding> {
    if *when == When::Caught {
        return None;
    }
    let (message, range) = loaded.python.errors.first()?;
    let mut letters = message.chars();
    let first = letters.next().map(|letter| letter.to_lowercase());
    let message: String = first.into_iter().flatten().chain(letters).collect();
    let place = loaded.place(range.clone());
    let message = format!("no valid Python: {message}");
    let help = format!(
        "Python {}, which components have, cannot go on here: the fault may stand just before",
        minor(VERSION)
    );
    let finding = Finding::new(Code::PythonSyntax, message, place);
    Some(finding.help(help).sure(*when == When::Build))
}
