//! What a class of the app has, by itself and from those that it inherits from.

use crate::entity::Entity;
use crate::loaded::{Kind, Loaded};
use crate::program::Program;
use crate::python::{Dotted, Value};
use std::rc::Rc;

/// A class, and the module that defines it.
#[derive(Debug, Clone)]
pub(crate) struct ClassRef {
    pub loaded: Rc<Loaded>,
    pub index: usize,
}

/// A function, and the module that defines it.
#[derive(Debug, Clone)]
pub(crate) struct FunctionRef {
    pub loaded: Rc<Loaded>,
    pub index: usize,
}

/// What a class has under a name.
#[derive(Debug, Clone)]
pub(crate) enum Attribute {
    Function(FunctionRef),
    /// A method that only says what others are to implement.
    Abstract,
    /// What cannot be called, and the module's words for it.
    Literal(&'static str),
    /// It is there, or may be; nobody knows what it is.
    Unknown,
    Missing,
}

/// A class with those that it inherits from, in the order in which Python looks.
pub(crate) struct Lineage {
    pub classes: Vec<ClassRef>,
    /// Whether these are all: else anything may be inherited.
    pub is_complete: bool,
}

/// Classes that have no methods of interest.
const EMPTY_BASES: [&str; 6] = [
    "builtins.object",
    "typing.Protocol",
    "typing.Generic",
    "typing_extensions.Protocol",
    "typing_extensions.Generic",
    "abc.ABC",
];

/// Decorators that leave the methods of a class as they are.
const HARMLESS: [&str; 6] = [
    "dataclass",
    "final",
    "runtime_checkable",
    "total_ordering",
    "unique",
    "no_type_check",
];

impl Lineage {
    /// Whether nothing can be there that nobody sees.
    fn is_closed(&self) -> bool {
        // A class may change those that inherit from it.
        let is_open = |class: &ClassRef| {
            class.loaded.is_dynamic() || class.names().any(|name| name == "__init_subclass__")
        };
        self.is_complete && !self.classes.iter().any(is_open)
    }
}

impl ClassRef {
    pub fn class(&self) -> &crate::python::Class {
        &self.loaded.python.classes[self.index]
    }

    /// Whether it is the same class.
    pub fn is(&self, other: &ClassRef) -> bool {
        self.loaded.name == other.loaded.name && self.index == other.index
    }

    /// The names that its body defines.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let scope = &self.loaded.python.scopes[self.class().scope.0];
        scope.names.keys().map(String::as_str)
    }

    /// Whether it is made of the world.
    pub fn is_generated(&self) -> bool {
        self.loaded.kind == Kind::Generated
    }
}

impl FunctionRef {
    pub fn function(&self) -> &crate::python::Function {
        &self.loaded.python.functions[self.index]
    }

    /// The names of its decorators, by their last part; `None` for what has no name.
    pub fn decorators(&self) -> impl Iterator<Item = Option<&str>> {
        let decorators = self.function().decorators.iter();
        decorators.map(|decorator| decorator.as_ref().map(Dotted::last))
    }
}

