//! What names can stand for, and the answers to what was asked about them.

use crate::loaded::Loaded;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// What a name stands for.
#[derive(Debug, Clone)]
pub(crate) enum Entity {
    /// A module by its name, whose text may be here or not.
    Module(String),
    /// Index into the module's classes.
    Class(Rc<Loaded>, usize),
    /// Index into the module's functions.
    Function(Rc<Loaded>, usize),
    /// A name of a generated module that is neither, such as the union of a variant's cases.
    Generated(String, String),
    /// Something of a module whose text is not here, as in `typing.Optional`, or a builtin:
    /// `builtins.int`.
    External(String),
    /// A constant; the word says what.
    Literal(&'static str),
    /// A name that something generated does not have.
    Missing(Missing),
    /// Nobody knows.
    Unknown,
}

/// A name that something generated does not have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Missing {
    /// What does not have it, as the user would write it.
    pub owner: String,
    /// Which part of the dotted name it is.
    pub part: usize,
    pub name: String,
    /// What it does have.
    pub known: Vec<String>,
}

/// Aliases of aliases of aliases: beyond this nobody knows.
const DEPTH: usize = 20;

/// What is asked about a module, by its name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Question {
    /// What a name of one of its scopes is bound to.
    Name(String, usize, String),
    /// What one of its classes has under a name.
    Member(String, usize, String),
}

/// The questions so far. Each is answered once, whatever refers to whatever how often: `None` while
/// that is under way, so that what goes in circles ends where it began.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    known: RefCell<HashMap<Question, Option<Entity>>>,
    /// How many are under way.
    open: Cell<usize>,
}

impl Answers {
    /// The answer, by `answer` where it is not known.
    pub fn ask(&self, question: Question, answer: impl FnOnce() -> Entity) -> Entity {
        if let Some(known) = self.known.borrow().get(&question) {
            return known.clone().unwrap_or(Entity::Unknown);
        }
        if self.open.get() == DEPTH {
            return Entity::Unknown;
        }
        self.known.borrow_mut().insert(question.clone(), None);
        self.open.set(self.open.get() + 1);
        let found = answer();
        self.open.set(self.open.get() - 1);
        let mut known = self.known.borrow_mut();
        known.insert(question, Some(found.clone()));
        found
    }
}

impl Entity {
    /// Whether both are surely one thing.
    pub fn is_same(&self, other: &Entity) -> bool {
        match (self, other) {
            (Entity::Module(one), Entity::Module(other)) => one == other,
            (Entity::External(one), Entity::External(other)) => one == other,
            (Entity::Class(one, index), Entity::Class(other, number))
            | (Entity::Function(one, index), Entity::Function(other, number)) => {
                one.name == other.name && index == number
            }
            (Entity::Generated(one, name), Entity::Generated(other, second)) => {
                one == other && name == second
            }
            _ => false,
        }
    }
}
