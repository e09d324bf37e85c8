//! Binding resources: the generated classes of imported ones, the app's classes of exported ones.

use super::methods::add_method;
use super::problems::Problems;
use super::sdk;
use crate::classes::slot_offset;
use crate::errors::class_of;
use crate::ffi::*;
use crate::resources::{self, Resource, drop_object, resource_of};
use core::cell::Cell;
use hognose_runtime_abi::{BoundResource, Manifest, ProblemKind, ResourceSpec};

/// The classes that were found, by the manifest's index.
pub struct Bindings(Vec<Option<&'static Type>>);

impl Bindings {
    /// The class of a resource, if it was found.
    pub fn class(&self, index: u32) -> Option<&'static Type> {
        self.0.get(index as usize).copied().flatten()
    }
}

/// The name of the slot in which generated classes keep their handle.
const HANDLE: &str = "_handle";

/// Finds the classes of imported resources.
pub fn imported(manifest: &Manifest, problems: &mut Problems) -> Bindings {
    let class = |spec: &ResourceSpec| {
        if spec.exported {
            return None;
        }
        let class = sdk::class(&spec.python, problems)?;
        let object = class.object();
        if slot_offset(object, intern(HANDLE)) == 0
            || !add_method(object, c"__del__", drop_handle)
            || !add_method(object, c"__exit__", drop_handle)
        {
            crate::errors::raise_type(&format!(
                "`{}` has no slot `{HANDLE}`",
                spec.python.qualname
            ));
            problems.add_sdk("a class for a resource");
        }
        Some(class)
    };
    Bindings(manifest.resources.iter().map(class).collect())
}

/// Finds the classes of exported resources: in the module that is named as their interface, else in
/// the app's module.
pub fn exported(
    manifest: &Manifest,
    app: Object,
    bindings: &mut Bindings,
    problems: &mut Problems,
) {
    for (spec, place) in manifest.resources.iter().zip(&mut bindings.0) {
        if !spec.exported {
            continue;
        }
        let found = from_module(spec, problems).or_else(|| app.get_optional(&spec.python.qualname));
        match found {
            Some(class) if class.get().class().has(flag::TYPE) => {
                *place = Some(class_of(class.forever()))
            }
            _ => {
                let (name, module) = (&spec.python.qualname, &spec.python.module);
                let message = format!(
                    "`{}` does not define the class `{name}` for the resource `{}`",
                    manifest.app_module, spec.wit_name
                );
                let help = format!(
                    "define `class {name}` in `{}` or in a module named `{module}`",
                    manifest.app_module
                );
                problems.add(ProblemKind::MissingClass, message, &help);
            }
        }
    }
}

fn from_module(spec: &ResourceSpec, problems: &mut Problems) -> Option<Owned> {
    match sdk::module(&spec.python.module) {
        Some(module) => module.get().get_optional(&spec.python.qualname),
        None => {
            let error = PyErr_GetRaisedException()?;
            let name = error
                .get()
                .get_optional("name")
                .map(|name| name.get().text().to_owned());
            // SAFETY: CPython sets its exception classes when it starts.
            let missing = PyType_IsSubtype(
                error.get().class(),
                class_of(unsafe { PyExc_ModuleNotFoundError }),
            ) != 0;
            if !(missing && name.as_deref() == Some(spec.python.module.as_str())) {
                let error = error.get();
                let message = format!("`{}` could not be imported", spec.python.module);
                let kind = ProblemKind::ImportFailed(super::problems::raised(error));
                problems.add_exception(kind, message, "", error);
            }
            None
        }
    }
}

/// Makes the descriptors.
pub fn bound(manifest: &Manifest, bindings: Bindings) -> Vec<BoundResource> {
    let descriptors = (manifest.resources.iter().zip(bindings.0))
        .filter_map(|(spec, class)| class.map(|class| descriptor(spec, class)));
    let descriptors: Vec<Resource> = descriptors.collect();
    let descriptors = resources::set(descriptors);
    descriptors
        .iter()
        .map(|resource| BoundResource {
            descriptor: &raw const *resource as usize as u32,
            drop: resource.drop.as_ptr() as usize as u32,
            new: if resource.exported {
                resource.new.as_ptr() as usize as u32
            } else {
                0
            },
            rep: if resource.exported {
                resource.rep.as_ptr() as usize as u32
            } else {
                0
            },
        })
        .collect()
}

fn descriptor(spec: &ResourceSpec, class: &'static Type) -> Resource {
    const CLOSE: &str = "close";
    let declared = spec.methods.iter().any(|method| method == CLOSE);
    Resource {
        wit_name: spec.wit_name.clone(),
        exported: spec.exported,
        class,
        slot: if spec.exported {
            0
        } else {
            slot_offset(class.object(), intern(HANDLE))
        },
        close: (spec.exported && !declared).then(|| intern(CLOSE)),
        drop: Cell::new(0),
        new: Cell::new(0),
        rep: Cell::new(0),
    }
}

/// `__del__` and `__exit__` of an imported resource.
extern "C" fn drop_handle(
    this: Option<Object>,
    _args: *const Object,
    _count: isize,
    _names: Option<Object>,
) -> Option<Owned> {
    if let Some(object) = this
        && let Some(resource) = resource_of(object)
    {
        drop_object(resource, object);
    }
    Some(none().retain())
}
