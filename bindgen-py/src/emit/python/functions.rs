//! Stubs of imported functions, and the protocols of exported ones.

use super::annotations::{Annotations, Flow};
use super::layout::{docstring, indent, raise, signature};
use super::parts::class_text;
use super::scope::Scope;
use crate::world::{Direction, Func, FuncKind, PyPath, World};
use std::collections::BTreeSet;
use wit_parser::{Docs, Result_, TypeId};

/// The stub of an imported free function, which the runtime replaces.
pub(super) fn function(world: &World, func: &Func, scope: &mut Scope) -> String {
    let body = stub_body(world, func, 1, scope);
    definition(world, func, None, &body, 0, scope)
}

/// The protocol of the exported free functions that belong to it.
pub(super) fn protocol(world: &World, path: &PyPath, docs: &Docs, scope: &mut Scope) -> String {
    let methods: Vec<&Func> = world
        .exports
        .iter()
        .filter(|func| func.kind == FuncKind::Freestanding && is_member(func, path))
        .collect();
    protocol_class(world, path, docs, &methods, None, scope)
}

/// A class of abstract methods.
pub(super) fn protocol_class(
    world: &World,
    path: &PyPath,
    docs: &Docs,
    methods: &[&Func],
    own: Option<TypeId>,
    scope: &mut Scope,
) -> String {
    scope.enter_class(member_names(methods));
    let mut parts = vec![docstring(docs.contents.as_deref())];
    for func in methods {
        let abstractmethod = scope.import("abc", "abstractmethod");
        let error = scope.builtin("NotImplementedError");
        let mut text = decorator(func, scope);
        text += &format!("@{abstractmethod}\n");
        text += &definition(world, func, own, &format!("raise {error}\n"), 1, scope);
        parts.push(text);
    }
    scope.leave_class();
    parts.retain(|part| !part.is_empty());
    let base = scope.import("typing", "Protocol");
    class_text(&format!("class {}({base})", path.last()), &parts.join("\n"))
}

/// The names that the methods take in their class.
pub(super) fn member_names(methods: &[&Func]) -> BTreeSet<String> {
    methods
        .iter()
        .map(|func| func.python.last().to_owned())
        .collect()
}

/// What to do about what is left out.
pub(super) const KEEP_IMPORTS: &str = "build with --keep-imports to import all that the world does";

/// Whether the function is an attribute of the class at `path`.
pub(super) fn is_member(func: &Func, path: &PyPath) -> bool {
    func.python.module == path.module
        && func
            .python
            .qualname
            .strip_prefix(&path.qualname)
            .is_some_and(|rest| rest.starts_with('.'))
}

/// `@classmethod` for a static function.
pub(super) fn decorator(func: &Func, scope: &mut Scope) -> String {
    match func.kind {
        FuncKind::Static(_) => format!("@{}\n", scope.builtin("classmethod")),
        FuncKind::Freestanding | FuncKind::Constructor(_) | FuncKind::Method(_) => String::new(),
    }
}

/// What an import does outside a component, or in one that leaves it out; `levels` is how deep the
/// body stands.
pub(super) fn stub_body(world: &World, func: &Func, levels: usize, scope: &mut Scope) -> String {
    if func.left_out {
        let error = scope.builtin("RuntimeError");
        let what = match &func.interface {
            Some(key) => format!("`{}`", world.resolve.name_world_key(key)),
            None => "it".to_owned(),
        };
        let message = format!(
            "`{}` cannot be called: the component does not import {what}, because nothing in the app was seen to use it; {KEEP_IMPORTS}",
            func.wit_name
        );
        return raise(&error, &message, levels);
    }
    let error = scope.builtin("NotImplementedError");
    let message = format!("`{}` exists only inside a component", func.wit_name);
    raise(&error, &message, levels)
}

/// The `def` with docstring and body, to be indented by `levels`.
pub(super) fn definition(
    world: &World,
    func: &Func,
    own: Option<TypeId>,
    body: &str,
    levels: usize,
    scope: &mut Scope,
) -> String {
    let (given, taken) = match func.direction {
        Direction::Import => (Flow::Given, Flow::Read),
        Direction::Export => (Flow::Read, Flow::Given),
    };
    let error = error_docs(world, func, own, scope);
    let mut annotations = Annotations {
        world,
        direction: func.direction,
        scope,
        own,
    };
    let mut params: Vec<String> = match (func.direction, func.kind) {
        (_, FuncKind::Constructor(_) | FuncKind::Method(_)) => vec!["self".to_owned()],
        (_, FuncKind::Static(_)) => vec!["cls".to_owned()],
        (Direction::Export, FuncKind::Freestanding) => vec!["self".to_owned()],
        (Direction::Import, FuncKind::Freestanding) => Vec::new(),
    };
    let skipped = func.function.params.len() - func.params.len();
    for (name, param) in func.params.iter().zip(&func.function.params[skipped..]) {
        params.push(format!("{name}: {}", annotations.ty(&param.ty, given)));
    }
    let returns = match (func.kind, world.split_result(func)) {
        (FuncKind::Constructor(_), _) => "None".to_owned(),
        (_, Some(result)) => annotations.payload(result.ok.as_ref(), taken),
        (_, None) => annotations.payload(func.function.result.as_ref(), taken),
    };
    let docs = docstring([func.function.docs.contents.as_deref().unwrap_or(""), &error]);
    let name = func.python.last();
    let def = match func.is_async() {
        true => format!("async def {name}"),
        false => format!("def {name}"),
    };
    let head = signature(&def, &params, &returns, levels);
    head + &indent(&(docs + body), 1)
}

/// The paragraph that names the exception.
fn error_docs(world: &World, func: &Func, own: Option<TypeId>, scope: &Scope) -> String {
    let Some(Result_ { ok: _, err: error }) = world.split_result(func) else {
        return String::new();
    };
    let mut annotations = Annotations {
        world,
        direction: func.direction,
        // A docstring needs no imports.
        scope: &mut scope.clone(),
        own,
    };
    let error = annotations.payload(error.as_ref(), Flow::Read);
    format!("Raises: Err[{error}]")
}
