//! What all checks of exports have: the program, the findings, and how a class is found.

use crate::classes::ClassRef;
use crate::entity::Entity;
use crate::finding::Finding;
use crate::loaded::Loaded;
use crate::program::Program;
use crate::python::ScopeId;
use hognose_bindgen_py::world::Func;
use std::rc::Rc;

/// One check.
pub(super) struct Checker<'a, 'p> {
    pub program: &'a Program<'p>,
    pub app: &'a Rc<Loaded>,
    pub findings: &'a mut Vec<Finding>,
}

/// What is found under the name of a class.
pub(super) enum Lookup {
    Found(ClassRef),
    Missing,
    Unknown,
}

impl Checker<'_, '_> {
    pub fn report(&mut self, finding: Finding, func: &Func, help: String) {
        let wit = self.program.wit_place(func.function.span);
        self.findings.push(finding.wit(wit).help(help));
    }

    /// A class by its name in a module.
    pub fn lookup(&self, module: &Rc<Loaded>, name: &str) -> Lookup {
        let found = match self.program.bound(module, ScopeId::MODULE, name) {
            Some(found) => found,
            None => match self.program.by_stars(module, name) {
                Some(found) => found,
                None if module.is_dynamic() => Entity::Unknown,
                None => return Lookup::Missing,
            },
        };
        match found {
            Entity::Class(loaded, index) => Lookup::Found(ClassRef { loaded, index }),
            Entity::Module(_)
            | Entity::Function(..)
            | Entity::Generated(..)
            | Entity::External(_)
            | Entity::Literal(_)
            | Entity::Missing(_)
            | Entity::Unknown => Lookup::Unknown,
        }
    }
}

/// The name of the function in its class.
pub(super) fn own_name(func: &Func) -> &str {
    last(&func.python.qualname)
}

pub(super) fn last(dotted: &str) -> &str {
    dotted.rsplit('.').next().unwrap_or(dotted)
}
