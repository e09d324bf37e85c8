//! Which callables give coroutines: what `inspect.iscoroutinefunction` says, without `inspect`, and
//! seen through decorators that name what they wrap.

use crate::ffi::*;
use crate::scalars::compact;

const CO_COROUTINE: i64 = 0x80;
/// Wrappers around wrappers.
const DEPTH: usize = 100;

/// Whether a call of it gives a coroutine.
pub fn is_coroutine_function(callable: Object) -> bool {
    let mut current = callable.retain();
    for _ in 0..DEPTH {
        let object = current.get();
        if is_marked(object) || has_flag(object) {
            return true;
        }
        let inner = ["__func__", "__wrapped__"]
            .iter()
            .find_map(|name| object.get_optional(name))
            .or_else(|| {
                let is_partial = object.class_name() == "partial";
                object.get_optional("func").filter(|_| is_partial)
            });
        match inner {
            Some(inner) => current = inner,
            None => return false,
        }
    }
    false
}

/// By `inspect.markcoroutinefunction`.
fn is_marked(object: Object) -> bool {
    object
        .get_optional("_is_coroutine_mark")
        .is_some_and(|mark| mark.get() != none())
}

fn has_flag(object: Object) -> bool {
    object.is_exactly(&PyFunction_Type)
        && object
            .get_optional("__code__")
            .and_then(|code| code.get().get_optional("co_flags"))
            .and_then(|flags| compact(flags.get()))
            .is_some_and(|flags| i64::from(flags) & CO_COROUTINE != 0)
}
