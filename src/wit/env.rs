//! What `[tool.hognose.env]` needs of the world. The library `hognose.kv` knows the interfaces of
//! stores by the same names, in the same order, `hognose.variables` those of variables.

use super::{
    loaded::{Loaded, Part},
    wasi,
};
use crate::diagnostics::{Code, Failure, Report, Result};
use hognose_bindgen_py::world::Covers;
use std::fmt::Display;
use wit_parser::{CloneMaps, Resolve, WorldId, WorldItem};

/// An interface, and how its version starts.
pub type Known = (&'static str, &'static str);

/// Interfaces of stores, best first.
pub const STORES: [Known; 3] = [
    ("spin:key-value/key-value", "3"),
    ("wasi:keyvalue/store", "0.2.0-draft2"),
    ("fermyon:spin/key-value", "2"),
];

/// Interfaces of variables, best first.
pub const VARIABLES: [Known; 4] = [
    ("spin:variables/variables", "3"),
    ("fermyon:spin/variables", "2"),
    ("wasi:config/store", "0.2.0-rc.1"),
    ("wasi:config/store", "0.2.0-draft-2024-09-27"),
];

/// What is added to a world that has none of [`STORES`]: the one that most hosts have.
const ADDED: &str =
    "package hognose:env; world stores { import wasi:keyvalue/store@0.2.0-draft2; }";

impl Loaded {
    /// Whether the world imports an interface for variables.
    pub fn gives_variables(&self) -> bool {
        imports_one(&self.resolve, self.world, &VARIABLES)
    }
}

/// Makes room for `env` in the component's own modules, and gives the world an import of a store
/// where one is needed and missing.
pub(super) fn add(
    resolve: &mut Resolve,
    world: WorldId,
    parts: &mut Vec<Part>,
    stores: bool,
) -> Result<()> {
    if parts.iter().all(|part| part.package.is_some()) {
        parts.push(Part {
            package: None,
            covers: Covers::default(),
        });
    }
    if !stores || imports_one(resolve, world, &STORES) {
        return Ok(());
    }
    let failed = |error: &dyn Display| {
        let report = Report::new(
            Code::WorldsConflict,
            "cannot add a key-value store to the world",
        );
        Failure::from(report.detail(error.to_string()).help(
            "`[tool.hognose.env.kv]` needs one: write `import wasi:keyvalue/store@0.2.0-draft2;`",
        ))
    };
    if !resolve.package_names.contains_key(&wasi::key_value()) {
        let text = wasi::text(&wasi::key_value()).unwrap_or_default();
        (resolve.push_source("keyvalue.wit", &text)).map_err(|error| failed(&error))?;
    }
    let package = (resolve.push_source("env.wit", ADDED)).map_err(|error| failed(&error))?;
    let added = (resolve.select_world(&[package], None)).map_err(|error| failed(&error))?;
    resolve
        .merge_worlds(added, world, &mut CloneMaps::default())
        .map_err(|error| failed(&error))?;
    let imports = Covers::world(resolve, added).imports;
    if let Some(own) = parts.last_mut() {
        own.covers.imports.extend(imports);
    }
    Ok(())
}

fn imports_one(resolve: &Resolve, world: WorldId, known: &[Known]) -> bool {
    resolve.worlds[world].imports.values().any(|item| {
        let WorldItem::Interface { id, .. } = item else {
            return false;
        };
        let name = resolve.id_of(*id).unwrap_or_default();
        let (interface, version) = name.split_once('@').unwrap_or((&name, ""));
        known.iter().any(|(wanted, start)| {
            let rest = version.strip_prefix(start);
            interface == *wanted
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    })
}
