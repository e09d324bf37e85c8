//! Binding exports to the app's classes.

use super::coroutines;
use super::problems::{Problems, raised};
use super::resources::Bindings;
use super::signature;
use crate::errors::class_of;
use crate::ffi::*;
use crate::outcome::{self, Callable, Export, set_exports};
use core::cell::Cell;
use hognose_runtime_abi::{BoundExport, ExportKind, ExportSpec, Manifest, ProblemKind};
use std::collections::BTreeMap;

/// What became of a class of the app.
enum Instance {
    /// Made.
    Made { class: Object, object: Object },
    /// It does not exist or could not be made; the problem was added.
    Failed,
}

/// Binds all exports.
pub fn bind(manifest: &Manifest, app: Owned, resources: &Bindings, problems: &mut Problems) {
    let app = app.forever();
    let mut instances = BTreeMap::new();
    for spec in &manifest.exports {
        if let ExportKind::Method(class) = &spec.kind
            && !instances.contains_key(class)
        {
            instances.insert(class.clone(), instance(manifest, app, class, problems));
        }
    }
    let exports: Vec<Option<Export>> = (manifest.exports.iter())
        .map(|spec| {
            let (callable, function) = callable(manifest, spec, &instances, resources, problems)?;
            Some(Export {
                is_task: spec.asynchronous && coroutines::is_coroutine_function(function),
                wit_name: spec.wit_name.clone(),
                sites: spec.sites.clone(),
                callable,
                asynchronous: spec.asynchronous,
                task_return: Cell::new(0),
            })
        })
        .collect();
    if let Some(exports) = exports.into_iter().collect() {
        set_exports(exports);
    }
}

/// How each export was bound.
pub fn bound(manifest: &Manifest) -> Vec<BoundExport> {
    (0..)
        .zip(&manifest.exports)
        .map(|(index, _)| {
            let export = outcome::export(index);
            BoundExport {
                task_return: match export.is_task {
                    true => export.task_return.as_ptr() as usize as u32,
                    false => 0,
                },
            }
        })
        .collect()
}

/// The signature of a method as its author would write it.
fn definition(spec: &ExportSpec) -> String {
    let params: Vec<&str> = ["self"]
        .into_iter()
        .chain(spec.params.iter().map(String::as_str))
        .collect();
    format!("def {}({})", spec.name, params.join(", "))
}

/// The instance of a class of the app on which exports are called. Methods that are missing are
/// found here already, because a class that inherits from a protocol cannot be instantiated without
/// them.
fn instance(manifest: &Manifest, app: Object, name: &str, problems: &mut Problems) -> Instance {
    let module = &manifest.app_module;
    let Some(class) = app.get_optional(name) else {
        let message = format!("`{module}` does not define the class `{name}`");
        let functions: Vec<String> = of_class(manifest, name).map(definition).collect();
        let help = format!("define `class {name}` with {}", quoted(&functions));
        problems.add(ProblemKind::MissingClass, message, &help);
        return Instance::Failed;
    };
    let class = class.forever();
    let mut complete = true;
    for spec in of_class(manifest, name) {
        if !is_implemented(class, &spec.name) && !uncover(class, &spec.name) {
            let message = format!("`{name}` in `{module}` has no method `{}`", spec.name);
            problems.add(
                ProblemKind::MissingMethod,
                message,
                &format!("add `{}` to the class", definition(spec)),
            );
            complete = false;
        }
    }
    if !complete {
        return Instance::Failed;
    }
    if let Some(object) = PyObject_CallNoArgs(class) {
        return Instance::Made {
            class,
            object: object.forever(),
        };
    }
    if let Some(error) = PyErr_GetRaisedException() {
        let error = error.get();
        let message = format!("`{name}` in `{module}` could not be instantiated");
        let help = format!("`{name}()` is called once, without arguments, while the app is built");
        let kind = ProblemKind::InstantiateFailed(raised(error));
        problems.add_exception(kind, message, &help, error);
    }
    Instance::Failed
}

fn of_class<'a>(manifest: &'a Manifest, class: &'a str) -> impl Iterator<Item = &'a ExportSpec> {
    manifest
        .exports
        .iter()
        .filter(move |spec| matches!(&spec.kind, ExportKind::Method(of) if of == class))
}