impl Program<'_> {
    /// The class and its bases. The order is Python's but for unusual shapes: each base comes
    /// behind all that inherit from it.
    pub fn lineage(&self, class: &ClassRef) -> Lineage {
        let mut lineage = Lineage {
            classes: Vec::new(),
            is_complete: true,
        };
        self.add_bases(class, &mut lineage, &mut Vec::new(), 0);
        lineage.classes.reverse();
        lineage
    }

    /// Adds the class behind its bases, of which the last goes first. `seen` has all on which that
    /// was begun.
    fn add_bases(
        &self,
        class: &ClassRef,
        lineage: &mut Lineage,
        seen: &mut Vec<ClassRef>,
        depth: usize,
    ) {
        const DEPTH: usize = 30;
        if seen.iter().any(|known| known.is(class)) {
            // Python makes no class that is its own base.
            lineage.is_complete &= lineage.classes.iter().any(|known| known.is(class));
            return;
        }
        if depth == DEPTH {
            lineage.is_complete = false;
            return;
        }
        seen.push(class.clone());
        let definition = class.class();
        let is_harmless = |decorator: &Option<Dotted>| {
            decorator
                .as_ref()
                .is_some_and(|name| HARMLESS.contains(&name.last()))
        };
        if definition.has_keywords
            || !class.is_generated() && !definition.decorators.iter().all(is_harmless)
        {
            lineage.is_complete = false;
        }
        for base in definition.bases.iter().rev() {
            let found = match base {
                Some(base) => self.resolve(&class.loaded, base),
                None => Entity::Unknown,
            };
            match found {
                Entity::Class(loaded, index) => {
                    self.add_bases(&ClassRef { loaded, index }, lineage, seen, depth + 1);
                }
                Entity::External(name) if EMPTY_BASES.contains(&name.as_str()) => {}
                Entity::Module(_)
                | Entity::Function(..)
                | Entity::Generated(..)
                | Entity::External(_)
                | Entity::Literal(_)
                | Entity::Missing(_)
                | Entity::Unknown => lineage.is_complete = false,
            }
        }
        lineage.classes.push(class.clone());
    }

    /// Whether a class that inherits from `class` has something of its own under a name, as far as
    /// modules were read.
    pub fn is_in_heirs(&self, class: &ClassRef, name: &str) -> bool {
        let is_heir = |heir: &ClassRef| {
            let lineage = self.lineage(heir);
            let inherits = lineage.classes.iter().any(|found| found.is(class));
            // Of what cannot be read nobody knows what it inherits from.
            !heir.is(class)
                && inherits
                && matches!(
                    self.attribute(&lineage, name),
                    Attribute::Function(_) | Attribute::Unknown
                )
        };
        self.all_loaded().iter().any(|loaded| {
            let classes = 0..loaded.python.classes.len();
            let mut classes = classes.map(|index| ClassRef {
                loaded: loaded.clone(),
                index,
            });
            classes.any(|heir| is_heir(&heir))
        })
    }

    /// What the class has under a name.
    pub fn attribute(&self, lineage: &Lineage, name: &str) -> Attribute {
        let mut absent = Attribute::Missing;
        for class in &lineage.classes {
            let scope = &class.loaded.python.scopes[class.class().scope.0];
            let may_be_set = || {
                let stores = class.loaded.python.stores.iter();
                let class = class.class().name.as_str();
                stores.clone().any(|store| {
                    let parts = store.parts.as_slice();
                    matches!(parts, [.., (of, _), (to, _)] if of == class && to == name)
                })
            };
            if may_be_set() {
                return Attribute::Unknown;
            }
            let Some(bindings) = scope.names.get(name) else {
                continue;
            };
            if bindings.iter().any(|binding| binding.conditional) {
                return Attribute::Unknown;
            }
            // What is only annotated is no attribute: it has a value elsewhere, if at all.
            if bindings.iter().all(|binding| binding.value == Value::Other) {
                return Attribute::Unknown;
            }
            let found = self.bound(&class.loaded, class.class().scope, name);
            return match found.unwrap_or(Entity::Unknown) {
                Entity::Function(loaded, index) => {
                    let function = FunctionRef { loaded, index };
                    // The build takes what comes after it, as in `class Math(exports.Math,
                    // Mixin)`.
                    if { function.decorators() }.any(|name| name == Some("abstractmethod")) {
                        absent = Attribute::Abstract;
                        continue;
                    }
                    Attribute::Function(function)
                }
                Entity::Literal(what) => Attribute::Literal(what),
                Entity::Module(_)
                | Entity::Class(..)
                | Entity::Generated(..)
                | Entity::External(_)
                | Entity::Missing(_)
                | Entity::Unknown => Attribute::Unknown,
            };
        }
        match lineage.is_closed() {
            true => absent,
            false => Attribute::Unknown,
        }
    }
}
