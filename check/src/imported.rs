//! Which modules of the app a component has use of, and which are imported while it is built.

use crate::loaded::{Kind, Loaded};
use crate::program::Program;
use crate::python::Import;
use std::{collections::BTreeMap, rc::Rc};

/// When a module is imported, the surest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum When {
    /// Where it does not matter if that fails.
    Caught,
    /// Perhaps, or when something is called.
    Later,
    /// While the component is built.
    Build,
}

/// A module that the app reaches by imports.
pub(crate) struct Reached {
    pub loaded: Rc<Loaded>,
    pub when: When,
}

/// The app's own modules that are imported from one of `roots`, in the order of their names.
pub(crate) fn reach(program: &Program, roots: &[String]) -> Vec<Reached> {
    let mut reached: BTreeMap<String, Reached> = BTreeMap::new();
    let mut open: Vec<(String, When)> = roots
        .iter()
        .map(|root| (root.clone(), When::Build))
        .collect();
    while let Some((name, when)) = open.pop() {
        if let Some(known) = reached.get(&name)
            && known.when >= when
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
            if import.context.type_checking || import.module.is_empty() {
                continue;
            }
            let own = match import.context {
                context if context.caught => When::Caught,
                context if context.surely_at_import() => When::Build,
                _ => When::Later,
            };
            let when = own.min(when);
            open.extend(modules(import).into_iter().map(|name| (name, when)));
        }
        // A module is imported after the packages around it.
        if let Some((package, _)) = name.rsplit_once('.') {
            open.push((package.to_owned(), when));
        }
        reached.insert(name, Reached { loaded, when });
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
