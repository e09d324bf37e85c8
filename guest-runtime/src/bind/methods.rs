//! Methods that the runtime provides itself.

use crate::errors::class_of;
use crate::ffi::*;

/// Sets a method of a class; whether that went well.
pub fn add_method(class: Object, name: &'static core::ffi::CStr, function: FastFunction) -> bool {
    let definition = Box::leak(Box::new(MethodDef {
        name: name.as_ptr(),
        function: Some(function),
        flags: METH_FASTCALL_KEYWORDS,
        doc: core::ptr::null(),
    }));
    // SAFETY: the definition lives as long as the component.
    let method = unsafe { PyDescr_NewMethod(class_of(class), definition) };
    method.is_some_and(|method| {
        PyObject_SetAttr(
            class,
            intern(name.to_str().unwrap_or_default()),
            method.get(),
        ) == 0
    })
}
