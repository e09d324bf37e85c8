//! The name section of the merged module: names of functions, where the runtime has them.

use super::indices::Indices;
use super::input::Splice;
use std::collections::BTreeMap;
use wasm_encoder::{NameMap, NameSection};
use wasmparser::{KnownCustom, Name};

/// Names of all functions, or nothing if the runtime has none.
pub(super) fn merge(input: &Splice<'_>, indices: &Indices<'_>) -> Option<NameSection> {
    let modules = input
        .additions
        .iter()
        .map(|addition| addition.module)
        .zip(&indices.additions);
    let mut names = BTreeMap::new();
    for (module, renumber) in std::iter::once((input.runtime, &indices.runtime)).chain(modules) {
        for custom in &module.customs {
            let KnownCustom::Name(sections) = custom.as_known() else {
                continue;
            };
            for section in sections.into_iter().flatten() {
                if let Name::Function(functions) = section {
                    names.extend(
                        functions
                            .into_iter()
                            .flatten()
                            .map(|name| (renumber.function(name.index), name.name))
                            .filter(|(index, _)| *index != u32::MAX),
                    );
                }
            }
        }
    }
    if names.is_empty() {
        return None;
    }
    let mut functions = NameMap::new();
    for (index, name) in names {
        functions.append(index, name);
    }
    let mut section = NameSection::new();
    section.functions(&functions);
    Some(section)
}
