//! The methods that hosts call and implement, as their `def` lines and what is said about them.

use crate::emit::python::annotations::{Annotations, Flow};
use crate::emit::python::layout::{docstring, indent, signature};
use crate::emit::python::scope::Scope;
use crate::world::host::HostWorld;
use crate::world::{Direction, Func, FuncKind};
use wit_parser::{Type, TypeDefKind, TypeId};

/// The `def` with docstring and body, to be indented by one level.
pub(super) fn method(
    host: &HostWorld,
    func: &Func,
    own: Option<TypeId>,
    body: &str,
    scope: &mut Scope,
) -> String {
    let (given, taken) = match func.direction {
        Direction::Import => (Flow::Read, Flow::Given),
        Direction::Export => (Flow::Given, Flow::Read),
    };
    let error = error_docs(host, func, own, scope);
    let mut annotations = Annotations {
        world: &host.world,
        direction: func.direction,
        scope,
        own,
    };
    let mut params = vec![match func.kind {
        FuncKind::Static(_) => "cls".to_owned(),
        FuncKind::Freestanding | FuncKind::Constructor(_) | FuncKind::Method(_) => {
            "self".to_owned()
        }
    }];
    for (name, ty) in params_of(host, func) {
        params.push(format!("{name}: {}", annotations.ty(&ty, given)));
    }
    let returns = match func.kind {
        FuncKind::Constructor(_) => "None".to_owned(),
        FuncKind::Freestanding | FuncKind::Method(_) | FuncKind::Static(_) => {
            annotations.payload(returned(host, func).as_ref(), taken)
        }
    };
    let docs = docstring([func.function.docs.contents.as_deref().unwrap_or(""), &error]);
    let def = format!("def {}", func.python.last());
    signature(&def, &params, &returns, 1) + &indent(&(docs + body), 1)
}

/// The parameters without `self`: their names and types.
pub(super) fn params_of(host: &HostWorld, func: &Func) -> Vec<(String, Type)> {
    let names = host.params(func);
    let skipped = func.function.params.len() - names.len();
    let types = func.function.params[skipped..].iter().map(|param| param.ty);
    names.into_iter().zip(types).collect()
}

/// The type of what a call returns, where a result's error is raised.
pub(super) fn returned(host: &HostWorld, func: &Func) -> Option<Type> {
    match split(host, func) {
        Some((ok, _)) => ok,
        None => func.function.result,
    }
}

/// The two payloads of a result whose error is raised.
pub(super) fn split(host: &HostWorld, func: &Func) -> Option<(Option<Type>, Option<Type>)> {
    let result = host.world.split_result(func)?;
    Some((result.ok, result.err))
}

/// The definition of a result whose error is raised.
pub(super) fn result_kind<'a>(host: &'a HostWorld, func: &Func) -> Option<&'a TypeDefKind> {
    match func.function.result {
        Some(Type::Id(id)) if func.raises => {
            Some(&host.world.resolve.types[host.world.dealias(id)].kind)
        }
        _ => None,
    }
}

/// The paragraph that names the exception.
fn error_docs(host: &HostWorld, func: &Func, own: Option<TypeId>, scope: &Scope) -> String {
    let Some((_, error)) = split(host, func) else {
        return String::new();
    };
    let mut annotations = Annotations {
        world: &host.world,
        direction: func.direction,
        // A docstring needs no imports.
        scope: &mut scope.clone(),
        own,
    };
    let error = annotations.payload(error.as_ref(), Flow::Read);
    format!("Raises: Err[{error}]")
}

/// The names that hide others in the class of these functions: its members, and their parameters.
pub(super) fn hiding(host: &HostWorld, funcs: &[&Func]) -> std::collections::BTreeSet<String> {
    let members = funcs.iter().map(|func| func.python.last().to_owned());
    let params = funcs.iter().flat_map(|func| host.params(func));
    members.chain(params).collect()
}
