//! What the host implements: protocols, and the functions that tell wasmtime's linker of an
//! implementation.

use super::exports::{bare, statement};
use super::signatures::{hiding, method, params_of, result_kind, split};
use super::values::{Values, host_type_name};
use crate::emit::python::layout::{docstring, indent, signature};
use crate::emit::python::parts::class_text;
use crate::emit::python::scope::Scope;
use crate::world::host::{HostWorld, dynamic};
use crate::world::names::{self, Taken};
use crate::world::{Direction, Func, FuncKind, PyPath, ResourceIdx};
use std::collections::BTreeSet;
use wit_parser::{Docs, TypeId, WorldKey};

/// The protocol of a resource whose objects are the host's, and the constant that describes it.
pub(super) fn resource(host: &HostWorld, index: ResourceIdx, scope: &mut Scope) -> Vec<String> {
    let resource = host.world.resource(index);
    let funcs: Vec<&Func> = methods(host, resource.interface.as_ref(), index);
    let docs = &host.world.resolve.types[resource.type_id].docs;
    let own = Some(resource.type_id);
    let class = protocol(host, &resource.python, docs, &funcs, own, &[], scope);
    let runtime = scope.sibling(&format!("{}._runtime", host.module));
    let names: Vec<String> = funcs
        .iter()
        .filter(|func| matches!(func.kind, FuncKind::Method(_)))
        .map(|func| format!("\"{}\"", func.python.last()))
        .collect();
    let comma = if names.len() == 1 { "," } else { "" };
    let arguments = [
        index.0.to_string(),
        format!("\"{}\"", resource.python.last()),
        format!("({}{comma})", names.join(", ")),
    ];
    let constant = host_type_name(&resource.python);
    vec![
        class,
        statement(&format!("{constant} = {runtime}.HostType"), &arguments),
    ]
}

fn methods<'a>(
    host: &'a HostWorld,
    key: Option<&'a WorldKey>,
    index: ResourceIdx,
) -> Vec<&'a Func> {
    let funcs = host.functions_of(Direction::Import, key);
    funcs
        .filter(|func| func.kind.resource() == Some(index))
        .collect()
}

/// The resources of an imported interface, or of the world.
fn resources(host: &HostWorld, key: Option<&WorldKey>) -> Vec<ResourceIdx> {
    let all = host.world.resources.iter().enumerate();
    all.filter(|(_, resource)| !resource.exported && resource.interface.as_ref() == key)
        .map(|(index, _)| ResourceIdx(index))
        .collect()
}

/// The protocol at `path`, for the functions of an interface or of the world; `attributes` stand in
/// front.
pub(super) fn interface(
    host: &HostWorld,
    path: &PyPath,
    key: Option<&WorldKey>,
    docs: &Docs,
    mut attributes: Vec<String>,
    scope: &mut Scope,
) -> String {
    let funcs = host.functions_of(Direction::Import, key);
    let funcs: Vec<&Func> = funcs
        .filter(|func| func.kind == FuncKind::Freestanding)
        .collect();
    scope.enter_class(hiding(host, &funcs));
    for index in resources(host, key) {
        if is_made_by_component(host, key, index) {
            let resource = &host.world.resource(index).python;
            let class = match resource.module == scope.module {
                true => resource.qualname.clone(),
                false => format!("{}.{}", scope.sibling(&resource.module), resource.qualname),
            };
            let class_of = scope.builtin("type");
            let name = attribute(resource, &scope.module);
            attributes.push(format!("{name}: {class_of}[{class}]\n"));
        }
    }
    protocol(host, path, docs, &funcs, None, &attributes, scope)
}

/// Whether the component calls the class: its constructor, or static functions.
fn is_made_by_component(host: &HostWorld, key: Option<&WorldKey>, index: ResourceIdx) -> bool {
    methods(host, key, index)
        .iter()
        .any(|func| !matches!(func.kind, FuncKind::Method(_)))
}

/// The attribute that holds the implementation of a resource. In the class that stands in one
/// module with the resource it would hide that.
fn attribute(resource: &PyPath, module: &str) -> String {
    match resource.module == module {
        true => format!("{}_", resource.last()),
        false => resource.last().to_owned(),
    }
}

