//! Which modules of the app a component has use of, and which are imported while it is built.

use crate::program::{Kind, Loaded, Program};
use crate::python::Import;
use std::{collections::BTreeMap, rc::Rc};

/// A module that the app reaches by imports.
pub(crate) struct Reached {
    pub loaded: Rc<Loaded>,
    /// Whether it is surely imported while the component is built.
    pub eager: bool,
}

/// The app's own modules that are imported from one of `roots`, in the order of their names.
pub(crate) fn reach(program: &Program, roots: &[String]) -> Vec<Reached> {
    let mut reached: BTreeMap<String, Reached> = BTreeMap::new();
    let mut open: Vec<(String, bool)> = roots.iter().map(|root| (root.clone(), true)).collect();
    while let Some((name, eager)) = open.pop() {
        if let Some(known) = reached.get(&name)
            && (known.eager || !eager)
        {
            continue;
        }
        let Some(loaded) = program
            .load(&name)
            .filter(|loaded| loaded.kind == Kind::App)
        else {
            continue;
        };
        for import in &loaded.python.imports {
            if import.context.type_checking {
                continue;
            }
            let eager = eager && import.context.surely_at_import();
            open.extend(modules(import).into_iter().map(|name| (name, eager)));
        }
        // A module is imported after the packages around it.
        if let Some((package, _)) = name.rsplit_once('.') {
            open.push((package.to_owned(), eager));
        }
        reached.insert(name, Reached { loaded, eager });
    }
    reached.into_values().collect()
}

/// The modules that an import may read.
fn modules(import: &Import) -> Vec<String> {
    let inside = import.name.as_ref();
    let inside = inside.map(|(name, _)| format!("{}.{name}", import.module));
    std::iter::once(import.module.clone())
        .chain(inside)
        .collect()
}
