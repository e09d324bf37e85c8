//! Declarations of the C API. `safe` are those whose arguments are objects and numbers only.
#![allow(non_upper_case_globals, missing_docs)]

use super::object::{Object, Owned};
use super::structs::{Buffer, MethodDef};
use super::version::{CompilerFlags, Head, Type, offset};
use core::ffi::{c_char, c_int, c_long, c_longlong, c_ulong, c_ulonglong, c_void};

// SAFETY: the declarations follow the headers of CPython 3.13; `Option<Owned>` and `Option<Object>`
// are nullable pointers.
unsafe extern "C" {
    pub safe static _Py_NoneStruct: Head;
    pub safe static _Py_TrueStruct: Head;
    pub safe static _Py_FalseStruct: Head;

    pub safe static PyType_Type: Type;
    pub safe static PyBool_Type: Type;
    pub safe static PyLong_Type: Type;
    pub safe static PyCoro_Type: Type;
    pub safe static PyFloat_Type: Type;
    pub safe static PyUnicode_Type: Type;
    pub safe static PyBytes_Type: Type;
    pub safe static PyByteArray_Type: Type;
    pub safe static PyList_Type: Type;
    pub safe static PyTuple_Type: Type;
    pub safe static PyDict_Type: Type;
    pub safe static PyFunction_Type: Type;
    pub safe static PyCode_Type: Type;
    pub safe static PyMemberDescr_Type: Type;

    pub static PyExc_BaseException: Object;
    pub static PyExc_TypeError: Object;
    pub static PyExc_ValueError: Object;
    pub static PyExc_OverflowError: Object;
    pub static PyExc_RuntimeError: Object;
    pub static PyExc_MemoryError: Object;
    pub static PyExc_ImportError: Object;
    pub static PyExc_ModuleNotFoundError: Object;
    pub static PyExc_AttributeError: Object;
    pub static PyExc_UnicodeEncodeError: Object;
    pub static PyExc_OSError: Object;
    pub static PyExc_SyntaxError: Object;
    pub static PyExc_SystemExit: Object;
    pub static PyExc_KeyboardInterrupt: Object;

    // Objects.
    pub safe fn PyObject_GetAttr(object: Object, name: Object) -> Option<Owned>;
    pub safe fn PyObject_SetAttr(object: Object, name: Object, value: Object) -> c_int;
    pub safe fn PyObject_Str(object: Object) -> Option<Owned>;
    pub safe fn PyObject_Repr(object: Object) -> Option<Owned>;
    pub safe fn PyObject_IsTrue(object: Object) -> c_int;
    pub safe fn PyObject_IsInstance(object: Object, class: Object) -> c_int;
    pub safe fn PyType_IsSubtype(class: &Type, base: &Type) -> c_int;
    pub safe fn PyType_GenericAlloc(class: &Type, items: isize) -> Option<Owned>;
    pub safe fn PyType_GetSlot(class: &Type, slot: c_int) -> *mut c_void;
    pub safe fn PyCallable_Check(object: Object) -> c_int;
    pub safe fn _PyType_Lookup(class: &Type, name: Object) -> Option<Object>;

    // Calls.
    pub safe fn PyObject_CallNoArgs(callable: Object) -> Option<Owned>;
    pub safe fn PyObject_CallOneArg(callable: Object, argument: Object) -> Option<Owned>;
    pub safe fn PyObject_Call(
        callable: Object,
        args: Object,
        names: Option<Object>,
    ) -> Option<Owned>;
    pub safe fn PyObject_GetItem(object: Object, key: Object) -> Option<Owned>;
    pub fn PyObject_Vectorcall(
        callable: Object,
        args: *const Option<Object>,
        count: usize,
        names: Option<Object>,
    ) -> Option<Owned>;
    pub fn PyObject_VectorcallMethod(
        name: Object,
        args: *const Option<Object>,
        count: usize,
        names: Option<Object>,
    ) -> Option<Owned>;
    pub fn PyCMethod_New(
        method: *mut MethodDef,
        this: Option<Object>,
        module: Option<Object>,
        class: Option<&Type>,
    ) -> Option<Owned>;
    pub fn PyDescr_NewMethod(class: &Type, method: *mut MethodDef) -> Option<Owned>;
    pub fn PyDescr_NewClassMethod(class: &Type, method: *mut MethodDef) -> Option<Owned>;

    // Numbers.
    pub safe fn PyLong_FromLong(value: c_long) -> Option<Owned>;
    pub safe fn PyLong_FromUnsignedLong(value: c_ulong) -> Option<Owned>;
    pub safe fn PyLong_FromLongLong(value: c_longlong) -> Option<Owned>;
    pub safe fn PyLong_FromUnsignedLongLong(value: c_ulonglong) -> Option<Owned>;
    pub fn PyLong_AsLongLongAndOverflow(object: Object, overflow: *mut c_int) -> c_longlong;
    pub safe fn PyLong_AsUnsignedLongLong(object: Object) -> c_ulonglong;
    pub safe fn PyNumber_Index(object: Object) -> Option<Owned>;
    pub safe fn PyFloat_FromDouble(value: f64) -> Option<Owned>;
    pub safe fn PyFloat_AsDouble(object: Object) -> f64;

    // Text and bytes.
    pub safe fn PyUnicode_FromObject(object: Object) -> Option<Owned>;
    pub safe fn PyUnicode_New(length: isize, greatest: u32) -> Option<Owned>;
    pub fn PyUnicode_FromStringAndSize(utf8: *const u8, length: isize) -> Option<Owned>;
    pub fn PyUnicode_AsUTF8AndSize(object: Object, length: *mut isize) -> *const u8;
    pub fn PyUnicode_InternInPlace(object: *mut Option<Owned>);
    pub safe fn PyUnicode_FromOrdinal(character: c_int) -> Option<Owned>;
    pub safe fn PyUnicode_ReadChar(object: Object, index: isize) -> u32;
    pub safe fn PyUnicode_Compare(left: Object, right: Object) -> c_int;
    pub safe fn PyUnicodeEncodeError_GetReason(error: Object) -> Option<Owned>;
    pub fn PyUnicodeEncodeError_SetReason(error: Object, reason: *const c_char) -> c_int;
    pub fn PyBytes_FromStringAndSize(bytes: *const u8, length: isize) -> Option<Owned>;
    pub fn _PyBytes_Resize(bytes: *mut Option<Object>, length: isize) -> c_int;
    pub fn PyMemoryView_FromMemory(bytes: *mut u8, length: isize, flags: c_int) -> Option<Owned>;
    pub safe fn PyObject_CheckBuffer(object: Object) -> c_int;
    pub fn PyObject_GetBuffer(object: Object, view: *mut Buffer, flags: c_int) -> c_int;
    pub fn PyBuffer_Release(view: *mut Buffer);

    // Containers.
    pub safe fn PyList_New(length: isize) -> Option<Owned>;
    pub safe fn PyList_Append(list: Object, item: Object) -> c_int;
    pub safe fn PyTuple_New(length: isize) -> Option<Owned>;
    pub safe fn PyDict_New() -> Option<Owned>;
    pub safe fn PyDict_SetItem(dict: Object, key: Object, value: Object) -> c_int;
    pub safe fn PyDict_GetItemWithError(dict: Object, key: Object) -> Option<Object>;
    pub fn PyDict_Next(
        dict: Object,
        position: *mut isize,
        key: *mut Option<Object>,
        value: *mut Option<Object>,
    ) -> c_int;
    pub safe fn PyDict_Size(dict: Object) -> isize;
    pub safe fn PySequence_Size(object: Object) -> isize;
    pub safe fn PySequence_GetItem(object: Object, index: isize) -> Option<Owned>;
    pub safe fn PySequence_GetSlice(object: Object, start: isize, end: isize) -> Option<Owned>;
    pub safe fn PySequence_List(object: Object) -> Option<Owned>;
    pub safe fn PyMapping_Items(object: Object) -> Option<Owned>;
    pub safe fn PyMapping_Check(object: Object) -> c_int;

    // Exceptions.
    pub safe fn PyErr_Occurred() -> Option<Object>;
    pub safe fn PyErr_CheckSignals() -> c_int;
    pub safe fn PyErr_Clear();
    pub safe fn PyErr_SetNone(class: Object);
    pub safe fn PyErr_SetObject(class: Object, value: Object);
    pub safe fn PyErr_ExceptionMatches(class: Object) -> c_int;
    pub safe fn PyErr_GetRaisedException() -> Option<Owned>;
    pub safe fn PyErr_SetRaisedException(exception: Owned);
    pub safe fn PyException_GetTraceback(exception: Object) -> Option<Owned>;
    pub safe fn PyException_SetCause(exception: Object, cause: Owned);
    pub safe fn PyErr_WriteUnraisable(object: Option<Object>);

    // Contexts.
    pub safe fn PyContext_CopyCurrent() -> Option<Owned>;
    pub safe fn PyContext_Enter(context: Object) -> c_int;
    pub safe fn PyContext_Exit(context: Object) -> c_int;

    // Modules and code.
    pub safe fn PyImport_Import(name: Object) -> Option<Owned>;
    pub safe fn PyImport_AddModuleObject(name: Object) -> Option<Object>;
    pub safe fn PyImport_GetModule(name: Object) -> Option<Owned>;
    pub safe fn PyModule_NewObject(name: Object) -> Option<Owned>;
    pub safe fn PyModule_GetDict(module: Object) -> Option<Object>;
    pub safe fn PyEval_GetBuiltins() -> Option<Object>;
    pub safe fn PyEval_GetFrame() -> Option<Object>;
    pub safe fn PyFrame_GetBack(frame: Object) -> Option<Owned>;
    pub safe fn PyFrame_GetCode(frame: Object) -> Option<Owned>;
    pub fn Py_CompileStringExFlags(
        source: *const c_char,
        file: *const c_char,
        start: c_int,
        flags: *const CompilerFlags,
        optimize: c_int,
    ) -> Option<Owned>;
    pub safe fn PyEval_EvalCode(code: Object, globals: Object, locals: Object) -> Option<Owned>;
    pub safe fn PyGC_Collect() -> isize;
    pub safe fn PyObject_GC_UnTrack(object: Object);
    pub fn PyUnstable_GC_VisitObjects(
        visit: extern "C" fn(Object, *mut c_void) -> c_int,
        argument: *mut c_void,
    );
    fn PyThreadState_Get() -> *mut c_void;
}

/// The place of a number in the state of the only thread.
fn thread_state(offset: usize) -> *mut c_int {
    // SAFETY: Python is initialised, so the thread has a state.
    unsafe { PyThreadState_Get() }
        .cast::<u8>()
        .wrapping_add(offset)
        .cast()
}

/// `Py_GetRecursionLimit`, read where the layout says that it is.
pub fn python_recursion_limit() -> c_int {
    // SAFETY: the state has this field.
    unsafe { thread_state(offset::PYTHON_RECURSION_LIMIT).read() }
}

/// How many calls of C functions may still be nested.
pub fn set_c_recursion_remaining(depth: c_int) {
    // SAFETY: the state has this field, which only this thread uses.
    unsafe { thread_state(offset::C_RECURSION_REMAINING).write(depth) }
}

/// The word whose bits tell the interpreter to look for events.
pub fn eval_breaker() -> *mut u32 {
    thread_state(offset::EVAL_BREAKER).cast()
}

/// `None`.
pub fn none() -> Object {
    Object::at(&_Py_NoneStruct)
}
