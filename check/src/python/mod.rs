//! What the checks need to know of a Python module: its names, classes, functions, imports and
//! uses.
//!
//! Everything of Ruff stays below this module: its crates have no stable interface.

mod annotations;
mod bindings;
mod context;
mod deep;
mod dotted;
mod imports;
pub mod lazy;
mod lower;
mod model;
mod statements;
mod uses;
pub mod words;

pub use imports::imports;
pub(crate) use lower::parse;
pub use lower::syntax_error;
pub(crate) use model::{
    Annotation, AnnotationKind, Binding, Call, Class, Dotted, Function, Import, Module, Param,
    ScopeId, Value,
};