fn quoted(items: &[String]) -> String {
    items
        .iter()
        .map(|item| format!("`{item}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Whether a class has a method that is more than a protocol's stub.
fn is_implemented(class: Object, name: &str) -> bool {
    let Some(method) = class.get_optional(name) else {
        return false;
    };
    let is_stub = method
        .get()
        .get_optional("__isabstractmethod__")
        .is_some_and(|mark| PyObject_IsTrue(mark.get()) == 1);
    !is_stub && PyCallable_Check(method.get()) != 0
}

/// Gives the class a method that it inherits behind a protocol's stub, as in `class
/// Math(exports.Math, Mixin)`. Python takes what it finds first, and makes no object of such a
/// class. Whether there is one.
fn uncover(class: Object, name: &str) -> bool {
    let method = class.get_optional("__mro__").and_then(|bases| {
        let mut bases = items(bases.get());
        let base = bases
            .find(|base| base.get().class().has(flag::TYPE) && is_implemented(base.get(), name))?;
        // As it is in the class: a function, or what a decorator made of it.
        _PyType_Lookup(class_of(base.get()), intern(name))
    });
    let Some(method) = method else {
        return false;
    };
    let is_set = PyObject_SetAttr(class, intern(name), method) == 0;
    let update = PyImport_Import(intern("abc"))
        .and_then(|module| module.get().get_attribute("update_abstractmethods"));
    let Some(update) = update.filter(|_| is_set) else {
        PyErr_Clear();
        return false;
    };
    // What is abstract was counted when each class was made: bases go before their heirs.
    let mut open = vec![class.retain()];
    for _ in 0..DEEPEST {
        for class in &open {
            if PyObject_CallOneArg(update.get(), class.get()).is_none() {
                PyErr_Clear();
                return false;
            }
        }
        open = heirs(&open);
    }
    true
}

/// How deep classes may inherit from each other.
const DEEPEST: usize = 30;

/// The classes that inherit directly from one of these.
fn heirs(classes: &[Owned]) -> Vec<Owned> {
    let mut heirs = Vec::new();
    for class in classes {
        let list = class.get().get_optional("__subclasses__");
        match list.and_then(|list| PyObject_CallNoArgs(list.get())) {
            Some(list) => heirs.extend(items(list.get())),
            None => PyErr_Clear(),
        }
    }
    heirs
}

/// What a sequence holds.
fn items(sequence: Object) -> impl Iterator<Item = Owned> {
    let count = PySequence_Size(sequence);
    (0..count).filter_map(move |index| PySequence_GetItem(sequence, index))
}

/// A method of a class that inherits from this one, which is then a base for others.
fn of_heirs(class: Object, name: &str) -> Option<Owned> {
    let mut open = vec![class.retain()];
    for _ in 0..DEEPEST {
        open = heirs(&open);
        let implements = |heir: &&Owned| is_implemented(heir.get(), name);
        if let Some(heir) = open.iter().find(implements) {
            return heir.get().get_optional(name);
        }
    }
    None
}

/// What to call, and the function itself.
fn callable(
    manifest: &Manifest,
    spec: &ExportSpec,
    instances: &BTreeMap<String, Instance>,
    resources: &Bindings,
    problems: &mut Problems,
) -> Option<(Callable, Object)> {
    match &spec.kind {
        ExportKind::Method(name) => match instances.get(name)? {
            Instance::Failed => None,
            Instance::Made { class, object } => {
                let bound = object.get_attribute(&spec.name)?.forever();
                signature::check(spec, &format!("{name}.{}", spec.name), bound, problems);
                Some((method(*class, *object, &spec.name, bound), bound))
            }
        },
        ExportKind::Constructor(resource) => {
            let class = resources.class(*resource)?.object();
            signature::check_constructor(spec, class, problems);
            Some((Callable::Plain(class), class))
        }
        ExportKind::ResourceStatic(resource) => {
            let class = resources.class(*resource)?.object();
            let function = resource_attribute(spec, class, false, problems)?;
            signature::check(
                spec,
                &format!("{}.{}", name_of(class), spec.name),
                function,
                problems,
            );
            Some((Callable::Plain(function), function))
        }
        ExportKind::ResourceMethod(resource) => {
            let class = resources.class(*resource)?.object();
            // Who cannot be made by the host may leave methods to those that inherit from it.
            let is_made = { manifest.exports.iter() }
                .any(|spec| matches!(&spec.kind, ExportKind::Constructor(of) if of == resource));
            let function = resource_attribute(spec, class, !is_made, problems)?;
            signature::check_method(
                spec,
                &format!("{}.{}", name_of(class), spec.name),
                function,
                problems,
            );
            Some((Callable::Named(intern(&spec.name)), function))
        }
    }
}

/// A plain function of the class is called with the instance as its first argument, without a bound
/// method in between.
fn method(class: Object, object: Object, name: &str, bound: Object) -> Callable {
    let in_dict = object
        .get_optional("__dict__")
        .is_some_and(|dict| PyDict_GetItemWithError(dict.get(), intern(name)).is_some());
    if class.class().has(flag::TYPE) && object.is_exactly(class_of(class)) && !in_dict {
        let found = _PyType_Lookup(class_of(class), intern(name));
        if let Some(function) = found.filter(|function| function.is_exactly(&PyFunction_Type)) {
            return Callable::Method {
                function: function.retain().forever(),
                this: object,
            };
        }
    }
    Callable::Plain(bound)
}

/// `by_heirs`: it will do if a class has it that inherits from this one.
fn resource_attribute(
    spec: &ExportSpec,
    class: Object,
    by_heirs: bool,
    problems: &mut Problems,
) -> Option<Object> {
    if is_implemented(class, &spec.name) || uncover(class, &spec.name) {
        return class.get_optional(&spec.name).map(Owned::forever);
    }
    if let Some(function) = by_heirs.then(|| of_heirs(class, &spec.name)).flatten() {
        return Some(function.forever());
    }
    let message = format!("`{}` has no method `{}`", name_of(class), spec.name);
    let help = match spec.kind {
        ExportKind::ResourceStatic(_) => {
            format!(
                "add `@classmethod def {}({})` to the class",
                spec.name,
                ["cls"]
                    .into_iter()
                    .chain(spec.params.iter().map(String::as_str))
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        }
        ExportKind::Method(_) | ExportKind::Constructor(_) | ExportKind::ResourceMethod(_) => {
            format!("add `{}` to the class", definition(spec))
        }
    };
    problems.add(ProblemKind::MissingMethod, message, &help);
    None
}
