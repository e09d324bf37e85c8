//! The runtime's Python half: modules whose source is part of this library.

use crate::errors::{self, take_text};
use crate::ffi::*;
use core::cell::Cell;

/// A source that is part of this library, by the file's name in `python/`: a [`Source`]. Where it
/// is used, it is run once.
macro_rules! source {
    ($file:literal) => {{
        const TEXT: &[u8; include_bytes!(concat!("../python/", $file)).len()] =
            include_bytes!(concat!("../python/", $file));
        static CELLS: $crate::global::Global<[core::cell::Cell<u8>; TEXT.len()]> =
            $crate::global::Global::new($crate::embedded::cells(TEXT));
        $crate::embedded::Source::new($file, &CELLS[..])
    }};
}
pub(crate) use source;

/// A source that is part of this library. A snapshot need not hold what was run.
#[derive(Clone, Copy)]
pub struct Source {
    file: &'static str,
    text: &'static [Cell<u8>],
}

impl Source {
    /// A file's name and text.
    pub const fn new(file: &'static str, text: &'static [Cell<u8>]) -> Self {
        Self { file, text }
    }

    /// The text; `None` once it was cleared.
    fn text(&self) -> Option<String> {
        let text = self.text.iter().map(Cell::get).collect();
        String::from_utf8(text)
            .ok()
            .filter(|text| !text.starts_with('\0'))
    }

    fn clear(&self) {
        self.text.iter().for_each(|byte| byte.set(0));
    }
}

/// Bytes that can be cleared.
pub const fn cells<const N: usize>(bytes: &[u8; N]) -> [Cell<u8>; N] {
    let mut cells = [const { Cell::new(0) }; N];
    let mut index = 0;
    while index < N {
        cells[index] = Cell::new(bytes[index]);
        index += 1;
    }
    cells
}

/// A function of ours for the Python half.
#[derive(Clone, Copy)]
pub struct Native {
    /// Its name there.
    pub name: &'static str,
    function: FastFunction,
}

