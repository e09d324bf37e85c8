//! Resources: a class with a handle for an imported one, a protocol for an exported one.

use super::functions::{decorator, definition, is_member, member_names, protocol_class, stub_body};
use super::layout::{docstring, indent, raise, signature};
use super::parts::class_text;
use super::scope::Scope;
use crate::world::{Func, Resource, World};

/// The class or protocol of `world.resources[index]`.
pub(super) fn resource(world: &World, index: usize, scope: &mut Scope) -> String {
    let resource = &world.resources[index];
    let funcs = if resource.exported {
        &world.exports
    } else {
        &world.imports
    };
    let methods: Vec<&Func> = funcs
        .iter()
        .filter(|func| is_member(func, &resource.python))
        .collect();
    if resource.exported {
        let docs = &world.resolve.types[resource.type_id].docs;
        let own = Some(resource.type_id);
        protocol_class(world, &resource.python, docs, &methods, own, scope)
    } else {
        imported(world, resource, &methods, scope)
    }
}

/// The runtime replaces the methods, makes instances without `__init__` and keeps the handle in the
/// slot.
fn imported(world: &World, resource: &Resource, methods: &[&Func], scope: &mut Scope) -> String {
    scope.enter_class(member_names(methods));
    let docs = &world.resolve.types[resource.type_id].docs;
    let mut parts = vec![docstring(docs.contents.as_deref())];
    parts.push(format!(
        "__slots__ = (\"_handle\", \"__weakref__\")\n\n_handle: {}\n",
        scope.builtin("int")
    ));
    for func in methods {
        let mut text = decorator(func, scope);
        let body = stub_body(world, func, 2, scope);
        text += &definition(world, func, None, &body, 1, scope);
        parts.push(text);
    }
    let own = scope.import("typing", "Self");
    let enter = signature("def __enter__", &["self".to_owned()], &own, 1);
    let docs = docstring(["Returns the object itself."]);
    parts.push(enter + &indent(&format!("{docs}return self\n"), 1));
    parts.push(exit(resource, scope));
    if is_pollable(world, resource) {
        parts.push(awaiting(scope));
    }
    scope.leave_class();
    parts.retain(|part| !part.is_empty());
    class_text(
        &format!("class {}", resource.python.last()),
        &parts.join("\n"),
    )
}

/// Whether it is the resource that stands for everything to wait for in WASI 0.2.
fn is_pollable(world: &World, resource: &Resource) -> bool {
    let interface = resource
        .interface
        .as_ref()
        .map(|key| world.resolve.name_world_key(key));
    resource.wit_name == "pollable"
        && interface.is_some_and(|name| name.starts_with("wasi:io/poll@0.2."))
}

/// What the runtime replaces when `asyncio` is loaded.
fn awaiting(scope: &mut Scope) -> String {
    let generator = scope.import("collections.abc", "Generator");
    let any = scope.import("typing", "Any");
    let result = format!("{generator}[{any}, None, None]");
    let error = scope.builtin("NotImplementedError");
    let docs = docstring(["Waits in a coroutine until it is ready."]);
    let body = docs + &raise(&error, "`pollable` exists only inside a component", 2);
    signature("def __await__", &["self".to_owned()], &result, 1) + &indent(&body, 1)
}

fn exit(resource: &Resource, scope: &mut Scope) -> String {
    let class = scope.builtin("type");
    let exception = scope.builtin("BaseException");
    let traceback = scope.import("types", "TracebackType");
    let params = [
        "self".to_owned(),
        format!("exc_type: {class}[{exception}] | None"),
        format!("exc_value: {exception} | None"),
        format!("traceback: {traceback} | None"),
    ];
    let error = scope.builtin("NotImplementedError");
    let message = format!("`{}` exists only inside a component", resource.wit_name);
    let body = docstring(["Drops the resource."]) + &raise(&error, &message, 2);
    signature("def __exit__", &params, "None", 1) + &indent(&body, 1)
}
