//! What of an app and its world a component does without.

use super::{
    chosen::Chosen,
    plan::{Plan, Shim},
};
use crate::{
    diagnostics::{Failure, Result},
    python_path::PythonPath,
    reach,
    terminal::Progress,
    wit,
};
use hognose_bindgen_py::world::World;
use hognose_runtime_abi::roots;

/// Leaves out what the app cannot reach. Answers with the files whose annotations are lazy.
pub(super) fn reached(
    plan: &Plan,
    found: &mut PythonPath,
    loaded: &wit::Loaded,
    world: &mut World,
    packages: &[Chosen],
    progress: &mut Progress,
) -> Result<Vec<String>> {
    let (gone, lazy) = progress.stage("reach", || {
        let cache = hognose_cache::folder();
        let mut modules = reach::modules(world, found, &plan.app, cache.as_deref());
        // A crate that the project keeps is of all that the world imports, whatever the app does
        // with it.
        let is_kept =
            plan.shim == Shim::Rust && plan.rust.as_ref().is_some_and(|part| part.shim.is_some());
        if !plan.keep_imports && !is_kept {
            reach::leave_out(world, &modules);
        }
        let parts = loaded.parts.iter().filter_map(|part| part.package);
        let with_wit = parts.map(|index| packages[index].package.top().to_owned());
        let gone = match plan.keep_packages {
            true => Vec::new(),
            false => reach::leave_out_packages(found, &mut modules, &with_wit.collect()),
        };
        modules.keep_words();
        Ok::<_, Failure>((gone, lazy_annotations(plan, found, &modules)))
    })?;
    found.leave_out(&gone);
    if let Some(line) = found.left_out(&gone) {
        progress.note(&line);
    }
    if !gone.is_empty() {
        progress.detail(&format!(
            "left out installed packages that nothing in the app imports: {}",
            gone.join(", ")
        ));
    }
    if let (all, left_out @ 1..) = world.left_out() {
        progress.detail(&format!(
            "left out {left_out} of {all} imported interfaces, which nothing in the app was seen to use"
        ));
    }
    Ok(lazy)
}

/// The app's files that Python 3.14 would import, and 3.13 would not: those of packages are written
/// for the Python that they find.
fn lazy_annotations(plan: &Plan, found: &PythonPath, modules: &reach::Graph) -> Vec<String> {
    let folders = found.folders.iter().enumerate();
    let own = folders.filter(|(_, folder)| plan.is_apps(folder));
    let files = own.flat_map(|(index, folder)| {
        let files = folder.files.iter();
        let files = files.filter(|(file, _)| modules.has_file(file));
        files.map(move |(file, content)| (index, file, content))
    });
    let lazy = files.filter(|(_, _, content)| {
        str::from_utf8(content).is_ok_and(hognose_check::needs_lazy_annotations)
    });
    lazy.map(|(index, file, _)| format!("{}/{file}", roots::app(index)))
        .collect()
}
