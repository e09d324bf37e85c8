//! Replacing the generated package's functions by builtins, whose C functions the build points at
//! the shim.

use super::problems::Problems;
use super::resources::Bindings;
use super::sdk;
use crate::causes;
use crate::ffi::*;
use crate::outcome::{self, Import, set_imports};
use crate::{embedded, tasks};
use core::cell::Cell;
use hognose_runtime_abi::{ImportKind, ImportSpec, Manifest};

/// Binds all imports; the answer holds the addresses of the words for their functions, and for
/// those that lift asynchronous results.
pub fn bind(
    manifest: &Manifest,
    resources: &Bindings,
    problems: &mut Problems,
) -> (Vec<u32>, Vec<u32>) {
    let words = manifest
        .imports
        .iter()
        .map(|spec| bind_import(spec, resources, problems).unwrap_or(0))
        .collect();
    set_imports(manifest.imports.iter().map(import).collect());
    let lifts = (0..).zip(&manifest.imports).map(|(index, spec)| {
        let word = outcome::import(index).lift.as_ptr() as usize as u32;
        if spec.asynchronous { word } else { 0 }
    });
    (words, lifts.collect())
}

fn import(spec: &ImportSpec) -> Import {
    Import {
        wit_name: spec.wit_name.clone(),
        name: spec.python.qualname.clone(),
        sites: spec.sites.clone(),
        params: spec.params.iter().map(|name| intern(name)).collect(),
        lift: Cell::new(0),
    }
}

fn bind_import(spec: &ImportSpec, resources: &Bindings, problems: &mut Problems) -> Option<u32> {
    let module = sdk::module(&spec.python.module);
    let (holder, name) = match spec.python.qualname.rsplit_once('.') {
        Some((holder, name)) => (
            module.and_then(|module| module.get().get_path(holder)),
            name,
        ),
        None => (module, spec.python.qualname.as_str()),
    };
    let Some((holder, stub)) = holder.and_then(|holder| {
        let stub = holder.get().get_attribute(name)?;
        Some((holder, stub))
    }) else {
        problems.add_sdk(&format!(
            "`{}.{}`",
            spec.python.module, spec.python.qualname
        ));
        return None;
    };
    let definition = Box::leak(Box::new(MethodDef {
        name: Text::new(name).forever(),
        function: Some(placeholder),
        flags: METH_FASTCALL_KEYWORDS,
        doc: documentation(spec, name, stub.get()),
    }));
    let word = (&raw const definition.function) as usize as u32;
    let builtin = make(spec.kind, definition, spec, resources);
    let builtin = match spec.asynchronous {
        true => builtin.and_then(|builtin| coroutine_function(spec, name, builtin, stub.get())),
        false => builtin,
    };
    let set = builtin.map_or(-1, |builtin| {
        PyObject_SetAttr(holder.get(), intern(name), builtin.get())
    });
    if set != 0 {
        problems.add_sdk(&format!(
            "a place for `{}.{}`",
            spec.python.module, spec.python.qualname
        ));
    }
    Some(word)
}

/// A function that calls the builtin when it is awaited, in the place of the stub.
fn coroutine_function(spec: &ImportSpec, name: &str, begin: Owned, stub: Object) -> Option<Owned> {
    let receiver = match spec.kind {
        ImportKind::Function => None,
        ImportKind::Method(_) | ImportKind::Constructor(_) => Some("self"),
        ImportKind::Static(_) => Some("cls"),
    };
    let params = PyList_New(0)?;
    let names = receiver
        .into_iter()
        .chain(spec.params.iter().map(String::as_str));
    for name in names {
        PyList_Append(params.get(), new_str(name).get());
    }
    let name = new_str(name);
    let arguments = [begin.get(), name.get(), params.get(), stub];
    embedded::call(tasks::load()?, "async_import", &arguments)
}

fn make(
    kind: ImportKind,
    definition: *mut MethodDef,
    spec: &ImportSpec,
    resources: &Bindings,
) -> Option<Owned> {
    let class = |index: u32| resources.class(index);
    // SAFETY: the definition lives as long as the component.
    unsafe {
        match kind {
            ImportKind::Function => {
                PyCMethod_New(definition, None, Some(intern(&spec.python.module)), None)
            }
            ImportKind::Method(resource) | ImportKind::Constructor(resource) => {
                PyDescr_NewMethod(class(resource)?, definition)
            }
            ImportKind::Static(resource) => PyDescr_NewClassMethod(class(resource)?, definition),
        }
    }
}

/// Signature and docstring in the form from which CPython makes `__text_signature__` and `__doc__`.
fn documentation(spec: &ImportSpec, name: &str, stub: Object) -> *const core::ffi::c_char {
    let first = match spec.kind {
        ImportKind::Function => None,
        ImportKind::Method(_) | ImportKind::Constructor(_) => Some("$self"),
        ImportKind::Static(_) => Some("$type"),
    };
    let params: Vec<&str> = first
        .into_iter()
        .chain(spec.params.iter().map(String::as_str))
        .collect();
    let docs = stub
        .get_optional("__doc__")
        .map(|docs| docs.get().text().to_owned())
        .unwrap_or_default();
    Text::new(&format!("{name}({})\n--\n\n{docs}", params.join(", "))).forever()
}

/// Stands for the shim's functions while the app is built.
extern "C" fn placeholder(
    _this: Option<Object>,
    _args: *const Object,
    _count: isize,
    _names: Option<Object>,
) -> Option<Owned> {
    causes::raise_no_host(
        "a host function cannot be called",
        "call it inside an exported function",
    );
    None
}
