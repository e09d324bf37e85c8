//! Docstrings and signatures of what is written in C: `__doc__` and `__text_signature__` look into
//! the archive where CPython has nothing.
//!
//! CPython is built without docstrings, which would be a quarter of a megabyte of every component.
//! The archive has them compressed, in a module that is read when somebody asks for the first one.

use crate::embedded::{self, source};
use crate::ffi::*;
use crate::global::Global;
use core::cell::{Cell, OnceCell};
use core::ffi::{c_char, c_int, c_void};

/// `PyGetSetDef`.
#[repr(C)]
struct GetSet {
    name: *const c_char,
    get: extern "C" fn(Object, *mut c_void) -> Option<Owned>,
    set: Option<extern "C" fn(Object, Option<Object>, *mut c_void) -> c_int>,
    doc: *const c_char,
    closure: *mut c_void,
}

/// One attribute of one type: CPython's own descriptor, and the function of `docs.py` that knows
/// more.
struct Attribute {
    real: Object,
    function: &'static str,
}

// SAFETY: the declarations follow the headers of CPython 3.13.
unsafe extern "C" {
    safe static PyCFunction_Type: Type;
    safe static PyMethodDescr_Type: Type;
    safe static PyClassMethodDescr_Type: Type;
    safe static PyWrapperDescr_Type: Type;
    safe static _PyMethodWrapper_Type: Type;
    safe fn PyType_GetDict(class: &Type) -> Option<Owned>;
    safe fn PyType_Modified(class: &Type);
    fn PyDescr_NewGetSet(class: &Type, definition: *mut GetSet) -> Option<Owned>;
}

/// The namespace of `docs.py`, once it is needed.
static NAMESPACE: Global<OnceCell<Object>> = Global::new(OnceCell::new());

/// Whether the archive is being asked: importing it must not ask again.
static ASKING: Global<Cell<bool>> = Global::new(Cell::new(false));

/// Takes the place of the attributes. `None` with an exception set.
pub fn install() -> Option<()> {
    let functions: [&Type; 5] = [
        &PyCFunction_Type,
        &PyMethodDescr_Type,
        &PyClassMethodDescr_Type,
        &PyWrapperDescr_Type,
        &_PyMethodWrapper_Type,
    ];
    for class in functions.into_iter().chain([&PyType_Type]) {
        for (name, function) in [
            (c"__doc__", "docstring"),
            (c"__text_signature__", "signature"),
        ] {
            replace(class, name, function)?;
        }
    }
    Some(())
}

fn replace(class: &Type, name: &'static core::ffi::CStr, function: &'static str) -> Option<()> {
    let dict = PyType_GetDict(class)?;
    let key = intern(name.to_str().unwrap_or_default());
    let Some(real) = PyDict_GetItemWithError(dict.get(), key) else {
        // `method-wrapper` of some versions lacks one.
        return PyErr_Occurred().is_none().then_some(());
    };
    let attribute = Box::leak(Box::new(Attribute {
        real: real.retain().forever(),
        function,
    }));
    let definition = Box::leak(Box::new(GetSet {
        name: name.as_ptr(),
        get,
        set: core::ptr::eq(class, &PyType_Type).then_some(set),
        doc: core::ptr::null(),
        closure: (attribute as *mut Attribute).cast(),
    }));
    // SAFETY: the definition lives for ever.
    let descriptor = unsafe { PyDescr_NewGetSet(class, definition) }?;
    PyDict_SetItem(dict.get(), key, descriptor.get());
    PyType_Modified(class);
    Some(())
}

extern "C" fn get(thing: Object, closure: *mut c_void) -> Option<Owned> {
    // SAFETY: the closure is what `replace` made.
    let attribute = unsafe { &*closure.cast::<Attribute>() };
    let own = ask(attribute.real, "__get__", [Some(thing), None])?;
    // Without docstrings CPython makes up signatures of functions with one argument or none.
    const MADE_UP: [&str; 7] = [
        "",
        "($self, /)",
        "($self, object, /)",
        "($module, /)",
        "($module, object, /)",
        "($type, /)",
        "($type, object, /)",
    ];
    let is_empty = own.get() == none()
        || own.get().is_exactly(&PyUnicode_Type) && MADE_UP.contains(&own.get().text());
    if !is_empty || ASKING.get() || !is_of_c(thing) {
        return Some(own);
    }
    ASKING.set(true);
    let found = look_up(attribute.function, thing);
    ASKING.set(false);
    // Nobody asked for an exception.
    let Some(found) = found else {
        PyErr_Clear();
        return Some(own);
    };
    Some(if found.get() == none() { own } else { found })
}

extern "C" fn set(thing: Object, value: Option<Object>, closure: *mut c_void) -> c_int {
    // SAFETY: the closure is what `replace` made.
    let attribute = unsafe { &*closure.cast::<Attribute>() };
    let done = match value {
        Some(value) => ask(attribute.real, "__set__", [Some(thing), Some(value)]),
        None => ask(attribute.real, "__delete__", [Some(thing), None]),
    };
    if done.is_some() { 0 } else { -1 }
}

/// Calls a method of CPython's descriptor.
fn ask(real: Object, method: &str, arguments: [Option<Object>; 2]) -> Option<Owned> {
    let all = [Some(real), arguments[0], arguments[1]];
    let count = all.iter().take_while(|argument| argument.is_some()).count();
    // SAFETY: as many arguments as counted are there.
    unsafe { PyObject_VectorcallMethod(new_str(method).get(), all.as_ptr(), count, None) }
}

/// Whether it is no class of Python code.
fn is_of_c(thing: Object) -> bool {
    let is_class = thing.class().has(flag::TYPE);
    !is_class || {
        let class = crate::errors::class_of(thing);
        !class.has(flag::HEAP) || class.has(flag::IMMUTABLE)
    }
}

fn look_up(function: &str, thing: Object) -> Option<Owned> {
    if NAMESPACE.get().is_none() {
        let namespace = embedded::run(source!("docs.py"), &[])?;
        let _ = NAMESPACE.set(namespace);
    }
    embedded::call(*NAMESPACE.get()?, function, &[thing])
}
