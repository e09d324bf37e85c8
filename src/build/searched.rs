//! What messages about an app need to know of the places where its modules were looked for.

use crate::{diagnostics::Searched, python, python_path::PythonPath};
use hognose_bindgen_py::world::World;
use hognose_check::named_like_worlds;
use std::{collections::BTreeMap, path::PathBuf};

/// The folders of a Python path, and what is made for a world.
pub(super) fn searched(found: &PythonPath, world: &World) -> Searched {
    let folders = found.folders.iter();
    Searched {
        installed: folders.clone().map(|folder| folder.installed).collect(),
        folders: folders
            .map(|folder| folder.path.display().to_string())
            .collect(),
        native: found.native_files.clone(),
        shadowing: shadowing(found),
        stdlib: Some(python::modules()),
        worlds: named_like_worlds(world),
        python: python::minor(),
    }
}

fn shadowing(found: &PythonPath) -> BTreeMap<String, PathBuf> {
    let files = found.folders.iter().flat_map(|folder| {
        let names = folder.files.keys();
        names.map(move |name| (name, folder))
    });
    let modules = files.filter_map(|(name, folder)| {
        let module = name.strip_suffix(".py")?;
        let module = module.strip_suffix("/__init__").unwrap_or(module);
        python::has_module(module).then(|| (module.to_string(), folder.path.join(name)))
    });
    modules.collect()
}
