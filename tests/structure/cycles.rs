//! The modules of a crate need each other in one direction only.

use std::collections::{BTreeMap, BTreeSet};

use crate::tokens::{Source, Token};
use crate::tree::{self, File};
use crate::{Finding, Rule};

/// The parts of a module's path, without the crate.
pub type Module = Vec<String>;

/// What each module needs.
pub type Needs = BTreeMap<Module, BTreeSet<Module>>;

pub const RULE: Rule = Rule {
    extensions: &["rs"],
    find,
    probes: &[
        ("crate/src/lib.rs", "mod a;\nmod b;\n"),
        ("crate/src/a.rs", "use crate::{b::{c::Name}, other};\n"),
        ("crate/src/b/mod.rs", "pub mod c;\n"),
        (
            "crate/src/b/c.rs",
            "pub fn f() -> super::super::a::Name {}\n",
        ),
    ],
    found: &["crate/src: `a`, `b::c` need each other"],
};

fn find(files: &[File]) -> Vec<Finding> {
    let mut crates: BTreeMap<&str, Vec<&File>> = BTreeMap::new();
    for file in files.iter().filter(|file| !file.is_test()) {
        if let Some(folder) = tree::crate_of(&file.path, files) {
            crates.entry(folder).or_default().push(file);
        }
    }
    let mut findings = Vec::new();
    for (folder, files) in crates {
        for cycle in cycles(&needs(folder, &files)) {
            let names: Vec<String> = cycle.iter().map(name).collect();
            findings.push(Finding {
                path: folder.to_owned(),
                line: None,
                what: format!("{} need each other", names.join(", ")),
            });
        }
    }
    findings
}

fn name(module: &Module) -> String {
    match module.is_empty() {
        true => "`crate`".to_owned(),
        false => format!("`{}`", module.join("::")),
    }
}

/// What each module of a crate needs.
pub fn needs(folder: &str, files: &[&File]) -> Needs {
    let mut texts: BTreeMap<Module, Vec<Token>> = BTreeMap::new();
    for file in files {
        let path = file.path[folder.len() + 1..].trim_end_matches(".rs");
        let parts = path
            .split('/')
            .filter(|part| !["mod", "lib", "main"].contains(part));
        let module = parts.map(str::to_owned).collect();
        // A program beside a library of the same name is one crate here.
        let tokens = texts.entry(module).or_default();
        tokens.extend(Source::read(&file.text).shipped());
    }
    let mut needs = Needs::new();
    for (module, tokens) in &texts {
        let paths = paths(tokens);
        let targets = paths.iter().filter_map(|path| target(&texts, module, path));
        needs.insert(module.clone(), targets.collect());
    }
    needs
}

/// Groups of modules each of which leads to every other one.
pub fn cycles(needs: &Needs) -> Vec<Vec<Module>> {
    let reach: Needs = (needs.keys())
        .map(|start| {
            let mut reached = BTreeSet::new();
            let mut open = vec![start];
            while let Some(module) = open.pop() {
                let next = needs.get(module).into_iter().flatten();
                open.extend(next.filter(|next| reached.insert((*next).clone())));
            }
            (start.clone(), reached)
        })
        .collect();
    let mut cycles: BTreeSet<Vec<Module>> = BTreeSet::new();
    for (module, reached) in &reach {
        if reached.contains(module) {
            let back =
                |other: &&Module| reach.get(*other).is_some_and(|from| from.contains(module));
            cycles.insert(reached.iter().filter(back).cloned().collect());
        }
    }
    cycles.into_iter().collect()
}

/// Every path that a module names, those of its `use` items in full.
fn paths(tokens: &[Token]) -> Vec<Module> {
    let at = |position: usize| tokens.get(position).map_or("", |token| &token.text);
    let mut paths = Vec::new();
    let mut position = 0;
    while position < tokens.len() {
        if at(position) == "pub" && at(position + 1) == "(" {
            // Who sees something is no need of it.
            while at(position) != ")" && position < tokens.len() {
                position += 1;
            }
        } else if at(position) == "use" {
            position += 1;
            group(tokens, &mut position, &[], &mut paths);
        } else if at(position + 1) == "::" {
            group(tokens, &mut position, &[], &mut paths);
            continue;
        }
        position += 1;
    }
    paths
}

/// One path, or those of a group in braces.
fn group(tokens: &[Token], position: &mut usize, before: &[String], paths: &mut Vec<Module>) {
    let at = |position: usize| tokens.get(position).map_or("", |token| &token.text);
    let mut path = before.to_vec();
    loop {
        if at(*position) == "{" {
            while at(*position) != "}" && *position < tokens.len() {
                *position += 1;
                if at(*position) != "}" {
                    group(tokens, position, &path, paths);
                }
            }
            *position += 1;
            return;
        }
        path.push(at(*position).to_owned());
        *position += 1;
        if at(*position) != "::" {
            break;
        }
        *position += 1;
    }
    paths.push(path);
    if at(*position) == "as" {
        *position += 2;
    }
}

/// The module that a path leads to, seen from another.
fn target(
    modules: &BTreeMap<Module, Vec<Token>>,
    from: &Module,
    path: &[String],
) -> Option<Module> {
    let mut found = from.clone();
    let mut rest = path;
    match path.first()?.as_str() {
        "crate" => (found, rest) = (Vec::new(), &path[1..]),
        "self" => rest = &path[1..],
        "super" => {
            while rest.first().is_some_and(|part| part == "super") {
                found.pop();
                rest = &rest[1..];
            }
        }
        child => {
            let mut below = from.clone();
            below.push(child.to_owned());
            modules.get(&below)?;
        }
    }
    for part in rest {
        found.push(part.clone());
        if !modules.contains_key(&found) {
            found.pop();
            break;
        }
    }
    (found != *from).then_some(found)
}
