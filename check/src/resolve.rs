//! What a dotted name stands for.

use crate::entity::{Entity, Missing, Question};
use crate::loaded::{Kind, Loaded};
use crate::program::Program;
use crate::python::{Binding, Dotted, ScopeId, Value};
use std::collections::HashSet;
use std::rc::Rc;

impl Program<'_> {
    /// What a dotted name in a module stands for.
    pub fn resolve(&self, loaded: &Rc<Loaded>, name: &Dotted) -> Entity {
        let Some(((first, _), rest)) = name.parts.split_first() else {
            return Entity::Unknown;
        };
        let mut entity = self.lookup(loaded, name.scope, first);
        for (index, (part, _)) in rest.iter().enumerate() {
            entity = match self.member(&entity, part) {
                Entity::Missing(missing) => Entity::Missing(Missing {
                    part: index + 1,
                    ..missing
                }),
                other => other,
            };
            if matches!(entity, Entity::Missing(_) | Entity::Unknown) {
                break;
            }
        }
        entity
    }

    fn lookup(&self, loaded: &Rc<Loaded>, start: ScopeId, name: &str) -> Entity {
        let mut at = Some(start);
        while let Some(id) = at {
            let scope = &loaded.python.scopes[id.0];
            at = scope.parent;
            if scope.is_class && id != start {
                continue;
            }
            if let Some(found) = self.bound(loaded, id, name) {
                return found;
            }
        }
        match self.by_stars(loaded, name) {
            Some(found) => found,
            None => Entity::External(format!("builtins.{name}")),
        }
    }

    /// A name that came by `from … import *`.
    pub fn by_stars(&self, loaded: &Rc<Loaded>, name: &str) -> Option<Entity> {
        let stars = |loaded: &Loaded| -> Vec<String> {
            loaded.python.scopes[0]
                .stars
                .iter()
                .rev()
                .cloned()
                .collect()
        };
        // Modules may take all names of each other.
        let mut seen: HashSet<String> = HashSet::from([loaded.name.clone()]);
        let mut open = stars(loaded);
        while let Some(module) = open.pop() {
            if seen.contains(&module) {
                continue;
            }
            let Some(other) = self.load(&module) else {
                return Some(Entity::Unknown);
            };
            if let Some(found) = self.bound(&other, ScopeId::MODULE, name) {
                return Some(found);
            }
            open.extend(stars(&other));
            seen.insert(module);
        }
        None
    }

    /// What a name of a scope stands for; `None` where the scope does not have it.
    pub fn bound(&self, loaded: &Rc<Loaded>, scope: ScopeId, name: &str) -> Option<Entity> {
        let bindings = loaded.python.scopes[scope.0].names.get(name)?;
        let question = Question::Name(loaded.name.clone(), scope.0, name.to_owned());
        let answer = || self.agreed(loaded, bindings);
        Some(self.answers.ask(question, answer))
    }

    /// What a name's bindings make of it: several have to agree.
    fn agreed(&self, loaded: &Rc<Loaded>, bindings: &[Binding]) -> Entity {
        let is_definition =
            |binding: &Binding| matches!(binding.value, Value::Class(_) | Value::Function(_));
        let bindings = match bindings {
            // Definitions that replace others, as those after `@overload` do.
            [.., last] if !last.conditional && bindings.iter().all(is_definition) => {
                std::slice::from_ref(last)
            }
            all => all,
        };
        let mut found: Option<Entity> = None;
        for binding in bindings {
            let entity = match &binding.value {
                Value::Class(index) => Entity::Class(loaded.clone(), *index),
                Value::Function(index) => Entity::Function(loaded.clone(), *index),
                Value::Module(name) => Entity::Module(name.clone()),
                Value::From(module, name) => self.attribute_of_module(module, name),
                Value::Alias(name) => self.resolve(loaded, name),
                Value::Literal(what) => Entity::Literal(what),
                Value::Other => Entity::Unknown,
            };
            if found.as_ref().is_some_and(|found| !found.is_same(&entity)) {
                return Entity::Unknown;
            }
            found = Some(entity);
        }
        found.unwrap_or(Entity::Unknown)
    }

    /// What an import of a name from a module gives.
    pub fn attribute_of_module(&self, module: &str, name: &str) -> Entity {
        let inside = format!("{module}.{name}");
        let Some(loaded) = self.load(module) else {
            return match self.exists(&inside) && !self.sources.stdlib.contains(top(module)) {
                true => Entity::Module(inside),
                false => Entity::External(inside),
            };
        };
        if let Some(found) = self.bound(&loaded, ScopeId::MODULE, name) {
            return match found {
                Entity::Unknown | Entity::External(_) if loaded.kind == Kind::Generated => {
                    Entity::Generated(module.to_owned(), name.to_owned())
                }
                found => found,
            };
        }
        if let Some(found) = self.by_stars(&loaded, name) {
            return found;
        }
        if self.exists(&inside) {
            return Entity::Module(inside);
        }
        let is_special = name.starts_with("__") && name.ends_with("__");
        if loaded.kind != Kind::Generated || is_special {
            return Entity::Unknown;
        }
        // What it imports for itself is there as well, but not meant.
        let is_own = |binding: &Binding| match &binding.value {
            Value::From(from, _) | Value::Module(from) => self.is_inside_generated(from),
            Value::Class(_)
            | Value::Function(_)
            | Value::Alias(_)
            | Value::Literal(_)
            | Value::Other => true,
        };
        let names = loaded.python.scopes[0].names.iter();
        let names = names.filter(|(_, bindings)| bindings.iter().any(is_own));
        let names = names.map(|(name, _)| name.clone());
        let modules = self.inside_generated(module).map(str::to_owned);
        let mut known: Vec<String> = names.chain(modules).collect();
        known.sort();
        Entity::Missing(Missing {
            owner: module.to_owned(),
            part: 0,
            name: name.to_owned(),
            known,
        })
    }

    fn member(&self, entity: &Entity, name: &str) -> Entity {
        match entity {
            Entity::Module(module) => self.attribute_of_module(module, name),
            Entity::External(outer) => Entity::External(format!("{outer}.{name}")),
            Entity::Class(loaded, index) => {
                let question = Question::Member(loaded.name.clone(), *index, name.to_owned());
                let answer = || self.member_of_class(loaded, *index, name);
                self.answers.ask(question, answer)
            }
            Entity::Function(..)
            | Entity::Generated(..)
            | Entity::Literal(_)
            | Entity::Missing(_)
            | Entity::Unknown => Entity::Unknown,
        }
    }

    fn member_of_class(&self, loaded: &Rc<Loaded>, index: usize, name: &str) -> Entity {
        let class = &loaded.python.classes[index];
        let names = &loaded.python.scopes[class.scope.0].names;
        if let Some(found) = self.bound(loaded, class.scope, name) {
            return match found {
                // Members of enums are no numbers.
                Entity::Literal(_) => Entity::Unknown,
                found => found,
            };
        }
        let base = |base: &Option<Dotted>| match base {
            Some(base) => self.resolve(loaded, base),
            None => Entity::Unknown,
        };
        let bases: Vec<Entity> = class.bases.iter().map(base).collect();
        let is_enum = |base: &Entity| matches!(base, Entity::External(name) if name == "enum.Enum" || name == "enum.Flag");
        // Every class has more than its body says; of what is generated it is known how much.
        const OF_ALL: [&str; 3] = ["mro", "name", "value"];
        let is_plain = loaded.kind == Kind::Generated && bases.iter().all(is_enum);
        if !is_plain || name.starts_with('_') || OF_ALL.contains(&name) {
            return Entity::Unknown;
        }
        let mut known: Vec<String> = names.keys().cloned().collect();
        known.sort();
        Entity::Missing(Missing {
            owner: class.name.clone(),
            part: 0,
            name: name.to_owned(),
            known,
        })
    }
}

/// The first part of a dotted name.
pub(crate) fn top(module: &str) -> &str {
    module.split('.').next().unwrap_or(module)
}
