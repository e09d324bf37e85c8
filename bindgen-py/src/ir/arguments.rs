//! How the Python arguments of a function are counted.

use crate::world::{Direction, Func, FuncKind, ResourceIdx};

/// Python gives an imported constructor the object to initialise.
pub(super) fn is_constructor(func: &Func) -> bool {
    match func.kind {
        FuncKind::Constructor(_) => func.direction == Direction::Import,
        FuncKind::Freestanding | FuncKind::Method(_) | FuncKind::Static(_) => false,
    }
}

/// Whether it initialises objects of that resource.
pub(super) fn constructs(func: &Func, resource: ResourceIdx) -> bool {
    is_constructor(func) && func.kind == FuncKind::Constructor(resource)
}

/// Whether the first Python argument is `self`.
pub(super) fn has_receiver(func: &Func) -> bool {
    match func.kind {
        FuncKind::Method(_) => true,
        FuncKind::Constructor(_) => is_constructor(func),
        FuncKind::Freestanding | FuncKind::Static(_) => false,
    }
}

/// The number of Python arguments, with `self`, without `cls`.
pub(super) fn arity(func: &Func) -> u32 {
    let count = func.function.params.len() + usize::from(is_constructor(func));
    u32::try_from(count).expect("a function has few parameters")
}
