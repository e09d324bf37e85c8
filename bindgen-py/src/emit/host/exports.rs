//! What the host calls: the functions of exported interfaces and the classes of exported resources.

use super::lift::payload_of;
use super::signatures::{hiding, method, params_of, result_kind, returned, split};
use super::values::Values;
use crate::emit::python::annotations::{Annotations, Flow};
use crate::emit::python::layout::{docstring, indent, signature};
use crate::emit::python::parts::class_text;
use crate::emit::python::scope::Scope;
use crate::world::host::HostWorld;
use crate::world::names::Taken;
use crate::world::{Direction, Func, FuncKind, Interface, PyPath, ResourceIdx};
use wit_parser::{Type, TypeDefKind};

/// The class of an exported resource.
pub(super) fn resource(host: &HostWorld, index: ResourceIdx, scope: &mut Scope) -> String {
    let resource = host.world.resource(index);
    let funcs = host.functions_of(Direction::Export, resource.interface.as_ref());
    let funcs: Vec<&Func> = funcs
        .filter(|func| func.kind.resource() == Some(index))
        .collect();
    scope.enter_class(hiding(host, &funcs));
    let docs = &host.world.resolve.types[resource.type_id].docs;
    let mut parts = vec![
        docstring(docs.contents.as_deref()),
        "__slots__ = ()\n".to_owned(),
    ];
    for func in &funcs {
        parts.push(decorated(host, func, scope));
    }
    let closer = &host.closers[index.0];
    let docs = docstring(["Drops the resource."]);
    let body = indent(&format!("{docs}self._drop()\n"), 1);
    parts.push(signature(&format!("def {closer}"), &["self".to_owned()], "None", 1) + &body);
    parts.retain(|part| !part.is_empty());
    let base = runtime(host, scope);
    scope.leave_class();
    let head = format!("class {}({base}.Resource)", resource.python.last());
    class_text(&head, &parts.join("\n"))
}

/// The class that has the functions of an exported interface, and those classes of it that belong
/// to the instance.
pub(super) fn interface(
    host: &HostWorld,
    interface: &Interface,
    path: &PyPath,
    scope: &mut Scope,
) -> String {
    let funcs = host.functions_of(Direction::Export, Some(&interface.key));
    let funcs: Vec<&Func> = funcs
        .filter(|func| func.kind == FuncKind::Freestanding)
        .collect();
    scope.enter_class(hiding(host, &funcs));
    let docs = &host.world.resolve.interfaces[interface.id].docs;
    let mut parts = vec![docstring(docs.contents.as_deref())];
    let mut body = "self._instance = instance\n".to_owned();
    for resource in &host.world.resources {
        if resource.exported && resource.interface.as_ref() == Some(&interface.key) {
            let class = format!(
                "{}.{}",
                scope.sibling(&resource.python.module),
                resource.python.qualname
            );
            body += &format!("self.{} = instance.bind({class})\n", resource.python.last());
        }
    }
    let params = [
        "self".to_owned(),
        format!("instance: {}.Instance", runtime(host, scope)),
    ];
    parts.push(signature("def __init__", &params, "None", 1) + &indent(&body, 1));
    for func in &funcs {
        parts.push(decorated(host, func, scope));
    }
    scope.leave_class();
    parts.retain(|part| !part.is_empty());
    class_text(&format!("class {}", path.last()), &parts.join("\n"))
}

/// A method with its decorator.
pub(super) fn decorated(host: &HostWorld, func: &Func, scope: &mut Scope) -> String {
    let decorator = match func.kind {
        FuncKind::Static(_) => format!("@{}\n", scope.builtin("classmethod")),
        FuncKind::Freestanding | FuncKind::Constructor(_) | FuncKind::Method(_) => String::new(),
    };
    let body = body(host, func, scope);
    decorator + &method(host, func, None, &body, scope)
}

fn runtime(host: &HostWorld, scope: &mut Scope) -> String {
    scope.sibling(&format!("{}._runtime", host.module))
}

