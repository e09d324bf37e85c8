//! Rules of this crate's source that no compiler checks: modules need each other in one direction
//! only, functions are short, and emitters have no case that they declare impossible.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A function that is longer does several things.
const MOST_LINES: usize = 100;

/// The parts of a module's path, without the crate.
type Module = Vec<String>;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The text of every module, without what only tests see.
fn modules() -> BTreeMap<Module, String> {
    let mut modules = BTreeMap::new();
    let mut folders = vec![source()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(source()).unwrap().with_extension("");
                let parts = name.iter().map(|part| part.to_str().unwrap().to_owned());
                let parts = parts
                    .filter(|part| part != "mod" && part != "lib")
                    .collect();
                let text = fs::read_to_string(&path).unwrap();
                let text = text.split("#[cfg(test)]").next().unwrap_or_default();
                modules.insert(parts, text.to_owned());
            }
        }
    }
    modules
}

/// Names and punctuation, without comments and literals. `::` is one of them.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
        let end = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '"' => string_end(rest),
            '\'' if rest.starts_with("'\\") => 2 + rest[2..].find('\'').unwrap_or(0) + 1,
            '\'' if rest.chars().nth(2) == Some('\'') => 1 + rest[1..].find('\'').unwrap_or(0) + 1,
            first if is_name(first) => rest.find(|c| !is_name(c)).unwrap_or(rest.len()),
            ':' if rest.starts_with("::") => 2,
            first => first.len_utf8(),
        };
        let token = &rest[..end];
        if !first.is_whitespace() && !matches!(first, '/' | '"' | '\'') {
            tokens.push(token.to_owned());
        }
        rest = &rest[end..];
    }
    tokens
}

fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (position, letter) in text.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return position + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// Every path that a module names, those of its `use` items in full.
fn paths(tokens: &[String]) -> Vec<Module> {
    let at = |position: usize| tokens.get(position).map_or("", String::as_str);
    let mut paths = Vec::new();
    let mut position = 0;
    while position < tokens.len() {
        if at(position) == "pub" && at(position + 1) == "(" {
            // Who sees something is no need of it.
            while at(position) != ")" {
                position += 1;
            }
        } else if at(position) == "use" {
            position += 1;
            tree(tokens, &mut position, &[], &mut paths);
        } else if at(position + 1) == "::" {
            tree(tokens, &mut position, &[], &mut paths);
            continue;
        }
        position += 1;
    }
    paths
}

/// One path, or those of a group.
fn tree(tokens: &[String], position: &mut usize, before: &[String], paths: &mut Vec<Module>) {
    let at = |position: usize| tokens.get(position).map_or("", String::as_str);
    let mut path = before.to_vec();
    loop {
        if at(*position) == "{" {
            while at(*position) != "}" && *position < tokens.len() {
                *position += 1;
                if at(*position) != "}" {
                    tree(tokens, position, &path, paths);
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
fn target(modules: &BTreeMap<Module, String>, from: &Module, path: &[String]) -> Option<Module> {
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

#[test]
fn modules_need_each_other_in_one_direction() {
    let modules = modules();
    let needs: BTreeMap<&Module, BTreeSet<Module>> = (modules.iter())
        .map(|(module, text)| {
            let paths = paths(&tokens(text));
            let targets = paths
                .iter()
                .filter_map(|path| target(&modules, module, path));
            (module, targets.collect())
        })
        .collect();
    let edges: usize = needs.values().map(BTreeSet::len).sum();
    assert!(edges > modules.len(), "only {edges} uses were found");
    // A module that needs nothing of what is left is taken away, and so is one that nothing left
    // needs: what stays is in a cycle.
    let mut left = needs;
    loop {
        let needed: BTreeSet<Module> = left.values().flatten().cloned().collect();
        let before = left.len();
        let known: BTreeSet<Module> = left.keys().map(|module| (*module).clone()).collect();
        left.retain(|module, needs| needed.contains(*module) && !needs.is_disjoint(&known));
        if left.len() == before {
            break;
        }
    }
    let left: Vec<String> = left.keys().map(|module| module.join("::")).collect();
    assert!(left.is_empty(), "in a cycle, or between two: {left:?}");
}

#[test]
fn functions_are_short() {
    for (module, text) in modules() {
        let lines: Vec<&str> = text.lines().collect();
        for (start, line) in lines.iter().enumerate() {
            let code = line.trim_start();
            let is_function = ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn "];
            if !is_function.iter().any(|head| code.starts_with(head)) {
                continue;
            }
            let end = format!("{}}}", &line[..line.len() - code.len()]);
            let length = lines[start..].iter().position(|line| *line == end);
            let length = length.unwrap_or_default() + 1;
            let place = module.join("::");
            assert!(length <= MOST_LINES, "{place}: {length} lines: {code}");
        }
    }
}

/// What one kind of function never has in it is not in the type of its operations.
#[test]
fn emitters_have_no_impossible_case() {
    let emitters = modules().into_iter();
    for (module, text) in emitters.filter(|(module, _)| module.first().is_some_and(|m| m == "emit"))
    {
        for word in ["unreachable!", "todo!", "unimplemented!", "panic!"] {
            assert!(!text.contains(word), "{} has {word}", module.join("::"));
        }
    }
}
