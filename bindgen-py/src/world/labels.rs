//! What interfaces and functions are called in messages.

use wit_parser::{Function, FunctionKind, Resolve, WorldKey};

/// The name of an interface in messages.
pub(super) fn interface_label(resolve: &Resolve, key: &WorldKey) -> String {
    match key {
        WorldKey::Name(name) => name.clone(),
        WorldKey::Interface(id) => resolve.interfaces[*id]
            .name
            .clone()
            .unwrap_or_else(|| resolve.name_world_key(key)),
    }
}

/// The name of a function in messages, without its interface: `thing.get`.
pub(super) fn function_label(resolve: &Resolve, function: &Function) -> String {
    let resource = match function.kind {
        FunctionKind::Freestanding | FunctionKind::AsyncFreestanding => None,
        FunctionKind::Method(id)
        | FunctionKind::AsyncMethod(id)
        | FunctionKind::Static(id)
        | FunctionKind::AsyncStatic(id)
        | FunctionKind::Constructor(id) => resolve.types[id].name.as_deref(),
    };
    match resource {
        Some(resource) => format!("{resource}.{}", function.item_name()),
        None => function.name.clone(),
    }
}