/// Lowers the arguments, calls, and lifts what comes back.
fn body(host: &HostWorld, func: &Func, scope: &mut Scope) -> String {
    let mut taken = Taken::reserving(["self", "cls"]);
    for name in host.params(func) {
        taken.reserve(&name);
    }
    let mut values = Values {
        host,
        direction: Direction::Export,
        scope,
        instance: "self._instance".to_owned(),
        taken,
    };
    let mut text = String::new();
    let owner = match func.kind {
        FuncKind::Constructor(_) => Some("self"),
        FuncKind::Static(_) => Some("cls"),
        FuncKind::Freestanding | FuncKind::Method(_) => None,
    };
    if let Some(owner) = owner {
        values.instance = values.fresh("instance");
        text += &format!("{} = {owner}._of()\n", values.instance);
    }
    let interface = func.interface.as_ref().map_or_else(
        || "None".to_owned(),
        |key| format!("\"{}\"", host.world.resolve.name_world_key(key)),
    );
    let mut arguments = vec![interface, format!("\"{}\"", func.function.name)];
    if let FuncKind::Method(_) = func.kind {
        arguments.push("self._open(\"self\")".to_owned());
    }
    for (name, ty) in params_of(host, func) {
        arguments.push(values.lower(&ty, &name, &name));
    }
    let call = format!("{}.call", values.instance);
    text + &answer(&mut values, func, &call, &arguments)
}

/// What becomes of the value that the call gives.
fn answer(values: &mut Values<'_>, func: &Func, call: &str, arguments: &[String]) -> String {
    let host = values.host;
    let constructor = matches!(func.kind, FuncKind::Constructor(_));
    if let (Some(kind), Some((ok, error))) = (result_kind(host, func), split(host, func)) {
        let result = values.fresh("result");
        let mut text = statement(&format!("{result} = {call}"), arguments);
        text += &raise(values, kind, error.as_ref(), &result);
        let (_, tagged) = values.is_err(kind, &result);
        let value = payload_of(tagged, &result);
        return text
            + &match ok {
                _ if constructor => format!("self._handle = {value}\n"),
                Some(ty) => give(values, func, &ty, &value, None),
                None => String::new(),
            };
    }
    match returned(host, func) {
        _ if constructor => statement(&format!("self._handle = {call}"), arguments),
        Some(ty) => {
            let result = values.fresh("result");
            let asked = statement(call, arguments);
            give(values, func, &ty, &result, Some(asked))
        }
        None => statement(call, arguments),
    }
}

/// Raises the error of a result.
fn raise(
    values: &mut Values<'_>,
    kind: &TypeDefKind,
    error: Option<&Type>,
    result: &str,
) -> String {
    let (test, tagged) = values.is_err(kind, result);
    let err = values.scope.support("Err");
    let payload = payload_of(tagged, result);
    let error = error.map_or_else(|| "None".to_owned(), |ty| values.lifted(ty, &payload));
    format!("if {test}:\n    raise {err}({error})\n")
}

/// Returns `value`, which is first assigned where it is not there yet.
fn give(
    values: &mut Values<'_>,
    func: &Func,
    ty: &Type,
    value: &str,
    asked: Option<String>,
) -> String {
    if let Some(lifted) = values.lift(ty, value) {
        let assigned = asked.map_or_else(String::new, |asked| format!("{value} = {asked}"));
        return format!("{assigned}return {}\n", bare(&lifted));
    }
    let annotation = Annotations {
        world: values.world(),
        direction: func.direction,
        scope: values.scope,
        own: None,
    }
    .ty(ty, Flow::Read);
    match asked {
        Some(asked) => format!("{value}: {annotation} = {asked}return {value}\n"),
        None => {
            let name = values.fresh("value");
            format!("{name}: {annotation} = {value}\nreturn {name}\n")
        }
    }
}

/// An expression without the parentheses around all of it.
pub(super) fn bare(expression: &str) -> &str {
    let inner = expression
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let Some(inner) = inner else {
        return expression;
    };
    let mut depth = 0_i32;
    for letter in inner.chars() {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        if depth < 0 {
            return expression;
        }
    }
    // A tuple needs them to be one, or at least is usually written so.
    if inner.contains(" if ") {
        inner
    } else {
        expression
    }
}

/// A call, with one argument a line where it is long.
pub(super) fn statement(head: &str, arguments: &[String]) -> String {
    let line = format!("{head}({})\n", arguments.join(", "));
    if line.len() <= 80 {
        return line;
    }
    let lines: Vec<String> = arguments.iter().map(|a| format!("    {a},\n")).collect();
    format!("{head}(\n{})\n", lines.concat())
}