fn protocol(
    host: &HostWorld,
    path: &PyPath,
    docs: &Docs,
    funcs: &[&Func],
    own: Option<TypeId>,
    attributes: &[String],
    scope: &mut Scope,
) -> String {
    scope.enter_class(hiding(host, funcs));
    let mut parts = vec![docstring(docs.contents.as_deref()), attributes.concat()];
    for func in funcs {
        let abstractmethod = scope.import("abc", "abstractmethod");
        let error = scope.builtin("NotImplementedError");
        let mut text = match func.kind {
            FuncKind::Static(_) => format!("@{}\n", scope.builtin("classmethod")),
            FuncKind::Freestanding | FuncKind::Constructor(_) | FuncKind::Method(_) => {
                String::new()
            }
        };
        text += &format!("@{abstractmethod}\n");
        text += &method(host, func, own, &format!("raise {error}\n"), scope);
        parts.push(text);
    }
    scope.leave_class();
    parts.retain(|part| !part.is_empty());
    let base = scope.import("typing", "Protocol");
    class_text(&format!("class {}({base})", path.last()), &parts.join("\n"))
}

/// What the function that links an interface calls its own things: names that no other in sight
/// has.
struct Locals {
    linker: String,
    imports: String,
    instance: String,
    taken: Taken,
}

impl Locals {
    /// What hides others is reached by a name with an underscore in front.
    fn new(hidden: &BTreeSet<String>) -> Locals {
        let mut taken = Taken::default();
        for name in hidden {
            taken.reserve(name);
            taken.reserve(&format!("_{name}"));
        }
        let mut give = |name: &str| taken.give(name.to_owned());
        Locals {
            linker: give("_linker"),
            imports: give("_imports"),
            instance: give("_instance"),
            taken,
        }
    }
}

/// An interface that the linker gets to know: its name in WIT, the function that does so, the
/// attribute that implements it.
pub(super) type Nested = (String, String, String);

/// `def _link_host(...)`: defines everything of an interface, or of the world itself.
pub(super) fn link(
    host: &HostWorld,
    name: &str,
    protocol: &PyPath,
    key: Option<&WorldKey>,
    nested: &[Nested],
    scope: &mut Scope,
) -> String {
    let funcs: Vec<&Func> = host.functions_of(Direction::Import, key).collect();
    let mut hidden = hiding(host, &funcs);
    let callbacks = callback_names(host, &funcs);
    hidden.extend(callbacks.iter().cloned());
    let mut locals = Locals::new(&hidden);
    scope.enter_class(hidden);
    let linker_type = scope.import("wasmtime.component", "LinkerInstance");
    let runtime = scope.sibling(&format!("{}._runtime", host.module));
    let Locals {
        linker,
        imports,
        instance,
        ..
    } = &locals;
    let params = [
        format!("{linker}: {linker_type}"),
        format!("{imports}: {}", protocol.qualname),
        format!("{instance}: {runtime}.Instance"),
    ];
    let mut parts = vec![defines(host, key, &locals, scope)];
    for (func, name) in funcs.iter().zip(&callbacks) {
        parts.push(callback(host, func, name, &locals, scope));
    }
    let interface = locals.taken.give("_interface".to_owned());
    for (key, function, attribute) in nested {
        let (linker, imports, instance) = (&locals.linker, &locals.imports, &locals.instance);
        let arguments = [
            interface.clone(),
            format!("{imports}.{attribute}"),
            instance.clone(),
        ];
        let head = format!("with {linker}.add_instance(\"{key}\") as {interface}:\n");
        parts.push(head + &indent(&statement(function, &arguments), 1));
    }
    parts.retain(|part| !part.is_empty());
    scope.leave_class();
    let head = signature(&format!("def {name}"), &params, "None", 0);
    head + &indent(&parts.join("\n"), 1)
}

/// Tells the linker of the resources.
fn defines(host: &HostWorld, key: Option<&WorldKey>, locals: &Locals, scope: &mut Scope) -> String {
    let mut text = String::new();
    for index in resources(host, key) {
        let resource = host.world.resource(index);
        let constant = host_type_name(&resource.python);
        let kind = match resource.python.module == scope.module {
            true => constant,
            false => format!("{}.{constant}", scope.sibling(&resource.python.module)),
        };
        // A method `close` of WIT's is the component's to call.
        let closes = methods(host, key, index)
            .iter()
            .all(|func| func.python.last() != "close");
        let arguments = [
            locals.linker.clone(),
            format!("\"{}\"", resource.wit_name),
            kind,
            if closes { "True" } else { "False" }.to_owned(),
        ];
        text += &statement(&format!("{}.define", locals.instance), &arguments);
    }
    text
}

