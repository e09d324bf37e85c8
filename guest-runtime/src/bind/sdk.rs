//! Looking things up in the generated package.

use super::problems::Problems;
use crate::causes;
use crate::classes::{Field, slot_offset};
use crate::embedded::{self, Native};
use crate::errors::class_of;
use crate::ffi::*;
use crate::results::{self, Wrapper};
use hognose_runtime_abi::{Manifest, PyPath, Support};

/// What a path names, for ever; `None` after a problem was added.
pub fn find(path: &PyPath, problems: &mut Problems) -> Option<Object> {
    let found = module(&path.module).and_then(|module| module.get().get_path(&path.qualname));
    if found.is_none() {
        problems.add_sdk(&format!("`{}.{}`", path.module, path.qualname));
    }
    found.map(Owned::forever)
}

/// A module, imported; `None` with an exception set.
pub fn module(name: &str) -> Option<Owned> {
    let name = intern(name);
    // For a dotted name, `PyImport_Import` returns that module itself.
    PyImport_Import(name)
}

/// A class; `None` after a problem was added.
pub fn class(path: &PyPath, problems: &mut Problems) -> Option<&'static Type> {
    let object = find(path, problems)?;
    if object.class().has(flag::TYPE) || PyType_IsSubtype(object.class(), &PyType_Type) != 0 {
        return Some(class_of(object));
    }
    crate::errors::raise_type(&format!("`{}` is no class", path.qualname));
    problems.add_sdk(&format!("`{}.{}`", path.module, path.qualname));
    None
}

/// An attribute of instances of a class.
pub fn field(class: &'static Type, name: &str) -> Field {
    let name = intern(name);
    Field {
        name,
        offset: slot_offset(class.object(), name),
    }
}

/// Makes `hognose_interfaces`, which tells Python's own modules what the component imports:
/// `imports`, modules by WIT name, `left_out`, what the world imports besides, whether the app is
/// still `building`, and `no_host`, which raises what is raised then.
pub fn interfaces(manifest: &Manifest, problems: &mut Problems) {
    let made = || {
        let file = "interfaces.py";
        let namespace = embedded::run_module(
            "hognose_interfaces",
            file,
            "imports = {}\nleft_out = {}\nbuilding = True\n",
            &[Native::new("no_host", causes::no_host)],
        )?;
        let imports = embedded::get(namespace, "imports")?;
        let left_out = embedded::get(namespace, "left_out")?;
        for interface in &manifest.interfaces {
            let name = new_str(&interface.wit_name);
            let side = match interface.left_out {
                true => left_out,
                false => imports,
            };
            PyDict_SetItem(side, name.get(), new_str(&interface.module).get());
        }
        Some(())
    };
    if made().is_none() {
        problems.add_sdk("`hognose_interfaces`");
    }
}

/// Finds `Ok`, `Err` and `Some`.
pub fn support(support: &Support, problems: &mut Problems) {
    let mut wrapper = |path| {
        class(path, problems).map(|class| Wrapper {
            class,
            value: field(class, "value"),
        })
    };
    if let (Some(ok), Some(err), Some(some)) = (
        wrapper(&support.ok),
        wrapper(&support.err),
        wrapper(&support.some),
    ) {
        results::set_support(results::Support { ok, err, some });
    }
}