impl Native {
    /// A function of `N` positional arguments, by its name there. It returns `None` with an
    /// exception set.
    pub const fn new<const N: usize, F>(name: &'static str, _function: F) -> Self
    where
        F: Fn([Object; N]) -> Option<Owned> + Copy + 'static,
    {
        // What captures nothing can be made up again where CPython calls it.
        const { assert!(size_of::<F>() == 0) };
        Self {
            name,
            function: enter::<N, F>,
        }
    }
}

/// What CPython calls for a function of type `F`.
extern "C" fn enter<const N: usize, F>(
    _this: Option<Object>,
    args: *const Object,
    count: isize,
    _names: Option<Object>,
) -> Option<Owned>
where
    F: Fn([Object; N]) -> Option<Owned> + Copy + 'static,
{
    if count != N as isize {
        // SAFETY: CPython sets its exception classes when it starts.
        let class = unsafe { PyExc_TypeError };
        errors::raise(class, &format!("expected {N} arguments, found {count}"));
        return None;
    }
    // SAFETY: `args` leads to as many objects as were counted. `F` has no bytes, so that every
    // aligned address holds one.
    unsafe {
        let arguments = core::array::from_fn(|number| args.add(number).read());
        core::ptr::NonNull::<F>::dangling().as_ref()(arguments)
    }
}

/// Runs embedded source and returns its namespace, or `None` with an exception set. `natives` stand
/// in it from the start. It can be run again if that failed.
pub fn run(source: Source, natives: &[Native]) -> Option<Object> {
    let name = new_str(source.file.trim_end_matches(".py"));
    run_once(PyModule_NewObject(name.get())?.forever(), source, natives)
}

/// The same for a module that others import under its name.
pub fn run_as(name: &str, source: Source, natives: &[Native]) -> Option<Object> {
    run_once(
        PyImport_AddModuleObject(new_str(name).get())?,
        source,
        natives,
    )
}

fn run_once(module: Object, source: Source, natives: &[Native]) -> Option<Object> {
    let text = source.text().unwrap_or_default();
    let namespace = run_in(module, source.file, &text, natives)?;
    source.clear();
    Some(namespace)
}

/// The same for a text that is not part of this library.
pub fn run_module(name: &str, file: &str, source: &str, natives: &[Native]) -> Option<Object> {
    run_in(
        PyImport_AddModuleObject(new_str(name).get())?,
        file,
        source,
        natives,
    )
}

fn run_in(module: Object, file: &str, source: &str, natives: &[Native]) -> Option<Object> {
    let namespace = PyModule_GetDict(module)?;
    PyDict_SetItem(namespace, intern("__builtins__"), PyEval_GetBuiltins()?);
    for native in natives {
        let function = function(native)?;
        PyDict_SetItem(namespace, intern(native.name), function.get());
    }
    let code = compile(&format!("<hognose>/{file}"), Text::new(source).as_c_str())?;
    PyEval_EvalCode(code.get(), namespace, namespace)?;
    Some(namespace)
}

/// The code of a module, or `None` with an exception set.
pub fn compile(file: &str, source: &core::ffi::CStr) -> Option<Owned> {
    compile_with(file, source, 0)
}

/// The same as if `from __future__ import annotations` stood in it.
pub fn compile_lazy(file: &str, source: &core::ffi::CStr) -> Option<Owned> {
    const FUTURE_ANNOTATIONS: core::ffi::c_int = 0x100_0000;
    compile_with(file, source, FUTURE_ANNOTATIONS)
}

fn compile_with(file: &str, source: &core::ffi::CStr, features: core::ffi::c_int) -> Option<Owned> {
    const FILE_INPUT: core::ffi::c_int = 257;
    let file = Text::new(file);
    let flags = CompilerFlags {
        flags: features,
        // Read for syntax trees alone.
        feature_version: MINOR,
    };
    // SAFETY: both texts are C strings, and the flags are CPython's struct.
    unsafe { Py_CompileStringExFlags(source.as_ptr(), file.pointer(), FILE_INPUT, &flags, -1) }
}

/// A function of ours as an object, or `None` with an exception set.
pub fn function(native: &Native) -> Option<Owned> {
    let method = Box::leak(Box::new(MethodDef {
        name: Text::new(native.name).forever(),
        function: Some(native.function),
        flags: METH_FASTCALL_KEYWORDS,
        doc: core::ptr::null(),
    }));
    // SAFETY: the definition lives for ever.
    unsafe { PyCMethod_New(method, None, None, None) }
}

/// A name of a namespace, or `None` with an exception set.
pub fn get(namespace: Object, name: &str) -> Option<Object> {
    let value = PyDict_GetItemWithError(namespace, intern(name));
    if value.is_none() && PyErr_Occurred().is_none() {
        // SAFETY: CPython sets its exception classes when it starts.
        errors::raise(
            unsafe { PyExc_RuntimeError },
            &format!("the runtime lacks `{name}`"),
        );
    }
    value
}

/// Calls a function of a namespace.
pub fn call(namespace: Object, name: &str, arguments: &[Object]) -> Option<Owned> {
    let function = get(namespace, name)?;
    let arguments: Vec<Option<Object>> = arguments.iter().map(|argument| Some(*argument)).collect();
    // SAFETY: the slice holds as many objects as it is long.
    unsafe { PyObject_Vectorcall(function, arguments.as_ptr(), arguments.len(), None) }
}

/// Runs embedded source; where that fails, the answer says why.
pub fn run_or_say(source: Source, natives: &[Native]) -> Result<Object, String> {
    run(source, natives).ok_or_else(|| format!("{}: {}", source.file, take_text()))
}

/// Calls a function of a namespace; where that fails, the answer says why.
pub fn call_or_say(namespace: Object, name: &str, arguments: &[Object]) -> Result<Owned, String> {
    call(namespace, name, arguments).ok_or_else(|| format!("{name}: {}", take_text()))
}
