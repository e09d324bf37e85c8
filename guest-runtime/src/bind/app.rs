//! Importing the app.

use super::problems::{Problems, raised};
use super::sdk;
use crate::errors::class_of;
use crate::ffi::*;
use hognose_runtime_abi::{Manifest, ProblemKind, roots};

/// The app's module; `None` after a problem was added.
pub fn import(manifest: &Manifest, problems: &mut Problems) -> Option<Owned> {
    let app = &manifest.app_module;
    let module = sdk::module(app);
    if module.is_some() {
        return module;
    }
    let error = PyErr_GetRaisedException()?;
    let error = error.get();
    // SAFETY: CPython sets its exception classes when it starts.
    let not_found = unsafe { PyExc_ModuleNotFoundError };
    if PyType_IsSubtype(error.class(), class_of(not_found)) != 0 {
        let name = error
            .get_optional("name")
            .map(|name| name.get().text().to_owned())
            .unwrap_or_default();
        if name == *app || app.starts_with(&format!("{name}.")) {
            let message = format!("the app's module `{app}` was not found");
            let places: Vec<&str> = manifest
                .path
                .iter()
                .map(String::as_str)
                .filter(|path| roots::below(path, roots::APP).is_some())
                .collect();
            let help = match places.len() {
                0 => format!("give the folder that holds `{app}.py` with `-p`"),
                _ => format!(
                    "put `{app}.py` into a folder of the Python path, or add its folder with `-p`"
                ),
            };
            problems.add(ProblemKind::AppNotFound, message, &help);
        } else {
            let message = format!("`{app}` could not be imported: no module named `{name}`");
            let help = format!(
                "install `{name}` in the active virtual environment or add its folder with `-p`"
            );
            problems.add_exception(ProblemKind::ModuleNotFound(name), message, &help, error);
        }
    } else {
        let message = format!("`{app}` could not be imported");
        problems.add_exception(ProblemKind::ImportFailed(raised(error)), message, "", error);
    }
    None
}
