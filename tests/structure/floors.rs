//! The modules of the command line are floors: each uses those below it, and none on its own floor
//! that uses it.

use std::collections::{BTreeMap, BTreeSet};

use crate::cycles::{self, Module};
use crate::tree::{self, File};
use crate::{Finding, Rule};

/// The crate.
const CRATE: &str = "src";

/// From the top: what asks, what does, what reads, and the ground.
const FLOORS: [&[&str]; 4] = [
    &["args", "commands", "dev", "project"],
    &["build", "page", "reach", "rust"],
    &[
        "dependencies",
        "inputs",
        "library",
        "packages",
        "python",
        "python_path",
        "wit",
    ],
    &["diagnostics", "files", "terminal"],
];

pub const RULE: Rule = Rule {
    extensions: &["rs"],
    find,
    probes: &[
        ("src/lib.rs", "pub mod wit;\n"),
        ("src/wit/mod.rs", "mod read;\n"),
        ("src/wit/read.rs", "use crate::build::Plan;\n"),
        ("src/build/mod.rs", "use crate::wit;\nuse crate::rust;\n"),
        ("src/rust/mod.rs", "mod link;\n"),
        ("src/rust/link.rs", "use crate::build::run::Runtime;\n"),
        ("src/build/run.rs", "pub struct Runtime;\n"),
        ("src/extra.rs", "pub fn f() {}\n"),
        ("crate/src/lib.rs", "mod extra;\n"),
    ],
    found: &[
        "src: `extra` is on no floor",
        "src: `wit::read` uses `build`, which is above it",
        "src: `build`, `rust` need each other",
    ],
};

fn find(files: &[File]) -> Vec<Finding> {
    let own = files.iter().filter(|file| !file.is_test());
    let own = own.filter(|file| tree::crate_of(&file.path, files) == Some(CRATE));
    let needs = cycles::needs(CRATE, &own.collect::<Vec<_>>());
    let mut found = Vec::new();
    let tops: BTreeSet<&String> = needs.keys().filter_map(|module| module.first()).collect();
    for top in tops {
        if floor(top).is_none() {
            found.push(format!("`{top}` is on no floor"));
        }
    }
    let mut folded: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, targets) in &needs {
        for target in targets {
            let (Some(from), Some(to)) = (module.first(), target.first()) else {
                continue;
            };
            if let (Some(own), Some(other)) = (floor(from), floor(to))
                && other < own
            {
                let (module, target) = (module.join("::"), target.join("::"));
                found.push(format!("`{module}` uses `{target}`, which is above it"));
            } else if from != to {
                let targets = folded.entry(vec![from.clone()]).or_default();
                targets.insert(vec![to.clone()]);
            }
        }
    }
    for cycle in cycles::cycles(&folded) {
        let names: Vec<String> = cycle.iter().map(|module| module.join("::")).collect();
        found.push(format!("`{}` need each other", names.join("`, `")));
    }
    let findings = found.into_iter().map(|what| Finding {
        path: CRATE.to_owned(),
        line: None,
        what,
    });
    findings.collect()
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}
