//! Options that hold options and results inside other values: `Some`, `Ok` and `Err`.

use crate::classes::{Field, instance_new};
use crate::errors::expected;
use crate::ffi::*;
use crate::frame;
use crate::fresh::made;
use crate::global::Global;
use core::cell::OnceCell;

/// One of the generic classes.
pub struct Wrapper {
    /// The class.
    pub class: &'static Type,
    /// Its attribute `value`.
    pub value: Field,
}

/// The three.
pub struct Support {
    /// `Ok`.
    pub ok: Wrapper,
    /// `Err`, an exception.
    pub err: Wrapper,
    /// `Some`.
    pub some: Wrapper,
}

static SUPPORT: Global<OnceCell<Support>> = Global::new(OnceCell::new());

/// Sets the classes, once.
pub fn set_support(support: Support) {
    drop(SUPPORT.set(support));
}

/// The classes.
#[inline(always)]
pub fn support() -> &'static Support {
    match SUPPORT.get() {
        Some(support) => support,
        None => core::arch::wasm32::unreachable(),
    }
}

/// The value of an instance, held by the frame, or `None` with an exception set.
pub fn value_of(wrapper: &Wrapper, object: Object) -> Option<Object> {
    wrapper.value.read(wrapper.class, object)
}

/// `Err(value)`, or `None` with an exception set.
pub fn new_err(value: Owned) -> Option<Owned> {
    PyObject_CallOneArg(support().err.class.object(), value.get())
}

fn is(object: Object, wrapper: &Wrapper) -> bool {
    object.is_exactly(wrapper.class) || PyType_IsSubtype(object.class(), wrapper.class) != 0
}

/// See the intrinsic `lift_some`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_some(value: Owned) -> Owned {
    let some = &support().some;
    let object = instance_new(some.class);
    some.value.fill(object.get(), value);
    object
}

/// See the intrinsic `lower_some`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_some(object: Object) -> Option<Object> {
    let some = &support().some;
    if is(object, some) {
        return value_of(some, object);
    }
    expected("`Some` or None", object);
    None
}

/// See the intrinsic `lift_result`.
#[unsafe(no_mangle)]
pub extern "C" fn lift_result(case: u32, value: Owned) -> Owned {
    if case != 0 {
        return made(new_err(value));
    }
    let ok = &support().ok;
    let object = instance_new(ok.class);
    ok.value.fill(object.get(), value);
    object
}

/// See the intrinsic `lower_result`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_result(object: Object) -> i32 {
    if is(object, &support().ok) {
        return 0;
    }
    if is(object, &support().err) {
        return 1;
    }
    expected("`Ok` or `Err`", object);
    -1
}

/// See the intrinsic `lower_result_value`.
#[unsafe(no_mangle)]
pub extern "C" fn lower_result_value(object: Object) -> Option<Object> {
    let wrapper = if is(object, &support().ok) {
        &support().ok
    } else {
        &support().err
    };
    let value = value_of(wrapper, object);
    frame::hold(object);
    value
}