/// What the functions that wasmtime calls are named.
fn callback_names(host: &HostWorld, funcs: &[&Func]) -> Vec<String> {
    let mut taken = Taken::default();
    let names = funcs.iter().map(|func| {
        let name = names::snake(func.function.item_name());
        taken.give(match func.kind.resource() {
            Some(index) => {
                let resource = &host.world.resource(index).wit_name;
                format!("{}_{name}", names::snake(resource))
            }
            None => name,
        })
    });
    names.collect()
}

/// The function that wasmtime calls: it lifts the arguments, calls the implementation, and lowers
/// what comes back.
fn callback(
    host: &HostWorld,
    func: &Func,
    name: &str,
    locals: &Locals,
    scope: &mut Scope,
) -> String {
    let params = params_of(host, func);
    let mut values = Values {
        host,
        direction: Direction::Import,
        scope,
        instance: locals.instance.clone(),
        taken: locals.taken.clone(),
    };
    let imports = &locals.imports;
    let (any, object) = (
        values.scope.import("typing", "Any"),
        values.scope.builtin("object"),
    );
    let mut signed = vec![format!("{}: {object}", values.fresh("_store"))];
    let mut text = String::new();
    let target = match func.kind {
        FuncKind::Freestanding => format!("{imports}.{}", func.python.last()),
        FuncKind::Static(index) => {
            let class = attribute(&host.world.resource(index).python, &values.scope.module);
            format!("{imports}.{class}.{}", func.python.last())
        }
        FuncKind::Constructor(index) => {
            let class = attribute(&host.world.resource(index).python, &values.scope.module);
            format!("{imports}.{class}")
        }
        FuncKind::Method(index) => {
            let (handle, found) = (values.fresh("_self"), values.fresh("_object"));
            signed.push(format!("{handle}: {any}"));
            let class = values.path(&host.world.resource(index).python);
            let instance = &values.instance;
            text += &format!("{found}: {class} = {instance}.borrowed({handle})\n");
            format!("{found}.{}", func.python.last())
        }
    };
    let mut arguments = Vec::new();
    for (name, ty) in &params {
        signed.push(format!("{name}: {any}"));
        arguments.push(values.lifted(ty, name));
    }
    let returns = match func.function.result {
        Some(_) => object,
        None => "None".to_owned(),
    };
    text += &answer(&mut values, func, &target, &arguments);
    let wit = &func.function.name;
    let register = format!("{}.add_func(\"{wit}\", {name})\n", locals.linker);
    let head = signature(&format!("def {name}"), &signed, &returns, 1);
    head + &indent(&text, 1) + "\n" + &register
}

fn answer(values: &mut Values<'_>, func: &Func, target: &str, arguments: &[String]) -> String {
    let host = values.host;
    let place = format!("{}: result", func.wit_name);
    let Some(ty) = func.function.result else {
        return statement(target, arguments);
    };
    let (Some(kind), Some((ok, error))) = (result_kind(host, func), split(host, func)) else {
        let result = values.fresh("result");
        let text = statement(&format!("{result} = {target}"), arguments);
        let lowered = values.lower(&ty, &result, &place);
        return format!("{text}return {}\n", bare(&lowered));
    };
    let tagged = {
        let cases = dynamic::cases(kind).unwrap_or_default();
        values.tagged(&cases)
    };
    let result = values.fresh("result");
    let head = match ok {
        Some(_) => format!("{result} = {target}"),
        None => target.to_owned(),
    };
    let ok = ok.map(|ty| values.lower(&ty, &result, &place));
    let caught = values.fresh("error");
    let place = format!("{}: error", func.wit_name);
    let error = error.map(|ty| values.lower(&ty, &format!("{caught}.value"), &place));
    let caught = match error {
        Some(_) => format!(" as {caught}"),
        None => String::new(),
    };
    let err = values.case(tagged, "err", error);
    let ok = values.case(tagged, "ok", ok);
    let class = values.scope.support("Err");
    let mut text = "try:\n".to_owned() + &indent(&statement(&head, arguments), 1);
    text += &format!("except {class}{caught}:\n    return {}\n", bare(&err));
    text + &format!("return {}\n", bare(&ok))
}
