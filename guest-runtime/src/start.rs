//! The start of Python while the app is built, and the end of the build.

use crate::archive::shelf;
use crate::embedded::source;
use crate::errors::take_text;
use crate::ffi::*;
use crate::global::Global;
use crate::sequences::Items;
use crate::{
    control, docs, embedded, files, fresh, guests, heap, importer, instance, output, progress,
    report,
};
use core::cell::OnceCell;
use hognose_runtime_abi::{Manifest, roots};

/// Namespaces of the Python half that the end of the build needs.
struct Namespaces {
    importer: Object,
    start: Object,
}

static NAMESPACES: Global<OnceCell<Namespaces>> = Global::new(OnceCell::new());

/// The archive that the component is made without.
static LEFT_OUT: Global<OnceCell<String>> = Global::new(OnceCell::new());

/// Starts Python with the manifest's archives and path.
pub fn python(manifest: &Manifest) -> Result<(), String> {
    for archive in &manifest.archives {
        // SAFETY: the build put the archive there and never frees it.
        let bytes = unsafe {
            core::slice::from_raw_parts(
                archive.address as usize as *const u8,
                archive.length as usize,
            )
        };
        shelf::add(&archive.root, bytes)?;
    }
    for folder in &manifest.folders {
        files::add_folder(&folder.root, folder.limit);
    }
    importer::make_lazy(&manifest.lazy_annotations);
    heap::install();
    guests::add_modules()?;
    config::initialize_core(&manifest.path)?;
    check::check()?;
    control::request::set_up();
    if !fresh::find_shared() {
        return Err(String::from("small ints are not where they are expected"));
    }
    let importer = embedded::run_or_say(source!("importer.py"), &importer::NATIVES)?;
    embedded::call_or_say(importer, "install", &[])?;
    config::initialize_main()?;
    if docs::install().is_none() {
        return Err(format!("docs: {}", take_text()));
    }
    let native = list(manifest.native_modules.iter().map(String::as_str));
    embedded::call_or_say(importer, "install_last", &[native.get()])?;
    let start = embedded::run_or_say(source!("start.py"), &[])?;
    instance::begin_with(start);
    report::set_up()?;
    drop(NAMESPACES.set(Namespaces { importer, start }));
    let streams = embedded::call_or_say(start, "open_streams", &[])?;
    let item = |index: usize| {
        streams
            .get()
            .place::<Object>(offset::ITEMS)
            .wrapping_add(index)
    };
    // SAFETY: the function returns a tuple of three.
    let (stdout, stderr, probe) = unsafe { (item(0).read(), item(1).read(), item(2).read()) };
    if manifest.stub_wasi {
        embedded::call_or_say(start, "without_wasi", &[])?;
    }
    if let Some(root) = &manifest.left_out {
        drop(LEFT_OUT.set(root.clone()));
    }
    let offset = output::pending_offset(probe);
    output::watch(0, stdout.retain().forever(), offset);
    output::watch(1, stderr.retain().forever(), offset);
    Ok(())
}

fn list<'a>(items: impl Iterator<Item = &'a str>) -> Owned {
    let list = fresh::made(PyList_New(0));
    for item in items {
        PyList_Append(list.get(), new_str(item).get());
    }
    list
}

/// The texts in a list of `str`.
fn texts(list: Object) -> Vec<&'static str> {
    let items = Items::of(list);
    (0..items.length())
        .map(|index| items.get(index).text())
        .collect()
}

/// Adds an archive, by its root, if the host has it in a file. `None` with an exception set.
pub fn add_from_host(root: &str) -> Option<Owned> {
    let importer = NAMESPACES.get()?.importer;
    embedded::call(importer, "add_from_host", &[new_str(root).get()])
}

/// The last Python code of the build but finalizers, whose traces are wiped with the rest.
pub fn end_build() {
    if let Some(namespaces) = NAMESPACES.get() {
        match embedded::call(namespaces.start, "end_build", &[]) {
            Some(files) => shelf::shrink(&texts(files.get())),
            None => PyErr_WriteUnraisable(Some(namespaces.importer)),
        }
        if let Some(root) = LEFT_OUT.get() {
            let name = new_str(root);
            if embedded::call(namespaces.importer, "leave_out", &[name.get()]).is_none() {
                PyErr_WriteUnraisable(Some(namespaces.importer));
            }
            shelf::discard(root);
            shelf::discard(roots::TABLES);
        }
    }
    instance::end_build();
}

/// After this no code of Python's may run in the build: whatever enters Python next takes itself to
/// be in a new instance.
pub fn leave_build() {
    output::flush();
    progress::end();
    files::end_build();
    instance::await_start();
}
